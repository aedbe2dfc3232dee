"""The small cap that names the key of a control."""

import math

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.painting.fitted_text import paint_centred
from program_app.ui.theme import Theme

_SMALLEST = 24
_PADDING = 7
_RADIUS = 6


def key_cap_size(theme: Theme, key: str, grown: float = 1.0) -> QSize:
    """Size in pixels of the cap for `key`; `grown` makes it larger on a large stage."""
    side = theme.scaled(_SMALLEST * grown)
    advance = QFontMetricsF(_font(theme, grown)).horizontalAdvance(key)
    return QSize(max(side, math.ceil(advance + 2 * _PADDING * grown)), side)


def paint_key_cap(
    painter: QPainter, theme: Theme, key: str, area: QRectF, text: QColor, edge: QColor
) -> None:
    """Draw the cap for `key` in `area`, as large as the area is."""
    grown = area.height() / theme.scaled(_SMALLEST)
    painter.save()
    painter.setPen(QPen(edge, 1))
    painter.setBrush(QColor(0, 0, 0, 0))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    paint_centred(painter, key, area, _font(theme, grown), text)
    painter.restore()


def _font(theme: Theme, grown: float) -> QFont:
    font = theme.font("key")
    font.setPixelSize(round(font.pixelSize() * grown))
    return font


class KeyCap(QWidget):
    """A key cap standing alone in a sentence or a list of keys."""

    def __init__(self, theme: Theme, key: str, *, color: str = "ink2") -> None:
        super().__init__()
        self._theme = theme
        self._key = key
        self._color = color
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """As wide as the word on it, at least a square."""
        return key_cap_size(self._theme, self._key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text, edge = self._theme.color(self._color), self._theme.color("edge")
        paint_key_cap(painter, self._theme, self._key, QRectF(self.rect()), text, edge)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
