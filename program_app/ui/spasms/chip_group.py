"""Chips of which several may be chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from program_app.ui.spasms.pick_chip import PickChip
from program_app.ui.theme import Theme
from program_app.ui.widgets.flow_layout import FlowLayout

_GAP = 8


class ChipGroup(QWidget):
    """Choices given as (value, text); `chosen(values)` tells all that are chosen, in their order here."""

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, choices: Sequence[tuple[str, str]], chosen: Sequence[str], *, name: str
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._chips: dict[str, PickChip] = {}
        flow = FlowLayout(_GAP)
        for value, text in choices:
            chip = PickChip(theme, text)
            chip.setChecked(value in chosen)
            chip.toggled.connect(self._on_toggled)
            self._chips[value] = chip
            flow.addWidget(chip)
        self.setLayout(flow)

    def values(self) -> tuple[str, ...]:
        """What is chosen."""
        return tuple(value for value, chip in self._chips.items() if chip.isChecked())

    def set_chosen(self, values: Sequence[str]) -> None:
        """Show what is chosen; emits nothing."""
        blocked = self.blockSignals(True)
        for value, chip in self._chips.items():
            chip.setChecked(value in values)
        self.blockSignals(blocked)

    def _on_toggled(self) -> None:
        self.chosen.emit(self.values())
