"""The whole window as somebody meets it for the first time, over a real database that outlives it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from program_app import paths
from program_app.demo.virtual_clock import VirtualClock
from program_app.journey.loudspeaker import Loudspeaker
from program_app.journey.ports import Everything
from program_app.journey.silence import Silence
from program_app.main import Clocks, build
from program_app.storage.reading import read_everything
from program_app.ui.first_run.run_sheet import RunSheet
from program_app.ui.first_run.step_row import StepRow, StepState
from program_app.ui.first_run_page import FirstRunPage
from program_app.ui.widgets.check_row import CheckRow
from program_app.ui.widgets.label import Label

WEDNESDAY = date(2026, 11, 11)
PATIENCE_SECONDS = 60.0
NONE = "None of these is true for me"


class NewApp:
    """Begun on a Wednesday evening; the person uses mouse and keys."""

    def __init__(
        self,
        qtbot: QtBot,
        data_folder: Path,
        on: date = WEDNESDAY,
        loudspeaker: Callable[[], Loudspeaker] = Silence,
    ) -> None:
        data_folder.mkdir(exist_ok=True)
        self.qtbot = qtbot
        self.database = paths.database_file(data_folder)
        self.clock = VirtualClock()
        self.clock.begin_day(on)
        clocks = Clocks(clock=self.clock.read, now=self.clock.now, live=False)
        self.app = build(data_folder, clocks, loudspeaker=loudspeaker)
        self.app.theme.set_move_less(True)
        self.app.outbox.start()
        self.shell, self.window, self.diary = self.app.shell, self.app.shell.window, self.app.diary
        self.shell.show_first_page()
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    @property
    def page(self) -> str:
        return self.window.current_page

    @property
    def first_run(self) -> FirstRunPage:
        page = self.window.page("first_run")
        assert isinstance(page, FirstRunPage)
        return page

    @property
    def sheet(self) -> RunSheet:
        assert self.page == "first_run"
        sheet = self.first_run.sheet
        assert sheet is not None
        return sheet

    def words(self) -> set[str]:
        shown = self.window.page(self.page)
        return {label.text() for label in shown.findChildren(Label) if label.isVisible() and label.text()}

    def steps(self) -> dict[str, StepState]:
        return {row.text(): row.state for row in self.first_run.findChildren(StepRow) if row.isVisible()}

    def button(self, text: str) -> QAbstractButton:
        shown = self.window.page(self.page)
        found = [b for b in shown.findChildren(QAbstractButton) if b.isVisible() and b.text() == text]
        assert found, f"nothing says {text}"
        return found[-1]

    def press(self, text: str) -> None:
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.focusWidget(), key)

    def named(self, name: str) -> Any:
        shown = self.window.page(self.page)
        return next(w for w in shown.findChildren(QWidget) if w.accessibleName() == name and w.isVisible())

    def answer(self, *true_ids: str) -> None:
        """The safety questions, page by page, with these statements true."""
        for _page in range(9):
            if not self._rows():
                return
            ids = [row for row in self._rows() if row.objectName() in true_ids]
            for row in ids:
                row.setChecked(True)
            if not ids:
                self.press(NONE)
            self.press("Continue")

    def set_up(self) -> None:
        """Through all steps, with nothing to say."""
        self.answer()
        self.press("Continue")
        self.press("Continue")

    def stored(self) -> Everything:
        assert self.app.outbox.flush(PATIENCE_SECONDS)
        return read_everything(self.database)

    def close(self) -> None:
        self.window.close()
        assert self.app.outbox.close(PATIENCE_SECONDS)
        self.window.deleteLater()

    def is_killed(self) -> None:
        """Nothing more is said to the app; what it has stored is there."""
        assert self.app.outbox.flush(PATIENCE_SECONDS)
        self.window.hide()
        assert self.app.outbox.close(PATIENCE_SECONDS)
        self.window.deleteLater()

    def _rows(self) -> list[CheckRow]:
        if self.page != "first_run":
            return []
        rows = [row for row in self.first_run.findChildren(CheckRow) if row.isVisible()]
        return rows if any(row.text() == NONE for row in rows) else []
