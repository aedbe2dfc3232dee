"""Pain around each session: before as an open circle, after as a square, the next day as a diamond."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from program_app.domain.safety import GENTLE_FROM, NO_SESSION_FROM
from program_app.journey.recent_charts import PainChart, PainMark
from program_app.painting.chart_axes import paint_level, paint_right
from program_app.painting.state_badges import diamond
from program_app.ui.review.chart import Chart
from program_app.ui.theme import Theme

_AXIS = 26
_MARK = 4.0
_NEXT_DAY = 7.0
_BANDS = ((GENTLE_FROM, "sunken"), (NO_SESSION_FROM, "line"))
"""From where on the traffic light of Today is amber, and red; shaded, never in alarm colours."""


class PainMarks(Chart):
    """Up to the even number above the highest pain; the two of one session are joined."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__(theme, width=190, height=120, name=name)
        self._marks: tuple[PainMark, ...] = ()
        self._highest = 0

    def show_chart(self, view: PainChart) -> None:
        """Show other sessions."""
        self._marks, self._highest = view.marks, view.highest
        self.setAccessibleDescription("; ".join(_said(mark) for mark in view.marks))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bands, levels and marks."""
        if not self._marks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self._theme.line_height("small")
        plot = QRectF(self.rect()).adjusted(self._theme.scaled(_AXIS), line / 2, -_MARK, -line / 2)
        top = max(4, self._highest + self._highest % 2)
        self._paint_ground(painter, plot, top)
        room = plot.width() / max(6, len(self._marks))
        for place, mark in enumerate(self._marks):
            self._paint_mark(painter, plot, mark, plot.left() + room * (place + 0.5), top)

    def _paint_ground(self, painter: QPainter, plot: QRectF, top: int) -> None:
        for begins, token in _BANDS:
            if begins < top:
                area = QRectF(plot.left(), plot.top(), plot.width(), _y(plot, begins, top) - plot.top())
                painter.fillRect(area, self._theme.color(token))
        for value in range(0, top + 1, 2):
            y = _y(plot, value, top)
            paint_level(painter, y, plot.left(), plot.right(), self._theme.palette)
            area = QRectF(0, y - 10, plot.left() - 8, 20)
            paint_right(painter, str(value), area, self._theme.font("small"), self._theme.color("ink2"))

    def _paint_mark(self, painter: QPainter, plot: QRectF, mark: PainMark, x: float, top: int) -> None:
        primary = self._theme.color("primary")
        ys = [_y(plot, pain, top) for pain in (mark.before, mark.after) if pain is not None]
        painter.setPen(QPen(primary, 1.6))
        painter.drawLine(QPointF(x, min(ys)), QPointF(x, max(ys)))
        if mark.before is not None:
            painter.setBrush(self._theme.color("surface"))
            painter.drawEllipse(QPointF(x, _y(plot, mark.before, top)), _MARK, _MARK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(primary)
        if mark.after is not None:
            y = _y(plot, mark.after, top)
            painter.drawRect(QRectF(x - _MARK, y - _MARK, 2 * _MARK, 2 * _MARK))
        if mark.next_day is not None:
            center = QPointF(x + _NEXT_DAY, _y(plot, mark.next_day, top))
            painter.setBrush(self._theme.color("swring"))
            painter.drawPolygon(diamond(QRectF(center.x() - _MARK, center.y() - _MARK, 2 * _MARK, 2 * _MARK)))


def _said(mark: PainMark) -> str:
    pains = (mark.before, mark.after, mark.next_day)
    return ", ".join("–" if pain is None else str(pain) for pain in pains)


def _y(plot: QRectF, pain: float, top: int) -> float:
    return plot.bottom() - plot.height() * pain / top
