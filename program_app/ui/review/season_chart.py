"""The season as a picture: each gap a block as long as it lasted and as high as its days."""

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen

from program_app.journey.season import Band, Block, Season
from program_app.painting.chart_axes import (
    axis_step,
    paint_dashed_level,
    paint_level,
    paint_outlined,
    paint_right,
)
from program_app.painting.fitted_text import paint_centred
from program_app.ui.review.chart import Chart
from program_app.ui.theme import Theme
from program_app.words.days import short_month
from program_app.words.long_view import cycle_name
from program_app.words.spasms import gap_text

_AXIS = 36
_MARK = 7.0
_BAND = 24
_CORNER = 4.0
_LEAST_BLOCK = 3.0


class SeasonChart(Chart):
    """Time runs along the bottom; the gap that goes on is dashed, and so is the middle of the last five."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__(theme, width=420, height=190, name=name)
        self._view: Season | None = None

    def show_season(self, view: Season) -> None:
        """Show another season."""
        self._view = view
        texts = (gap_text(block.days, is_running=block.is_running) for block in view.blocks)
        self.setAccessibleDescription(", ".join(texts))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw levels, blocks, marks, months and cycles."""
        view = self._view
        if view is None or not view.is_ready:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot(view)
        step = axis_step(max(block.days for block in view.blocks))
        top = step * max(1, -(-max(block.days for block in view.blocks) // step))
        self._paint_levels(painter, plot, step, top)
        for block in view.blocks:
            self._paint_block(painter, plot, block, top)
        if view.middle is not None:
            y = plot.bottom() - plot.height() * min(view.middle, top) / top
            paint_dashed_level(painter, y, plot.left(), plot.right(), self._theme.palette)
        for block in view.blocks:
            self._paint_days(painter, plot, block, top)
        for on in view.spasms_on:
            self._paint_spasm(painter, QPointF(self._x(plot, on), plot.bottom()))
        self._paint_months(painter, plot, view)
        for band in view.bands:
            self._paint_band(painter, plot, band)

    def _plot(self, view: Season) -> QRectF:
        line = self._theme.line_height("small")
        below = line + 10 + (self._theme.scaled(_BAND) + 6 if view.bands else 0)
        return QRectF(self.rect()).adjusted(self._theme.scaled(_AXIS), line, -_MARK - 2, -below)

    def _x(self, plot: QRectF, on: date) -> float:
        view = self._view
        if view is None:
            return plot.left()
        days = max(1, (view.ended_on - view.began_on).days)
        return plot.left() + plot.width() * min(1.0, max(0.0, (on - view.began_on).days / days))

    def _area(self, plot: QRectF, block: Block, top: int) -> QRectF:
        left, right = self._x(plot, block.began_on) + 2, self._x(plot, block.ended_on) - 2
        height = plot.height() * block.days / top
        return QRectF(left, plot.bottom() - height, max(_LEAST_BLOCK, right - left), height)

    def _paint_levels(self, painter: QPainter, plot: QRectF, step: int, top: int) -> None:
        for value in range(0, top + 1, step):
            y = plot.bottom() - plot.height() * value / top
            paint_level(painter, y, plot.left(), plot.right(), self._theme.palette)
            area = QRectF(0, y - 10, plot.left() - 10, 20)
            color = self._theme.color("ink2")
            paint_right(painter, str(value), area, self._theme.font("small"), color)

    def _paint_block(self, painter: QPainter, plot: QRectF, block: Block, top: int) -> None:
        area = self._area(plot, block, top)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("psoft" if block.is_running else "restring"))
        if block.is_running:
            pen = QPen(self._theme.color("primary"), 2)
            pen.setDashPattern([2, 2])
            painter.setPen(pen)
            area = area.adjusted(1, 1, -1, 0)
        painter.drawRoundedRect(area, _CORNER, _CORNER)

    def _paint_days(self, painter: QPainter, plot: QRectF, block: Block, top: int) -> None:
        area = self._area(plot, block, top)
        center = QPointF(area.center().x(), area.top() - 11)
        font = self._theme.font("small-strong")
        if QFontMetricsF(font).horizontalAdvance(str(block.days)) <= area.width() + 8:
            ink, ground = self._theme.color("ink"), self._theme.color("surface")
            paint_outlined(painter, str(block.days), center, font, ink, ground)

    def _paint_spasm(self, painter: QPainter, center: QPointF) -> None:
        painter.setPen(QPen(self._theme.color("rescue"), 2.5))
        painter.setBrush(self._theme.color("surface"))
        painter.drawEllipse(center, _MARK - 1, _MARK - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("rescue"))
        painter.drawEllipse(center, 2.4, 2.4)

    def _paint_months(self, painter: QPainter, plot: QRectF, view: Season) -> None:
        font, color = self._theme.font("small"), self._theme.color("ink2")
        taken = plot.left() - 1
        for on in _months(view.began_on, view.ended_on):
            begins, ends = self._x(plot, max(on, view.began_on)), self._x(plot, _next_month(on))
            text = short_month(on)
            wide = QFontMetricsF(font).horizontalAdvance(text)
            left = (begins + ends - wide) / 2
            if left > taken and wide <= ends - begins + 2:
                line = self._theme.line_height("small")
                paint_centred(painter, text, QRectF(left, plot.bottom() + 10, wide, line), font, color)
                taken = left + wide + 6

    def _paint_band(self, painter: QPainter, plot: QRectF, band: Band) -> None:
        left, right = self._x(plot, band.began_on), self._x(plot, band.ended_on)
        font, text = self._theme.font("small-strong"), cycle_name(band.number)
        needed = QFontMetricsF(font).horizontalAdvance(text) + 20
        if right - left < needed:
            left = max(plot.left(), min(left, plot.right() - needed))
            right = left + needed
        tall = self._theme.scaled(_BAND)
        area = QRectF(left, self.height() - tall, right - left, tall).adjusted(1, 1, -1, -1)
        pen = QPen(self._theme.color("primary"), 1.5)
        if band.is_running:
            pen.setDashPattern([2.5, 2])
        painter.setPen(pen)
        painter.setBrush(self._theme.color("psoft"))
        painter.drawRoundedRect(area, 6, 6)
        paint_centred(painter, text, area, font, self._theme.color("pink"))


def _next_month(on: date) -> date:
    return (on.replace(day=1) + timedelta(days=32)).replace(day=1)


def _months(began_on: date, ended_on: date) -> list[date]:
    months, on = [], began_on.replace(day=1)
    while on <= ended_on:
        months.append(on)
        on = _next_month(on)
    return months
