"""Paints the ring of the state panel and the big number inside it."""

from math import cos, pi, sin, sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from program_app.painting.fitted_text import fitted_font, paint_centred
from program_app.ui.theme import Theme
from program_app.ui.widgets.panel_face import PanelColors, PanelFace, PanelLook, RingMark
from program_app.ui.widgets.stage_scale import StageScale, stage_font

_SMALLEST_DIGIT = 40
_LEAST_DIGIT = 200
_DIGIT_PART = 0.5
"""At least this part of the ring's diameter, where the window leaves the ring more room than the design."""
_NARROWEST = 75
"""Percent of its width: a wide system font is made narrower before it is made smaller."""
_CORNER = 0.8
"""Digits are round: their corners may come closer to the ring than a box would."""
_CAPTION_DROP = 0.315
"""How far below the middle the word under the number stands, in parts of the ring's diameter."""


class PanelRing:
    """Measures of the ring in a panel of this `area`, and the drawing of it."""

    def __init__(self, theme: Theme, scale: StageScale, area: QRectF) -> None:
        self._theme = theme
        self._scale = scale
        self._digit_fonts: dict[str, QFont] = {}
        top, below = scale.of(77, 98, 150), scale.of(5, 16, 31)
        side = min(area.height() - top - below, area.width() - 2 * scale.of(20, 32, 48))
        free = area.height() - top - below - side
        self.area = QRectF(area.center().x() - side / 2, area.top() + top + free / 2, side, side)
        self._thick = scale.of(18, 22, 34)
        self._radius = (side - self._thick) / 2

    def pen_width(self, face: PanelFace) -> float:
        """Thickness of the ring: a hold is thicker than everything else."""
        return self._thick if face.look is PanelLook.HOLD else self._scale.of(14, 16, 26)

    def end_of(self, fraction: float) -> QPointF:
        """Where a ring filled to `fraction` ends; it starts at the top and goes clockwise."""
        return self.area.center() + self._way(fraction) * self._radius

    def paint_track(self, painter: QPainter, face: PanelFace, colors: PanelColors) -> None:
        """The empty ring and the caption."""
        width = self.pen_width(face)
        pen = QPen(colors.track, width)
        if face.look is PanelLook.PREP:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([4 / width, 14 / width])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self.area.center(), self._radius, self._radius)
        if face.caption:
            font = stage_font(self._theme, "player-sub", self._scale.of(20, 24, 36))
            middle = self.area.center() + QPointF(0, self.area.height() * _CAPTION_DROP)
            paint_centred(painter, face.caption, QRectF(middle, middle), font, colors.text)

    def paint_value(self, painter: QPainter, face: PanelFace, colors: PanelColors, fraction: float) -> None:
        """The filled part of the ring, with its notches and marks."""
        width = self.pen_width(face)
        if fraction > 0:
            pen = QPen(colors.ring, width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            line = QRectF(0, 0, 2 * self._radius, 2 * self._radius)
            line.moveCenter(self.area.center())
            painter.drawArc(line, 90 * 16, -round(min(1.0, fraction) * 360 * 16))
        for notch in face.notches:
            painter.setPen(QPen(colors.fill, self._scale.of(4, 5, 8)))
            self._paint_across(painter, notch, width + 2)
        for mark in face.marks:
            self._paint_mark(painter, mark, colors, width)

    def paint_digit(self, painter: QPainter, digit: str, color: QColor) -> None:
        """The big number in the middle."""
        paint_centred(painter, digit, self.area, self._digit_font(digit), color)

    def _paint_mark(self, painter: QPainter, mark: RingMark, colors: PanelColors, width: float) -> None:
        if mark.is_goal:
            painter.setPen(QPen(colors.text, self._scale.of(3, 4, 6)))
            self._paint_across(painter, mark.fraction, width + self._scale.of(8, 10, 16))
            return
        painter.setPen(QPen(colors.fill, self._scale.of(2.5, 3, 5)))
        painter.setBrush(colors.text)
        painter.drawEllipse(self.end_of(mark.fraction), width * 0.36, width * 0.36)

    def _paint_across(self, painter: QPainter, fraction: float, length: float) -> None:
        center, way = self.area.center(), self._way(fraction)
        painter.drawLine(
            center + way * (self._radius - length / 2), center + way * (self._radius + length / 2)
        )

    def _way(self, fraction: float) -> QPointF:
        angle = 2 * pi * fraction - pi / 2
        return QPointF(cos(angle), sin(angle))

    def _digit_font(self, digit: str) -> QFont:
        shape = "".join("8" if sign.isdigit() else sign for sign in digit)
        if shape not in self._digit_fonts:
            one, two = self._scale.of(208, 240, 400), self._scale.of(200, 216, 360)
            nominal = max(one if len(shape) == 1 else two, _LEAST_DIGIT, _DIGIT_PART * self.area.height())
            font = stage_font(self._theme, "display-digit", nominal)
            inner = self._radius - self._thick / 2
            half = QFontMetricsF(font).capHeight() / 2 * _CORNER
            free = 2 * sqrt(max(1.0, inner * inner - half * half))
            self._digit_fonts[shape] = fitted_font(shape, _narrowed(shape, font, free), free, _SMALLEST_DIGIT)
        return self._digit_fonts[shape]


def _narrowed(text: str, font: QFont, width: float) -> QFont:
    narrowed, percent = QFont(font), 100
    while percent > _NARROWEST and QFontMetricsF(narrowed).horizontalAdvance(text) > width:
        percent -= 1
        narrowed.setStretch(percent)
    return narrowed
