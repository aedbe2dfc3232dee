"""Today: what the program asks now, and the one button that begins it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from program_app.domain.log_fields import Logs
from program_app.domain.progress import SessionKind
from program_app.domain.safety import Light
from program_app.domain.today import TodayState
from program_app.journey.views import TodayView
from program_app.ui.day_marks import marks_for
from program_app.ui.effective_size import LOW_BELOW, NARROW_BELOW, SMALL_BELOW, effective_size
from program_app.ui.theme import Theme
from program_app.ui.today.all_done import AllDone
from program_app.ui.today.day_area import DayArea
from program_app.ui.today.day_contents import DayContents
from program_app.ui.today.day_log_card import DayLogCard
from program_app.ui.today.day_log_soreness import SorenessCard
from program_app.ui.today.header import TodayHeader
from program_app.ui.widgets.banner_slot import BannerSlot
from program_app.ui.widgets.day_strip import DayStrip
from program_app.ui.widgets.page_scroll import PageScroll
from program_app.words.language import _
from program_app.words.pause import paused_heading, paused_line
from program_app.words.today import (
    day_heading,
    done_heading,
    last_spasm_line,
    light_heading,
    next_line,
    week_line,
)

_WIDEST = 1120
_CAPPED_ABOVE = 1600
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TodayPage(QWidget):
    """Shows a TodayView; the pain answer goes out and the caller shows the day that follows from it."""

    pain_changed = Signal(int)
    start_requested = Signal()
    second_day_requested = Signal()
    """Asked twice and answered yes twice."""
    again_requested = Signal()
    """The day just done once more, gently."""
    day_chosen = Signal(int)
    exercise_chosen = Signal(str)
    walk_requested = Signal()
    """Today's walk on its own."""
    rescue_requested = Signal()
    page_requested = Signal(str)
    way_on_chosen = Signal(object)
    """After day 28: the PlanForm to go on with."""
    wished = Signal(object)
    """A Wish."""
    spasm_log_requested = Signal(str)
    card_wanted = Signal(int)
    night_answered = Signal(int)

    def __init__(self, theme: Theme, logs: Logs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: TodayView | None = None
        self.day_log = DayLogCard(theme, logs)
        self.soreness = SorenessCard(theme)
        self._all_done: AllDone | None = None
        self._header = TodayHeader(theme)
        self._strip = DayStrip(theme)
        self._area = DayArea(theme)
        self._contents = DayContents(theme, logs, self._area)
        self._middle = QStackedWidget()
        self._middle.addWidget(self._area)
        self._all_done_slot = QVBoxLayout()
        self._all_done_scroll = PageScroll(theme, self._all_done_slot)
        self._middle.addWidget(self._all_done_scroll)
        self._top = QVBoxLayout()
        self.banners = BannerSlot(theme)
        self._quiet_slot = QVBoxLayout()
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._connect_parts()
        theme.changed.connect(self._fit)

    def show_today(self, view: TodayView) -> None:
        """Show a day in its state; the scale keeps its focus and its answer."""
        self._view = view
        can_change = view.state is TodayState.READY and view.light is not Light.NO_SESSION
        self._header.change.follow(view, can_change=can_change)
        self._strip.set_days(marks_for(view.marks), view.week_number)
        self._show_words()
        if view.state is TodayState.ALL_DONE:
            self._show_all_done(view)
        else:
            self._contents.show(view)
            self._middle.setCurrentWidget(self._area)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer the scale, Enter starts, 1 to 3 choose a way on after day 28."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._take_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange everything for the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _take_key(self, event: QKeyEvent) -> bool:
        if self._middle.currentWidget() is self._all_done_scroll:
            return self._all_done is not None and self._all_done.press_key(event.text())
        if self._contents.asked_day is not None and event.key() in (*_ENTER, Qt.Key.Key_Escape):
            self._contents.leave_second_day()
            return True
        bar = self._contents.night_foot or self._contents.start_bar
        if not bar.isVisible():
            return False
        if event.key() in _ENTER:
            bar.press_enter()
            return True
        return bar.answer_with(event)

    def _show_words(self) -> None:
        view = self._view
        if view is None:
            return
        notice = view.notices[0] if view.notices else ""
        if not notice and view.days_since_spasm:
            notice = last_spasm_line(view.days_since_spasm)
        asked = self._contents.asked_day
        if view.state is TodayState.ALL_DONE:
            self._header.set_words(_("28 days done."), _("This was one cycle of several."), notice)
        elif view.state is TodayState.PAUSED and view.pause is not None:
            line = paused_line(view.pause.began_at.date(), view.today_on)
            self._header.set_words(paused_heading(view.day_number), line, notice)
        elif view.state is TodayState.DONE:
            line = week_line(view.week_number, view.title)
            if asked is not None:
                line = next_line(asked.day_number, asked.title)
            kind = view.done.kind if view.done is not None else view.kind
            self._header.set_words(done_heading(view.day_number, kind), line, notice)
        elif view.kind is SessionKind.LIGHT:
            self._header.set_words(*light_heading(view.plan_day), notice)
        else:
            line = week_line(view.week_number, view.title)
            self._header.set_words(day_heading(view.day_number), line, notice)

    def _show_all_done(self, view: TodayView) -> None:
        if self._all_done is not None:
            self._all_done_slot.removeWidget(self._all_done)
            self._all_done.hide()
            self._all_done.deleteLater()
        self._all_done = AllDone(self._theme, view.numbers)
        self._all_done.way_on_chosen.connect(self.way_on_chosen)
        self._all_done.review_requested.connect(self._on_review_requested)
        self._all_done_slot.addWidget(self._all_done)
        self._middle.setCurrentWidget(self._all_done_scroll)

    def _fit(self) -> None:
        size = effective_size(self, self._theme)
        is_low, is_small = size.height() < LOW_BELOW, size.width() < SMALL_BELOW
        is_pinned = is_low or size.width() < NARROW_BELOW
        left = 24 if is_pinned else 32
        right = 40 if is_pinned else 32
        if self.window().width() > _CAPPED_ABOVE and not is_pinned:
            left = right = max(left, (self.width() - _WIDEST) // 2)
        gap = 16 if is_pinned else 28
        quiet = (self.day_log, self.soreness)
        has_message = self.banners.is_taken or any(not card.isHidden() for card in quiet)
        self._top.setContentsMargins(left, 20 if is_pinned else 32, right, 16 if has_message else gap)
        self._top.setSpacing(12 if is_pinned else 16)
        self.banners.setContentsMargins(0, 12 if self.banners.is_taken and not is_pinned else 0, 0, 0)
        self._header.set_small(is_small or is_low)
        self._area.fit(size, left, has_banner=has_message)
        if self._all_done is not None:
            self._all_done.fit(size.width())
            self._all_done_scroll.set_margins(left, 0, right, 24)

    def _lay_out(self) -> None:
        self._top.setSpacing(0)
        self._top.addWidget(self._header)
        self._top.addWidget(self._strip)
        self.day_log.hide()
        for slot in (self.banners, self._quiet_slot):
            slot.setSpacing(12)
            self._top.addLayout(slot)
        self._quiet_slot.addWidget(self.day_log)
        self._quiet_slot.addWidget(self.soreness)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._top)
        page.addWidget(self._middle, 1)

    def _connect_parts(self) -> None:
        contents = self._contents
        contents.pain_changed.connect(self.pain_changed)
        contents.start_requested.connect(self.start_requested)
        contents.second_day_requested.connect(self.second_day_requested)
        contents.again_requested.connect(self.again_requested)
        contents.rescue_requested.connect(self.rescue_requested)
        contents.day_chosen.connect(self.day_chosen)
        contents.exercise_chosen.connect(self.exercise_chosen)
        contents.walk_requested.connect(self.walk_requested)
        contents.asking_changed.connect(self._on_asking_changed)
        contents.wished.connect(self.wished)
        contents.night_answered.connect(self.night_answered)
        self._header.change.wished.connect(self.wished)
        self._header.log.clicked.connect(self._on_log_toggled)
        self.day_log.closed.connect(self._on_log_toggled)
        contents.spasm_log_requested.connect(self.spasm_log_requested)
        contents.card_wanted.connect(self.card_wanted)
        self._strip.day_chosen.connect(self.day_chosen)
        self.banners.changed.connect(self._fit)

    def _on_asking_changed(self) -> None:
        if self._contents.asked_day is None:
            # Not on to what comes after the question that has gone: the next key answers the day.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_words()
        self._fit()

    def _on_log_toggled(self) -> None:
        is_open = self.day_log.isHidden()
        self.day_log.setVisible(is_open)
        self._fit()

    def _on_review_requested(self) -> None:
        self.page_requested.emit("review")
