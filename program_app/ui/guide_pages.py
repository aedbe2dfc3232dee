"""The guide among the pages: how its page is made, and what it wishes for."""

# ruff: noqa: PLC0415 - the page is imported when it is wanted
from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from program_app.ui.presenters.guide_presenter import GuidePresenter
    from program_app.ui.surroundings import Surroundings
    from program_app.ui.theme import Theme


class GuidePages(QObject):
    """Makes the page of the guide with what reads it aloud."""

    left = Signal()
    page_wanted = Signal(str)
    rescue_wanted = Signal()
    exercise_wanted = Signal(str)

    presenter: GuidePresenter
    """Made with the page."""

    def __init__(self, theme: Theme, around: Surroundings) -> None:
        super().__init__()
        self._theme = theme
        self._around = around

    def make_guide(self) -> QWidget:
        """The page of the guide."""
        from program_app.ui.guide_page import GuidePage
        from program_app.ui.presenters.guide_presenter import GuidePresenter
        from program_app.ui.presenters.reading_presenter import ReadingPresenter

        around = self._around
        page = GuidePage(self._theme)
        self.presenter = GuidePresenter(page, around.loaded.program, around.diary, around.now)
        reading = ReadingPresenter(
            page, self.presenter.view, around.diary, around.loudspeaker(), around.clock
        )
        self.presenter.opened.connect(reading.stop)
        reading.read_through.connect(self.presenter.keep_read)
        page.left.connect(self.left)
        page.page_requested.connect(self.page_wanted)
        page.exercise_chosen.connect(self.exercise_wanted)
        page.rescue_requested.connect(self.rescue_wanted)
        return page
