"""Words that lead somewhere else, with an arrow after them."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from program_app.painting.fitted_text import paint_at_left
from program_app.painting.icons import paint_icon
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing

_ARROW = 22
_GAP = 8
_HEIGHT = 44


class Link(QAbstractButton):
    """A quiet way on; `color` is a token such as "primary"."""

    def __init__(self, theme: Theme, text: str, *, color: str = "primary") -> None:
        super().__init__()
        self._theme = theme
        self._color = color
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        FocusRing(self, theme, 8)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """Room for the words and the arrow, high enough to be hit."""
        words = QFontMetricsF(self._theme.font("body-strong")).horizontalAdvance(self.text())
        return QSize(math.ceil(words) + _GAP + self._theme.scaled(_ARROW), self._theme.scaled(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw words and arrow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font, color = self._theme.font("body-strong"), self._theme.color(self._color)
        paint_at_left(painter, self.text(), QRectF(self.rect()), font, color)
        words = QFontMetricsF(font).horizontalAdvance(self.text())
        side = self._theme.scaled(_ARROW)
        arrow = QRectF(words + _GAP, (self.height() - side) / 2, side, side)
        paint_icon(painter, "forward", arrow, color)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
