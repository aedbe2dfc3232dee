"""The large card of Today: a body that changes with the day, and a foot that stays."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from program_app.painting.panels import paint_panel
from program_app.ui.theme import Theme
from program_app.ui.today.foot import Foot
from program_app.ui.widgets.scroll_area import ScrollArea

_RADIUS = 16


class DayBody(QWidget):
    """What stands in the card above its foot, one thing under the other in `column`."""

    exercise_chosen = Signal(str)
    """An exercise that the person wants to look at."""

    def __init__(self) -> None:
        super().__init__()
        self._padding = (0, 0, 0, 0)
        self._bar_room = 0
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)

    def set_padding(self, left: int, top: int, right: int, bottom: int) -> None:
        """Room around the contents in pixels."""
        self._padding = (left, top, right, bottom)
        self.column.setContentsMargins(left, top, right - self._bar_room, bottom)

    def set_bar_room(self, width: int) -> None:
        """The width of a scroll bar that stands in the padding at the right, so that it moves nothing."""
        self._bar_room = width
        self.set_padding(*self._padding)

    def fit(self, *, is_low: bool, is_narrow: bool) -> None:
        """Use lower rows where the window is low, and leave out captions where it is narrow."""


class DayCard(QFrame):
    """The body scrolls by itself where the card has a fixed height, and lies open where the page scrolls."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._body: DayBody | None = None
        self._is_open = False
        self._scroll = ScrollArea(theme)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        # Its wish for height is left out, or the page would scroll to please it.
        self._scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._column.addWidget(self._scroll, 1)
        theme.changed.connect(self.update)

    def set_body(self, body: DayBody) -> None:
        """Show another body; the one before is thrown away."""
        previous = self._take_body()
        if previous is not None:
            previous.hide()
            previous.deleteLater()
        self._body = body
        self._place_body()

    def set_open(self, is_open: bool) -> None:
        """Let the body take its whole height, because the page around the card scrolls."""
        if is_open != self._is_open:
            body = self._take_body()
            self._is_open = is_open
            self._scroll.setVisible(not is_open)
            if body is not None:
                self._place_body()

    def add_foot(self, foot: Foot) -> None:
        """Put a foot under the body."""
        self._column.addWidget(foot)

    def fit(self, *, is_low: bool, is_narrow: bool) -> None:
        """Adapt the body to the room there is."""
        if self._body is not None:
            self._body.fit(is_low=is_low, is_narrow=is_narrow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_panel(painter, QRectF(self.rect()), _RADIUS, self._theme.palette)

    def _take_body(self) -> DayBody | None:
        if self._body is not None:
            if self._is_open:
                self._column.removeWidget(self._body)
            else:
                self._scroll.takeWidget()
        return self._body

    def _place_body(self) -> None:
        if self._body is None:
            return
        if self._is_open:
            self._body.set_bar_room(0)
            self._column.insertWidget(0, self._body)
            self._body.show()
        else:
            self._scroll.set_content(self._body)
            self._on_range_changed()

    def _on_range_changed(self) -> None:
        bar = self._scroll.verticalScrollBar()
        if self._body is not None and not self._is_open:
            self._body.set_bar_room(bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0)
