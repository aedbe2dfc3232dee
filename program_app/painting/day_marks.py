"""The mark of a day: one drawing for the strip, the calendar, the legend and the summary."""

import math
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from program_app.painting.tokens import Palette

_RING = 2.0
_THIN_RING = 1.6


class DayMark(Enum):
    """What a day's mark says; shape carries it as well as colour."""

    DONE = auto()
    PARTLY = auto()
    TODAY = auto()
    TO_COME = auto()
    CHECK_IN_DONE = auto()
    CHECK_IN_TO_COME = auto()
    REPEATED = auto()
    PAUSED = auto()
    NO_SESSION = auto()


def paint_day_mark(
    painter: QPainter, center: QPointF, radius: float, mark: DayMark, palette: Palette
) -> None:
    """Paint `mark` around `center`; `radius` is that of a done day, the others keep its proportion."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(center)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _DRAWINGS[mark](painter, radius, palette)
    painter.restore()


def paint_tick(painter: QPainter, center: QPointF, radius: float, color: QColor) -> None:
    """The tick inside a disc of `radius`."""
    points = [QPointF(-0.42, 0.04), QPointF(-0.12, 0.34), QPointF(0.44, -0.3)]
    painter.setPen(_round_pen(color, max(1.6, radius * 0.19)))
    painter.drawPolyline(QPolygonF([center + point * radius for point in points]))


def paint_bars(painter: QPainter, center: QPointF, radius: float, color: QColor, width: float) -> None:
    """The two upright bars of a pause inside a shape of `radius`."""
    painter.setPen(_round_pen(color, width))
    for side in (-0.24, 0.24):
        x = center.x() + side * radius
        painter.drawLine(QPointF(x, center.y() - 0.34 * radius), QPointF(x, center.y() + 0.34 * radius))


def _disc(painter: QPainter, radius: float, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QPointF(0, 0), radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _ring(painter: QPainter, radius: float, color: QColor, width: float = _RING) -> None:
    """A ring whose outer edge is at `radius`."""
    painter.setPen(QPen(color, width))
    painter.drawEllipse(QPointF(0, 0), radius - width / 2, radius - width / 2)


def _moon(painter: QPainter, radius: float, color: QColor) -> None:
    moon, shadow = QPainterPath(), QPainterPath()
    moon.addEllipse(QPointF(0, 0), radius, radius)
    shadow.addEllipse(QPointF(radius * 0.5, -radius * 0.42), radius * 0.86, radius * 0.86)
    painter.fillPath(moon.subtracted(shadow), color)


def _done(painter: QPainter, radius: float, palette: Palette) -> None:
    _disc(painter, radius, palette.color("done"))
    paint_tick(painter, QPointF(0, 0), radius, palette.color("onprimary"))


def _partly(painter: QPainter, radius: float, palette: Palette) -> None:
    _disc(painter, radius - 1, palette.color("surface"))
    _ring(painter, radius, palette.color("partly"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color("partly"))
    painter.drawPie(QRectF(-radius, -radius, 2 * radius, 2 * radius), 90 * 16, 180 * 16)


def _today(painter: QPainter, radius: float, palette: Palette) -> None:
    _disc(painter, radius + 2, palette.color("surface"))
    _ring(painter, radius + 3, palette.color("ink"), 2.5)
    _disc(painter, radius * 0.42, palette.color("ink"))


def _to_come(painter: QPainter, radius: float, palette: Palette) -> None:
    _disc(painter, radius * 0.32, palette.color("edge"))


def _check_in_done(painter: QPainter, radius: float, palette: Palette) -> None:
    _disc(painter, radius - 1, palette.color("surface"))
    _ring(painter, radius, palette.color("restday"))
    _moon(painter, radius * 0.48, palette.color("restday"))


def _check_in_to_come(painter: QPainter, radius: float, palette: Palette) -> None:
    outer = radius * 7 / 11 + _THIN_RING / 2
    _ring(painter, outer, palette.color("edge"), _THIN_RING)
    _moon(painter, outer * 0.45, palette.color("edge"))


def _repeated(painter: QPainter, radius: float, palette: Palette) -> None:
    color = palette.color("done")
    _disc(painter, radius - 1, palette.color("surface"))
    _ring(painter, radius, color)
    bow = radius * 0.45
    painter.setPen(_round_pen(color, max(1.5, radius * 0.15)))
    painter.drawArc(QRectF(-bow, -bow, 2 * bow, 2 * bow), 80 * 16, -290 * 16)
    tip = QPointF(bow * math.cos(math.radians(80)), -bow * math.sin(math.radians(80)))
    head = radius * 0.28
    arrow = [tip + QPointF(-head, 0), tip + QPointF(head * 0.2, -head), tip + QPointF(head * 0.2, head)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF(arrow))


def _paused(painter: QPainter, radius: float, palette: Palette) -> None:
    _ring(painter, radius, palette.color("edge"))
    paint_bars(painter, QPointF(0, 0), radius, palette.color("edge"), max(1.6, radius * 0.17))


def _no_session(painter: QPainter, radius: float, palette: Palette) -> None:
    pen = QPen(palette.color("missed"), _THIN_RING)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([2, 1.6])
    painter.setPen(pen)
    painter.drawEllipse(QPointF(0, 0), radius - 0.8, radius - 0.8)
    painter.setPen(_round_pen(palette.color("missed"), _THIN_RING))
    painter.drawLine(QPointF(-0.36 * radius, 0), QPointF(0.36 * radius, 0))


def _round_pen(color: QColor, width: float) -> QPen:
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


_DRAWINGS = {
    DayMark.DONE: _done,
    DayMark.PARTLY: _partly,
    DayMark.TODAY: _today,
    DayMark.TO_COME: _to_come,
    DayMark.CHECK_IN_DONE: _check_in_done,
    DayMark.CHECK_IN_TO_COME: _check_in_to_come,
    DayMark.REPEATED: _repeated,
    DayMark.PAUSED: _paused,
    DayMark.NO_SESSION: _no_session,
}
