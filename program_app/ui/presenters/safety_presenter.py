"""The safety questions: records the answers and says what they lead to."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from program_app.domain.changes import PreferenceSet
from program_app.domain.clinician_yes import standing_yes
from program_app.domain.program import Program
from program_app.domain.safety import Clearance, clearance
from program_app.journey.answering import answer_screening, clinician_agreed
from program_app.journey.baseline import misfit
from program_app.journey.diary import Diary
from program_app.journey.training import Now
from program_app.journey.views import ScreeningView
from program_app.ui.first_run.safety_step import Asking, SafetyStep
from program_app.ui.first_run_steps import FirstRunStep
from program_app.words.language import _


class SafetyPresenter(QObject):
    """Asks the safety questions; `cleared` when the program may be used."""

    cleared = Signal()

    def __init__(self, step: SafetyStep, program: Program, diary: Diary, now: Now) -> None:
        super().__init__(step)
        self._step = step
        self._program = program
        self._diary = diary
        self._now = now
        step.answered.connect(self._on_answered)
        step.drafted.connect(self._on_drafted)
        step.clinician_agreed.connect(self._on_clinician_agreed)
        step.finished.connect(self._on_finished)
        step.printable_page_requested.connect(self._on_printable_page_requested)

    def show(self, *, title: str = "", must_answer: bool = False, has_guide: bool = False) -> None:
        """Ask, with the earlier answers shown; `must_answer` where they may not be left as they were."""
        kept = self._diary.preferences
        self._step.set_misfit(misfit(self._program, self._diary))
        self._step.show_screening(
            ScreeningView(items=self._program.screening, answered=self._diary.screening),
            Asking(
                title=title,
                note=self._program.screening_note,
                emergency_number=kept.emergency_number,
                draft=kept.safety_draft,
                must_answer=must_answer,
                has_guide=has_guide,
            ),
        )

    def answer(self, true_ids: tuple[str, ...]) -> None:
        """Keep the ids of the questions that are true."""
        agreed_on = standing_yes(self._program.screening, self._diary.screening, true_ids)
        answer_screening(self._diary, self._now(), true_ids, agreed_on=agreed_on)

    def _on_answered(self, true_ids: tuple[str, ...]) -> None:
        if self._diary.screening is None:
            # Before the answers, so that a first run that is cut off here goes on with its second step.
            self._set("first_run_step", FirstRunStep.SPASMS.value)
        self.answer(true_ids)
        self._set("safety_draft", "")
        self._step.set_misfit(misfit(self._program, self._diary))

    def _on_drafted(self, draft: str) -> None:
        self._set("safety_draft", draft)

    def _on_clinician_agreed(self) -> None:
        clinician_agreed(self._diary, self._now())

    def _on_printable_page_requested(self, path: str, text: str) -> None:
        try:
            Path(path).write_text(text, encoding="utf-8")
        except OSError:
            self._step.show_page_saved(_("Could not write to that folder. Pick another one."))
        else:
            self._step.show_page_saved(_("The page is saved in {path}.").format(path=path))

    def _on_finished(self) -> None:
        self._set("safety_draft", "")
        if clearance(self._program, self._diary.screening) is Clearance.CLEARED:
            self.cleared.emit()

    def _set(self, name: str, value: str | int) -> None:
        if getattr(self._diary.preferences, name) != value:
            self._diary.record(PreferenceSet(name=name, value=value))
