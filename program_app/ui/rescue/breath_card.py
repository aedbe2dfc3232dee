"""The card with the slow breath, and with the light brace in its place while that is wanted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from program_app.domain.rescue_content import RescueBrace
from program_app.domain.rescue_course import BraceMoment
from program_app.ui.rescue.brace_disc import BraceDisc
from program_app.ui.rescue.breath_pacer import BreathPacer
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.stage_button import StageButton
from program_app.words.language import _


class BreathCard(Card):
    """Offers a rhythm; it asks for nothing. `brace_toggled`: the brace is wanted, or not any more."""

    brace_toggled = Signal()

    def __init__(self, theme: Theme, brace: RescueBrace | None) -> None:
        super().__init__(theme, padding=12, radius=20)
        self._brace = brace
        self._is_bracing = False
        self._is_low = False
        self._is_in = True
        self._title = Label(theme, style="lead-title", wrap=True)
        self._line = Label(theme, style="body-tight", color="ink2", wrap=True)
        self._button = StageButton(theme, _("Brace"), key="B")
        self._button.setVisible(brace is not None)
        self._pacer = BreathPacer(theme)
        self._disc = BraceDisc(theme)
        self._disc.hide()
        self._flow = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out()
        self._button.clicked.connect(self.brace_toggled)
        self._pacer.turned.connect(self._on_turned)
        self._show_words()

    def begin(self) -> None:
        """The first breath begins now."""
        self._pacer.begin()

    def show_brace(self, moment: BraceMoment | None) -> None:
        """Show a moment of the brace, or the breath where there is none."""
        if moment is not None and self._brace is not None:
            self._disc.show_brace(moment, self._brace.rounds)
        if (moment is not None) is not self._is_bracing:
            self._is_bracing = moment is not None
            self._disc.setVisible(self._is_bracing)
            self._pacer.setVisible(not self._is_bracing)
            self._show_words()

    def set_low(self, low: bool) -> None:
        """Use a smaller disc where there is little height."""
        self._is_low = low
        padding, side = (8, 104) if low else (12, 148)
        self.body.setContentsMargins(padding, padding, padding, padding)
        directions = QBoxLayout.Direction
        self._flow.setDirection(directions.LeftToRight if low else directions.TopToBottom)
        self._pacer.setFixedSize(side, side)
        self._disc.setFixedSize(side, side)
        self._show_words()

    def _on_turned(self, is_in: bool) -> None:
        self._is_in = is_in
        self._show_words()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._line)
        words.addStretch()
        self._flow.setSpacing(6)
        self._flow.addLayout(words, 1)
        self._flow.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._pacer, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._flow, 1)
        self.body.addLayout(row)

    def _show_words(self) -> None:
        if self._is_bracing and self._brace is not None:
            title, line, button = self._brace.title, self._brace.line, _("Stop")
        else:
            title = _("Breathe in") if self._is_in else _("Breathe out")
            line, button = _("Slowly: in for 4, out for 6. No force."), _("Brace")
        self._title.setText(title)
        self._line.setText(line)
        # The strip below says what to do; in a low window that has to be enough.
        self._line.setVisible(not (self._is_low and self._is_bracing))
        self._button.setText(button)
        self._title.set_style("h2" if self._is_low or self._is_bracing else "lead-title")
        self._button.set_key_visible(not self._is_low)
        self._button.setFixedHeight(44 if self._is_low else 48)
        self._button.updateGeometry()
