"""The bar of a session: one segment for each exercise and self-check, as wide as it is long."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from program_app.ui.theme import Theme

OUTSET = 5
"""Pixels around the bar that the outline of the present segment needs."""
_GAP = 6
_LINE = 2.0
_OUTLINE = 2.5


@dataclass(frozen=True)
class BarSegment:
    """A stretch of the session: planned seconds and how much of it lies behind, 0 to 1."""

    seconds: float
    fraction: float
    is_check: bool = False
    is_current: bool = False


class SessionBar(QWidget):
    """Paints the segments inside its edges, less `OUTSET` on every side."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._segments: tuple[BarSegment, ...] = ()
        self._areas: list[QRectF] = []
        theme.changed.connect(self.update)

    @property
    def segments(self) -> tuple[BarSegment, ...]:
        """What is shown."""
        return self._segments

    def set_segments(self, segments: tuple[BarSegment, ...]) -> None:
        """Show these segments; painted only when a pixel changes."""
        before, self._segments = self._segments, segments
        if [_place(old) for old in before] != [_place(new) for new in segments]:
            self._areas = self._measured()
            self.update()
        elif self._widths(before) != self._widths(segments):
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew."""
        super().resizeEvent(event)
        self._areas = self._measured()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw all segments, the present one with its outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for segment, area in zip(self._segments, self._areas, strict=True):
            self._paint_segment(painter, segment, area)

    def _paint_segment(self, painter: QPainter, segment: BarSegment, area: QRectF) -> None:
        radius = area.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("line"))
        painter.drawRoundedRect(area, radius, radius)
        if segment.fraction > 0:
            filled = QRectF(area)
            filled.setWidth(max(area.height(), area.width() * segment.fraction))
            painter.setBrush(self._theme.color("restring" if segment.is_check else "primary"))
            painter.drawRoundedRect(filled, radius, radius)
        if segment.is_current:
            painter.setPen(QPen(self._theme.color("ink"), _LINE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = area.adjusted(-_OUTLINE, -_OUTLINE, _OUTLINE, _OUTLINE)
            painter.drawRoundedRect(around, around.height() / 2, around.height() / 2)

    def _widths(self, segments: tuple[BarSegment, ...]) -> list[int]:
        return [
            round(area.width() * segment.fraction)
            for segment, area in zip(segments, self._areas, strict=True)
        ]

    def _measured(self) -> list[QRectF]:
        inside = QRectF(self.rect()).adjusted(OUTSET, OUTSET, -OUTSET, -OUTSET)
        least = inside.height()
        free = inside.width() - _GAP * (len(self._segments) - 1) - least * len(self._segments)
        whole = sum(segment.seconds for segment in self._segments) or 1.0
        areas, left = [], inside.left()
        for segment in self._segments:
            width = least + max(0.0, free) * segment.seconds / whole
            areas.append(QRectF(left, inside.top(), width, inside.height()))
            left += width + _GAP
        return areas


def _place(segment: BarSegment) -> tuple[float, bool, bool]:
    """What gives a segment its place and look, filled or not."""
    return segment.seconds, segment.is_check, segment.is_current
