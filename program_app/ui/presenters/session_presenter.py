"""Leads one session: Training keeps what the driver says was done, and the finished page closes it."""

from PySide6.QtCore import QObject, Signal

from program_app.domain.events import Event, SessionEnded
from program_app.domain.local_day import counts_for
from program_app.domain.progress import Answers, SessionEnd
from program_app.domain.session_clock import Clock
from program_app.journey.diary import Diary
from program_app.journey.training import LoadedProgram, Now, Training
from program_app.journey.views import TodayView
from program_app.ui.finished_page import FinishedPage
from program_app.ui.player_driver import PlayerDriver
from program_app.ui.player_page import PlayerPage


class SessionPresenter(QObject):
    """From Start to the saved answers; `page_wanted` names the page that should be in front."""

    page_wanted = Signal(str)
    ended = Signal()

    def __init__(
        self,
        pages: tuple[PlayerPage, FinishedPage],
        loaded: LoadedProgram,
        diary: Diary,
        clocks: tuple[Clock, Now],
        *,
        live: bool = True,
    ) -> None:
        super().__init__()
        self._page, self._finished_page = pages
        self._loaded = loaded
        self._diary = diary
        self._clock, self._now = clocks
        self._training: Training | None = None
        self.driver = PlayerDriver(live=live, parent=self)
        self._connect_driver()
        self._connect_page()
        self._finished_page.answers_changed.connect(self.answer)
        self._finished_page.saved.connect(self.close)

    def start(self, today: TodayView) -> None:
        """Begin the session that Today showed."""
        self._lead(Training.begin(self._loaded, self._diary, self._now, today))

    def resume(self) -> None:
        """Go on with the session that was left."""
        unfinished = self._diary.today(counts_for(self._now())).unfinished
        if unfinished is not None:
            self._lead(Training.resume(self._loaded, self._diary, self._now, unfinished))

    def practise(self, day_number: int) -> None:
        """Once more, gently."""
        self._lead(Training.practise(self._loaded, self._diary, self._now, day_number))

    def pause(self) -> None:
        """Let the session's clock stand."""
        self.driver.pause()

    def leave(self) -> None:
        """Stop where the session stands; it may be resumed."""
        self.driver.stop()

    def answer(self, answers: Answers) -> None:
        """Keep the answers after the session."""
        if self._training is not None:
            self._training.answer(answers)

    def show_finished(self) -> None:
        """Show what was done, with the answers given so far."""
        if self._training is not None:
            self._finished_page.show_finished(self._training.finished_view())
            self.page_wanted.emit("finished")

    def close(self) -> None:
        """Leave the finished page; everything is kept."""
        self._training = None
        self.ended.emit()

    def _lead(self, training: Training) -> None:
        self._training = training
        self._page.begin(training.session_context())
        self.driver.take(training.player(self._clock))
        self.page_wanted.emit("player")
        self.driver.start()

    def _connect_driver(self) -> None:
        driver = self.driver
        for fact in (driver.rep_ended, driver.check_ended, driver.place_changed):
            fact.connect(self._on_happened)
        driver.session_ended.connect(self._on_session_ended)
        driver.view_changed.connect(self._page.show_view)
        driver.paused.connect(self._page.show_pause_reason)

    def _connect_page(self) -> None:
        page, driver = self._page, self.driver
        page.pause_requested.connect(driver.pause)
        page.resume_requested.connect(driver.resume)
        page.back_requested.connect(driver.back)
        page.skip_requested.connect(driver.skip)
        page.skip_exercise_requested.connect(driver.skip_exercise)
        page.add_seconds_requested.connect(driver.add_seconds)
        page.easier_requested.connect(driver.easier)
        page.hurts_requested.connect(driver.hurts)
        page.hurt_answered.connect(driver.answer_hurt)
        page.check_finished.connect(driver.finish_check)
        page.leave_requested.connect(driver.stop)
        page.seen_changed.connect(driver.set_seen)
        page.signs_read.connect(self.close)

    def _on_happened(self, event: Event) -> None:
        if self._training is not None:
            self._training.handle(event)

    def _on_session_ended(self, event: SessionEnded) -> None:
        self._on_happened(event)
        if event.end is SessionEnd.COMPLETED:
            self.show_finished()
        elif not self._page.shows_signs:
            self.close()
