"""How the sessions of each week ended, stacked: tired filled, neither outlined, both hatched, pain on top."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen

from program_app.domain.progress import Feeling
from program_app.journey.cycle_charts import IN_STACK, FeelingChart, WeekStack
from program_app.painting.chart_axes import axis_step, paint_level, paint_right
from program_app.painting.fitted_text import paint_at_left, paint_centred
from program_app.ui.review.chart import Chart
from program_app.ui.theme import Theme
from program_app.words.long_view import feeling_short

_AXIS = 30
_WIDE = 42.0
_NUMBER_FROM = 16.0
_LEGEND = 26
_SIGN = 14
_CORNER, _HATCH = 4.0, 7.0
_INK = {Feeling.TIRED: "onprimary", Feeling.NEITHER: "ink", Feeling.PAIN: "onrescue"}


class WeekStacks(Chart):
    """Counts stand inside where there is room."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__(theme, width=260, height=170, name=name)
        self._weeks: tuple[WeekStack, ...] = ()

    def show_chart(self, view: FeelingChart) -> None:
        """Show other weeks."""
        self._weeks = view.weeks
        self.setAccessibleDescription(". ".join(_said(week) for week in view.weeks))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw levels, stacks and the legend."""
        if not self._weeks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        highest = max(sum(week.counts) for week in self._weeks)
        step = axis_step(highest, 4)
        top = step * -(-highest // step)
        line = self._theme.line_height("small")
        plot = QRectF(self.rect()).adjusted(
            self._theme.scaled(_AXIS), line / 2, 0, -line - 12 - self._theme.scaled(_LEGEND)
        )
        for value in range(0, top + 1, step):
            y = plot.bottom() - plot.height() * value / top
            paint_level(painter, y, plot.left(), plot.right(), self._theme.palette)
            area = QRectF(0, y - 10, plot.left() - 10, 20)
            paint_right(painter, str(value), area, self._theme.font("small"), self._theme.color("ink2"))
        room = plot.width() / max(4, len(self._weeks))
        for place, week in enumerate(self._weeks):
            middle = plot.left() + room * (place + 0.5)
            self._paint_stack(painter, plot, week, middle, plot.height() / top)
            area = QRectF(middle - room / 2, plot.bottom() + 6, room, line)
            paint_centred(painter, week.name, area, self._theme.font("small"), self._theme.color("ink2"))
        self._paint_legend(painter)

    def _paint_stack(
        self, painter: QPainter, plot: QRectF, week: WeekStack, middle: float, unit: float
    ) -> None:
        foot = plot.bottom()
        for feeling, count in zip(IN_STACK, week.counts, strict=True):
            if not count:
                continue
            area = QRectF(middle - _WIDE / 2, foot - count * unit, _WIDE, count * unit)
            foot = area.top()
            self._paint_part(painter, area.adjusted(1, 1, -1, -1), feeling)
            if area.height() >= _NUMBER_FROM and feeling in _INK:
                color = self._theme.color(_INK[feeling])
                paint_centred(painter, str(count), area, self._theme.font("small-strong"), color)

    def _paint_part(self, painter: QPainter, area: QRectF, feeling: Feeling) -> None:
        token = "rescue" if feeling in (Feeling.PAIN, Feeling.BOTH) else "primary"
        painter.setPen(QPen(self._theme.color(token), 1.5))
        painter.setBrush(self._theme.color("surface" if feeling is Feeling.NEITHER else token))
        if feeling is Feeling.BOTH:
            painter.setBrush(self._theme.color("surface"))
            self._paint_hatching(painter, area, token)
            return
        painter.drawRoundedRect(area, _CORNER, _CORNER)

    def _paint_hatching(self, painter: QPainter, area: QRectF, token: str) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(area, _CORNER, _CORNER)
        painter.drawPath(shape)
        painter.save()
        painter.setClipPath(shape)
        painter.setPen(QPen(self._theme.color(token), 3))
        left = area.left() - area.height()
        while left < area.right():
            painter.drawLine(QPointF(left, area.bottom()), QPointF(left + area.height(), area.top()))
            left += _HATCH
        painter.restore()

    def _paint_legend(self, painter: QPainter) -> None:
        tall = self._theme.scaled(_LEGEND)
        font, color = self._theme.font("small"), self._theme.color("ink2")
        left = 0.0
        for feeling in IN_STACK:
            area = QRectF(left, self.height() - tall / 2 - _SIGN / 2, _SIGN, _SIGN)
            self._paint_part(painter, area.adjusted(1, 1, -1, -1), feeling)
            text = feeling_short(feeling)
            left += _SIGN + 5
            wide = QFontMetricsF(font).horizontalAdvance(text)
            paint_at_left(painter, text, QRectF(left, self.height() - tall, wide, tall), font, color)
            left += wide + 12


def _said(week: WeekStack) -> str:
    told = (
        f"{count} {feeling_short(feeling)}"
        for feeling, count in zip(IN_STACK, week.counts, strict=True)
        if count
    )
    return f"{week.name}: " + ", ".join(told)
