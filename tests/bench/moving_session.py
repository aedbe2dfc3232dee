"""Leads a live session for some seconds and prints the share of one core that it took, and the paints."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from program_app.domain.progress import Phase
from program_app.main import App, build
from program_app.ui.widgets.figure_view import FigureView

_WARM_UP_MS = 1500


class Paints(QObject):
    """Counts the paints of the figures on the stage."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count and let through."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def _lead(built: App, day: int, phase: str) -> None:
    """Begin the day and go to the phase."""
    built.shell.today.show_day(day)
    built.shell.today.answer_pain(1)
    QApplication.processEvents()
    built.shell.today.start()
    driver = built.shell.session.driver
    while (view := driver.view()) is not None and view.step is not None and view.step.phase != Phase(phase):
        driver.skip()
        if view.step.phase is Phase.GET_READY and driver.next_moment_in_seconds is not None:
            driver.step(driver.next_moment_in_seconds)


def main(folder: Path, day: int, phase: str, seconds: int) -> int:
    """Print `share of a core, paints a second`; a phase "pause" lets the session stand."""
    app = QApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    built = build(folder)
    built.shell.window.show()
    built.shell.answer_safety_questions(())
    built.shell.show_page("today")
    _lead(built, day, phase.removesuffix("-paused"))
    if phase.endswith("-paused"):
        built.shell.session.driver.pause()
    paints = Paints()
    for figure in built.shell.window.findChildren(FigureView):
        figure.installEventFilter(paints)
        if "hidden" in sys.argv:
            figure.resize(0, 0)
            figure.setMaximumSize(0, 0)

    def begin() -> None:
        began, used, painted = time.perf_counter(), time.process_time(), paints.count

        def end() -> None:
            whole = time.perf_counter() - began
            print((time.process_time() - used) / whole, (paints.count - painted) / whole)
            app.quit()

        QTimer.singleShot(seconds * 1000, end)

    QTimer.singleShot(_WARM_UP_MS, begin)
    code = app.exec()
    built.outbox.close(timeout_seconds=10)
    return code


sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], int(sys.argv[4])))
