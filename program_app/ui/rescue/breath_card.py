"""The card with the breathing pacer and its words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from program_app.ui.rescue.breath_pacer import BreathPacer
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.words.language import _


class BreathCard(Card):
    """Offers a rhythm; it asks for nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=12, radius=20)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addStretch()
        words.addWidget(Label(theme, _("Breathe slowly"), style="lead-title", wrap=True))
        words.addWidget(Label(theme, _("In for 4, out for 6. No force."), color="ink2", wrap=True))
        words.addStretch()
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(20)
        self._pacer = BreathPacer(theme)
        row.addWidget(self._pacer, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def set_low(self, low: bool) -> None:
        """Use a smaller disc where there is little height."""
        padding, side = (8, 104) if low else (12, 160)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self._pacer.setFixedSize(side, side)
