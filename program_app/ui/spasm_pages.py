"""The form of the spasm log among the pages: how one comes to it, and where one goes from there."""

# ruff: noqa: PLC0415 - the form is imported when it is wanted
from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from program_app.domain.spasm import SpasmRecord
    from program_app.ui.presenters.review_presenter import ReviewPresenter
    from program_app.ui.presenters.spasm_form_presenter import SpasmFormPresenter
    from program_app.ui.spasm_form_page import SpasmFormPage
    from program_app.ui.surroundings import Surroundings
    from program_app.ui.theme import Theme

FORM = "spasm_form"
"""The name of the page."""


class SpasmPages(QObject):
    """Opens an entry from anywhere, and shows the log or Today when the form is done."""

    page_wanted = Signal(str)

    review: ReviewPresenter
    """Told by who makes the review; it is made when it is wanted."""
    _page: SpasmFormPage
    _presenter: SpasmFormPresenter

    def __init__(self, theme: Theme, around: Surroundings) -> None:
        super().__init__()
        self._theme = theme
        self._around = around

    def make_form(self) -> QWidget:
        """The page of the form."""
        from program_app.ui.presenters.spasm_form_presenter import SpasmFormPresenter
        from program_app.ui.spasm_form_page import SpasmFormPage

        around = self._around
        self._page = SpasmFormPage(self._theme)
        self._presenter = SpasmFormPresenter(self._page, around.loaded.program, around.diary, around.now)
        self._presenter.saved.connect(self._on_saved)
        self._presenter.screening_wanted.connect(self._on_screening_wanted)
        self._presenter.discarded.connect(self._on_discarded)
        self._presenter.left.connect(self._on_left)
        return self._page

    def open(self, spasm_id: str) -> None:
        """The form with an entry, or with a new one where no id is given."""
        self.page_wanted.emit(FORM)
        if spasm_id:
            self._presenter.open_draft(spasm_id)
        else:
            self._presenter.begin()
        self._page.setFocus()

    def _on_saved(self, record: SpasmRecord, asks_rest: bool) -> None:
        if asks_rest:
            # Today says what follows: the plan waits.
            self.page_wanted.emit("today")
        else:
            self.page_wanted.emit("review")
            self.review.tell_saved(record)

    def _on_screening_wanted(self) -> None:
        # The safety questions come before Today where they are due.
        self.page_wanted.emit("today")

    def _on_discarded(self, before: SpasmRecord | None) -> None:
        self.page_wanted.emit("review")
        self.review.tell_discarded(before)

    def _on_left(self) -> None:
        self.page_wanted.emit("review")
        self.review.show_log()
