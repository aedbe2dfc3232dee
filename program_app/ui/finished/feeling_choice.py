"""Tired, pain, both or neither: the answer that says most about a session (S045)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from program_app.domain.log_fields import LogField
from program_app.domain.progress import Feeling
from program_app.ui.theme import Theme
from program_app.ui.widgets.choice_card import ChoiceCard
from program_app.words.answers import feeling_word
from program_app.words.language import _

_GAP = 12
_NARROWEST_CARD = 140
_DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)
_MOVES = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
FEELING_KEYS = {
    Qt.Key.Key_T: Feeling.TIRED,
    Qt.Key.Key_P: Feeling.PAIN,
    Qt.Key.Key_B: Feeling.BOTH,
    Qt.Key.Key_N: Feeling.NEITHER,
}
"""Letters that answer from anywhere on the page."""


class _FeelingCard(ChoiceCard):
    """Leaves the arrows to the group: on their own they move between cards but choose none at first."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses; arrows are for the group."""
        if event.key() in _MOVES:
            event.ignore()
        else:
            super().keyPressEvent(event)


class FeelingChoice(QWidget):
    """Four cards; arrows and 1 to 4 choose, Enter goes on."""

    chosen = Signal(object)
    confirmed = Signal()

    def __init__(self, theme: Theme, asked: LogField) -> None:
        super().__init__()
        self._theme = theme
        self._cards = {
            feeling: _card(theme, feeling, asked.about(feeling)) for feeling in FEELING_KEYS.values()
        }
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._arrange(len(self._cards))
        self.setAccessibleName(asked.label)
        for card in self._cards.values():
            card.toggled.connect(self._on_card_toggled)

    def value_or_none(self) -> Feeling | None:
        """The answer, or None while there is none."""
        return next((feeling for feeling, card in self._cards.items() if card.isChecked()), None)

    def set_value_or_none(self, feeling: Feeling | None) -> None:
        """Show an answer given before, or none; emits nothing."""
        blocked = self.blockSignals(True)
        for card in self._cards.values():
            card.setAutoExclusive(False)
        for known, card in self._cards.items():
            card.setChecked(known is feeling)
        for card in self._cards.values():
            card.setAutoExclusive(True)
        self.blockSignals(blocked)

    def choose(self, feeling: Feeling) -> None:
        """Answer as the person did."""
        self._cards[feeling].setChecked(True)

    def entry(self) -> ChoiceCard:
        """The card that the keyboard comes to: the chosen one, otherwise the first."""
        return self._cards[self.value_or_none() or Feeling.TIRED]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 4 and the arrows choose, Enter confirms; every other key is for the page."""
        if event.key() in _DIGITS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._go_to(_DIGITS.index(Qt.Key(event.key())))
        elif event.key() in _MOVES:
            here = [card.hasFocus() for card in self._cards.values()].index(True)
            self._go_to((here + _MOVES[Qt.Key(event.key())]) % len(self._cards))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Four side by side where they can be read, otherwise two and two."""
        room = 4 * self._theme.scaled(_NARROWEST_CARD) + 3 * _GAP
        self._arrange(4 if event.size().width() >= room else 2)

    def _go_to(self, place: int) -> None:
        card = list(self._cards.values())[place]
        card.setChecked(True)
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _on_card_toggled(self, is_on: bool) -> None:
        if is_on:
            self.chosen.emit(self.value_or_none())


def _card(theme: Theme, feeling: Feeling, line: str) -> _FeelingCard:
    icon, letter = {
        Feeling.TIRED: ("tired", "T"),
        Feeling.PAIN: ("hurts", "P"),
        Feeling.BOTH: ("plus", "B"),
        Feeling.NEITHER: ("leaf", "N"),
    }[feeling]
    card = _FeelingCard(theme, feeling_word(feeling), line, icon)
    card.setToolTip(_("Key {letter}").format(letter=letter))
    return card
