"""Fills the review: the 28-day map and the day that is looked at."""

from PySide6.QtCore import QObject

from program_app.domain.local_day import counts_for
from program_app.domain.program import Program
from program_app.domain.today import DayState
from program_app.journey.diary import Diary
from program_app.journey.history import look_at_day, look_back
from program_app.journey.training import Now
from program_app.ui.review_page import ReviewPage


class ReviewPresenter(QObject):
    """Shows the map and, at first, the latest day that was done."""

    def __init__(self, page: ReviewPage, program: Program, diary: Diary, now: Now) -> None:
        super().__init__(page)
        self._page = page
        self._program = program
        self._diary = diary
        self._now = now
        page.day_chosen.connect(self.show_day)

    def show(self, day_number: int | None = None) -> None:
        """Show the map with `day_number` chosen, or the latest day that was done."""
        view = look_back(self._program, self._diary, counts_for(self._now()))
        self._page.show_review(view)
        done = [mark.number for mark in view.marks if mark.state in (DayState.DONE, DayState.PARTLY)]
        self.show_day(day_number or (done[-1] if done else view.day_number))

    def show_day(self, day_number: int) -> None:
        """Show one program day beside the map."""
        today_on = counts_for(self._now())
        self._page.show_day(look_at_day(self._program, self._diary, today_on, day_number))
