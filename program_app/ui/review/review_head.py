"""The head of the review: title, the three views, and what belongs to the one that is shown."""

from enum import StrEnum

from PySide6.QtCore import QSize, QSizeF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.ui.effective_size import LOW_BELOW, SMALL_BELOW
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.segmented import SegmentedChoice
from program_app.words.language import _

_GAP = 24
RING = 6
"""What the views leave above their first cards, so that a ring around one is seen whole."""


class Look(StrEnum):
    """The views of the review, in the order of the switch."""

    DAYS = "days"
    LONG = "long"
    SPASMS = "spasms"


class ReviewHead(QWidget):
    """`look_chosen(Look)` tells which view is wanted, `days` names the first; tools stand at the right."""

    look_chosen = Signal(object)

    def __init__(self, theme: Theme, *, days: str) -> None:
        super().__init__()
        self._theme = theme
        self._title = Label(theme, _("Review"), style="h1")
        self._line = Label(theme, color="ink2")
        self._lines = dict.fromkeys(Look, "")
        self._tools: dict[Look, QWidget] = {}
        self._look = Look.DAYS
        self._is_below = False
        names = {Look.DAYS: days, Look.LONG: _("Long view"), Look.SPASMS: _("Spasms")}
        self.switch = SegmentedChoice(
            theme, [(look.value, text) for look, text in names.items()], name=_("View")
        )
        self.switch.set_value(self._look)
        self.switch.setToolTip(_("Ctrl Tab"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._line)
        self._upper = QHBoxLayout()
        self._upper.setSpacing(_GAP)
        self._upper.addLayout(words)
        self._upper.addStretch()
        self._lower = QHBoxLayout()
        self._lower.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(self._upper)
        self._column.addLayout(self._lower)
        self._put_switch(below=False)
        self.switch.chosen.connect(self._on_chosen)

    @property
    def look(self) -> Look:
        """The view that is shown."""
        return self._look

    def set_look(self, look: Look) -> None:
        """Show which view is there, with its line and its tools."""
        self._look = look
        self.switch.set_value(look)
        self._line.setText(self._lines[look])
        for known, tools in self._tools.items():
            tools.setVisible(known is look)

    def set_line(self, look: Look, line: str) -> None:
        """The line under the title in one of the views."""
        self._lines[look] = line
        self.set_look(self._look)

    def add_tools(self, look: Look, tools: QWidget) -> None:
        """What stands at the right in one of the views."""
        self._tools[look] = tools
        self._upper.addWidget(tools, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_look(self._look)

    def next_look(self, step: int) -> Look:
        """The view that comes after the one that is shown, round and round."""
        looks = list(Look)
        return looks[(looks.index(self._look) + step) % len(looks)]

    def room_for_tools(self, width: int, *, is_close: bool = False) -> int:
        """Pixels that are left for the tools in a page of `width`, beside the title and the switch.

        They stand a little apart, unless `is_close`.
        """
        margins = self._column.contentsMargins()
        words = max(self._title.sizeHint().width(), self._line.sizeHint().width())
        beside = 0 if self._is_below else self.switch.sizeHint().width() + _GAP
        return width - margins.left() - margins.right() - words - beside - (1 if is_close else 2) * _GAP

    def minimumSizeHint(self) -> QSize:
        """Title and switch under one another; tools give way when the window is made narrower."""
        words = self._title.sizeHint().width() + 2 * _GAP
        return QSize(
            max(words, self.switch.sizeHint().width() + 2 * _GAP), super().minimumSizeHint().height()
        )

    def fit(self, size: QSizeF, margin: int) -> None:
        """In a narrow window the switch stands under the title."""
        is_small, is_low = size.width() < SMALL_BELOW, size.height() < LOW_BELOW
        self._title.set_style("h1-small" if is_small else "h1")
        self._put_switch(below=is_small)
        self._column.setContentsMargins(margin, 16 if is_low else 20, margin, 12 - RING)

    def _put_switch(self, *, below: bool) -> None:
        self._upper.removeWidget(self.switch)
        self._lower.removeWidget(self.switch)
        self._is_below = below
        self._column.setSpacing(12 if below else 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        if below:
            self._lower.insertWidget(0, self.switch, 0, middle)
        else:
            self._upper.insertWidget(1, self.switch, 0, middle)

    def _on_chosen(self, value: str) -> None:
        self.look_chosen.emit(Look(value))
