"""Fills the page of the walking gate, and says when a test was agreed to."""

from PySide6.QtCore import QObject, Signal

from program_app.domain.local_day import counts_for
from program_app.domain.program import Program
from program_app.journey.diary import Diary
from program_app.journey.gate_testing import GateTestState
from program_app.journey.gate_view import GateView, look_at_gate
from program_app.journey.training import Now
from program_app.ui.gate_page import GatePage


class GatePresenter(QObject):
    """Looks anew each time: checks, walks and spasms decide what is shown."""

    test_started = Signal()

    def __init__(self, page: GatePage, program: Program, diary: Diary, now: Now) -> None:
        super().__init__(page)
        self._page = page
        self._program = program
        self._diary = diary
        self._now = now
        page.test_requested.connect(self.start_test)

    def show(self) -> None:
        """Show the gate as it is now."""
        self._page.show_gate(self._view())

    def start_test(self) -> None:
        """Begin the test, if one is offered."""
        if self._view().step.test is GateTestState.READY:
            self.test_started.emit()

    def _view(self) -> GateView:
        now = self._now()
        return look_at_gate(self._program, self._diary, counts_for(now), now)
