"""What charts have in common: round steps for an axis, quiet lines behind the values, and outlined words."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from program_app.painting.fitted_text import centred_baseline
from program_app.painting.tokens import Palette

_OUTLINE = 6.0
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


def axis_step(highest: float, most_steps: int = 3) -> int:
    """The round step with which `highest` is reached in a few steps."""
    return next((step for step in _STEPS if highest <= step * most_steps), math.ceil(highest / most_steps))


def paint_level(painter: QPainter, y: float, left: float, right: float, palette: Palette) -> None:
    """Draw a quiet line across the chart."""
    painter.setPen(QPen(palette.color("line"), 1))
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def paint_dashed_level(painter: QPainter, y: float, left: float, right: float, palette: Palette) -> None:
    """Draw a level that values are compared with."""
    paint_dashed(painter, QPointF(left, y), QPointF(right, y), palette)


def paint_dashed(painter: QPainter, begins: QPointF, ends: QPointF, palette: Palette) -> None:
    """Draw a line that values are compared with, upright or lying."""
    pen = QPen(palette.color("ink"), 1.6)
    pen.setDashPattern([4, 3])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(begins, ends)


def paint_outlined(
    painter: QPainter, text: str, center: QPointF, font: QFont, color: QColor, ground: QColor
) -> None:
    """Draw words that stay readable over lines: they carry an outline of the ground."""
    left = center.x() - QFontMetricsF(font).horizontalAdvance(text) / 2
    words = QPainterPath()
    words.addText(QPointF(left, centred_baseline(font, center.y())), font, text)
    pen = QPen(ground, _OUTLINE)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(words, pen)
    painter.fillPath(words, color)


def paint_right(painter: QPainter, text: str, area: QRectF, font: QFont, color: QColor) -> None:
    """Draw one line of words that ends at the right edge of `area`."""
    painter.setFont(font)
    painter.setPen(color)
    left = area.right() - QFontMetricsF(font).horizontalAdvance(text)
    painter.drawText(QPointF(left, centred_baseline(font, area.center().y())), text)
