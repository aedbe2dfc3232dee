"""The underlined name of an exercise that may need two lines, and leads to its page."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from program_app.painting.text_lines import TextLines, break_lines
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing

_STYLE = "small-strong"
_AIR = 3


class NameLink(QAbstractButton):
    """Breaks at words within `room` pixels, grown with the text size."""

    def __init__(self, theme: Theme, text: str, room: int) -> None:
        super().__init__()
        self._theme = theme
        self._room = room
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        FocusRing(self, theme, 6)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """As wide as its longest line."""
        lines = self._lines()
        return QSize(math.ceil(lines.width), math.ceil(lines.height) + 2 * _AIR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        lines = self._lines()
        area = QRectF(0, _AIR, self.width(), lines.height)
        lines.paint(painter, area, self._theme.color("ink"), Qt.AlignmentFlag.AlignLeft)

    def _lines(self) -> TextLines:
        font = QFont(self._theme.font(_STYLE))
        font.setUnderline(True)
        width = self._theme.scaled(self._room)
        return break_lines(self.text(), font, self._theme.line_height(_STYLE), width)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
