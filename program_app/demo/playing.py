"""Plays days in the real window: the clock is stepped from moment to moment, a virtual person answers."""

import time
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from program_app import paths
from program_app.demo.held_lines import HeldLines
from program_app.demo.pictures import Pictures
from program_app.demo.virtual_clock import VirtualClock
from program_app.demo.virtual_person import answers_after, check_result, pain_before
from program_app.domain.local_day import counts_for
from program_app.domain.progress import Phase
from program_app.domain.progression import DayState, TodayState, today_for
from program_app.main import App, Clocks, build
from program_app.storage.marks import mark_as_demo
from program_app.ui.clock import local_now
from program_app.ui.player_driver import PlayerDriver

_WRITE_SECONDS = 60.0


def play_days(days: tuple[int, int], data_folder: Path, speed: float | None, pictures: Path | None) -> None:
    """Play the days from first to last on dates that end today.

    `speed` is virtual seconds for each real one, None as fast as it can; `pictures` gets a PNG of each new
    screen. Raises ContentError or StorageError.
    """
    app = QApplication.instance() or QApplication(["brace28"])
    app.setApplicationName("Brace 28")
    data_folder.mkdir(parents=True, exist_ok=True)
    mark_as_demo(paths.database_file(data_folder))
    clock, lines = VirtualClock(), HeldLines()
    clocks = Clocks(clock=clock.read, now=clock.now, live=False)
    built = build(data_folder, clocks, lines.on_committed)
    for session in built.diary.sessions:
        lines.know(session.record.id, session.record.day_number)
    demo = Demo(built, clock, speed, Pictures(built.shell.window, pictures))
    today_on = counts_for(local_now())
    first, last = days
    built.shell.window.show()
    for number in range(first, last + 1):
        demo.play(number, today_on - timedelta(days=last - number))
    built.outbox.close(_WRITE_SECONDS)


class Demo:
    """One person going through some days of the program."""

    def __init__(self, built: App, clock: VirtualClock, speed: float | None, pictures: Pictures) -> None:
        self._built = built
        self._shell = built.shell
        self._clock = clock
        self._speed = speed
        self._pictures = pictures

    def play(self, day_number: int, on: date) -> None:
        """One day from Today to its answers; a day that is done already is left out."""
        self._clock.begin_day(on)
        today = today_for(self._built.diary.sessions, on)
        if today.day_states[day_number - 1] is DayState.DONE:
            return
        self._answer_safety_questions()
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
        self._close(day_number)

    def _answer_safety_questions(self) -> None:
        if self._built.diary.screening is None:
            self._shell.show_page("first_run")
            self._look("first-run")
            self._shell.safety.answer(())

    def _lead(self, day_number: int) -> None:
        driver = self._shell.session.driver
        while self._shell.window.current_page == "player":
            self._step(driver, day_number)

    def _step(self, driver: PlayerDriver, day_number: int) -> None:
        view = driver.view()
        step = view.step if view is not None else None
        if step is not None:
            self._look(f"{step.phase.value}-{step.exercise}")
        seconds = driver.next_moment_in_seconds
        if seconds is not None:
            self._pass(seconds)
            driver.step(seconds)
        elif step is not None and step.phase is Phase.CHECK:
            result = check_result(self._built.loaded.program, step.exercise, day_number)
            self._pass(result.seconds or 0.0)
            driver.step(result.seconds or 0.0)
            driver.finish_check(result)
        QApplication.processEvents()

    def _close(self, day_number: int) -> None:
        self._shell.session.answer(answers_after(day_number))
        self._shell.session.show_finished()
        self._look(f"day-{day_number:02}-finished")
        self._shell.session.close()
        self._look(f"day-{day_number:02}-today-done")
        self._shell.show_page("review")
        self._look(f"day-{day_number:02}-review")

    def _pass(self, seconds: float) -> None:
        self._clock.advance(seconds)
        if self._speed is not None:
            time.sleep(seconds / self._speed)

    def _look(self, name: str) -> None:
        QApplication.processEvents()
        self._pictures.take(name)
