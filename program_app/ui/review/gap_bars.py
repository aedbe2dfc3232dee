"""The last days between spasms as lying bars: the present one dashed, the middle a line, the usual shaded."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen

from program_app.journey.recent_charts import GapBar, GapChart
from program_app.painting.chart_axes import paint_dashed, paint_outlined
from program_app.painting.fitted_text import paint_at_left
from program_app.ui.review.chart import Chart
from program_app.ui.theme import Theme
from program_app.words.spasms import gap_text

_THICKEST = 24.0
_GAP = 6.0
_WORD_GAP = 10
_DAYS_GAP = 8
_CORNER = 5.0


class GapBars(Chart):
    """Says the days; a shorter gap is drawn like any other."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__(theme, width=190, height=120, name=name)
        self._view: GapChart | None = None

    def show_chart(self, view: GapChart) -> None:
        """Show other gaps."""
        self._view = view
        said = (f"{bar.word} {gap_text(bar.days, is_running=bar.is_running)}" for bar in view.bars)
        self.setAccessibleDescription(", ".join(said))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars, and the line of the middle across them."""
        view = self._view
        if view is None or not view.bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self._theme.font("small"))
        left = max(metrics.horizontalAdvance(bar.word) for bar in view.bars) + _WORD_GAP
        longest = max(1.0, view.middle or 0.0, *(bar.days for bar in view.bars))
        days = QFontMetricsF(self._theme.font("small-strong"))
        widest = max(days.horizontalAdvance(str(bar.days)) for bar in view.bars)
        unit = (self.width() - left - _DAYS_GAP - widest) / longest
        room = self.height() / len(view.bars)
        if view.usual_days is not None:
            begins, ends = (left + min(days, longest) * unit for days in view.usual_days)
            painter.fillRect(QRectF(begins, 0, ends - begins, self.height()), self._theme.color("sunken"))
        rows = [(bar, QRectF(0, place * room, self.width(), room)) for place, bar in enumerate(view.bars)]
        for bar, row in rows:
            self._paint_bar(painter, bar, row, left, unit)
        if view.middle is not None:
            x = left + view.middle * unit
            paint_dashed(painter, QPointF(x, 0), QPointF(x, self.height()), self._theme.palette)
        for bar, row in rows:
            self._paint_days(painter, bar, row, left + bar.days * unit)

    def _paint_bar(self, painter: QPainter, bar: GapBar, row: QRectF, left: float, unit: float) -> None:
        paint_at_left(painter, bar.word, row, self._theme.font("small"), self._theme.color("ink2"))
        tall = min(self._theme.scaled(_THICKEST), row.height() - _GAP)
        area = QRectF(left, row.center().y() - tall / 2, max(3.0, bar.days * unit), tall)
        if bar.is_running:
            pen = QPen(self._theme.color("primary"), 2)
            pen.setDashPattern([2, 2])
            painter.setPen(pen)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("psoft" if bar.is_running else "restring"))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), _CORNER, _CORNER)

    def _paint_days(self, painter: QPainter, bar: GapBar, row: QRectF, begins: float) -> None:
        """The days, readable also where the line of the middle passes."""
        font = self._theme.font("small-strong")
        wide = QFontMetricsF(font).horizontalAdvance(str(bar.days))
        center = QPointF(begins + _DAYS_GAP + wide / 2, row.center().y())
        ink, ground = self._theme.color("ink"), self._theme.color("surface")
        paint_outlined(painter, str(bar.days), center, font, ink, ground)
