"""Fills the index of exercises, and keeps what the person looks for while the app is open."""

from PySide6.QtCore import QObject

from program_app.domain.local_day import counts_for
from program_app.domain.program import Program
from program_app.domain.work_arounds import work_arounds_of
from program_app.journey.catalogue import CatalogueFilter, look_through, todays_exercises
from program_app.journey.diary import Diary
from program_app.journey.training import Now
from program_app.ui.exercises_page import ExercisesPage


class ExercisesPresenter(QObject):
    """Shows what fits; the filter outlives a visit to the page of an exercise."""

    def __init__(self, page: ExercisesPage, program: Program, diary: Diary, now: Now) -> None:
        super().__init__(page)
        self._page = page
        self._program = program
        self._diary = diary
        self._now = now
        self._asked = CatalogueFilter()
        self._today: frozenset[str] = frozenset()
        page.filter_changed.connect(self.look_for)

    def show(self) -> None:
        """Show the index with the filter of before and today's session as it is now."""
        self._today = todays_exercises(self._program, self._diary, counts_for(self._now()))
        self.look_for(self._asked)

    def look_for(self, asked: CatalogueFilter) -> None:
        """Show what fits another filter."""
        self._asked = asked
        around = work_arounds_of(self._program, self._diary.screening, self._diary.baseline)
        self._page.show_catalogue(look_through(self._program, self._today, asked, around))
