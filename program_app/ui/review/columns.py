"""Minutes as upright columns: a filled part, an open one on top of it, and the gate between two of them."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from program_app.journey.recent_charts import Column, ColumnChart
from program_app.painting.chart_axes import axis_step, paint_dashed, paint_level, paint_right
from program_app.ui.review.chart import Chart
from program_app.ui.theme import Theme
from program_app.words.spasms import number_text

_AXIS = 26
_FEWEST = 6
_GAP = 2.0
_WIDEST = 26.0
_CORNER = 3.0


class Columns(Chart):
    """What was done only in part is outlined."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__(theme, width=190, height=120, name=name)
        self._view: ColumnChart | None = None

    def show_chart(self, view: ColumnChart) -> None:
        """Show other columns."""
        self._view = view
        self.setAccessibleDescription(", ".join(_said(column) for column in view.columns))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw levels, columns and the gate."""
        view = self._view
        if view is None or not view.columns:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        highest = max(column.filled + column.open for column in view.columns)
        step = axis_step(highest)
        top = step * max(1, -(-int(-(-highest // 1)) // step))
        line = self._theme.line_height("small")
        plot = QRectF(self.rect()).adjusted(self._theme.scaled(_AXIS), line / 2, 0, -line / 2)
        for value in range(0, top + 1, step):
            y = plot.bottom() - plot.height() * value / top
            paint_level(painter, y, plot.left(), plot.right(), self._theme.palette)
            area = QRectF(0, y - 10, plot.left() - 8, 20)
            paint_right(painter, str(value), area, self._theme.font("small"), self._theme.color("ink2"))
        room = plot.width() / max(_FEWEST, len(view.columns))
        for place, column in enumerate(view.columns):
            wide = min(_WIDEST, room - _GAP)
            left = plot.left() + room * (place + 0.5) - wide / 2
            self._paint_column(painter, column, QRectF(left, plot.bottom(), wide, 0), plot.height() / top)
        if view.gate_at is not None:
            x = plot.left() + room * view.gate_at
            paint_dashed(painter, QPointF(x, plot.top()), QPointF(x, plot.bottom()), self._theme.palette)

    def _paint_column(self, painter: QPainter, column: Column, foot: QRectF, unit: float) -> None:
        """`foot` is the width at the base line, `unit` the height of a minute."""
        primary = self._theme.color("primary")
        filled = foot.adjusted(0, -column.filled * unit, 0, 0)
        rest = QRectF(filled.left(), filled.top() - column.open * unit, foot.width(), column.open * unit)
        painter.setPen(QPen(primary, 1.5))
        if column.open:
            painter.setBrush(self._theme.color("psoft"))
            painter.drawRoundedRect(rest.adjusted(0.75, 0.75, -0.75, 0), _CORNER, _CORNER)
        if column.filled:
            painter.setBrush(self._theme.color("surface") if column.is_part else primary)
            painter.drawRoundedRect(filled.adjusted(0.75, 0.75, -0.75, 0), _CORNER, _CORNER)


def _said(column: Column) -> str:
    filled = number_text(round(column.filled, 1))
    return f"{filled} + {number_text(round(column.open, 1))}" if column.open else filled
