"""What stands under a text: that it is read, and the ways to its neighbours."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from program_app.journey.guide_views import EntryView, Neighbour
from program_app.ui.guide.text_block import BAR_ROOM
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.flow_layout import FlowLayout
from program_app.words.guide import after_text, before_text
from program_app.words.language import _

_HEIGHT = 44


class TextEnd(QWidget):
    """The tick can be taken away again."""

    read_changed = Signal(bool)
    entry_requested = Signal(str)

    def __init__(self, theme: Theme, view: EntryView) -> None:
        super().__init__()
        self._theme = theme
        self._ids: dict[Button, str] = {}
        self.read = Chip(theme, _("Read"), selectable=True, height=_HEIGHT)
        self.read.setAccessibleDescription(_("Ticked in the list"))
        self.read.setChecked(view.is_read)
        self.read.clicked.connect(self.read_changed)
        row = FlowLayout(12)
        row.addWidget(self.read)
        if view.before is not None:
            row.addWidget(self._way(_("Previous"), "back", view.before, before_text(view.before.title)))
        if view.after is not None:
            row.addWidget(self._way(_("Next"), "forward", view.after, after_text(view.after.title)))
        column = QVBoxLayout(self)
        column.setContentsMargins(BAR_ROOM, 0, 0, 8)
        column.addLayout(row)

    def show_read(self, *, is_read: bool) -> None:
        """Show the tick or take it away; emits nothing."""
        self.read.setChecked(is_read)
        self.read.updateGeometry()

    def _way(self, word: str, icon: str, neighbour: Neighbour, sentence: str) -> Button:
        way = Button(self._theme, word, icon=icon, height=_HEIGHT)
        way.setAccessibleDescription(sentence)
        way.setToolTip(sentence)
        way.clicked.connect(self._on_clicked)
        self._ids[way] = neighbour.entry_id
        return way

    def _on_clicked(self) -> None:
        way = self.sender()
        if isinstance(way, Button):
            self.entry_requested.emit(self._ids[way])
