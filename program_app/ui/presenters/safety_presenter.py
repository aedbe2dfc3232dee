"""The safety questions: records the answers and says what they lead to."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from program_app.domain.program import Program
from program_app.domain.safety import Clearance, clearance
from program_app.journey.answering import answer_screening, clinician_agreed
from program_app.journey.diary import Diary
from program_app.journey.training import Now
from program_app.journey.views import ScreeningView
from program_app.ui.first_run_page import FirstRunPage
from program_app.words.language import _


class SafetyPresenter(QObject):
    """Asks the safety questions; `cleared` when the program may be used."""

    cleared = Signal()

    def __init__(self, page: FirstRunPage, program: Program, diary: Diary, now: Now) -> None:
        super().__init__(page)
        self._page = page
        self._program = program
        self._diary = diary
        self._now = now
        page.answered.connect(self.answer)
        page.clinician_agreed.connect(self._on_clinician_agreed)
        page.finished.connect(self._on_finished)
        page.printable_page_requested.connect(self._on_printable_page_requested)

    def show(self) -> None:
        """Ask, with the earlier answers shown."""
        self._page.show_screening(
            ScreeningView(items=self._program.screening, answered=self._diary.screening),
            note=self._program.screening_note,
            emergency_number=self._diary.preferences.emergency_number,
        )

    def answer(self, true_ids: tuple[str, ...]) -> None:
        """Keep the ids of the questions that are true."""
        answer_screening(self._diary, self._now(), true_ids)

    def _on_clinician_agreed(self) -> None:
        clinician_agreed(self._diary, self._now())

    def _on_printable_page_requested(self, path: str, text: str) -> None:
        try:
            Path(path).write_text(text, encoding="utf-8")
        except OSError:
            self._page.show_page_saved(_("Could not write to that folder. Pick another one."))
        else:
            self._page.show_page_saved(_("The page is saved in {path}.").format(path=path))

    def _on_finished(self) -> None:
        if clearance(self._program, self._diary.screening) is Clearance.CLEARED:
            self.cleared.emit()
