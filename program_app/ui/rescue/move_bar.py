"""How long it has been the same position: a quiet fill that never counts down and never alarms."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.painting.panels import paint_panel
from program_app.painting.text_lines import TextLines, break_lines
from program_app.ui.theme import Theme
from program_app.words.rescue import next_position, time_to_move

_BAR = 8
_GAP = 8
_NARROWEST = 120


class MoveBar(QWidget):
    """Says what comes next, and when the fill is full that it is time to move."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share = 0.0
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def show_share(self, share: float, coming: str) -> None:
        """How much of the time has passed, 0 to 1, and the name of the next position."""
        text = time_to_move() if share >= 1.0 else next_position(coming)
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.update()
        if round(share * 100) != round(self._share * 100):
            self._share = share
            self.update()

    def sizeHint(self) -> QSize:
        """Two lines of words and the bar."""
        return QSize(self._theme.scaled(240), self._theme.scaled(64))

    def minimumSizeHint(self) -> QSize:
        """It gives way to the buttons."""
        return QSize(_NARROWEST, self._theme.scaled(48))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words over the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines = self._lines()
        top = max(0.0, (self.height() - lines.height - _GAP - _BAR) / 2)
        ink = "pink" if self._share >= 1.0 else "ink2"
        lines.paint(painter, QRectF(0, top, self.width(), lines.height), self._theme.color(ink))
        bar = QRectF(0, top + lines.height + _GAP, self.width(), _BAR)
        paint_panel(painter, bar, _BAR / 2, self._theme.palette, fill="sunken", edge="edge")
        if self._share > 0:
            bar.setWidth(max(float(_BAR), bar.width() * self._share))
            paint_panel(painter, bar, _BAR / 2, self._theme.palette, fill="primary", edge="primary")

    def _lines(self) -> TextLines:
        strong = self._lines_in("body-strong")
        return strong if len(strong.lines) == 1 else self._lines_in("small-strong")

    def _lines_in(self, style: str) -> TextLines:
        font, line = self._theme.font(style), self._theme.line_height(style)
        return break_lines(self._text, font, line, max(1, self.width()))
