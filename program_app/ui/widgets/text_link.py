"""Underlined words that do something small, in the middle of other words."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from program_app.painting.fitted_text import centred_baseline, paint_at_left
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing

_LEAST_HEIGHT = 28


class TextLink(QAbstractButton):
    """Takes its room from its words; `style` and `color` are tokens such as "small" and "primary"."""

    def __init__(
        self, theme: Theme, text: str, *, style: str = "small-strong", color: str = "primary"
    ) -> None:
        super().__init__()
        self._theme = theme
        self._style = style
        self._color = color
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        FocusRing(self, theme, 6)
        theme.changed.connect(self._on_theme_changed)

    def set_words(self, text: str) -> None:
        """Say something else."""
        self.setText(text)
        self._on_theme_changed()

    def set_color(self, token: str) -> None:
        """Colour by token."""
        self._color = token
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the words, high enough to be hit."""
        metrics = QFontMetricsF(self._theme.font(self._style))
        height = max(self._theme.scaled(_LEAST_HEIGHT), math.ceil(metrics.height()) + 4)
        return QSize(math.ceil(metrics.horizontalAdvance(self.text())), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words and the line under them."""
        painter = QPainter(self)
        font, color = self._theme.font(self._style), self._theme.color(self._color)
        paint_at_left(painter, self.text(), QRectF(self.rect()), font, color)
        words = round(QFontMetricsF(font).horizontalAdvance(self.text()))
        line = round(centred_baseline(font, self.height() / 2)) + 3
        painter.setPen(QPen(color, 1))
        painter.drawLine(0, line, words, line)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
