"""The badge of what today asks: disc, diamond, square or ring, so that shape says it too."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from program_app.painting.day_marks import paint_bars, paint_tick
from program_app.painting.icons import paint_icon
from program_app.painting.tokens import Palette


class BadgeState(Enum):
    """What today asks, or whether a condition is met."""

    PLANNED = auto()
    GENTLE = auto()
    NO_SESSION = auto()
    PAUSED = auto()
    UNMET = auto()


def paint_state_badge(painter: QPainter, area: QRectF, state: BadgeState, palette: Palette) -> None:
    """Paint the badge to fill the square `area`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _DRAWINGS[state](painter, area, palette)
    painter.restore()


def diamond(area: QRectF) -> QPolygonF:
    """The square on its corner that fills `area`."""
    center = area.center()
    return QPolygonF(
        [
            QPointF(center.x(), area.top()),
            QPointF(area.right(), center.y()),
            QPointF(center.x(), area.bottom()),
            QPointF(area.left(), center.y()),
        ]
    )


def _planned(painter: QPainter, area: QRectF, palette: Palette) -> None:
    painter.setBrush(palette.color("primary"))
    painter.drawEllipse(area)
    paint_tick(painter, area.center(), area.width() / 2, palette.color("onprimary"))


def _gentle(painter: QPainter, area: QRectF, palette: Palette) -> None:
    painter.setBrush(palette.color("careedge"))
    painter.drawPolygon(diamond(area))
    glyph = area.width() * 0.52
    inside = QRectF(0, 0, glyph, glyph)
    inside.moveCenter(area.center())
    paint_icon(painter, "easier", inside, palette.color("care"), 2.6)


def _no_session(painter: QPainter, area: QRectF, palette: Palette) -> None:
    painter.setBrush(palette.color("rescue"))
    corner = area.width() * 0.2
    painter.drawRoundedRect(area, corner, corner)
    side = area.width() / 2
    paint_bars(painter, area.center(), side * 0.95, palette.color("onrescue"), side * 0.17)


def _paused(painter: QPainter, area: QRectF, palette: Palette) -> None:
    width = max(2.0, area.width() / 16)
    painter.setPen(QPen(palette.color("edge"), width))
    painter.drawEllipse(area.adjusted(width / 2, width / 2, -width / 2, -width / 2))
    paint_bars(painter, area.center(), area.width() / 2, palette.color("edge"), width)


def _unmet(painter: QPainter, area: QRectF, palette: Palette) -> None:
    width = 2.0
    pen = QPen(palette.color("edge"), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([2.2, 1.8])
    painter.setPen(pen)
    painter.drawEllipse(area.adjusted(width / 2, width / 2, -width / 2, -width / 2))


_DRAWINGS = {
    BadgeState.PLANNED: _planned,
    BadgeState.GENTLE: _gentle,
    BadgeState.NO_SESSION: _no_session,
    BadgeState.PAUSED: _paused,
    BadgeState.UNMET: _unmet,
}
