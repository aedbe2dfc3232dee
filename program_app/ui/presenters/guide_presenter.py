"""Fills the guide: what is listed, what is open, and what is ticked as read."""

from PySide6.QtCore import QObject, Signal

from program_app.domain.changes import PreferenceSet
from program_app.domain.local_day import counts_for
from program_app.domain.program import Program
from program_app.journey.diary import Diary
from program_app.journey.guide import card_id, first_to_read, look_into, open_entry, shelf_of
from program_app.journey.guide_views import EntryView, Shelf
from program_app.journey.training import Now
from program_app.ui.guide_page import GuidePage


class GuidePresenter(QObject):
    """Keeps the open text and the search while the app is open; ticks are kept for good."""

    opened = Signal()
    """Another text is open."""

    def __init__(self, page: GuidePage, program: Program, diary: Diary, now: Now) -> None:
        super().__init__(page)
        self._page = page
        self._program = program
        self._diary = diary
        self._now = now
        self._shelf = Shelf.QUESTIONS
        self._query = ""
        self._entry_id: str | None = None
        page.query_changed.connect(self.look_for)
        page.shelf_chosen.connect(self._on_shelf_chosen)
        page.entry_chosen.connect(self.open_entry)
        page.read_changed.connect(self.tick)
        page.end_seen.connect(self.keep_read)

    def show(self) -> None:
        """Show the guide as it was left, or the first text that is not read yet."""
        if self._entry_id is None:
            self._entry_id = first_to_read(self._program.guide, self._diary.preferences.read_texts)
            self._go_to_shelf()
        self._show_text()
        self._show_list()

    def open_entry(self, entry_id: str) -> None:
        """Open a text; what is not there is left alone."""
        if shelf_of(self._program.guide, entry_id) is None:
            return
        is_other = entry_id != self._entry_id
        self._entry_id = entry_id
        self._go_to_shelf()
        self._show_text()
        self._show_list()
        if is_other:
            self.opened.emit()

    def open_card(self, day: int) -> None:
        """Open the card of a day, asked for on another page."""
        self.open_from_elsewhere(card_id(day))

    def open_from_elsewhere(self, entry_id: str) -> None:
        """Open a text that another page asked for: nothing is looked for any more."""
        self._query = ""
        self.open_entry(entry_id)
        self._page.open_text()

    def look_for(self, query: str) -> None:
        """List what fits, and mark it in the open text."""
        self._query = query
        self._show_list()
        self._show_text()

    def tick(self, entry_id: str, is_read: bool) -> None:
        """Keep that a text is read, or that it is not."""
        read = self._diary.preferences.read_texts
        read = read | {entry_id} if is_read else read - {entry_id}
        self._diary.record(PreferenceSet(name="read_guide", value=" ".join(sorted(read))))
        self._show_list()
        self._show_text()

    def keep_read(self, entry_id: str) -> None:
        """A text was read to its end."""
        if entry_id not in self._diary.preferences.read_texts:
            self.tick(entry_id, is_read=True)

    def view(self) -> EntryView | None:
        """The open text as it is now; None where there is nothing to read."""
        if self._entry_id is None:
            return None
        return open_entry(self._program, self._entry_id, self._query, self._diary.preferences.read_texts)

    def _show_list(self) -> None:
        today_number = self._diary.today(counts_for(self._now())).day_number
        read = self._diary.preferences.read_texts
        found = look_into(self._program.guide, self._shelf, self._query, read, today_number)
        self._page.show_list(found, self._shelf)

    def _show_text(self) -> None:
        view = self.view()
        if view is not None:
            self._page.show_entry(view)

    def _go_to_shelf(self) -> None:
        """The part that the open text stands in."""
        if self._entry_id is not None:
            self._shelf = shelf_of(self._program.guide, self._entry_id) or self._shelf

    def _on_shelf_chosen(self, shelf: str) -> None:
        self._shelf = Shelf(shelf)
        self._show_list()
