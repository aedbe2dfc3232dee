"""What was held in the session that has just ended, item by item."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.journey.views import FinishedView, ItemResult
from program_app.ui.day_marks import mark_for_result
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.day_mark_view import DayMarkView
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.figure_view import FigureView
from program_app.ui.widgets.held_text import HeldText
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.words.durations import long_duration
from program_app.words.language import _

_ROW, _LOW_ROW = 60, 48
_PICTURE, _SMALL_PICTURE = (96, 40), (64, 36)


class HeldCard(Card):
    """The total, a row for each item, and one sentence about what follows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._rows: list[_ItemRow] = []
        self._is_low = False
        self._is_narrow = False
        self._total = Label(theme, style="cue-small")
        self._caption = Label(theme, color="ink2", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._sentence = Label(theme, color="ink2", wrap=True)
        self.body.setSpacing(0)
        self.body.addWidget(self._total)
        self.body.addWidget(self._caption)
        self.body.addSpacing(16)
        self.body.addLayout(self._list)
        self.body.addSpacing(16)
        self.body.addLayout(self._foot())
        self.body.addStretch()

    def show_finished(self, view: FinishedView) -> None:
        """Show what was held in `view`."""
        self._total.setText(long_duration(view.held_seconds))
        planned = _("held in all, of {duration} planned")
        self._caption.setText(planned.format(duration=long_duration(view.planned_seconds)))
        self._sentence.setText(view.sentence)
        _clear(self._list)
        self._rows = [_ItemRow(self._theme, item) for item in view.items]
        for row in self._rows:
            self._list.addWidget(Divider(self._theme))
            self._list.addWidget(row)
        self._list.addWidget(Divider(self._theme))
        self.set_compact(is_low=self._is_low, is_narrow=self._is_narrow)

    def set_compact(self, *, is_low: bool, is_narrow: bool) -> None:
        """Use lower rows in windows of little height, and smaller pictures in narrow ones."""
        self._is_low, self._is_narrow = is_low, is_narrow
        for row in self._rows:
            row.set_compact(is_low=is_low, is_narrow=is_narrow)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(IconLabel(self._theme, "info", size=22, color="ink2"), 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._sentence, 1)
        return foot


class _ItemRow(QWidget):
    """Picture, name, held and planned, and a mark."""

    def __init__(self, theme: Theme, item: ItemResult) -> None:
        super().__init__()
        self._theme = theme
        self._picture = FigureView(theme)
        self._picture.show_held(item.find_motion())
        held = HeldText(theme)
        held.set_held(item.done, item.planned, item.unit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addWidget(_name(theme, item), 1)
        row.addWidget(held)
        row.addWidget(DayMarkView(theme, mark_for_result(item)))

    def set_compact(self, *, is_low: bool, is_narrow: bool) -> None:
        """Lower, and with a smaller picture."""
        self._picture.setFixedSize(*(_SMALL_PICTURE if is_narrow else _PICTURE))
        self.setMinimumHeight(self._theme.scaled(_LOW_ROW if is_low else _ROW) - 1)


def _name(theme: Theme, item: ItemResult) -> Label:
    name = Label(theme, item.title, style="body-strong", wrap=True)
    name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return name


def _clear(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
