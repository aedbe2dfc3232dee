"""A list to choose one of, or nothing yet."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

_OPEN = ""


class ChoiceBox(QComboBox):
    """Values and words in order, a dash before them; `chosen(value)` tells a choice, "" for the dash."""

    chosen = Signal(str)

    def __init__(self, words: Mapping[str, str], *, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.addItem("–", _OPEN)
        for value, word in words.items():
            self.addItem(word, value)
        self.activated.connect(self._on_activated)

    def show_value(self, value: str | None) -> None:
        """Show what was chosen, or nothing yet; emits nothing."""
        self.setCurrentIndex(max(0, self.findData(value or _OPEN)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling never changes an answer."""
        event.ignore()

    def _on_activated(self, index: int) -> None:
        self.chosen.emit(str(self.itemData(index)))
