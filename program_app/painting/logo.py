"""The mark of the program: a low back, tucked, with the muscle that works."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from program_app.painting.tokens import Palette

_GRID = 32.0


def paint_logo(painter: QPainter, area: QRectF, palette: Palette) -> None:
    """Paint the mark to fill the square `area`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    painter.scale(area.width() / _GRID, area.height() / _GRID)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color("primary"))
    painter.drawRoundedRect(QRectF(0, 0, _GRID, _GRID), 8, 8)
    curve = QPainterPath(QPointF(8.6, 24.2))
    curve.cubicTo(QPointF(14.6, 22.4), QPointF(15.4, 19.4), QPointF(16, 16.2))
    curve.cubicTo(QPointF(16.8, 11.6), QPointF(18.6, 9.6), QPointF(23.4, 7.9))
    pen = QPen(palette.color("onprimary"), 2.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.strokePath(curve, pen)
    painter.setBrush(palette.color("engage"))
    painter.drawEllipse(QPointF(21.5, 21), 3, 3)
    painter.restore()
