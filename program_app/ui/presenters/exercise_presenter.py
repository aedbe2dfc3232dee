"""Fills the page of one exercise."""

from PySide6.QtCore import QObject, Signal

from program_app.domain.local_day import counts_for
from program_app.domain.program import Program
from program_app.journey.diary import Diary
from program_app.journey.exercise_detail import look_at_exercise
from program_app.journey.harder_form import choose_harder
from program_app.journey.training import Now
from program_app.ui.exercise_page import ExercisePage
from program_app.ui.widgets.rail import page_name
from program_app.words.language import _


class ExercisePresenter(QObject):
    """Shows the exercise that was chosen, as it is now."""

    shown = Signal(object)
    """Its cues."""

    def __init__(self, page: ExercisePage, program: Program, diary: Diary, now: Now) -> None:
        super().__init__(page)
        self._page = page
        self._program = program
        self._diary = diary
        self._now = now
        self._exercise_id = program.exercises[0].id
        page.harder_chosen.connect(self._on_harder_chosen)

    def choose(self, exercise_id: str, *, comes_from: str) -> None:
        """Take another exercise; the way back leads to `comes_from`, the name of a page."""
        self._exercise_id = exercise_id
        names = {"exercises": _("All exercises"), "gate": _("Walking gate")}
        self._page.set_way_back(names.get(comes_from) or page_name(comes_from))
        self._page.begin()

    def show(self) -> None:
        """Show the exercise with today's form and session."""
        today_on = counts_for(self._now())
        view = look_at_exercise(self._program, self._diary, today_on, self._exercise_id)
        self._page.show_exercise(view)
        self.shown.emit(view.cues)

    def _on_harder_chosen(self, is_taken: bool) -> None:
        choose_harder(self._diary, self._exercise_id, is_taken=is_taken)
        self.show()
