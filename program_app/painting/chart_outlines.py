"""Faint dashed outlines of the charts that will come, while there is too little to draw."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from program_app.painting.tokens import Palette

_WIDEST, _HIGHEST = 460.0, 104.0
_DOT = 5.0
_CORNER = 4.0
_LYING_HEIGHT, _LYING_STEP = 22 / 104, 36 / 104


class ChartOutline(Enum):
    """The kinds of charts, by what is seen of them from afar."""

    FALLING = auto()
    RISING = auto()
    DOTS = auto()
    COLUMNS = auto()
    WEEKS = auto()
    LYING = auto()
    BLOCKS = auto()


_POINTS = {
    ChartOutline.FALLING: ((0.0, 0.15), (0.25, 0.32), (0.5, 0.26), (0.75, 0.58), (1.0, 0.74)),
    ChartOutline.RISING: ((0.0, 0.80), (0.25, 0.62), (0.5, 0.50), (0.75, 0.30), (1.0, 0.20)),
    ChartOutline.DOTS: ((0.0, 0.5), (0.2, 0.3), (0.4, 0.5), (0.6, 0.7), (0.8, 0.5), (1.0, 0.5)),
}
"""Places in the width and from the top."""
_BARS = {
    ChartOutline.COLUMNS: ((0.12, (0.40, 0.52, 0.64, 0.76, 0.88, 1.0))),
    ChartOutline.WEEKS: ((0.17, (0.25, 0.50, 0.75, 1.0))),
}
"""How wide a bar is, and the heights of all."""
_LENGTHS = (0.52, 0.80, 0.68)
_BLOCKS = ((0.0, 0.22, 0.45), (0.24, 0.30, 0.62), (0.56, 0.44, 1.0))
"""Where a block begins, how wide and how high it is."""


def paint_chart_outline(painter: QPainter, room: QRectF, kind: ChartOutline, palette: Palette) -> None:
    """Draw the outline at half height from the left of `room`; a large room leaves it at a moderate size."""
    area = QRectF(0, 0, min(room.width() - 2, _WIDEST), min(room.height() - 2, _HIGHEST))
    area.moveCenter(room.center())
    area.moveLeft(room.left() + 1)
    pen = QPen(palette.color("edge"), 1.5)
    pen.setDashPattern([2.7, 2.7])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind in _POINTS:
        _paint_points(painter, area, kind, palette)
    for bar in _bars(area, kind):
        painter.drawRoundedRect(bar, _CORNER, _CORNER)


def _paint_points(painter: QPainter, room: QRectF, kind: ChartOutline, palette: Palette) -> None:
    area = room.adjusted(_DOT, _DOT, -_DOT, -_DOT)
    points = [
        QPointF(area.left() + area.width() * x, area.top() + area.height() * y) for x, y in _POINTS[kind]
    ]
    if kind is not ChartOutline.DOTS:
        painter.drawPolyline(QPolygonF(points))
    painter.setPen(QPen(palette.color("edge"), 1.5))
    painter.setBrush(palette.color("surface"))
    for point in points:
        painter.drawEllipse(point, _DOT, _DOT)


def _bars(area: QRectF, kind: ChartOutline) -> list[QRectF]:
    wide, tall = area.width(), area.height()
    if kind is ChartOutline.LYING:
        tops = [area.top() + tall * _LYING_STEP * place for place in range(len(_LENGTHS))]
        return [
            QRectF(area.left(), top, wide * length, tall * _LYING_HEIGHT)
            for top, length in zip(tops, _LENGTHS, strict=True)
        ]
    if kind is ChartOutline.BLOCKS:
        return [
            QRectF(area.left() + wide * left, area.bottom() - tall * high, wide * width, tall * high)
            for left, width, high in _BLOCKS
        ]
    share, heights = _BARS.get(kind, (0.0, ()))
    step = wide * (1 - share) / max(1, len(heights) - 1)
    return [
        QRectF(area.left() + step * place, area.bottom() - tall * high, wide * share, tall * high)
        for place, high in enumerate(heights)
    ]
