"""A half ring from 0 to 10 with the band to aim for, and a needle at the effort that was told last."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from program_app.domain.brace_effort import AIM, HIGHEST
from program_app.painting.fitted_text import paint_centred
from program_app.ui.theme import Theme
from program_app.ui.widgets.stage_scale import StageScale, stage_font

_TRACK, _BAND = 0.166, 0.26
"""Thickness of ring and band, in parts of the outer radius."""
_NEEDLE = 0.7
_NUMBERS = 2.8
"""Room for the numbers above and below, in parts of their size."""
_SLIT = 1.5
"""Degrees that are left free on both sides of the band."""


class EffortDial(QWidget):
    """Painted only when the effort, the size or the theme is another."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scale = StageScale(1280, 800)
        self._effort: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    @property
    def effort(self) -> int | None:
        """Where the needle stands; None while there is none."""
        return self._effort

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._scale = scale
        self.update()

    def show_effort(self, effort: int | None) -> None:
        """Let the needle stand at another effort, or take it away."""
        if effort != self._effort:
            self._effort = effort
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ring, band, numbers and needle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        number = self._scale.text(15, 18, 28)
        outer = max(1.0, min(self.height() - _NUMBERS * number, self.width() / 2 - 1.2 * number))
        spare = self.height() - _NUMBERS * number - outer
        middle = QPointF(self.width() / 2, spare * 0.6 + number * 1.3 + outer)
        least, most = (float(end) for end in AIM)
        slit = _SLIT * HIGHEST / 180
        track = self._theme.color("line")
        ring = outer * (1 - (_BAND - _TRACK) / 2)
        for start, end in ((0.0, least - slit), (most + slit, float(HIGHEST))):
            _paint_arc(painter, middle, ring, outer * _TRACK, (start, end), track)
        _paint_arc(painter, middle, outer, outer * _BAND, (least, most), self._theme.color("primary"))
        self._paint_numbers(painter, middle, outer, number)
        if self._effort is not None:
            self._paint_needle(painter, middle, outer)

    def _paint_numbers(self, painter: QPainter, middle: QPointF, outer: float, size: float) -> None:
        strong = stage_font(self._theme, "legend", size)
        for effort in AIM:
            place = middle + _way(effort) * (outer + size * 0.75)
            paint_centred(painter, str(effort), QRectF(place, place), strong, self._theme.color("ink"))
        weak = stage_font(self._theme, "player-sub", size * 0.9)
        for effort, side in ((0, -1), (HIGHEST, 1)):
            place = middle + QPointF(side * outer * (1 - _BAND / 2), size * 0.85)
            paint_centred(painter, str(effort), QRectF(place, place), weak, self._theme.color("ink2"))

    def _paint_needle(self, painter: QPainter, middle: QPointF, outer: float) -> None:
        ink = self._theme.color("ink")
        pen = QPen(ink, outer * 0.042)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(middle, middle + _way(self._effort or 0) * (outer * _NEEDLE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(middle, outer * 0.07, outer * 0.07)


def _way(effort: float) -> QPointF:
    """From the middle of the dial towards an effort."""
    angle = pi * (1 - effort / HIGHEST)
    return QPointF(cos(angle), -sin(angle))


def _paint_arc(
    painter: QPainter,
    middle: QPointF,
    outer: float,
    thick: float,
    ends: tuple[float, float],
    color: QColor,
) -> None:
    pen = QPen(color, thick)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = outer - thick / 2
    start, end = (180 * (1 - effort / HIGHEST) for effort in ends)
    line = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    painter.drawArc(line, round(start * 16), round((end - start) * 16))
