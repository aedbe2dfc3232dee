"""Right and wrong as discs with a tick or a cross: the shape says it as well as the colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from program_app.painting.day_marks import paint_tick
from program_app.painting.tokens import Palette

_REACH = 0.36


def paint_verdict(painter: QPainter, area: QRectF, palette: Palette, *, is_right: bool) -> None:
    """Paint the disc that fills the square `area`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color("primary" if is_right else "wrong"))
    painter.drawEllipse(area)
    center, radius, color = area.center(), area.width() / 2, palette.color("surface")
    if is_right:
        paint_tick(painter, center, radius, color)
    else:
        pen = QPen(color, max(1.6, radius * 0.19))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        reach = radius * _REACH
        for slope in (1, -1):
            end = QPointF(reach, slope * reach)
            painter.drawLine(center - end, center + end)
    painter.restore()
