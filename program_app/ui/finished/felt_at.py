"""Where a session was felt, one tap for each place; asked once it was felt at all."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from program_app.domain.log_fields import LogField
from program_app.ui.spasms.pick_chip import PickChip
from program_app.ui.theme import Theme
from program_app.ui.widgets.flow_layout import FlowLayout
from program_app.ui.widgets.label import Label
from program_app.words.answers import place_words

_GAP = 6
_LINE = 40


class FeltAt(QWidget):
    """Question and chips share their lines; `chosen` tells that another place was tapped."""

    chosen = Signal()

    def __init__(self, theme: Theme, asked: LogField) -> None:
        super().__init__()
        self._chips: dict[str, PickChip] = {}
        flow = FlowLayout(_GAP)
        self.setLayout(flow)
        question = Label(theme, asked.brief, style="small-strong", color="ink2")
        question.setMinimumHeight(theme.scaled(_LINE))
        question.setToolTip(asked.help)
        flow.addWidget(question)
        for place, word in place_words().items():
            chip = PickChip(theme, word)
            chip.setToolTip(asked.help)
            chip.setAccessibleDescription(f"{asked.label} {asked.help}")
            chip.clicked.connect(self.chosen)
            self._chips[place] = chip
            flow.addWidget(chip)
        self.setAccessibleName(asked.label)
        self.setAccessibleDescription(asked.help)

    def show_places(self, places: Collection[str]) -> None:
        """Show these as chosen; emits nothing."""
        for place, chip in self._chips.items():
            chip.setChecked(place in places)

    def places(self) -> tuple[str, ...]:
        """What is chosen, in the order in which it is offered."""
        return tuple(place for place, chip in self._chips.items() if chip.isChecked())
