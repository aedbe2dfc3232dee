"""The whole window over a real database, on a clock that stands until it is moved."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from program_app import paths
from program_app.demo.virtual_clock import VirtualClock
from program_app.domain.progress import Phase
from program_app.domain.step import Step
from program_app.export.json_export import as_plain
from program_app.journey.loudspeaker import Loudspeaker
from program_app.journey.silence import Silence
from program_app.main import Clocks, build
from program_app.storage.reading import read_everything
from program_app.ui.exercise_page import ExercisePage
from program_app.ui.exercises_page import ExercisesPage
from program_app.ui.main_window import MainWindow
from program_app.ui.player_page import PlayerPage

_WEDNESDAY = date(2026, 11, 11)
PATIENCE_SECONDS = 60.0


class WholeApp:
    """The window with everything behind it; time passes only when the test says so."""

    def __init__(
        self, qtbot: QtBot, data_folder: Path, loudspeaker: Callable[[], Loudspeaker] = Silence
    ) -> None:
        data_folder.mkdir()
        self.qtbot = qtbot
        self.database = paths.database_file(data_folder)
        self.clock = VirtualClock()
        self.clock.begin_day(_WEDNESDAY)
        clocks = Clocks(clock=self.clock.read, now=self.clock.now, live=False)
        self.app = build(data_folder, clocks, loudspeaker=loudspeaker)
        self.app.theme.set_move_less(True)
        self.app.outbox.start()
        self.shell = self.app.shell
        self.shell.answer_safety_questions(())
        self.shell.show_first_page()
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def close(self) -> None:
        """Close the window and wait until all is written: two threads cannot make a database at once."""
        self.window.close()
        assert self.app.outbox.close(PATIENCE_SECONDS)
        self.window.deleteLater()

    @property
    def window(self) -> MainWindow:
        return self.shell.window

    @property
    def page(self) -> str:
        return self.window.current_page

    @property
    def index(self) -> ExercisesPage:
        page = self.window.page("exercises")
        assert isinstance(page, ExercisesPage)
        return page

    @property
    def detail(self) -> ExercisePage:
        page = self.window.page("exercise")
        assert isinstance(page, ExercisePage)
        return page

    @property
    def player(self) -> PlayerPage:
        page = self.window.page("player")
        assert isinstance(page, PlayerPage)
        return page

    @property
    def step(self) -> Step:
        view = self.shell.session.driver.view()
        assert view is not None
        assert view.step is not None
        return view.step

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.focusWidget(), key, modifier)

    def open(self, exercise_id: str) -> None:
        """From the index."""
        self.shell.show_page("exercises")
        card = self.index.grid.card(exercise_id)
        assert card is not None
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)

    def press(self, text: str) -> None:
        page = self.window.page(self.page)
        QTest.mouseClick(button(page, text), Qt.MouseButton.LeftButton)

    def wait_for(self, phase: Phase) -> None:
        """Play on to the next step of this phase."""
        while self.step.phase is not phase:
            self.pass_moment()

    def pass_moment(self) -> None:
        """On to what falls due next; a self-check is skipped."""
        driver = self.shell.session.driver
        ahead = driver.next_moment_in_seconds
        if ahead is None:
            driver.skip()
            return
        self.clock.advance(ahead)
        driver.step(ahead)

    def play_to_end(self) -> None:
        while self.page == "player":
            self.pass_moment()

    def stored(self) -> tuple[int, object]:
        """How many sessions the disk has, and the whole export."""
        assert self.app.outbox.flush(PATIENCE_SECONDS)
        everything = read_everything(self.database)
        return len(everything.history.sessions), as_plain(everything, self.app.loaded.program)


def button(page: QWidget, text: str) -> QAbstractButton:
    found = [b for b in page.findChildren(QAbstractButton) if b.isVisible() and b.text() == text]
    assert found, f"no button says {text}"
    return found[0]


def rail_row(window: MainWindow, text: str) -> QAbstractButton:
    return next(b for b in window.findChildren(QAbstractButton) if b.text() == text and hasattr(b, "page"))
