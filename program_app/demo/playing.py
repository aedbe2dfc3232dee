"""Plays days in the real window: the clock is stepped from moment to moment, a virtual person answers."""

import time
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from program_app import paths
from program_app.demo.held_lines import HeldLines
from program_app.demo.pictures import Pictures
from program_app.demo.virtual_clock import VirtualClock
from program_app.demo.virtual_person import answers_after, check_result, pain_before
from program_app.domain.local_day import counts_for
from program_app.domain.past_sessions import last_walk
from program_app.domain.player import PlayerState
from program_app.domain.player_view import PlayerView
from program_app.domain.progress import Phase
from program_app.domain.screening_renewal import Asks, asks
from program_app.domain.today import DayState, TodayState, today_for
from program_app.main import App, Clocks, build
from program_app.storage.errors import StorageCode, StorageError
from program_app.storage.marks import mark_as_demo
from program_app.ui.clock import local_now
from program_app.ui.player_driver import PlayerDriver

_WRITE_SECONDS = 60.0
_FRAME_SECONDS = 1 / 30
"""How often a demo at some speed is seen to move, in real seconds."""
_EXERCISES = "exercises"
_PICTURE_FRACTION = 0.4
"""How far into a step its picture is taken: the ring is neither empty nor full."""


def play_days(days: tuple[int, int], data_folder: Path, speed: float | None, pictures: Path | None) -> None:
    """Play the days from first to last on dates that end today, or until the window is closed.

    `speed` is virtual seconds for each real one, None as fast as it can; `pictures` gets a PNG of each new
    screen. Raises ContentError, StorageError, or BrokenPipeError when nobody reads the held lines any more.
    """
    app = QApplication.instance() or QApplication(["brace28"])
    app.setApplicationName("Brace 28")
    data_folder.mkdir(parents=True, exist_ok=True)
    database = paths.database_file(data_folder)
    mark_as_demo(database)
    clock, lines = VirtualClock(), HeldLines()
    clocks = Clocks(clock=clock.read, now=clock.now, live=False)
    built = build(data_folder, clocks, lines.on_committed)
    # Colours that fade in real time would be caught half-way on a clock that jumps.
    built.theme.set_move_less(True)
    for session in built.diary.sessions:
        lines.know(session.record.id, session.record.day_number)
    demo = Demo(built, clock, lines, speed, Pictures(built.shell.window, pictures))
    today_on = counts_for(local_now())
    first, last = days
    built.shell.window.show()
    for number in range(first, last + 1):
        if demo.goes_on:
            demo.play(number, today_on - timedelta(days=last - number))
    if not built.outbox.close(_WRITE_SECONDS):
        raise StorageError(StorageCode.CANNOT_WRITE, database, "not everything that was played is there")
    if lines.gone is not None:
        raise lines.gone


