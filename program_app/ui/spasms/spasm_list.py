"""The entries of the log as a list, newest first, with the days between them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from program_app.journey.spasms import Shown, SpasmRow
from program_app.ui.spasms.filter_choice import FilterChoice
from program_app.ui.spasms.gap_line import GapLine
from program_app.ui.spasms.spasm_row import SpasmRowButton
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.scroll_area import ScrollArea
from program_app.words.language import _

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_LEAST = 300


class SpasmList(Card):
    """`chosen(id)` at every step of the arrows; `entered` at Enter, on to the entry in full."""

    chosen = Signal(str)
    entered = Signal()
    filter_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._rows: list[SpasmRowButton] = []
        self._filter = FilterChoice()
        self._none = Label(theme, _("Nothing is logged there."), color="ink2", wrap=True)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(6, 0, 6, 6)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._scroll = ScrollArea(theme, self._content)
        head = QHBoxLayout()
        head.setContentsMargins(18, 0, 18, 0)
        head.setSpacing(20)
        head.addWidget(Label(theme, _("Worst"), style="small", color="ink2"))
        head.addWidget(Label(theme, _("Newest first"), style="small", color="ink2"), 1)
        head.addWidget(self._filter)
        self.body.setContentsMargins(6, 14, 6, 6)
        self.body.setSpacing(6)
        self.body.addLayout(head)
        self.body.addWidget(self._none)
        self.body.addWidget(self._scroll, 1)
        self._none.setContentsMargins(18, 0, 18, 0)
        self._filter.shown_chosen.connect(self.filter_chosen)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def filter(self) -> QComboBox:
        """The choice of what is shown."""
        return self._filter

    def show_rows(self, rows: Sequence[SpasmRow], shown: Shown) -> None:
        """Show these entries."""
        had_focus = any(row.hasFocus() for row in self._rows)
        self._filter.set_shown(shown)
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = []
        for place, row in enumerate(rows):
            gap = GapLine(self._theme, row.gap_above, is_running=place == 0)
            button = SpasmRowButton(self._theme, row)
            button.clicked.connect(self._on_row_clicked)
            button.walked.connect(self._on_walked)
            self._rows.append(button)
            self._column.insertWidget(2 * place, gap)
            self._column.insertWidget(2 * place + 1, button)
            gap.show()
            button.show()
        self._none.setVisible(not rows)
        self._scroll.setVisible(bool(rows))
        if had_focus and self._rows:
            self._rows[0].set_chosen(True)
            self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, spasm_id: str) -> None:
        """Show which entry is looked at; emits nothing."""
        had_focus = any(row.hasFocus() for row in self._rows)
        for row in self._rows:
            row.set_chosen(row.row.id == spasm_id)
        here = self._chosen_row
        if here is not None:
            self._scroll.ensureWidgetVisible(here, 0, self._theme.scaled(32))
            if had_focus:
                here.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_keys(self) -> None:
        """Let the arrows walk the list."""
        field = self._chosen_row or self._filter
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_walked(self, key: int) -> None:
        """Arrows, Home and End walk the list, Enter goes on to the entry."""
        here = self._chosen_row
        if here is not None and key in _STEPS:
            place = self._rows.index(here) + _STEPS[Qt.Key(key)]
            self._go_to(min(len(self._rows) - 1, max(0, place)))
        elif key in _ENDS:
            self._go_to(_ENDS[Qt.Key(key)])
        else:
            self.entered.emit()

    @property
    def _chosen_row(self) -> SpasmRowButton | None:
        return next((row for row in self._rows if row.isChecked()), None)

    def _go_to(self, place: int) -> None:
        self.chosen.emit(self._rows[place].row.id)

    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, SpasmRowButton):
            self.chosen.emit(row.row.id)

    def _on_theme_changed(self) -> None:
        self.setMinimumHeight(self._theme.scaled(_LEAST))
