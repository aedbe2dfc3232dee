"""The safety questions: records the answers and says what they lead to."""

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from program_app.domain.changes import ScreeningAnswered
from program_app.domain.local_day import counts_for
from program_app.domain.program import Program
from program_app.domain.progress import ScreeningRecord
from program_app.domain.safety import Clearance, clearance
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
        at = self._now()
        record = ScreeningRecord(
            id=str(uuid4()), answered_at=at, answered_on=counts_for(at), true_ids=tuple(true_ids)
        )
        self._diary.record(ScreeningAnswered(record=record))

    def _on_clinician_agreed(self) -> None:
        answered = self._diary.screening
        if answered is None:
            return
        at = self._now()
        agreed = replace(
            answered,
            id=str(uuid4()),
            answered_at=at,
            answered_on=counts_for(at),
            clinician_agreed_on=counts_for(at),
        )
        self._diary.record(ScreeningAnswered(record=agreed))

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
