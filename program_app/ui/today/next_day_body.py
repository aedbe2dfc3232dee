"""The next day in the card, while it is asked whether it shall be done on the same date."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from program_app.journey.views import NextDayView
from program_app.ui.theme import Theme
from program_app.ui.today.day_card import DayBody
from program_app.ui.today.session_rows import SessionRows
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.label import Label
from program_app.words.days import day_name
from program_app.words.durations import minutes_text
from program_app.words.today import exercise_count

_ROW = 52


class NextDayBody(DayBody):
    """Number, count and length, and the rows to look at."""

    def __init__(self, theme: Theme, next_day: NextDayView) -> None:
        super().__init__()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(
            Label(theme, day_name(next_day.day_number), style="h2"), 1, Qt.AlignmentFlag.AlignVCenter
        )
        if next_day.rows:
            head.addWidget(Chip(theme, exercise_count(len(next_day.rows))))
        head.addWidget(Chip(theme, minutes_text(next_day.seconds)))
        column = self.column
        self.set_padding(24, 22, 24, 5)
        column.addLayout(head)
        column.addSpacing(14)
        rows = SessionRows(theme, next_day.rows, row_height=_ROW)
        rows.exercise_chosen.connect(self.exercise_chosen)
        column.addWidget(rows)
        column.addStretch()
