"""What to say to oneself, and the slips that are common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from program_app.journey.exercise_detail import ExerciseView, MistakeView
from program_app.ui.exercise.marked_row import marked_row
from program_app.ui.exercise.slip_row import SlipRow
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.verdict_mark import VerdictMark
from program_app.words.language import _

_ROW_INSET = 8


class WordsCard(Card):
    """`mistake_chosen` tells which slip the person wants to look at."""

    mistake_chosen = Signal(object)
    """MistakeView"""

    def __init__(self, theme: Theme, view: ExerciseView) -> None:
        super().__init__(theme)
        self._theme = theme
        self._rows: dict[SlipRow, MistakeView] = {}
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(10)
        self.body.addWidget(Label(theme, _("Say to yourself"), style="h2"))
        for cue in view.cues:
            self.body.addLayout(marked_row(theme, VerdictMark(theme, is_right=True), cue))
        self.body.addSpacing(14)
        self.body.addWidget(Label(theme, _("Common slips"), style="h2"))
        self.body.addWidget(self._slips(view))
        self.body.addStretch()

    def show_chosen(self, mistake: MistakeView) -> None:
        """Show which slip is looked at; emits nothing."""
        for row, own in self._rows.items():
            row.setChecked(own == mistake)

    def _slips(self, view: ExerciseView) -> QWidget:
        slips = QWidget()
        column = QVBoxLayout(slips)
        column.setSpacing(2)
        can_choose = sum(mistake.can_be_shown for mistake in view.mistakes) > 1
        # The frame of a chosen row reaches a little out of the column, so that its words stay in it.
        column.setContentsMargins(0, 0, 0, 0)
        for mistake in view.mistakes:
            if can_choose and mistake.can_be_shown:
                column.addWidget(self._row(mistake))
            else:
                mark = VerdictMark(self._theme, is_right=False)
                row = marked_row(self._theme, mark, mistake.name)
                inset = _ROW_INSET if can_choose else 0
                row.setContentsMargins(inset, 4, inset, 4)
                column.addLayout(row)
        return slips

    def _row(self, mistake: MistakeView) -> SlipRow:
        row = SlipRow(self._theme, mistake.name)
        row.setAccessibleDescription(mistake.sentence)
        row.clicked.connect(self._on_clicked)
        self._rows[row] = mistake
        return row

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, SlipRow):
            self.mistake_chosen.emit(self._rows[row])
