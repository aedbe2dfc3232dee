"""Words with bars beside them, one row each; bars that stand on a few entries are dashed."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen

from program_app.journey.what_helped import Bar
from program_app.painting.fitted_text import paint_at_left
from program_app.ui.review.chart import Chart
from program_app.ui.theme import Theme

_ROW = 27
_BAR = 18
_WORD_SHARE = 0.5
"""Longer words are cut."""
_VALUE = 38
_CORNER = 5.0


class BarList(Chart):
    """`highest` is the value of the longest bar; without it the longest one fills its room."""

    def __init__(self, theme: Theme, *, name: str, fill: str, highest: float | None = None) -> None:
        super().__init__(theme, width=260, height=_ROW, name=name)
        self._fill = fill
        self._highest = highest
        self._bars: tuple[Bar, ...] = ()
        policy = self.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self._bars = tuple(bars)
        said = (" ".join((bar.word, bar.value_text, bar.aside)).strip() for bar in bars)
        self.setAccessibleDescription(", ".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A row for each bar."""
        return QSize(super().sizeHint().width(), self._row * max(1, len(self._bars)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, bar in enumerate(self._bars):
            self._paint_row(painter, bar, QRectF(0, place * self._row, self.width(), self._row))

    def _paint_row(self, painter: QPainter, bar: Bar, row: QRectF) -> None:
        left = self._bars_begin
        font, strong = self._theme.font("small"), self._theme.font("small-strong")
        elided = QFontMetricsF(font).elidedText(bar.word, Qt.TextElideMode.ElideRight, left - 10)
        paint_at_left(painter, elided, row, font, self._theme.color("ink2"))
        value = self._theme.scaled(_VALUE)
        aside = value if any(one.aside for one in self._bars) else 0
        room = row.width() - left - value - aside
        length = max(4.0, room * bar.value / self._longest) if bar.value else 0.0
        tall = self._theme.scaled(_BAR)
        area = QRectF(left, row.center().y() - tall / 2, length, tall)
        if bar.value:
            self._paint_bar(painter, area, is_few=bar.is_few)
        words = QRectF(area.right() + 8, row.top(), value, row.height())
        paint_at_left(painter, bar.value_text, words, strong, self._theme.color("ink"))
        words.moveLeft(row.right() - aside + 8)
        paint_at_left(painter, bar.aside, words, font, self._theme.color("ink2"))

    def _paint_bar(self, painter: QPainter, area: QRectF, *, is_few: bool) -> None:
        if is_few:
            pen = QPen(self._theme.color("primary"), 1.5)
            pen.setDashPattern([2.4, 2])
            painter.setPen(pen)
            painter.setBrush(self._theme.color("psoft"))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), _CORNER, _CORNER)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._fill))
        painter.drawRoundedRect(area, _CORNER, _CORNER)

    @property
    def _bars_begin(self) -> float:
        metrics = QFontMetricsF(self._theme.font("small"))
        widest = max((metrics.horizontalAdvance(bar.word) for bar in self._bars), default=0.0)
        return min(widest + 12, self.width() * _WORD_SHARE)

    @property
    def _row(self) -> int:
        return self._theme.scaled(_ROW)

    @property
    def _longest(self) -> float:
        return self._highest or max((bar.value for bar in self._bars), default=1.0) or 1.0
