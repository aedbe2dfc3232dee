"""The card once today's day is done: what was answered, and what was done of each exercise."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.journey.views import DoneView, ItemResult
from program_app.painting.day_marks import DayMark
from program_app.ui.day_marks import mark_for_result
from program_app.ui.theme import Theme
from program_app.ui.today.day_card import DayBody
from program_app.ui.widgets.day_mark_view import DayMarkView
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.held_bar import HeldBar
from program_app.ui.widgets.held_text import HeldText
from program_app.ui.widgets.label import Label
from program_app.words.answers import feeling_line, feeling_word, pain_change
from program_app.words.durations import minutes_text
from program_app.words.language import _

_ROW = 46
_BAR = 160


class DoneBody(DayBody):
    """A tick, four numbers, and a bar for each exercise."""

    def __init__(self, theme: Theme, done: DoneView) -> None:
        super().__init__()
        self._theme = theme
        column = self.column
        self.set_padding(24, 22, 24, 8)
        column.addLayout(self._head(done))
        column.addSpacing(18)
        column.addWidget(Divider(theme))
        column.addLayout(self._numbers(done))
        for item in done.items:
            column.addWidget(Divider(theme))
            column.addWidget(_ItemRow(theme, item))
        column.addStretch()

    def _head(self, done: DoneView) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(Label(self._theme, _("Done today"), style="h2"))
        if done.sentence:
            words.addWidget(Label(self._theme, done.sentence, color="ink2", wrap=True))
        words.addStretch()
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(DayMarkView(self._theme, DayMark.DONE, radius=23))
        head.addLayout(words, 1)
        return head

    def _numbers(self, done: DoneView) -> QHBoxLayout:
        feeling = feeling_word(done.feeling) if done.feeling else "–"
        numbers = (
            (pain_change(done.pain_before, done.pain_after), _("pain before, after")),
            ("–" if done.effort is None else str(done.effort), _("effort")),
            (feeling, feeling_line(done.feeling)),
            (minutes_text(done.seconds), _("start to finish")),
        )
        row = QHBoxLayout()
        row.setContentsMargins(0, 13, 0, 12)
        row.setSpacing(20)
        for place, (number, line) in enumerate(numbers):
            if place:
                row.addWidget(Divider(self._theme, upright=True))
            row.addWidget(_Number(self._theme, number, line), 1)
        return row


class _Number(QWidget):
    """A number and what it counts."""

    def __init__(self, theme: Theme, number: str, line: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(theme, number, style="start"))
        column.addWidget(Label(theme, line, style="small", color="ink2", wrap=True))
        column.addStretch()
        self.setAccessibleName(f"{line}: {number}")


class _ItemRow(QWidget):
    """A mark, the name, a bar, and done of planned."""

    def __init__(self, theme: Theme, item: ItemResult) -> None:
        super().__init__()
        self.setMinimumHeight(theme.scaled(_ROW) - 1)
        bar = HeldBar(theme)
        bar.set_seconds(held=item.done, planned=item.planned, longest=item.planned)
        bar.setFixedWidth(theme.scaled(_BAR))
        held = HeldText(theme)
        held.set_held(item.done, item.planned, item.unit)
        bar.setAccessibleName(held.accessibleName())
        held.setMinimumWidth(theme.scaled(116))
        name = Label(theme, item.title, style="body-strong", wrap=True)
        name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(DayMarkView(theme, mark_for_result(item), radius=10))
        row.addWidget(name, 1)
        row.addWidget(bar)
        row.addWidget(held)
