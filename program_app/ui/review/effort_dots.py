"""The effort of each session as a dot, in their order, over the range that is aimed at."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from program_app.journey.cycle_charts import EffortChart
from program_app.painting.chart_axes import paint_level, paint_right
from program_app.ui.review.chart import Chart
from program_app.ui.theme import Theme

_AXIS = 30
_DOT = 4.5
_TOP = 10
_AIM = (3, 5)


class EffortDots(Chart):
    """0 to 10; the aim is a soft band."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__(theme, width=260, height=170, name=name)
        self._efforts: tuple[int, ...] = ()

    def show_chart(self, view: EffortChart) -> None:
        """Show other sessions."""
        self._efforts = view.efforts
        self.setAccessibleDescription(", ".join(str(effort) for effort in view.efforts))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the aim, levels and dots."""
        if not self._efforts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self._theme.line_height("small")
        plot = QRectF(self.rect()).adjusted(self._theme.scaled(_AXIS), line / 2, -_DOT, -line / 2)
        lowest, highest = (_y(plot, effort) for effort in _AIM)
        aim = QRectF(plot.left(), highest, plot.width(), lowest - highest)
        painter.fillRect(aim, self._theme.color("psoft"))
        for value in range(0, _TOP + 1, 5):
            paint_level(painter, _y(plot, value), plot.left(), plot.right(), self._theme.palette)
            area = QRectF(0, _y(plot, value) - 10, plot.left() - 10, 20)
            paint_right(painter, str(value), area, self._theme.font("small"), self._theme.color("ink2"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("primary"))
        step = (plot.width() - 4 * _DOT) / max(1, len(self._efforts) - 1)
        for place, effort in enumerate(self._efforts):
            x = plot.left() + 2 * _DOT + step * place
            painter.drawEllipse(QPointF(x, _y(plot, effort)), _DOT, _DOT)


def _y(plot: QRectF, effort: float) -> float:
    return plot.bottom() - plot.height() * effort / _TOP
