"""Series over the days of the program: each with a shape of its own, its name and last value at its end."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF

from program_app.domain.plan import CHECK_IN_DAYS
from program_app.journey.cycle_charts import Line, LineChart
from program_app.painting.chart_axes import axis_step, paint_dashed_level, paint_level, paint_right
from program_app.painting.fitted_text import paint_at_left, paint_centred
from program_app.painting.state_badges import diamond
from program_app.ui.review.chart import Chart
from program_app.ui.theme import Theme
from program_app.words.spasms import number_text

_AXIS = 30
_SHAPE = 4.5
_TOKENS = ("primary", "restring", "rescue", "swring")
_LAST_DAY = CHECK_IN_DAYS[-1]


class LineChartView(Chart):
    """Circle, square, triangle and diamond; levels to compare with are dashed."""

    def __init__(self, theme: Theme, *, name: str, highest: int | None = None) -> None:
        super().__init__(theme, width=260, height=170, name=name)
        self._highest = highest
        self._view: LineChart | None = None

    def show_chart(self, view: LineChart) -> None:
        """Show other series."""
        self._view = view
        said = (
            f"{line.name}: " + ", ".join(number_text(value) for _day, value in line.points)
            for line in view.lines
        )
        self.setAccessibleDescription(". ".join(said))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw levels, series and their names."""
        view = self._view
        if view is None or not view.lines:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        values = [value for line in view.lines for _day, value in line.points]
        highest = self._highest or max([*values, *view.marks])
        step = 5 if self._highest else axis_step(highest)
        top = step * max(1, -(-int(highest) // step))
        plot = self._plot(view)
        self._paint_axes(painter, plot, step, top)
        for mark in view.marks:
            y = plot.bottom() - plot.height() * mark / top
            paint_dashed_level(painter, y, plot.left(), plot.right(), self._theme.palette)
        for place, line in enumerate(view.lines):
            self._paint_line(painter, plot, line, place, top)
        self._paint_names(painter, plot, view, top)

    def _plot(self, view: LineChart) -> QRectF:
        metrics = QFontMetricsF(self._theme.font("small-strong"))
        names = max(metrics.horizontalAdvance(_end_text(line)) for line in view.lines)
        line = self._theme.line_height("small")
        return QRectF(self.rect()).adjusted(self._theme.scaled(_AXIS), line / 2, -names - 14, -line - 8)

    def _paint_axes(self, painter: QPainter, plot: QRectF, step: int, top: int) -> None:
        font, color = self._theme.font("small"), self._theme.color("ink2")
        for value in range(0, top + 1, step):
            y = plot.bottom() - plot.height() * value / top
            paint_level(painter, y, plot.left(), plot.right(), self._theme.palette)
            paint_right(painter, str(value), QRectF(0, y - 10, plot.left() - 10, 20), font, color)
        for day in CHECK_IN_DAYS:
            area = QRectF(_x(plot, day) - 15, plot.bottom() + 8, 30, self._theme.line_height("small"))
            paint_centred(painter, str(day), area, font, color)

    def _paint_line(self, painter: QPainter, plot: QRectF, line: Line, place: int, top: int) -> None:
        color = self._theme.color(_TOKENS[place % len(_TOKENS)])
        points = [
            QPointF(_x(plot, day), plot.bottom() - plot.height() * min(value, top) / top)
            for day, value in line.points
        ]
        painter.setPen(QPen(color, 2))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for point in points:
            _paint_shape(painter, point, place)

    def _paint_names(self, painter: QPainter, plot: QRectF, view: LineChart, top: int) -> None:
        """Names at the ends of their series, pushed apart where they would cover each other."""
        font, color = self._theme.font("small-strong"), self._theme.color("ink")
        line_height = self._theme.line_height("small")
        ends = sorted(view.lines, key=lambda line: -line.points[-1][1])
        wished = [plot.bottom() - plot.height() * min(line.points[-1][1], top) / top for line in ends]
        # Below the plot they would cover the days.
        lowest = plot.bottom() - line_height / 4
        for place in range(1, len(wished)):
            wished[place] = max(wished[place], wished[place - 1] + line_height)
        for place in range(len(wished) - 1, -1, -1):
            after = wished[place + 1] - line_height if place + 1 < len(wished) else lowest
            wished[place] = min(wished[place], after)
        for line, y in zip(ends, wished, strict=True):
            left = max(_x(plot, line.points[-1][0]), plot.left()) + 10
            area = QRectF(left, y - line_height / 2, self.width(), line_height)
            paint_at_left(painter, _end_text(line), area, font, color)


def _x(plot: QRectF, day: int) -> float:
    return plot.left() + plot.width() * (day - 1) / (_LAST_DAY - 1)


def _end_text(line: Line) -> str:
    return f"{line.name} {number_text(round(line.points[-1][1]))}"


def _paint_shape(painter: QPainter, at: QPointF, place: int) -> None:
    area = QRectF(at.x() - _SHAPE, at.y() - _SHAPE, 2 * _SHAPE, 2 * _SHAPE)
    kind = place % len(_TOKENS)
    if kind == 0:
        painter.drawEllipse(area)
    elif kind == 1:
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
    elif kind == 2:
        corners = [QPointF(at.x(), area.top() - 1), area.bottomRight(), area.bottomLeft()]
        painter.drawPolygon(QPolygonF(corners))
    else:
        painter.drawPolygon(diamond(area.adjusted(-1, -1, 1, 1)))
