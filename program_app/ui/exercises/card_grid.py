"""The exercises side by side: one place for Tab, and the arrow keys go through it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from program_app.journey.catalogue import CardView
from program_app.ui.exercises.exercise_card import ExerciseCard
from program_app.ui.theme import Theme

_GAP = 24
_MOST_COLUMNS = 3
_SIDEWAYS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class CardGrid(QWidget):
    """A card is made once and kept: a search only hides and moves it."""

    chosen = Signal(str)
    focused = Signal(QWidget)
    """The card that the arrow keys came to."""
    left_upwards = Signal()
    """↑ was pressed in the first row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._made: dict[str, ExerciseCard] = {}
        self._shown: list[ExerciseCard] = []
        self._columns = _MOST_COLUMNS
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_cards(self, views: Sequence[CardView]) -> None:
        """Show these in this order."""
        shown = [self._card(view) for view in views]
        if shown != self._shown:
            for card in self._shown:
                self._grid.removeWidget(card)
                card.setVisible(card in shown)
            self._shown = shown
            self._arrange()
        for card in shown:
            card.show()
        self._keep_one_stop()

    def set_columns(self, columns: int) -> None:
        """How many stand side by side."""
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def card(self, exercise_id: str) -> ExerciseCard | None:
        """The card of an exercise, if it is shown."""
        return next((card for card in self._shown if card.exercise_id == exercise_id), None)

    def focus_first(self) -> None:
        """Let the keyboard begin at the first card."""
        if self._shown:
            self._go_to(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from card to card, Home and End to the first and the last; the rest is for the page."""
        card, key = self.focusWidget(), event.key()
        steps = {Qt.Key.Key_Down: self._columns, Qt.Key.Key_Up: -self._columns} | _SIDEWAYS
        if card not in self._shown or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in steps:
            self._step(self._shown.index(card), steps[Qt.Key(key)])
        elif key == Qt.Key.Key_Home:
            self._go_to(0)
        elif key == Qt.Key.Key_End:
            self._go_to(len(self._shown) - 1)
        else:
            event.ignore()

    def _card(self, view: CardView) -> ExerciseCard:
        card = self._made.get(view.exercise_id)
        if card is None:
            card = self._made[view.exercise_id] = ExerciseCard(self._theme, view.exercise_id)
            card.setParent(self)
            card.clicked.connect(self._on_clicked)
        card.show_card(view)
        return card

    def _arrange(self) -> None:
        for number, card in enumerate(self._shown):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, number // self._columns, number % self._columns)
        for column in range(_MOST_COLUMNS):
            # Alike, so that two cards that were found do not spread over three columns.
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        for before, after in zip(self._shown, self._shown[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def _keep_one_stop(self, stop: ExerciseCard | None = None) -> None:
        stops = [card for card in self._shown if card.focusPolicy() & Qt.FocusPolicy.TabFocus]
        wanted = stop or (stops[0] if stops else self._shown[0] if self._shown else None)
        for card in self._made.values():
            card.set_tab_stop(card is wanted)

    def _step(self, here: int, step: int) -> None:
        there = here + step
        if there < 0 and step < -1:
            self.left_upwards.emit()
        elif 0 <= there < len(self._shown):
            self._go_to(there)
        elif step > 1 and here // self._columns < (len(self._shown) - 1) // self._columns:
            self._go_to(len(self._shown) - 1)

    def _go_to(self, number: int) -> None:
        card = self._shown[number]
        self._keep_one_stop(card)
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.focused.emit(card)

    def _on_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, ExerciseCard):
            self._keep_one_stop(card)
            self.chosen.emit(card.exercise_id)
