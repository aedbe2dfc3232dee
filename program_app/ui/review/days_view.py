"""The 28 days in the review: the map, one of its days in full, and the charts."""

from PySide6.QtCore import QSizeF, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from program_app.domain.log_fields import Logs
from program_app.journey.recent_charts import RecentCharts
from program_app.journey.review_views import DayDetailView, ReviewView
from program_app.ui.effective_size import LOW_BELOW, NARROW_BELOW, SMALL_BELOW
from program_app.ui.review.day_card import DayCard
from program_app.ui.review.empty_card import EmptyCard
from program_app.ui.review.map_card import MapCard
from program_app.ui.review.meanings_card import MeaningsCard
from program_app.ui.review.recent_charts import RecentChartCards
from program_app.ui.review.review_head import RING
from program_app.ui.theme import Theme
from program_app.ui.widgets.page_scroll import PageScroll

_MAP, _LOW_MAP = 384, 288
_TALL = 920
"""From here on the words below the charts fit under them without scrolling."""


class DaysView(QWidget):
    """`day_chosen` asks for a day to be shown with `show_day`."""

    day_chosen = Signal(int)
    go_to_day_one_requested = Signal()

    def __init__(self, theme: Theme, logs: Logs) -> None:
        super().__init__()
        self._theme = theme
        self._today_number = 0
        self._has_room = False
        self._is_empty = True
        self._map = MapCard(theme, logs.chart("map").caption)
        self._day = DayCard(theme)
        self._empty = EmptyCard(theme)
        self._charts = RecentChartCards(theme, logs)
        self._meanings = MeaningsCard(theme)
        self._upper = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._scroll = PageScroll(theme, self._new_cards())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._map.day_chosen.connect(self.day_chosen)
        self._empty.go_requested.connect(self.go_to_day_one_requested)

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return self._map.first_field

    def show_review(self, view: ReviewView) -> None:
        """Show the map, and before the first day how it fills."""
        self._today_number, self._is_empty = view.day_number, view.is_empty
        self._map.show_review(view)
        self._place_meanings()

    def show_charts(self, view: RecentCharts) -> None:
        """Show the charts under the map."""
        self._charts.show_charts(view)

    def show_day(self, view: DayDetailView) -> None:
        """Show one day beside the map; before the first day, today's place says what will be here."""
        is_first = self._is_empty and view.day_number == self._today_number
        self._map.select_day(view.day_number)
        self._day.show_day(view)
        self._day.setVisible(not is_first)
        self._empty.setVisible(is_first)

    def fit(self, size: QSizeF, margin: int) -> None:
        """Arrange the cards for the effective size of the window."""
        self._scroll.set_margins(margin, RING, margin, 24)
        is_stacked = size.width() < SMALL_BELOW
        flow = QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight
        self._upper.setDirection(flow)
        is_low = size.height() < LOW_BELOW
        self._map.setMinimumHeight(self._theme.scaled(_LOW_MAP if is_low else _MAP))
        self._map.set_low(is_low)
        self._day.set_narrow(not is_stacked and size.width() < NARROW_BELOW)
        columns = 1 if is_stacked else 2 if size.width() < NARROW_BELOW else 4
        # At 1280 x 800 everything is seen at once; a page that scrolls or is taller has room for words.
        self._has_room = columns < 4 or is_low or size.height() >= _TALL
        self._day.set_limited(not self._has_room)
        self._charts.arrange(columns, has_room=self._has_room)
        self._place_meanings()

    def _place_meanings(self) -> None:
        self._meanings.setVisible(self._is_empty and self._has_room)

    def _new_cards(self) -> QVBoxLayout:
        self._upper.setSpacing(16)
        self._upper.addWidget(self._map, 592)
        self._upper.addWidget(self._day, 400)
        self._upper.addWidget(self._empty, 400)
        self._empty.hide()
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addLayout(self._upper)
        column.addWidget(self._charts)
        column.addWidget(self._meanings)
        column.addStretch()
        return column
