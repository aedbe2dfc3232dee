"""Leads one session: Training keeps what the driver says was done, and the finished page closes it.

A practice is led in the same way; it keeps nothing and ends where it began, at the page of its exercise.
"""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from program_app.domain.events import Event, PauseReason, SessionEnded
from program_app.domain.local_day import counts_for
from program_app.domain.player import HurtAnswer
from program_app.domain.progress import Answers, SessionEnd
from program_app.domain.safety import Light
from program_app.domain.session_clock import Clock
from program_app.domain.work_arounds import work_arounds_of
from program_app.journey.diary import Diary
from program_app.journey.exercise_detail import is_eased
from program_app.journey.practice import Practice
from program_app.journey.training import LoadedProgram, Now, Training
from program_app.journey.views import TodayView
from program_app.ui.finished_page import FinishedPage
from program_app.ui.player_driver import PlayerDriver
from program_app.ui.player_page import PlayerPage


class SessionPresenter(QObject):
    """From Start to the saved answers; `page_wanted` names the page that should be in front."""

    page_wanted = Signal(str)
    led = Signal()
    """The driver has taken a session, which begins at once."""
    ended = Signal()
    walk_ended = Signal()
    """A walk on its own is over."""
    gate_wanted = Signal()
    """The letters of the walking gate were tested: its page says what came of it."""
    practice_ended = Signal()

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
        self._practice: Practice | None = None
        self._hurt_answer: HurtAnswer | None = None
        self.driver = PlayerDriver(live=live, parent=self)
        self._connect_driver()
        self._connect_page()
        self._finished_page.answers_changed.connect(self.answer)
        self._finished_page.saved.connect(self.close)
        self._finished_page.gate_requested.connect(self._on_gate_requested)

    def start(self, today: TodayView) -> None:
        """Begin the session that Today showed."""
        self._lead(Training.begin(self._loaded, self._diary, self._now, today))

    def resume(self) -> None:
        """Go on with the session that was left."""
        unfinished = self._diary.today(counts_for(self._now())).unfinished
        if unfinished is not None:
            self._lead(Training.resume(self._loaded, self._diary, self._now, unfinished))

    def walk(self, day_number: int, light: Light) -> None:
        """The walk of a day on its own."""
        self._lead(Training.walk(self._loaded, self._diary, self._now, day_number, light))

    def test_gate(self) -> None:
        """The self-checks of the walking gate once more."""
        self._lead(Training.gate_test(self._loaded, self._diary, self._now))

    def practise(self, day_number: int) -> None:
        """Once more, gently."""
        self._lead(Training.practise(self._loaded, self._diary, self._now, day_number))

    def practise_once(self, exercise_id: str) -> None:
        """One rep of an exercise as the days ask for it by now, easier on a gentle day; nothing is kept."""
        today_on, program, diary = counts_for(self._now()), self._loaded.program, self._diary
        around = work_arounds_of(program, diary.screening, diary.baseline)
        self._lead(
            Practice(
                program,
                exercise_id,
                replace(diary.preferences.choices(), work_arounds=around),
                day_number=diary.today(today_on).day_number,
                is_eased=is_eased(diary, today_on),
            )
        )

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
        """Leave the finished page, everything being kept, or a practice."""
        over, training = self.ended, self._training
        if self._practice is not None:
            over = self.practice_ended
        elif training is not None and training.is_walk:
            over = self.walk_ended
        elif training is not None and training.is_gate_test:
            over = self.gate_wanted
        self._training = self._practice = None
        over.emit()

    def _lead(self, led: Training | Practice) -> None:
        self._training = led if isinstance(led, Training) else None
        self._practice = led if isinstance(led, Practice) else None
        self._page.input.follow(self._diary.preferences)
        self._page.begin(led.session_context())
        self.driver.take(led.player(self._clock))
        self.page_wanted.emit("player")
        self.led.emit()
        self.driver.start()

    def _connect_driver(self) -> None:
        driver = self.driver
        facts = (driver.rep_ended, driver.check_ended, driver.place_changed, driver.walk_ended)
        for fact in (*facts, driver.discomfort_told):
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
        page.walk_end_requested.connect(driver.end_walk)
        page.effort_told.connect(self._on_effort_told)
        page.hurts_requested.connect(driver.hurts)
        page.hurt_answered.connect(self._on_hurt_answered)
        page.check_finished.connect(driver.finish_check)
        page.leave_requested.connect(driver.stop)
        page.seen_changed.connect(driver.set_seen)
        page.signs_read.connect(self.close)

    def _on_happened(self, event: Event) -> None:
        if self._training is not None:
            self._training.handle(event)

    def _on_effort_told(self, effort: int) -> None:
        if self._training is not None:
            self._training.feel(effort)

    def _on_hurt_answered(self, answer: int) -> None:
        self._hurt_answer = HurtAnswer(answer)
        self.driver.answer_hurt(answer)
        self._hurt_answer = None

    def _practise_again(self, practice: Practice) -> None:
        """After "tired" or "uncomfortable" it begins anew when the person presses, not before."""
        is_eased = self._hurt_answer is HurtAnswer.UNCOMFORTABLE
        self._lead(practice.again(is_eased=is_eased))
        self.driver.pause()
        self._page.show_pause_reason(PauseReason.EASIER_NEXT if is_eased else PauseReason.RESTING)

    def _on_gate_requested(self) -> None:
        self.close()
        self.gate_wanted.emit()

    def _on_session_ended(self, event: SessionEnded) -> None:
        self._on_happened(event)
        is_done = event.end is SessionEnd.COMPLETED
        if is_done and self._practice is not None and self._hurt_answer is not None:
            self._practise_again(self._practice)
        elif is_done and self._training is not None and not self._training.is_gate_test:
            # After a test the gate itself says what came of it.
            self.show_finished()
        elif not self._page.shows_signs:
            self.close()
