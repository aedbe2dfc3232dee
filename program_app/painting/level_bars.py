"""The level of an exercise as four rising bars."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from program_app.painting.tokens import Palette

BARS = 4
_GAP = 0.28
_LOWEST = 0.34


def paint_level_bars(painter: QPainter, area: QRectF, level: int, palette: Palette) -> None:
    """Fill `level` of four bars in `area`; the others are outlined."""
    width = area.width() / (BARS + (BARS - 1) * _GAP)
    for number in range(1, BARS + 1):
        height = area.height() * (_LOWEST + (1 - _LOWEST) * (number - 1) / (BARS - 1))
        left = area.left() + (number - 1) * width * (1 + _GAP)
        bar = QRectF(left, area.bottom() - height, width, height)
        if number <= level:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color("primary"))
        else:
            painter.setPen(QPen(palette.color("edge"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            bar.adjust(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(bar, 1.5, 1.5)
