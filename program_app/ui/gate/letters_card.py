"""The letters of the gate in a list, with what the marks are good for at its foot."""

from PySide6.QtCore import QMargins, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from program_app.journey.gate_view import GateView
from program_app.ui.gate.letter_row import LetterRow
from program_app.ui.gate.ticks_card import TicksCard
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.words.language import _

_EDGE = 24
_TICKS_LEFT = 240


class LettersCard(Card):
    """Made anew for each view."""

    exercise_chosen = Signal(str)

    def __init__(self, theme: Theme, view: GateView) -> None:
        super().__init__(theme, padding=0)
        self.setAccessibleName(_("Letters of the gate"))
        self._ticks: dict[str, TicksCard] = {}
        self.body.setSpacing(0)
        self.body.addLayout(self._header(view))
        for letter in view.letters:
            self.body.addLayout(self._line())
            row = LetterRow(theme, letter)
            row.exercise_chosen.connect(self.exercise_chosen)
            self.body.addWidget(row)
            if letter.ticks:
                self._ticks[letter.letter] = TicksCard(theme, letter.ticks, self)
                row.looked_at.connect(self._on_looked_at)
        self.body.addLayout(self._line())
        self.body.addStretch()
        self.body.addLayout(self._foot(view))

    def _header(self, view: GateView) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_EDGE, 10, _EDGE, 10)
        row.addWidget(Label(self._theme, _("Letter"), style="small", color="ink2"))
        row.addStretch()
        if any(letter.filled is not None for letter in view.letters):
            words = Label(
                self._theme, _("The upright line is the mark to reach"), style="small", color="ink2"
            )
            row.addWidget(words)
        return row

    def _line(self) -> QVBoxLayout:
        holder = QVBoxLayout()
        holder.setContentsMargins(QMargins(_EDGE, 0, _EDGE, 0))
        holder.addWidget(Divider(self._theme))
        return holder

    def _foot(self, view: GateView) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_EDGE, 10, _EDGE, 12)
        row.setSpacing(10)
        row.addWidget(IconLabel(self._theme, "info", size=20, color="ink2"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(self._theme, view.caveat, style="small", color="ink2", wrap=True), 1)
        return row

    def _on_looked_at(self, is_looked_at: bool) -> None:
        row = self.sender()
        if not isinstance(row, LetterRow):
            return
        card = self._ticks[row.letter.letter]
        card.setVisible(is_looked_at)
        if is_looked_at:
            card.adjustSize()
            # Under its row, or above it where there is no room below.
            below = row.geometry().bottom() - 6
            above = row.geometry().top() - card.height() + 6
            top = below if below + card.height() <= self.height() else max(0, above)
            card.move(QPoint(min(self._theme.scaled(_TICKS_LEFT), self.width() - card.width()), top))
            card.raise_()
