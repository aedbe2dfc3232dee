"""Paints the head of the state panel: glyph, phase word, and where the rep stands."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from program_app.painting.fitted_text import centred_baseline, fitted_font
from program_app.painting.phase_glyphs import paint_glyph
from program_app.ui.theme import Theme
from program_app.ui.widgets.panel_face import PanelColors, PanelFace, RingMark
from program_app.ui.widgets.stage_scale import StageScale, stage_font
from program_app.words.session import CountText

_SHORT_WORD = 5
_GAP = 16
_SMALLEST_WORD = 20


class PanelHeader:
    """Measures of the head of a panel `width` pixels wide, and its drawing."""

    def __init__(self, theme: Theme, scale: StageScale, width: float) -> None:
        self._theme = theme
        self._scale = scale
        self._middle = scale.of(40, 53, 83)
        self._left = scale.of(71, 84, 137)
        self._right = width - scale.of(20, 26, 42)
        self._line = scale.of(27, 32, 52)
        self._small = stage_font(theme, "player-sub", scale.of(24, 28, 48))
        self._strong = stage_font(theme, "legend", scale.of(24, 28, 48))
        self._large = stage_font(theme, "rep", scale.of(48, 56, 96))

    def paint(self, painter: QPainter, face: PanelFace, colors: PanelColors) -> None:
        """Draw glyph and word at the left; count, marks or lines at the right."""
        side = self._scale.of(28, 33, 54)
        glyph = QRectF(self._scale.of(25, 30, 49), self._middle - side / 2, side, side)
        paint_glyph(painter, face.glyph, glyph, colors.glyph)
        font = self._word_font(face)
        painter.setFont(font)
        painter.setPen(colors.text)
        painter.drawText(QPointF(self._left, centred_baseline(font, self._middle)), face.word)
        if face.count is not None:
            self._paint_count(painter, face.count)
        elif face.marks:
            self._paint_marks(painter, face.marks, colors)
        else:
            self._paint_lines(painter, face.lines)

    def _word_font(self, face: PanelFace) -> QFont:
        is_short = len(face.word) <= _SHORT_WORD
        size = self._scale.of(56, 64, 112) if is_short else self._scale.of(50, 56, 98)
        free = self._right - self._left - self._corner_width(face)
        return fitted_font(face.word, stage_font(self._theme, "phase", size), free, _SMALLEST_WORD)

    def _corner_width(self, face: PanelFace) -> float:
        small = QFontMetricsF(self._small)
        if face.count is not None:
            number = QFontMetricsF(self._large).horizontalAdvance(face.count.number)
            return _GAP + number + small.horizontalAdvance(f"{face.count.word}  {face.count.total}")
        texts = [mark.text for mark in face.marks] or list(face.lines)
        if not texts:
            return 0.0
        widest = max(QFontMetricsF(self._strong).horizontalAdvance(text) for text in texts)
        return _GAP + widest + (self._line if face.marks else 0)

    def _paint_count(self, painter: QPainter, count: CountText) -> None:
        nominal = stage_font(self._theme, "phase", self._scale.of(56, 64, 112))
        baseline = centred_baseline(nominal, self._middle)
        left = self._right
        parts = ((count.total, self._small), (" ", self._small), (count.number, self._large))
        for text, font in (*parts, (f"{count.word} ", self._small)):
            left -= QFontMetricsF(font).horizontalAdvance(text)
            painter.setFont(font)
            painter.drawText(QPointF(left, baseline), text)

    def _paint_lines(self, painter: QPainter, lines: tuple[str, ...]) -> None:
        painter.setFont(self._strong)
        for number, line in enumerate(lines):
            left = self._right - QFontMetricsF(self._strong).horizontalAdvance(line)
            middle = self._middle_of(number, len(lines))
            painter.drawText(QPointF(left, centred_baseline(self._strong, middle)), line)

    def _paint_marks(self, painter: QPainter, marks: tuple[RingMark, ...], colors: PanelColors) -> None:
        self._paint_lines(painter, tuple(mark.text for mark in marks))
        for number, mark in enumerate(marks):
            width = QFontMetricsF(self._strong).horizontalAdvance(mark.text)
            sign = QPointF(self._right - width - self._line * 0.55, self._middle_of(number, len(marks)))
            if mark.is_goal:
                half = QPointF(0, self._line * 0.38)
                painter.setPen(QPen(colors.text, self._scale.of(3, 4, 6)))
                painter.drawLine(sign - half, sign + half)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colors.text)
                painter.drawEllipse(sign, self._line * 0.19, self._line * 0.19)

    def _middle_of(self, number: int, count: int) -> float:
        return self._middle + (number - (count - 1) / 2) * self._line
