"""The strip of a walk: tall blocks are braced, low ones easy; the present one has an outline."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from program_app.ui.theme import Theme

OUTSET = 5
"""Pixels around the strip that the outline of the present block needs."""
_GAP, _SMALL_GAP, _MANY = 6, 3, 14
"""Many blocks stand closer together."""
_EASY_PART = 0.42
_ROUND = 0.3
_LINE, _OUTLINE = 2.0, 2.5


@dataclass(frozen=True, kw_only=True)
class Interval:
    """A stretch of the walk, and how much of it lies behind, 0 to 1."""

    seconds: float
    is_brace: bool
    fraction: float = 0.0
    is_current: bool = False


class IntervalStrip(QWidget):
    """Paints the blocks inside its edges, less `OUTSET` on every side; only what changed is painted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._intervals: tuple[Interval, ...] = ()
        self._areas: list[QRectF] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    @property
    def intervals(self) -> tuple[Interval, ...]:
        """What is shown."""
        return self._intervals

    def set_intervals(self, intervals: tuple[Interval, ...]) -> None:
        """Show these blocks."""
        before, self._intervals = self._intervals, intervals
        if [_block(old) for old in before] != [_block(new) for new in intervals]:
            self._areas = self._measured()
            self.update()
            return
        for old, new, area in zip(before, intervals, self._areas, strict=True):
            if _filled(old, area) != _filled(new, area):
                self.update(area.toAlignedRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew."""
        super().resizeEvent(event)
        self._areas = self._measured()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the blocks that lie in the changed region."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for interval, area in zip(self._intervals, self._areas, strict=True):
            if event.region().intersects(area.adjusted(-4, -4, 4, 4).toAlignedRect()):
                self._paint_block(painter, interval, area)

    def _paint_block(self, painter: QPainter, interval: Interval, area: QRectF) -> None:
        radius = _radius(interval, area)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("line"))
        painter.drawRoundedRect(area, radius, radius)
        if interval.fraction > 0:
            done = QRectF(area)
            done.setWidth(max(2 * radius, area.width() * interval.fraction))
            painter.setBrush(self._theme.color("primary" if interval.is_brace else "restring"))
            painter.drawRoundedRect(done, radius, radius)
        if interval.is_current:
            painter.setPen(QPen(self._theme.color("ink"), _LINE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = area.adjusted(-_OUTLINE, -_OUTLINE, _OUTLINE, _OUTLINE)
            painter.drawRoundedRect(around, radius + _OUTLINE, radius + _OUTLINE)

    def _measured(self) -> list[QRectF]:
        inside = QRectF(self.rect()).adjusted(OUTSET, OUTSET, -OUTSET, -OUTSET)
        count = len(self._intervals)
        gap = _GAP if count <= _MANY else _SMALL_GAP
        free = inside.width() - gap * (count - 1)
        whole = sum(interval.seconds for interval in self._intervals) or 1.0
        areas, left = [], inside.left()
        for interval in self._intervals:
            width = free * interval.seconds / whole
            tall = inside.height() * (1.0 if interval.is_brace else _EASY_PART)
            areas.append(QRectF(left, inside.center().y() - tall / 2, width, tall))
            left += width + gap
        return areas


def _block(interval: Interval) -> tuple[float, bool, bool]:
    """What gives a block its place and look, filled or not."""
    return interval.seconds, interval.is_brace, interval.is_current


def _filled(interval: Interval, area: QRectF) -> int:
    return round(area.width() * interval.fraction)


def _radius(interval: Interval, area: QRectF) -> float:
    radius = area.height() * (_ROUND if interval.is_brace else 0.5)
    return min(radius, area.width() / 2)
