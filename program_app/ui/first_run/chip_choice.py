"""Several chips, any number of which can be chosen; some may be set from elsewhere."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from program_app.ui.theme import Theme
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.flow_layout import FlowLayout

_HEIGHT = 40


class ChipChoice(QWidget):
    """Chips by value and word, in order; `chosen(values)` tells what the person picked, as a tuple of str.

    One that is `alone` stands for none of the others.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, words: Mapping[str, str], *, name: str, alone: str = "") -> None:
        super().__init__()
        self._alone = alone
        self._fixed: frozenset[str] = frozenset()
        self._chips = {
            value: Chip(theme, word, selectable=True, height=_HEIGHT) for value, word in words.items()
        }
        flow = FlowLayout(8)
        for chip in self._chips.values():
            flow.addWidget(chip)
            chip.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(flow)
        self.setAccessibleName(name)

    def show_chosen(self, values: Collection[str], fixed: Collection[str] = (), why: str = "") -> None:
        """Show these as chosen; those in `fixed` are set elsewhere, `why` says where. Emits nothing."""
        self._fixed = frozenset(fixed)
        for value, chip in self._chips.items():
            is_fixed = value in self._fixed
            chip.setChecked(is_fixed or value in values)
            chip.setEnabled(not is_fixed)
            chip.setToolTip(why if is_fixed else "")
            chip.setAccessibleDescription(why if is_fixed else "")

    def values(self) -> tuple[str, ...]:
        """What the person has picked."""
        return tuple(
            value for value, chip in self._chips.items() if chip.isChecked() and value not in self._fixed
        )

    def _on_clicked(self) -> None:
        pressed = self.sender()
        alone = self._chips.get(self._alone)
        if alone is not None and isinstance(pressed, Chip) and pressed.isChecked():
            for chip in self._chips.values():
                if chip is not pressed and alone in (chip, pressed):
                    chip.setChecked(False)
        self.chosen.emit(self.values())
