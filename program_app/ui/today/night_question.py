"""Asks at the next start how the back was after the day before; it may stay open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.scale import Scale0To10
from program_app.words.language import _

_SCALE = 328


class NightQuestionCard(Card):
    """One scale; what is chosen is kept with "Keep", or at once with Enter on the scale."""

    answered = Signal(int)
    skipped = Signal()

    def __init__(self, theme: Theme, question: str) -> None:
        super().__init__(theme, padding=8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(Label(theme, question, style="body-strong", wrap=True))
        words.addWidget(Label(theme, _("One answer, then today."), style="small", color="ink2"))
        words.addStretch()
        self._scale = Scale0To10(theme, name=question, low_text=_("No pain"), high_text=_("Worst I know"))
        self._scale.setMinimumWidth(theme.scaled(_SCALE))
        self._keep = Button(theme, _("Keep"), kind=ButtonKind.PRIMARY)
        self._keep.setEnabled(False)
        skip = Button(theme, _("Leave it open"), kind=ButtonKind.QUIET)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 4, 0)
        row.setSpacing(20)
        row.addLayout(words, 1)
        row.addWidget(self._scale, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._keep)
        row.addWidget(skip)
        self.body.addLayout(row)
        self._scale.answered.connect(self._on_chosen)
        self._scale.confirmed.connect(self._on_keep)
        self._keep.clicked.connect(self._on_keep)
        skip.clicked.connect(self.skipped)

    def _on_chosen(self) -> None:
        self._keep.setEnabled(True)

    def _on_keep(self) -> None:
        pain = self._scale.value_or_none()
        if pain is not None:
            self.answered.emit(pain)
