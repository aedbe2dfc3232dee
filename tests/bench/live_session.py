"""Plays a day in the live window for some seconds and prints how late each step and moment was told."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from program_app.domain.session_clock import ClockReading
from program_app.domain.step import Moment, Step
from program_app.main import App, Clocks, build
from program_app.ui.clock import read_clock

_DAY = 2
"""It begins with short holds, so that there are many boundaries."""


class Clock:
    """The real clock, with the last reading that the session took."""

    def __init__(self) -> None:
        self.last_seconds = 0.0

    def __call__(self) -> ClockReading:
        """Read on."""
        reading = read_clock()
        self.last_seconds = reading.monotonic_seconds
        return reading


class Listener(QObject):
    """Adds up the lengths of the steps from the first rep on, and compares with the clock when it is told."""

    def __init__(self, built: App, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._due_at: float | None = None
        self._step_began_at = 0.0
        driver = built.shell.session.driver
        driver.step_entered.connect(self._on_step_entered)
        driver.moment_passed.connect(self._on_moment_passed)
        driver.paused.connect(self._on_paused)

    def begin(self, built: App) -> None:
        """Start, and go from get ready straight to the first rep."""
        built.shell.today.start()
        self._due_at = None
        built.shell.session.driver.skip()

    def _on_step_entered(self, step: Step) -> None:
        if self._due_at is None:
            self._due_at = self._clock.last_seconds
        else:
            print("step", time.monotonic() - self._due_at)
        self._step_began_at = self._due_at
        self._due_at += step.seconds or 0.0

    def _on_moment_passed(self, _step: Step, moment: Moment) -> None:
        print("moment", time.monotonic() - self._step_began_at - moment.offset_seconds)

    def _on_paused(self, reason: str) -> None:
        raise SystemExit(f"the session paused itself ({reason}): a tick came more than two seconds late")


def main(folder: Path, seconds: int) -> int:
    """Make the window as the app does, and lead it for `seconds`."""
    app = QApplication(sys.argv[:1])
    clock = Clock()
    folder.mkdir(parents=True, exist_ok=True)
    built = build(folder, Clocks(clock=clock))
    built.shell.window.show()
    built.shell.answer_safety_questions(())
    built.shell.show_page("today")
    built.shell.today.show_day(_DAY)
    built.shell.today.answer_pain(1)
    QApplication.processEvents()
    listener = Listener(built, clock)
    listener.begin(built)
    QTimer.singleShot(seconds * 1000, app.quit)
    code = app.exec()
    built.outbox.close(timeout_seconds=10)
    return code


sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
