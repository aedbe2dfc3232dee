"""Fills the review: the 28-day map with the day that is looked at, and the spasm log."""

from PySide6.QtCore import QObject, Signal

from program_app.domain.local_day import counts_for
from program_app.domain.program import Program
from program_app.domain.spasm import SpasmRecord
from program_app.domain.today import DayState
from program_app.journey.cycles import Cycle, has_earlier
from program_app.journey.diary import Diary
from program_app.journey.history import look_at_day, look_back
from program_app.journey.long_view import Since, look_far
from program_app.journey.recent_charts import look_at_charts
from program_app.journey.training import Now
from program_app.ui.presenters.spasms_presenter import SpasmsPresenter
from program_app.ui.review.review_head import Look
from program_app.ui.review_page import ReviewPage

_LOOKED_AT = (DayState.DONE, DayState.REPEATED, DayState.PARTLY)
"""Days with something to look at, of which the latest is shown first."""


class ReviewPresenter(QObject):
    """Shows the map and, at first, the latest day that was done; other views when they are chosen."""

    form_wanted = Signal(str)
    """An entry of the spasm log by its id, or a new one."""

    def __init__(self, page: ReviewPage, program: Program, diary: Diary, now: Now) -> None:
        super().__init__(page)
        self._page = page
        self._program = program
        self._diary = diary
        self._now = now
        self._cycle = Cycle.THIS
        self._since = Since.HALF_YEAR
        self.spasms = SpasmsPresenter(page.spasms, program.logs, diary, now)
        page.day_chosen.connect(self.show_day)
        page.cycle_chosen.connect(self._on_cycle_chosen)
        page.look_chosen.connect(self.show_look)
        page.log_requested.connect(self._on_log_requested)
        page.since.since_chosen.connect(self._on_since_chosen)
        self.spasms.form_wanted.connect(self.form_wanted)
        self.spasms.changed.connect(self._on_spasms_changed)

    def show(self, day_number: int | None = None) -> None:
        """Show the view that was looked at last as it is now; a day is shown on the map of this cycle."""
        look = self._page.look if day_number is None else Look.DAYS
        if day_number is not None or not has_earlier(self._diary):
            self._cycle = Cycle.THIS
        self._show_days(day_number)
        self.show_look(look)

    def show_look(self, look: Look) -> None:
        """Show one of the views with what is true now."""
        if look is Look.SPASMS:
            self.spasms.show()
            self._on_spasms_changed()
        elif look is Look.LONG:
            self._show_long_view()
        self._page.show_look(look)
        if look is Look.SPASMS:
            self._page.spasms.take_keys()

    def show_log(self) -> None:
        """Show the spasm log."""
        self.show_look(Look.SPASMS)

    def tell_saved(self, record: SpasmRecord) -> None:
        """Show the log with the entry that was just saved."""
        self.show_look(Look.SPASMS)
        self.spasms.tell_saved(record)
        self._on_spasms_changed()

    def tell_discarded(self, before: SpasmRecord | None) -> None:
        """Show the log, and offer to bring back what was discarded."""
        self.show_look(Look.SPASMS)
        self.spasms.tell_discarded(before)

    def _show_days(self, day_number: int | None) -> None:
        today_on = counts_for(self._now())
        view = look_back(self._program, self._diary, today_on, self._cycle)
        self._page.show_review(view)
        self._page.show_charts(look_at_charts(self._diary, today_on, self._cycle))
        done = [mark.number for mark in view.marks if mark.state in _LOOKED_AT]
        self.show_day(day_number or (done[-1] if done else view.day_number))

    def show_day(self, day_number: int) -> None:
        """Show one program day beside the map."""
        today_on = counts_for(self._now())
        day = look_at_day(self._program, self._diary, today_on, day_number, self._cycle)
        self._page.show_day(day)

    def _show_long_view(self) -> None:
        today_on = counts_for(self._now())
        self._page.since.set_since(self._since)
        self._page.long_look.show_view(look_far(self._program, self._diary, today_on, self._since))

    def _on_cycle_chosen(self, cycle: Cycle) -> None:
        self._cycle = cycle
        self._show_days(None)

    def _on_since_chosen(self, since: Since) -> None:
        self._since = since
        self._show_long_view()

    def _on_log_requested(self) -> None:
        self.form_wanted.emit("")

    def _on_spasms_changed(self) -> None:
        self._page.set_line(Look.SPASMS, self.spasms.line)
