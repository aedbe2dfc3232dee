"""The review: the 28 days, the long view and the spasm log, one at a time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from program_app.domain.log_fields import Logs
from program_app.journey.recent_charts import RecentCharts
from program_app.journey.review_views import DayDetailView, ReviewView
from program_app.ui.effective_size import LOW_BELOW, SMALL_BELOW, effective_size
from program_app.ui.review.days_tools import DaysTools
from program_app.ui.review.days_view import DaysView
from program_app.ui.review.long_look import LongLook
from program_app.ui.review.review_head import Look, ReviewHead
from program_app.ui.review.since_choice import SinceChoice
from program_app.ui.spasms.spasms_view import SpasmsView
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.words.language import _
from program_app.words.today import day_heading

_THREE_TOTALS = 1180
_WIDE = 1120
"""Widest content; wider windows centre it."""
_TAB_STEPS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class ReviewPage(QWidget):
    """`look_chosen(Look)` asks for a view, `day_chosen` for a day to be shown with `show_day`."""

    look_chosen = Signal(object)
    day_chosen = Signal(int)
    cycle_chosen = Signal(object)
    """The `Cycle` of which the map is wanted."""
    go_to_day_one_requested = Signal()
    log_requested = Signal()
    """A new entry of the spasm log."""

    def __init__(self, theme: Theme, logs: Logs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._head = ReviewHead(theme, days=logs.chart("map").title)
        self._days_tools = DaysTools(theme)
        self._days = DaysView(theme, logs)
        self.long_look = LongLook(theme, logs)
        self.since = SinceChoice()
        self.spasms = SpasmsView(theme)
        self._log = Button(theme, _("Log a spasm"), kind=ButtonKind.PRIMARY, icon="plus", height=44)
        self._head.add_tools(Look.DAYS, self._days_tools)
        self._head.add_tools(Look.LONG, self.since)
        self._head.add_tools(Look.SPASMS, self._log)
        self._looks: dict[Look, QWidget] = {
            Look.DAYS: self._days,
            Look.LONG: self.long_look,
            Look.SPASMS: self.spasms,
        }
        self._stack = QStackedWidget()
        for look in self._looks.values():
            self._stack.addWidget(look)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._head)
        page.addWidget(self._stack, 1)
        self._head.look_chosen.connect(self.look_chosen)
        self._days.day_chosen.connect(self.day_chosen)
        self._days_tools.cycle_chosen.connect(self.cycle_chosen)
        self._days.go_to_day_one_requested.connect(self.go_to_day_one_requested)
        self._log.clicked.connect(self.log_requested)
        self.spasms.log_requested.connect(self.log_requested)
        theme.changed.connect(self._fit)

    @property
    def look(self) -> Look:
        """The view that is shown."""
        return self._head.look

    def show_look(self, look: Look) -> None:
        """Bring a view to the front."""
        self._head.set_look(look)
        self._stack.setCurrentWidget(self._looks[look])
        self._fit()

    def set_line(self, look: Look, line: str) -> None:
        """The line under the title in one of the views."""
        self._head.set_line(look, line)

    def show_review(self, view: ReviewView) -> None:
        """Show the map and the totals."""
        today = day_heading(view.day_number)
        self._head.set_line(Look.DAYS, view.dates_text or today)
        self._head.set_line(Look.LONG, today)
        self._days_tools.show_review(view)
        self._days.show_review(view)
        self._fit()

    def show_charts(self, view: RecentCharts) -> None:
        """Show the charts under the map."""
        self._days.show_charts(view)

    def show_day(self, view: DayDetailView) -> None:
        """Show one day beside the map; before the first day, today's place says what will be here."""
        self._days.show_day(view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Tab goes round the views; every other key is for the view and the window."""
        step = _TAB_STEPS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.look_chosen.emit(self._head.next_look(step))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on: as the page's focus proxy a part of it would keep Tab from all others."""
        first = self._days.first_field if self.look is Look.DAYS else self._head.switch
        first.setFocus(event.reason())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Stack the cards in a narrow window."""
        self._fit()

    def _fit(self) -> None:
        size = effective_size(self, self._theme)
        is_low = size.height() < LOW_BELOW
        margin = 24 if size.width() < SMALL_BELOW or is_low else 32
        spare = max(0, self.width() - 2 * margin - self._theme.scaled(_WIDE)) // 2
        self._head.fit(size, margin + spare)
        # Fewer totals where there is no room for four beside the switch.
        room = self._head.room_for_tools(self.width(), is_close=self._days_tools.has_choice)
        self._days_tools.fit(room, narrow=size.width() < _THREE_TOTALS)
        self._days.fit(size, margin + spare)
        self.long_look.fit(size, margin + spare)
        self.spasms.fit(size, margin + spare)
