"""The review: the 28-day map, one of its days in full, and the last sessions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from program_app.journey.views import DayDetailView, ReviewView
from program_app.ui.effective_size import LOW_BELOW, NARROW_BELOW, SMALL_BELOW, effective_size
from program_app.ui.review.day_card import DayCard
from program_app.ui.review.empty_card import EmptyCard
from program_app.ui.review.map_card import MapCard
from program_app.ui.review.meanings_card import MeaningsCard
from program_app.ui.review.recent_card import RecentCard
from program_app.ui.review.totals import Totals
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.page_scroll import PageScroll
from program_app.words.language import _
from program_app.words.today import day_heading

_THREE_TOTALS = 1180
_MAP, _LOW_MAP = 384, 288
_WIDE = 1120
"""Widest content; wider windows centre it."""


class ReviewPage(QWidget):
    """`day_chosen` asks for a day to be shown with `show_day`."""

    day_chosen = Signal(int)
    go_to_day_one_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today_number = 0
        self._is_empty = True
        self._title = Label(theme, _("Review"), style="h1")
        self._line = Label(theme, color="ink2")
        self._totals = Totals(theme)
        self._map = MapCard(theme)
        self._day = DayCard(theme)
        self._empty = EmptyCard(theme)
        self._recent = RecentCard(theme)
        self._meanings = MeaningsCard(theme)
        self._upper = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._scroll = PageScroll(theme, self._new_cards())
        self._head = self._new_head()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._head)
        page.addWidget(self._scroll, 1)
        self.setFocusProxy(self._map.first_field)
        self._map.day_chosen.connect(self.day_chosen)
        self._recent.day_chosen.connect(self.day_chosen)
        self._empty.go_requested.connect(self.go_to_day_one_requested)
        theme.changed.connect(self._fit)

    def show_review(self, view: ReviewView) -> None:
        """Show the map and the totals."""
        self._today_number, self._is_empty = view.day_number, view.is_empty
        self._line.setText(day_heading(view.day_number))
        self._totals.show_review(view)
        self._totals.setVisible(not view.is_empty)
        self._map.show_review(view)
        self._recent.show_review(view)
        self._recent.setVisible(bool(view.recent))
        self._meanings.setVisible(not view.recent)

    def show_day(self, view: DayDetailView) -> None:
        """Show one day beside the map; before the first day, today's place says what will be here."""
        is_first = self._is_empty and view.day_number == self._today_number
        self._map.select_day(view.day_number)
        self._day.show_day(view)
        self._day.setVisible(not is_first)
        self._empty.setVisible(is_first)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Stack the cards in a narrow window."""
        self._fit()

    def _new_head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._line)
        head = QHBoxLayout()
        head.addLayout(words)
        head.addStretch()
        head.addWidget(self._totals, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _new_cards(self) -> QVBoxLayout:
        self._upper.setSpacing(16)
        self._upper.addWidget(self._map, 592)
        self._upper.addWidget(self._day, 400)
        self._upper.addWidget(self._empty, 400)
        self._empty.hide()
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addLayout(self._upper)
        column.addWidget(self._recent)
        column.addWidget(self._meanings)
        column.addStretch()
        return column

    def _fit(self) -> None:
        size = effective_size(self, self._theme)
        is_low = size.height() < LOW_BELOW
        margin = 24 if size.width() < SMALL_BELOW or is_low else 32
        spare = max(0, self.width() - 2 * margin - self._theme.scaled(_WIDE)) // 2
        self._head.setContentsMargins(
            margin + spare, 16 if is_low else 20, margin + spare, 12 if is_low else 16
        )
        self._scroll.set_margins(margin + spare, 0, margin + spare, 24)
        is_stacked = size.width() < SMALL_BELOW
        flow = QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight
        self._upper.setDirection(flow)
        self._map.setMinimumHeight(self._theme.scaled(_LOW_MAP if is_low else _MAP))
        self._day.set_narrow(size.width() < NARROW_BELOW)
        self._title.set_style("h1-small" if is_stacked else "h1")
        self._totals.set_narrow(size.width() < _THREE_TOTALS)
        self._recent.set_narrow(size.width() < NARROW_BELOW)
