"""The long view in the review: its charts as cards, two rows and a third one below."""

from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from program_app.domain.log_fields import Logs
from program_app.journey.long_view import LongView
from program_app.painting.chart_outlines import ChartOutline
from program_app.ui.effective_size import NARROW_BELOW, SMALL_BELOW
from program_app.ui.review.bar_list import BarList
from program_app.ui.review.chart_card import ChartCard
from program_app.ui.review.effort_dots import EffortDots
from program_app.ui.review.line_chart import LineChartView
from program_app.ui.review.review_head import RING
from program_app.ui.review.season_chart import SeasonChart
from program_app.ui.review.season_legend import SeasonLegend
from program_app.ui.review.week_stacks import WeekStacks
from program_app.ui.theme import Theme
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.page_scroll import PageScroll
from program_app.words.language import _

_GAP = 16
_UPPER, _LOWER = 296, 288
_TOP_HELP = 10


class LongLook(QWidget):
    """Says what was found, compares a person with themselves, and judges nothing."""

    def __init__(self, theme: Theme, logs: Logs) -> None:
        super().__init__()
        self._theme = theme
        self._logs = logs
        self._season = self._card("seasons", ChartOutline.BLOCKS)
        self._season_chart = SeasonChart(theme, name=logs.chart("seasons").title)
        self._season_legend = SeasonLegend(theme)
        self._when = self._card("when_and_what", ChartOutline.LYING)
        self._times = BarList(theme, name=_("By time of day"), fill="restring")
        self._triggers = BarList(theme, name=_("By what was being done"), fill="restring")
        self._checks = self._card("holds", ChartOutline.RISING, has_caption=False)
        self._checks_chart = LineChartView(theme, name=logs.chart("holds").title)
        self._feelings = self._card("tired_or_pain", ChartOutline.WEEKS)
        self._feelings_chart = WeekStacks(theme, name=logs.chart("tired_or_pain").title)
        self._helped = self._card("what_helped", ChartOutline.LYING)
        self._helped_bars = BarList(
            theme, name=logs.chart("what_helped").title, fill="primary", highest=_TOP_HELP
        )
        self._confidence = self._card("confidence", ChartOutline.RISING)
        self._confidence_chart = LineChartView(theme, name=logs.session_field("confidence").label, highest=10)
        self._efforts = self._card("effort", ChartOutline.DOTS)
        self._efforts_chart = EffortDots(theme, name=logs.chart("effort").title)
        self._columns = 0
        self._upper = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lower = QGridLayout()
        self._third = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fill_cards()
        self._scroll = PageScroll(theme, self._new_column())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def show_view(self, view: LongView) -> None:
        """Show all charts."""
        season, when = view.season, view.when_and_what
        self._season_chart.show_season(season)
        self._season_legend.show_season(season)
        self._season.show_line(season.line, is_ready=season.is_ready)
        self._times.show_bars(when.times)
        self._triggers.show_bars(when.triggers)
        self._when.show_line(when.line, is_ready=when.count > 0)
        self._checks_chart.show_chart(view.checks)
        self._checks.show_line(view.checks.line, is_ready=bool(view.checks.lines))
        self._feelings_chart.show_chart(view.feelings)
        self._feelings.show_line(view.feelings.line, is_ready=bool(view.feelings.weeks))
        self._helped_bars.show_bars(view.helped.bars)
        self._helped.show_line(view.helped.line, is_ready=bool(view.helped.bars))
        self._confidence_chart.show_chart(view.confidence)
        self._confidence.show_line(view.confidence.line, is_ready=bool(view.confidence.lines))
        self._efforts_chart.show_chart(view.efforts)
        self._efforts.show_line(view.efforts.line, is_ready=bool(view.efforts.efforts))

    def fit(self, size: QSizeF, margin: int) -> None:
        """Arrange the cards for the effective size of the window."""
        is_stacked, is_narrow = size.width() < SMALL_BELOW, size.width() < NARROW_BELOW
        directions = QBoxLayout.Direction
        flow = directions.TopToBottom if is_stacked else directions.LeftToRight
        self._upper.setDirection(flow)
        self._third.setDirection(flow)
        self._arrange(1 if is_stacked else 2 if is_narrow else 3)
        for card in (self._season, self._when):
            card.setMinimumHeight(self._theme.scaled(_UPPER))
        for card in (self._checks, self._feelings, self._helped, self._confidence, self._efforts):
            card.setMinimumHeight(self._theme.scaled(_LOWER))
        self._scroll.set_margins(margin, RING, margin, 24)

    def _card(self, chart_id: str, outline: ChartOutline, *, has_caption: bool = True) -> ChartCard:
        words = self._logs.chart(chart_id)
        return ChartCard(self._theme, words.title, words.caption if has_caption else "", outline)

    def _fill_cards(self) -> None:
        theme = self._theme
        self._season.add(self._season_chart, 1)
        self._season.add(self._season_legend)
        self._when.add(self._times)
        self._when.add_space(6)
        self._when.add(Divider(theme))
        self._when.add_space(6)
        self._when.add(self._triggers)
        self._when.close_up()
        self._checks.add(self._checks_chart, 1)
        self._checks.add(self._note(_("seconds by day; dashed = gate")))
        self._feelings.add(self._feelings_chart, 1)
        self._helped.add(self._helped_bars)
        self._helped.add_space(8)
        self._helped.add(self._note(_("mean 0–10; dashed = only a few")))
        self._helped.close_up()
        self._confidence.add(self._confidence_chart, 1)
        self._efforts.add(self._efforts_chart, 1)

    def _note(self, text: str) -> Label:
        return Label(self._theme, text, style="small", color="ink2", wrap=True)

    def _new_column(self) -> QVBoxLayout:
        self._upper.addWidget(self._season, 656)
        self._upper.addWidget(self._when, 336)
        self._third.addWidget(self._confidence, 1)
        self._third.addWidget(self._efforts, 1)
        self._arrange(3)
        column = QVBoxLayout()
        for layout in (column, self._upper, self._lower, self._third):
            layout.setSpacing(_GAP)
        sentence = " ".join(self._logs.chart(name).caption for name in ("holds", "pain", "gaps"))
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(IconLabel(self._theme, "info", size=20, color="ink2"))
        foot.addWidget(Label(self._theme, sentence, style="small", color="ink2", wrap=True), 1)
        column.addLayout(self._upper)
        column.addLayout(self._lower)
        column.addLayout(self._third)
        column.addLayout(foot)
        column.addStretch()
        return column

    def _arrange(self, columns: int) -> None:
        """What helped comes first where there is no room for three side by side."""
        if columns == self._columns:
            return
        self._columns = columns
        cards = (self._checks, self._feelings, self._helped)
        places = {3: ((0, 0), (0, 1), (0, 2)), 2: ((1, 0), (1, 1), (0, 0)), 1: ((1, 0), (2, 0), (0, 0))}
        for card, (row, column) in zip(cards, places[columns], strict=True):
            span = 2 if columns == 2 and card is self._helped else 1
            self._lower.addWidget(card, row, column, 1, span)
        for column in range(3):
            self._lower.setColumnStretch(column, 1 if column < columns else 0)
