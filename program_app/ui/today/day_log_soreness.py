"""The one question two days after a spasm, how long it was sore."""

from PySide6.QtCore import Signal

from program_app.ui.spasms.pick_chip import PickChip
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.flow_layout import FlowLayout
from program_app.ui.widgets.label import Label
from program_app.words.day_log import soreness_answers
from program_app.words.language import _

_GAP = 8


class SorenessCard(Card):
    """`told(hours)` fills the field of the spasm; `put_off` asks another time."""

    told = Signal(float)
    put_off = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._question = Label(theme, style="h2", wrap=True)
        self._hours: dict[PickChip, float] = {}
        flow = FlowLayout(_GAP)
        for hours, text in soreness_answers():
            chip = PickChip(theme, text)
            chip.setCheckable(False)
            chip.clicked.connect(self._on_clicked)
            self._hours[chip] = hours
            flow.addWidget(chip)
        later = PickChip(theme, _("It still is"))
        later.setCheckable(False)
        later.clicked.connect(self.put_off)
        flow.addWidget(later)
        self.body.setContentsMargins(24, 16, 24, 18)
        self.body.addWidget(self._question)
        self.body.addLayout(flow)
        self.hide()

    def ask(self, question: str) -> None:
        """Ask about a spasm."""
        self._question.setText(question)
        self.setAccessibleName(question)
        self.show()

    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, PickChip):
            self.told.emit(self._hours[chip])
