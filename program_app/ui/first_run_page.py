"""The first run: the safety questions, and what they lead to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from program_app.domain.care import Tier
from program_app.domain.safety import Clearance, clearance_for
from program_app.journey.views import ScreeningView
from program_app.ui.effective_size import LOW_BELOW, NARROW_BELOW, effective_size
from program_app.ui.first_run.adapt_result import AdaptResult
from program_app.ui.first_run.answers import Page, TickedAnswers, pages_of
from program_app.ui.first_run.clinician_result import ClinicianResult
from program_app.ui.first_run.emergency_result import EmergencyResult
from program_app.ui.first_run.question_sheet import QuestionSheet
from program_app.ui.first_run.result_sheet import ResultSheet
from program_app.ui.first_run.step_panel import StepPanel
from program_app.ui.theme import Theme

_PANEL, _NARROW_PANEL = 272, 216
_STACKED_BELOW = 720


class FirstRunPage(QWidget):
    """Asks page by page; a sign that needs help today ends the questions at once."""

    answered = Signal(object)
    """The ids of the statements that are true, as a tuple of str."""
    clinician_agreed = Signal()
    rescue_requested = Signal()
    printable_page_requested = Signal(str, str)
    """Path and text of the page to take to a clinician; tell with `show_page_saved` what became of it."""
    finished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: ScreeningView | None = None
        self._note = ""
        self._emergency_number = ""
        self._pages: tuple[Page, ...] = ()
        self._number = 1
        self._answers = TickedAnswers(())
        self._may_leave = False
        """Whether the program is open already, so that the questions can be left as they were."""
        self._result: ResultSheet | None = None
        self._panel = StepPanel(theme)
        self._questions = QuestionSheet(theme, "")
        self._middle = QStackedWidget()
        self._middle.addWidget(self._questions)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._panel)
        row.addWidget(self._middle, 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._panel.rescue_requested.connect(self.rescue_requested)
        self._questions.continue_requested.connect(self._on_continue)
        self._questions.back_requested.connect(self._on_back)
        theme.changed.connect(self._fit)

    def show_screening(self, view: ScreeningView, *, note: str = "", emergency_number: str = "") -> None:
        """Ask the questions, or show again what earlier answers led to while they keep the program closed.

        Shown again with nothing new, it stays where the person left it.
        """
        self._note = note
        self._emergency_number = emergency_number
        if view == self._view:
            return
        self._view = view
        self._pages = pages_of(view.items)
        self._number = 1
        self._answers = TickedAnswers(view.items, view.answered.true_ids if view.answered else ())
        self._questions.set_note(note)
        answered = view.answered
        has_agreed = answered is not None and answered.clinician_agreed_on is not None
        cleared = clearance_for(self._answers.tiers, has_agreed=has_agreed)
        self._may_leave = answered is not None and cleared is Clearance.CLEARED
        self._show_questions()
        if answered is not None:
            self._show_closed(cleared)

    def show_page_saved(self, sentence: str) -> None:
        """Say what became of the page to print."""
        if isinstance(self._result, ClinicianResult):
            self._result.show_saved(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self._result or self._questions).press_continue()
        elif event.key() == Qt.Key.Key_Escape:
            self._on_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange everything for the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _show_questions(self) -> None:
        self._drop_result()
        page = self._pages[self._number - 1]
        may_go_back = self._number > 1 or self._may_leave
        number_of = (self._number, len(self._pages))
        self._questions.show_page(page, number_of, self._answers, may_go_back=may_go_back)
        self._middle.setCurrentWidget(self._questions)
        self._take_keys()
        self._fit()

    def _show_closed(self, cleared: Clearance) -> None:
        """Show the result that keeps the program closed, if it does."""
        if cleared is Clearance.EMERGENCY:
            items = self._answers.true_items(Tier.EMERGENCY)
            self._show_result(EmergencyResult(self._theme, items, self._emergency_number))
        elif cleared is Clearance.CLINICIAN_FIRST:
            result = ClinicianResult(self._theme, self._answers.true_items(Tier.CLINICIAN), self._note)
            result.page_wanted.connect(self.printable_page_requested)
            result.agreed.connect(self._on_agreed)
            self._show_result(result)

    def _show_adapted(self) -> None:
        """Show what there is to work around, or end."""
        items = self._answers.true_items(Tier.ADAPT)
        if not items:
            self.finished.emit()
            return
        result = AdaptResult(self._theme, items)
        result.accepted.connect(self.finished)
        self._show_result(result)

    def _show_result(self, result: ResultSheet) -> None:
        self._drop_result()
        result.back_requested.connect(self._on_back)
        result.rescue_requested.connect(self.rescue_requested)
        self._result = result
        self._middle.addWidget(result)
        self._middle.setCurrentWidget(result)
        self._take_keys()
        self._fit()

    def _take_keys(self) -> None:
        # Qt would hand the focus of what went away to the next in line, which is the way to rescue.
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_result(self) -> None:
        if self._result is not None:
            self._middle.removeWidget(self._result)
            self._result.deleteLater()
            self._result = None

    def _on_continue(self) -> None:
        has_more = self._number < len(self._pages)
        cleared = clearance_for(self._answers.tiers, has_agreed=False)
        if has_more and cleared is not Clearance.EMERGENCY:
            self._number += 1
            self._show_questions()
            return
        self._may_leave = False
        self.answered.emit(self._answers.true_ids)
        if cleared is Clearance.CLEARED:
            self._show_adapted()
        else:
            self._show_closed(cleared)

    def _on_back(self) -> None:
        if self._result is None:
            if self._number == 1 and self._may_leave:
                self.finished.emit()
                return
            self._number = max(1, self._number - 1)
        if self._pages:
            self._show_questions()

    def _on_agreed(self) -> None:
        self.clinician_agreed.emit()
        self._show_adapted()

    def _fit(self) -> None:
        size = effective_size(self, self._theme)
        is_narrow, is_low = size.width() < NARROW_BELOW, size.height() < LOW_BELOW
        self._panel.set_narrow(is_narrow)
        wanted = self._theme.scaled(_NARROW_PANEL if is_narrow else _PANEL)
        self._panel.setFixedWidth(min(wanted, _PANEL))
        room = self.width() - self._panel.width()
        margin = 24 if is_narrow else 40
        is_stacked = room / self._theme.text_scale < _STACKED_BELOW
        self._questions.fit(margin=margin, is_stacked=is_stacked, is_low=is_low)
        if self._result is not None:
            self._result.fit(margin=margin, width=room)
