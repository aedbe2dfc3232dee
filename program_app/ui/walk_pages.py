"""The walk among the pages: how its page is made, and what it wishes for."""

# ruff: noqa: PLC0415 - the page is imported when it is wanted
from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from program_app.ui.presenters.walk_presenter import WalkPresenter
    from program_app.ui.surroundings import Surroundings
    from program_app.ui.theme import Theme


class WalkPages(QObject):
    """Makes the page of the walk, and shows it with what is true now."""

    page_wanted = Signal(str)
    rescue_wanted = Signal()
    exercise_wanted = Signal(str)
    walk_started = Signal(int, object)
    """The day whose walk it is, and the Light it is walked under."""

    _walk: WalkPresenter

    def __init__(self, theme: Theme, around: Surroundings) -> None:
        super().__init__()
        self._theme = theme
        self._around = around

    def make_walk(self) -> QWidget:
        """The page of the walk."""
        from program_app.ui.presenters.walk_presenter import WalkPresenter
        from program_app.ui.walk_page import WalkPage

        around = self._around
        page = WalkPage(self._theme)
        self._walk = WalkPresenter(page, around.loaded.program, around.diary, around.now)
        self._walk.started.connect(self.walk_started)
        page.rescue_requested.connect(self.rescue_wanted)
        page.page_requested.connect(self.page_wanted)
        page.exercise_chosen.connect(self.exercise_wanted)
        return page

    def show_walk(self) -> None:
        """The walk as it is now."""
        self._walk.show()
