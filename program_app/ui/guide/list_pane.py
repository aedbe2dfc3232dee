"""The left side of the guide: its name, the search, its parts, and the list of texts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.journey.guide_views import GuideList, Shelf
from program_app.ui.guide.entry_list import EntryList
from program_app.ui.theme import Theme
from program_app.ui.widgets.announcement import announce
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.page_scroll import PageScroll
from program_app.ui.widgets.search_field import SearchField
from program_app.ui.widgets.segmented import SegmentedChoice
from program_app.words.guide import found_line, nothing_found, shelf_name
from program_app.words.language import _


class ListPane(QWidget):
    """While something is looked for, all parts are one list."""

    query_changed = Signal(str)
    shelf_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._query = ""
        self._title = Label(theme, _("Guide"), style="h1")
        self.search = SearchField(theme, _("Find a word"), name=_("Find a word in the guide"))
        self.shelves = SegmentedChoice(
            theme, [(shelf.value, shelf_name(shelf)) for shelf in Shelf], name=_("Parts of the guide")
        )
        self._found = Label(theme, color="ink2")
        self._found.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.entries = EntryList(theme)
        column = QVBoxLayout()
        column.addWidget(self.entries)
        column.addStretch(1)
        self._scroll = PageScroll(theme, column)
        # Beside the bar where there is one.
        self._scroll.set_margins(13, 4, 19, 4)
        self._card = Card(theme)
        self._card.body.setContentsMargins(1, 8, 1, 8)
        self._card.body.addWidget(self._scroll)
        self._arrange()
        self.search.textChanged.connect(self.query_changed)
        self.search.left_downwards.connect(self.entries.focus_stop)
        self.shelves.chosen.connect(self.shelf_chosen)
        self.entries.focused.connect(self._scroll.bring_into_sight)
        self.entries.left_upwards.connect(self._on_left_upwards)

    def show_list(self, found: GuideList, shelf: Shelf, current_id: str) -> None:
        """Show the texts, and which part or how many of them it is."""
        self.entries.show_list(found, current_id)
        self.shelves.setVisible(not found.is_search)
        self.shelves.set_value(shelf.value)
        self._found.setVisible(found.is_search)
        self._found.setFixedHeight(self.shelves.sizeHint().height())
        count = len(found.rows)
        self._found.setText(found_line(count))
        if found.query != self.search.text():
            self.search.blockSignals(True)
            self.search.setText(found.query)
            self.search.blockSignals(False)
        if found.query != self._query:
            self._query = found.query
            self._scroll.verticalScrollBar().setValue(0)
            if found.is_search:
                announce(self.search, found_line(count) if count else nothing_found(found.query))

    def bring_into_sight(self, entry_id: str) -> None:
        """Scroll to the row of a text."""
        row = self.entries.row(entry_id)
        if row is not None:
            self._scroll.bring_into_sight(row)

    def fit(self, *, is_low: bool) -> None:
        """Arrange for a low window or a high one."""
        self._title.set_style("h1-small" if is_low else "h1")
        self.entries.set_low(is_low)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._title)
        head.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.shelves, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._found)
        column.addWidget(self._card, 1)

    def _on_left_upwards(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
