"""Takes pictures of Today as it stands at the end of a scripted history: two sizes, light and dark."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from program_app.demo.pictures import Pictures
from program_app.demo.script import ScriptedDate
from program_app.demo.virtual_clock import VirtualClock
from program_app.journey.asked import Wish
from program_app.main import Clocks, build
from program_app.ui.shell import Shell
from program_app.ui.today_page import TodayPage

_SIZES = ((1280, 800), (1024, 640))
_SCHEMES = ("light", "dark")


def show_today(data_folder: Path, last: ScriptedDate | None, clock: VirtualClock, pictures: Path) -> None:
    """Open the window on that date, say what was said on it, and take the pictures.

    Raises ContentError, StorageError or OSError.
    """
    app = QApplication.instance() or QApplication(["brace28"])
    app.setApplicationName("Brace 28")
    built = build(data_folder, Clocks(clock=clock.read, now=clock.now, live=False))
    built.theme.set_move_less(True)
    shell = built.shell
    shell.show_first_page()
    shell.window.show()
    if last is not None and last.days_ago == 0 and shell.window.current_page == "today":
        _say(shell, last)
    shown = Pictures(shell.window, pictures)
    for scheme in _SCHEMES:
        built.theme.set_scheme(scheme)
        for width, height in _SIZES:
            shell.window.resize(width, height)
            shown.take(f"today-{width}x{height}-{scheme}")
    shell.window.close()
    built.outbox.close(timeout_seconds=5)


def _say(shell: Shell, last: ScriptedDate) -> None:
    """What was told on Today before anything was begun."""
    if last.pain is not None:
        shell.today.answer_pain(last.pain)
    if last.sign:
        page = shell.window.page("today")
        if isinstance(page, TodayPage):
            page.wished.emit(Wish.SIGN)
