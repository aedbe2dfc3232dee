"""The four charts under the 28 days, side by side where there is room."""

from PySide6.QtWidgets import QGridLayout, QWidget

from program_app.domain.log_fields import Logs
from program_app.journey.recent_charts import RecentCharts
from program_app.painting.chart_outlines import ChartOutline
from program_app.ui.review.chart_card import ChartCard
from program_app.ui.review.columns import Columns
from program_app.ui.review.gap_bars import GapBars
from program_app.ui.review.pain_marks import PainMarks
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label
from program_app.words.recent_charts import gaps_legend, held_legend, pain_legend, walks_legend

_GAP = 16
_LEAST = 272


class RecentChartCards(QWidget):
    """Pain, hold time, days between spasms and braced walking."""

    def __init__(self, theme: Theme, logs: Logs) -> None:
        super().__init__()
        self._theme = theme
        self._braced = logs.session_field("braced_seconds").label
        self._pain, self._pain_card = (
            PainMarks(theme, name=logs.chart("pain").title),
            _card(theme, logs, "pain", ChartOutline.FALLING),
        )
        self._held, self._held_card = (
            Columns(theme, name=logs.chart("held").title),
            _card(theme, logs, "held", ChartOutline.COLUMNS),
        )
        self._gaps, self._gaps_card = (
            GapBars(theme, name=logs.chart("gaps").title),
            _card(theme, logs, "gaps", ChartOutline.LYING),
        )
        self._walks, self._walks_card = (
            Columns(theme, name=logs.chart("walks").title),
            _card(theme, logs, "walks", ChartOutline.WEEKS),
        )
        self._next_day = logs.session_field("pain_next_day").label
        self._pain_legend, self._held_legend, self._gaps_legend, self._walks_legend = (
            Label(theme, style="small", color="ink2", wrap=True) for _place in range(4)
        )
        self._pain_card.add(self._pain, 1)
        self._pain_card.add(self._pain_legend)
        self._held_card.add(self._held, 1)
        self._held_card.add(self._held_legend)
        self._gaps_card.add(self._gaps, 1)
        self._gaps_card.add(self._gaps_legend)
        self._walks_card.add(self._walks, 1)
        self._walks_card.add(self._walks_legend)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self.arrange(4, has_room=False)

    def show_charts(self, view: RecentCharts) -> None:
        """Show other values."""
        self._pain.show_chart(view.pain)
        self._pain_legend.setText(
            pain_legend(view.pain.highest, self._next_day if view.pain.has_next_day else "")
        )
        self._pain_card.show_line(view.pain.line, is_ready=bool(view.pain.marks))
        self._held.show_chart(view.held)
        self._held_legend.setText(held_legend(has_part=any(column.is_part for column in view.held.columns)))
        self._held_card.show_line(view.held.line, is_ready=bool(view.held.columns))
        self._gaps.show_chart(view.gaps)
        self._gaps_legend.setText(gaps_legend(view.gaps.middle, view.gaps.usual))
        self._gaps_card.show_line(view.gaps.line, is_ready=bool(view.gaps.bars))
        self._walks.show_chart(view.walks)
        self._walks_legend.setText(walks_legend(self._braced, has_gate=view.walks.gate_at is not None))
        self._walks_card.show_line(view.walks.line, is_ready=bool(view.walks.columns))

    def arrange(self, columns: int, *, has_room: bool) -> None:
        """Put the cards into so many columns; `has_room` for what the charts mean, below each."""
        cards = (self._pain_card, self._held_card, self._gaps_card, self._walks_card)
        side = 16 if columns == len(cards) else 24
        for card in cards:
            card.body.setContentsMargins(side, 16, side, 16)
            card.setMinimumHeight(self._theme.scaled(_LEAST))
            card.set_room_for_caption(has_room)
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(len(cards)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def _card(theme: Theme, logs: Logs, chart_id: str, outline: ChartOutline) -> ChartCard:
    words = logs.chart(chart_id)
    return ChartCard(theme, words.title, words.caption, outline)
