"""Shows Day 1 before it begins: what it holds with the pain of now, and the number to call."""

from PySide6.QtCore import QObject, Signal

from program_app.domain.changes import PreferenceSet
from program_app.domain.log_fields import Logs
from program_app.journey.diary import Diary
from program_app.ui.first_run.day_one_step import DayOneStep
from program_app.ui.first_run_steps import FirstRunStep
from program_app.ui.presenters.today_presenter import TodayPresenter
from program_app.ui.theme import Theme


class DayOnePresenter(QObject):
    """Owns the sheet of step 4; Today itself says what Day 1 is, so that both say the same."""

    went_back = Signal(int)
    start_wanted = Signal()
    close_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, logs: Logs, today: TodayPresenter, diary: Diary) -> None:
        self._step = DayOneStep(theme, logs)
        super().__init__(self._step)
        self._today = today
        self._diary = diary
        self._step.pain_told.connect(self._on_pain_told)
        self._step.number_told.connect(self._on_number_told)
        self._step.start_requested.connect(self.start_wanted)
        self._step.close_requested.connect(self.close_wanted)
        self._step.look_around_requested.connect(self.left)
        self._step.back_requested.connect(self._on_back_requested)

    def show(self) -> DayOneStep:
        """The sheet, as Today would show the day now."""
        number = self._diary.preferences.emergency_number
        self._step.show_day(self._today.view(), emergency_number=number)
        return self._step

    def _on_pain_told(self, pain: int) -> None:
        self._today.answer_pain(pain)
        self.show()

    def _on_number_told(self, number: str) -> None:
        self._diary.record(PreferenceSet(name="emergency_number", value=number))

    def _on_back_requested(self) -> None:
        self.went_back.emit(FirstRunStep.DAY_ONE.value)
