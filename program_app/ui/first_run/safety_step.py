"""Step 1: the safety questions page by page, and what they lead to."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from program_app.domain.care import Tier
from program_app.domain.safety import Clearance, clearance_for
from program_app.journey.views import ScreeningView
from program_app.ui.first_run.adapt_result import AdaptResult
from program_app.ui.first_run.answer_draft import draft_of, taken_up
from program_app.ui.first_run.answers import Page, TickedAnswers, pages_of
from program_app.ui.first_run.clinician_result import ClinicianResult
from program_app.ui.first_run.emergency_result import EmergencyResult
from program_app.ui.first_run.question_sheet import QuestionSheet
from program_app.ui.first_run.result_sheet import ResultSheet
from program_app.ui.first_run.run_sheet import RunSheet, SheetRoom
from program_app.ui.theme import Theme


@dataclass(frozen=True, kw_only=True)
class Asking:
    """How the questions are asked this time."""

    title: str = ""
    """Instead of the title of the first time."""
    note: str = ""
    emergency_number: str = ""
    draft: str = ""
    """Answers that were begun."""
    must_answer: bool = False
    """They cannot be left as they were."""
    has_guide: bool = False


class SafetyStep(RunSheet):
    """Asks page by page; a sign that needs help today ends the questions at once."""

    answered = Signal(object)
    """The ids of the statements that are true, as a tuple of str."""
    drafted = Signal(str)
    """The answers so far."""
    clinician_agreed = Signal()
    rescue_requested = Signal()
    guide_requested = Signal()
    printable_page_requested = Signal(str, str)
    """Path and text of the page to take to a clinician; tell with `show_page_saved` what became of it."""
    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._view: ScreeningView | None = None
        self._asking = Asking()
        self._pages: tuple[Page, ...] = ()
        self._number = 1
        self._answers = TickedAnswers(())
        self._yes_covers: frozenset[str] = frozenset()
        self._misfit = ""
        self._may_leave = False
        """Whether the program is open already, so that the questions can be left as they were."""
        self._result: ResultSheet | None = None
        self._room: SheetRoom | None = None
        self._questions = QuestionSheet(theme, "")
        self._middle = QStackedWidget()
        self._middle.addWidget(self._questions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._middle)
        self._questions.continue_requested.connect(self._on_continue)
        self._questions.back_requested.connect(self.press_back)
        self._questions.changed.connect(self._on_changed)

    def show_screening(self, view: ScreeningView, asking: Asking) -> None:
        """Ask the questions, or show again what earlier answers led to while they keep the program closed.

        Shown again with nothing new, it stays where the person left it.
        """
        is_same = view == self._view and asking.must_answer == self._asking.must_answer
        self._asking = asking
        if is_same:
            return
        self._view = view
        self._pages = pages_of(view.items)
        answered = view.answered
        begun = taken_up(view.items, asking.draft, len(self._pages))
        self._number, self._answers = begun or (1, TickedAnswers(view.items))
        if begun is None and answered is not None:
            self._answers = TickedAnswers(view.items, answered.true_ids)
        self._questions.set_words(asking.title, asking.note)
        agreed = answered is not None and answered.clinician_agreed_on is not None
        self._yes_covers = frozenset(answered.true_ids) if answered is not None and agreed else frozenset()
        cleared = self._cleared()
        self._may_leave = answered is not None and cleared is Clearance.CLEARED and not asking.must_answer
        self._show_questions()
        if begun is None and answered is not None:
            self._show_closed(cleared)

    def forget(self) -> None:
        """Begin anew when shown next."""
        self._view = None

    def set_misfit(self, sentence: str) -> None:
        """What is said where the answers leave too little of the program; nothing where they fit."""
        self._misfit = sentence

    def show_page_saved(self, sentence: str) -> None:
        """Say what became of the page to print."""
        if isinstance(self._result, ClinicianResult):
            self._result.show_saved(sentence)

    def press_continue(self) -> None:
        """Go on, as the button does."""
        (self._result or self._questions).press_continue()

    def press_back(self) -> None:
        """To the page before, or out of questions that may be left."""
        if self._result is None:
            if self._number == 1 and self._may_leave:
                self.finished.emit()
                return
            self._number = max(1, self._number - 1)
        if self._pages:
            self._show_questions()

    def fit(self, room: SheetRoom) -> None:
        """Arrange everything for the room there is."""
        self._room = room
        self._questions.fit(margin=room.margin, is_stacked=room.is_stacked, is_low=room.is_low)
        if self._result is not None:
            self._result.fit(margin=room.margin, width=room.width)

    def _show_questions(self) -> None:
        self._drop_result()
        page = self._pages[self._number - 1]
        may_go_back = self._number > 1 or self._may_leave
        number_of = (self._number, len(self._pages))
        self._questions.show_page(page, number_of, self._answers, may_go_back=may_go_back)
        self._middle.setCurrentWidget(self._questions)
        self.take_keys()
        self._fit_again()

    def _show_closed(self, cleared: Clearance) -> None:
        """Show the result that keeps the program closed, if it does."""
        if cleared is Clearance.EMERGENCY:
            items = self._answers.true_items(Tier.EMERGENCY)
            self._show_result(EmergencyResult(self._theme, items, self._asking.emergency_number))
        elif cleared is Clearance.CLINICIAN_FIRST:
            items = self._answers.true_items(Tier.CLINICIAN)
            result = ClinicianResult(self._theme, items, self._asking.note)
            result.page_wanted.connect(self.printable_page_requested)
            result.agreed.connect(self._on_agreed)
            self._show_result(result)

    def _show_adapted(self) -> None:
        """Show what there is to work around, or end."""
        items = self._answers.true_items(Tier.ADAPT)
        if not items:
            self.finished.emit()
            return
        result = AdaptResult(self._theme, items, self._misfit)
        result.accepted.connect(self.finished)
        self._show_result(result)

    def _show_result(self, result: ResultSheet) -> None:
        self._drop_result()
        if self._asking.has_guide:
            result.add_guide()
        result.back_requested.connect(self.press_back)
        result.rescue_requested.connect(self.rescue_requested)
        result.guide_requested.connect(self.guide_requested)
        self._result = result
        self._middle.addWidget(result)
        self._middle.setCurrentWidget(result)
        self.take_keys()
        self._fit_again()

    def _drop_result(self) -> None:
        if self._result is not None:
            self._middle.removeWidget(self._result)
            self._result.deleteLater()
            self._result = None

    def _cleared(self) -> Clearance:
        """What the ticks lead to; a yes given earlier covers the answers that it was given to."""
        for_clinician = {item.id for item in self._answers.true_items(Tier.CLINICIAN)}
        has_agreed = bool(self._yes_covers) and for_clinician <= self._yes_covers
        return clearance_for(self._answers.tiers, has_agreed=has_agreed)

    def _on_changed(self) -> None:
        self.drafted.emit(draft_of(self._number, self._answers))

    def _on_continue(self) -> None:
        cleared = self._cleared()
        if self._number < len(self._pages) and cleared is not Clearance.EMERGENCY:
            self._number += 1
            self._show_questions()
            self._on_changed()
            return
        self._may_leave = False
        self.answered.emit(self._answers.true_ids)
        if cleared is Clearance.CLEARED:
            self._show_adapted()
        else:
            self._show_closed(cleared)

    def _on_agreed(self) -> None:
        self._yes_covers = frozenset(self._answers.true_ids)
        self.clinician_agreed.emit()
        self._show_adapted()

    def _fit_again(self) -> None:
        if self._room is not None:
            self.fit(self._room)
