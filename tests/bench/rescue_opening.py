"""A stopwatch in the live window: from a key press on each page to the painted rescue page, in seconds.

Prints a line for each press: the page it was pressed on, wall seconds, and how many of them the window waited
for a processor that other work had.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from program_app.domain.progress import Phase
from program_app.main import App, Clocks, build
from program_app.ui.rescue_page import RescuePage

_PATIENCE_SECONDS = 10.0
_BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Painted(QObject):
    """Tells that a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.is_painted = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The sheet covers the whole page: with it its children are painted."""
        if event.type() == QEvent.Type.Paint:
            self.is_painted = True
        return False


def _waited_seconds() -> float:
    """How long this thread could have run but had no processor; only Linux tells."""
    told = Path("/proc/thread-self/schedstat")
    return int(told.read_text().split()[1]) / 1e9 if told.exists() else 0.0


def _settle() -> None:
    for _turn in range(20):
        QApplication.processEvents()


def _press(built: App, name: str) -> None:
    """Press the key, let the window work until the page is painted, and say how long that took."""
    window = built.shell.window
    page = window.page("rescue")
    assert isinstance(page, RescuePage)
    painted = Painted()
    page.sheet.installEventFilter(painted)
    wall, waited = time.perf_counter(), _waited_seconds()
    QTest.keyClick(window, Qt.Key.Key_S, _BOTH)
    while not painted.is_painted or window.current_page != "rescue":
        QApplication.processEvents()
        if time.perf_counter() - wall > _PATIENCE_SECONDS:
            raise SystemExit(f"rescue did not open from {name}")
    # What was painted is handed to the screen before the next turn of the loop.
    QApplication.processEvents()
    print(name, time.perf_counter() - wall, _waited_seconds() - waited, flush=True)
    page.sheet.removeEventFilter(painted)
    QTest.keyClick(page.sheet, Qt.Key.Key_Escape)
    _settle()


def _in_session(built: App) -> None:
    session = built.shell.session
    if built.shell.window.current_page != "player":
        built.shell.today.start()
    session.driver.resume()
    while (view := session.driver.view()) is not None and view.step is not None:
        if view.step.phase in (Phase.HOLD, Phase.MOVE):
            break
        session.driver.skip()


def _places(built: App) -> dict[str, Callable[[], None]]:
    def on(name: str) -> Callable[[], None]:
        return lambda: built.shell.show_page(name)

    pages = ("today", "walk", "review", "exercises", "guide", "settings")
    places = {name: on(name) for name in pages}
    places["exercise"] = lambda: built.shell.show_exercise("curl_up")
    places["player"] = lambda: _in_session(built)
    return places


def main(folder: Path, times: int) -> int:
    """Make the window as the app does, and press the key `times` on each page."""
    app = QApplication(sys.argv[:1])
    built = build(folder, Clocks())
    window: QWidget = built.shell.window
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    built.shell.answer_safety_questions(())
    built.shell.show_page("today")
    _settle()
    built.shell.make_rescue_ready()
    _settle()
    built.outbox.start()
    for name, go_there in _places(built).items():
        for _turn in range(times):
            go_there()
            _settle()
            _press(built, name)
    window.close()
    built.speaker.end()
    built.outbox.close(timeout_seconds=10)
    QCoreApplication.processEvents()
    app.quit()
    return 0


sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
