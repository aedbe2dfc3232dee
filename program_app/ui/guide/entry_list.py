"""The texts of the guide one under the other: one place for Tab, and the arrow keys go through it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from program_app.journey.guide_views import GuideList, Shelf
from program_app.ui.guide.entry_row import GuideRow
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label
from program_app.words.guide import nothing_found, nothing_to_read, shelf_name

_HEADING = 32


class EntryList(QWidget):
    """A row is made once and kept: a search only hides and moves it."""

    chosen = Signal(str)
    """Pressed: the text is to be opened."""
    passed = Signal(str)
    """The arrow keys came to it."""
    focused = Signal(QWidget)
    left_upwards = Signal()
    """↑ was pressed in the first row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._made: dict[str, GuideRow] = {}
        self._shown: list[GuideRow] = []
        self._is_low = False
        self._headings = {shelf: _heading(theme, shelf) for shelf in Shelf}
        self._nothing = Label(theme, color="ink2", wrap=True)
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_list(self, found: GuideList, current_id: str) -> None:
        """Show these rows, the open text among them tinted."""
        parts: list[QWidget] = []
        self._shown = []
        for shelf in found.shelves:
            if found.is_search:
                parts.append(self._headings[shelf.shelf])
            for view in shelf.rows:
                row = self._row(view.entry_id)
                row.show_row(view, is_current=view.entry_id == current_id)
                self._shown.append(row)
                parts.append(row)
        if not self._shown:
            words = nothing_found(found.query.strip()) if found.is_search else nothing_to_read()
            self._nothing.setText(words)
            parts.append(self._nothing)
        self._arrange(parts)
        self._keep_one_stop(current_id)

    def set_low(self, low: bool) -> None:
        """Take a little less height in a low window."""
        self._is_low = low
        for row in self._made.values():
            row.set_low(low)

    @property
    def rows(self) -> tuple[GuideRow, ...]:
        """The rows that are shown, from the top."""
        return tuple(self._shown)

    def row(self, entry_id: str) -> GuideRow | None:
        """The row of a text, if it is shown."""
        return next((row for row in self._shown if row.entry_id == entry_id), None)

    def focus_stop(self) -> None:
        """Let the keyboard go on at the open text, or at the first."""
        stop = next((row for row in self._shown if row.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
        if stop is not None:
            self._go_to(stop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↑ and ↓ go from row to row, Home and End to the first and the last; the rest is for the page."""
        row = self.focusWidget()
        if not isinstance(row, GuideRow) or row not in self._shown:
            event.ignore()
            return
        here, last = self._shown.index(row), len(self._shown) - 1
        there = {
            Qt.Key.Key_Down: min(here + 1, last),
            Qt.Key.Key_Up: here - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if there is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif there < 0:
            self.left_upwards.emit()
        else:
            self._go_to(self._shown[there])

    def _arrange(self, parts: list[QWidget]) -> None:
        if parts == self._parts:
            return
        for old in self._parts:
            self._column.removeWidget(old)
            old.setVisible(old in parts)
        self._parts = parts
        for part in parts:
            self._column.addWidget(part)
            part.show()

    def _row(self, entry_id: str) -> GuideRow:
        row = self._made.get(entry_id)
        if row is None:
            row = self._made[entry_id] = GuideRow(self._theme, entry_id)
            row.setParent(self)
            row.set_low(self._is_low)
            row.clicked.connect(self._on_clicked)
        return row

    def _keep_one_stop(self, entry_id: str) -> None:
        stop = self.row(entry_id) or (self._shown[0] if self._shown else None)
        for row in self._made.values():
            row.set_tab_stop(row is stop)

    def _go_to(self, row: GuideRow) -> None:
        self._keep_one_stop(row.entry_id)
        row.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.focused.emit(row)
        self.passed.emit(row.entry_id)

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, GuideRow):
            self.chosen.emit(row.entry_id)


def _heading(theme: Theme, shelf: Shelf) -> Label:
    heading = Label(theme, shelf_name(shelf), style="small-strong", color="ink2")
    heading.setAlignment(Qt.AlignmentFlag.AlignBottom)
    heading.setFixedHeight(theme.scaled(_HEADING))
    return heading
