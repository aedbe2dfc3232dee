"""The walk and its gate among the pages: how they are made, and what they wish for."""

# ruff: noqa: PLC0415 - the pages are imported when they are wanted
from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from program_app.ui.presenters.gate_presenter import GatePresenter
    from program_app.ui.presenters.walk_presenter import WalkPresenter
    from program_app.ui.surroundings import Surroundings
    from program_app.ui.theme import Theme


class WalkPages(QObject):
    """Makes the pages of the walk and of its gate, and shows them with what is true now."""

    page_wanted = Signal(str)
    rescue_wanted = Signal()
    exercise_wanted = Signal(str)
    practice_wanted = Signal(str)
    gate_test_wanted = Signal()
    walk_started = Signal(int, object)
    """The day whose walk it is, and the Light it is walked under."""

    _walk: WalkPresenter
    _gate: GatePresenter

    def __init__(self, theme: Theme, around: Surroundings) -> None:
        super().__init__()
        self._theme = theme
        self._around = around

    def make_walk(self) -> QWidget:
        """The page of the walk."""
        from program_app.ui.presenters.walk_presenter import WalkPresenter
        from program_app.ui.walk_page import WalkPage

        around = self._around
        page = WalkPage(self._theme, around.loaded.program.logs)
        self._walk = WalkPresenter(page, around.loaded.program, around.diary, around.now)
        self._walk.started.connect(self.walk_started)
        page.rescue_requested.connect(self.rescue_wanted)
        page.page_requested.connect(self.page_wanted)
        page.exercise_chosen.connect(self.exercise_wanted)
        return page

    def show_walk(self) -> None:
        """The walk as it is now."""
        self._walk.show()

    def make_gate(self) -> QWidget:
        """The page of the walking gate."""
        from program_app.ui.gate_page import GatePage
        from program_app.ui.presenters.gate_presenter import GatePresenter

        around = self._around
        page = GatePage(self._theme)
        self._gate = GatePresenter(page, around.loaded.program, around.diary, around.now)
        self._gate.test_started.connect(self.gate_test_wanted)
        page.page_requested.connect(self.page_wanted)
        page.exercise_chosen.connect(self.exercise_wanted)
        page.practice_requested.connect(self._on_practice_requested)
        page.left.connect(self._on_gate_left)
        return page

    def show_gate(self) -> None:
        """The gate as it is now."""
        self._gate.show()

    def _on_practice_requested(self, exercise_id: str) -> None:
        # A practice ends on the page of its exercise, from where one comes back to the gate.
        self.exercise_wanted.emit(exercise_id)
        self.practice_wanted.emit(exercise_id)

    def _on_gate_left(self) -> None:
        self.page_wanted.emit("walk")