class Demo:
    """One person going through some days of the program."""

    def __init__(
        self, built: App, clock: VirtualClock, lines: HeldLines, speed: float | None, pictures: Pictures
    ) -> None:
        self._built = built
        self._shell = built.shell
        self._clock = clock
        self._lines = lines
        self._speed = speed
        self._pictures = pictures

    @property
    def goes_on(self) -> bool:
        """Somebody may look and listen: the window is open, and the lines are read."""
        return self._shell.window.isVisible() and self._lines.gone is None

    def play(self, day_number: int, on: date) -> None:
        """One day from Today to its answers; a day that is done already is left out."""
        self._clock.begin_day(on)
        today = today_for(self._built.diary.sessions, on)
        if today.day_states[day_number - 1] in (DayState.DONE, DayState.REPEATED):
            return
        self._answer_safety_questions(on)
        self._shell.show_page("today")
        self._shell.today.show_day(day_number)
        self._look(f"day-{day_number:02}-today")
        if today.state is TodayState.RESUME and today.day_number == day_number:
            self._shell.session.resume()
        else:
            self._shell.today.answer_pain(pain_before(day_number))
            self._look(f"day-{day_number:02}-today-answered")
            self._shell.today.start()
        self._lead(day_number)
        if self.goes_on:
            self._close(day_number)

    def _answer_safety_questions(self, on: date) -> None:
        if self._built.diary.screening is None:
            self._shell.show_page("first_run")
            self._look("first-run")
            self._shell.answer_safety_questions(())
        elif asks(self._built.diary.screening, self._built.diary.spasms, on) is not Asks.NOTHING:
            self._shell.answer_safety_questions(())

    def _lead(self, day_number: int) -> None:
        driver = self._shell.session.driver
        while self.goes_on:
            QApplication.processEvents()
            view = driver.view()
            if view is None or view.state == PlayerState.ENDED:
                return
            self._step(driver, view, day_number)

    def _step(self, driver: PlayerDriver, view: PlayerView, day_number: int) -> None:
        step, ahead = view.step, driver.next_moment_in_seconds
        if view.state == PlayerState.PAUSED and self._shell.window.current_page == "player":
            driver.resume()  # somebody who looked on has pressed a key
        elif step is not None and ahead is not None:
            self._pass(driver, min(ahead, self._until_picture(view)))
        elif step is not None and step.phase is Phase.CHECK and view.state == PlayerState.RUNNING:
            self._pictures.take(_name(view))
            result = check_result(self._built.loaded.program, step.exercise, day_number)
            self._pass(driver, result.seconds or 0.0)
            driver.finish_check(result)

    def _until_picture(self, view: PlayerView) -> float:
        """Seconds until the picture of this screen is due; it is taken when they have passed."""
        name = _name(view)
        if not self._pictures.wants(name):
            return float("inf")
        length = view.elapsed_seconds + (view.remaining_seconds or 0.0)
        seconds = _PICTURE_FRACTION * length - view.elapsed_seconds
        if seconds <= 0:
            self._pictures.take(name)
            return float("inf")
        return seconds

    def _pass(self, driver: PlayerDriver, seconds: float) -> None:
        """Let `seconds` pass, in frames where they are to be seen passing."""
        frame_seconds = float("inf") if self._speed is None else self._speed * _FRAME_SECONDS
        while seconds > 0 and self.goes_on:
            stretch = min(seconds, frame_seconds)
            if self._speed is not None:
                QApplication.processEvents()
                time.sleep(stretch / self._speed)
            self._clock.advance(stretch)
            driver.step(stretch)
            seconds -= stretch

    def _close(self, day_number: int) -> None:
        has_walked = self._built.diary.sessions[-1].walked_seconds > 0
        self._shell.session.answer(answers_after(day_number, has_walked=has_walked))
        self._shell.session.show_finished()
        self._look(f"day-{day_number:02}-finished")
        self._shell.session.close()
        self._look(f"day-{day_number:02}-today-done")
        self._shell.show_page("review")
        self._look(f"day-{day_number:02}-review")
        self._look_at_walks()
        self._look_through_exercises(day_number)

    def _look_at_walks(self) -> None:
        """The page of walks before the first one and after it; for the pictures alone."""
        name = "walk-not-yet" if last_walk(self._built.diary.sessions) is None else "walk"
        if self._pictures.wants(name):
            self._shell.show_page("walk")
            self._look(name)

    def _look_through_exercises(self, day_number: int) -> None:
        """The index, and the page of the first exercise of the day; for the pictures alone."""
        asked = self._built.loaded.program.day(day_number).prescriptions
        if asked and self._pictures.wants(_EXERCISES):
            self._shell.show_page(_EXERCISES)
            self._look(_EXERCISES)
            self._shell.show_exercise(asked[0].exercise)
            self._look("exercise")

    def _look(self, name: str) -> None:
        QApplication.processEvents()
        # A running event loop does this by itself; without one, pages that were left would pile up.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._pictures.take(name)


def _name(view: PlayerView) -> str:
    if view.step is None:
        return view.state
    return f"{view.step.phase.value}-{view.step.exercise}".lower().replace(" ", "_")
