"""Fills the Walk page, and says which walk was agreed to."""

from PySide6.QtCore import QObject, Signal

from program_app.domain.local_day import counts_for
from program_app.domain.program import Program
from program_app.journey.answering import note_pain
from program_app.journey.diary import Diary
from program_app.journey.training import Now
from program_app.journey.walk import WalkPageView, WalkState, look_at_walk
from program_app.ui.walk_page import WalkPage


class WalkPresenter(QObject):
    """The pain that was given on this date, here or on Today, decides what is offered."""

    started = Signal(int, object)
    """The day whose walk it is, and the Light it is walked under."""

    def __init__(self, page: WalkPage, program: Program, diary: Diary, now: Now) -> None:
        super().__init__(page)
        self._page = page
        self._program = program
        self._diary = diary
        self._now = now
        page.pain_changed.connect(self.answer_pain)
        page.start_requested.connect(self.start)

    def show(self) -> None:
        """Show the walk as it is now."""
        self._page.show_walk(self._view())

    def answer_pain(self, pain: int) -> None:
        """Take the pain answer, 0 to 10."""
        note_pain(self._diary, self._now(), pain)
        self.show()

    def start(self) -> None:
        """Begin the walk that is shown, if one is offered."""
        view = self._view()
        if view.state is WalkState.READY:
            self.started.emit(view.day_number, view.light)

    def _view(self) -> WalkPageView:
        return look_at_walk(self._program, self._diary, counts_for(self._now()))
