"""The glyph before a phase word, so that shape says the phase too."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from program_app.painting.icons import paint_icon

_DASHES = 10


class Glyph(Enum):
    """One shape for each kind of phase (DESIGN.md 5.3)."""

    DASHED_CIRCLE = auto()
    DISC = auto()
    TRIANGLE_DOWN = auto()
    TWO_LINES = auto()
    TWO_ARROWS = auto()
    PAUSE_BARS = auto()


def paint_glyph(painter: QPainter, glyph: Glyph, area: QRectF, color: QColor) -> None:
    """Paint `glyph` to fill the square `area`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _DRAWINGS[glyph](painter, area, color)
    painter.restore()


def _dashed_circle(painter: QPainter, area: QRectF, color: QColor) -> None:
    width = area.width() * 0.18
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    around = 3.14159265 * (area.width() - width) / width
    pen.setDashPattern([around / _DASHES * 0.55, around / _DASHES * 0.45])
    painter.setPen(pen)
    painter.drawEllipse(area.adjusted(width / 2, width / 2, -width / 2, -width / 2))


def _disc(painter: QPainter, area: QRectF, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(area)


def _triangle_down(painter: QPainter, area: QRectF, color: QColor) -> None:
    top = area.top() + area.height() * 0.22
    tip = QPointF(area.center().x(), area.top() + area.height() * 0.74)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([QPointF(area.left() + 1, top), QPointF(area.right() - 1, top), tip]))


def _two_lines(painter: QPainter, area: QRectF, color: QColor) -> None:
    painter.setPen(_round_pen(color, area.width() * 0.18))
    for part in (0.34, 0.66):
        y = area.top() + area.height() * part
        painter.drawLine(
            QPointF(area.left() + area.width() * 0.06, y), QPointF(area.right() - area.width() * 0.06, y)
        )


def _pause_bars(painter: QPainter, area: QRectF, color: QColor) -> None:
    painter.setPen(_round_pen(color, area.width() * 0.2))
    for part in (0.3, 0.7):
        x = area.left() + area.width() * part
        painter.drawLine(
            QPointF(x, area.top() + area.height() * 0.12), QPointF(x, area.bottom() - area.height() * 0.12)
        )


def _two_arrows(painter: QPainter, area: QRectF, color: QColor) -> None:
    grow = area.width() * 0.12
    paint_icon(painter, "switch", area.adjusted(-grow, -grow, grow, grow), color, 2.6)


def _round_pen(color: QColor, width: float) -> QPen:
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


_DRAWINGS = {
    Glyph.DASHED_CIRCLE: _dashed_circle,
    Glyph.DISC: _disc,
    Glyph.TRIANGLE_DOWN: _triangle_down,
    Glyph.TWO_LINES: _two_lines,
    Glyph.TWO_ARROWS: _two_arrows,
    Glyph.PAUSE_BARS: _pause_bars,
}
