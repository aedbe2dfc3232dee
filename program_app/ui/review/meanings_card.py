"""How the map fills, in four sentences, before there is anything to look back on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from program_app.painting.day_marks import DayMark
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.day_mark_view import DayMarkView
from program_app.ui.widgets.label import Label
from program_app.words.language import _


class MeaningsCard(Card):
    """Each mark with its word and what it takes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self.body.setSpacing(16)
        self.body.addWidget(Label(theme, _("How the map fills"), style="h2"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(16)
        for place, (mark, word, line) in enumerate(meanings()):
            grid.addLayout(self._meaning(mark, word, line), place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addStretch()

    def _meaning(self, mark: DayMark, word: str, line: str) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self._theme, word, style="body-strong"))
        words.addWidget(Label(self._theme, line, color="ink2", wrap=True))
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(DayMarkView(self._theme, mark), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row


def meanings() -> list[tuple[DayMark, str, str]]:
    """Marks, their words, and what it takes to come to each."""
    return [
        (DayMark.DONE, _("Done"), _("The end was reached, with at least half of the reps.")),
        (DayMark.PARTLY, _("Partly"), _("Some of it was done. The day stays today's day.")),
        (DayMark.CHECK_IN_DONE, _("Check-in"), _("Days 7, 14, 21 and 28: self-checks and recovery.")),
        (DayMark.TO_COME, _("To come"), _("The plan waits. A date without a session changes nothing.")),
    ]
