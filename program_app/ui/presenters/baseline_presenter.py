"""Keeps what a person tells about their spasms, answer by answer."""

from PySide6.QtCore import QObject, Signal

from program_app.domain.changes import PreferenceSet
from program_app.domain.program import Program
from program_app.journey.baseline import look_at_baseline, tell_baseline
from program_app.journey.diary import Diary
from program_app.journey.training import Now
from program_app.ui.first_run.spasms_step import SpasmsStep
from program_app.ui.first_run_steps import FirstRunStep
from program_app.ui.theme import Theme


class BaselinePresenter(QObject):
    """Owns the sheet of step 2; `continued` and `went_back` tell the step that is left."""

    continued = Signal(int)
    went_back = Signal(int)
    left_for_later = Signal()

    def __init__(self, theme: Theme, program: Program, diary: Diary, now: Now) -> None:
        self._step = SpasmsStep(theme, program.logs)
        super().__init__(self._step)
        self._program = program
        self._diary = diary
        self._now = now
        self._is_run = True
        self._step.told.connect(self._on_told)
        self._step.walk_told.connect(self._on_walk_told)
        self._step.continue_requested.connect(self._on_continue_requested)
        self._step.back_requested.connect(self._on_back_requested)
        self._step.left_for_later.connect(self.left_for_later)

    def show(self, *, is_run: bool) -> SpasmsStep:
        """The sheet, with what is known now."""
        self._is_run = is_run
        self._show()
        return self._step

    def _show(self) -> None:
        view = look_at_baseline(self._program, self._diary, self._now())
        self._step.show_baseline(view, is_run=self._is_run)

    def _on_told(self, answers: dict[str, object]) -> None:
        tell_baseline(self._diary, self._now(), **answers)
        self._show()

    def _on_walk_told(self, minutes: int | None) -> None:
        self._diary.record(PreferenceSet(name="comfortable_walk_minutes", value=minutes))
        self._show()

    def _on_continue_requested(self) -> None:
        self.continued.emit(FirstRunStep.SPASMS.value)

    def _on_back_requested(self) -> None:
        self.went_back.emit(FirstRunStep.SPASMS.value)
