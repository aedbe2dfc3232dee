"""The rounded panel under cards, tiles and fields."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from program_app.painting.tokens import Palette


def paint_panel(
    painter: QPainter,
    area: QRectF,
    radius: float,
    palette: Palette,
    *,
    fill: str = "surface",
    edge: str = "line",
) -> None:
    """Fill `area` with round corners inside a border of 1 px, in the colours of two tokens.

    The painter keeps the pen and the brush for what is drawn next.
    """
    painter.setPen(QPen(palette.color(edge), 1))
    painter.setBrush(palette.color(fill))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
