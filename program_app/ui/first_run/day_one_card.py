"""What Day 1 holds, its self-check first, and the 28 days below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.domain.program import QUESTIONS_SECONDS
from program_app.journey.views import TodayView
from program_app.painting.day_marks import DayMark
from program_app.ui.day_marks import marks_for
from program_app.ui.first_run.check_codes_row import CheckCodesRow
from program_app.ui.first_run.marks_line import MarksLine
from program_app.ui.theme import Theme
from program_app.ui.today.row_table import RowTable
from program_app.ui.today.session_rows import SessionRow
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.day_mark_view import DayMarkView
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.label import Label
from program_app.words.durations import minutes_text
from program_app.words.first_run import steps_text
from program_app.words.language import _

_ROW = 56


class DayOneCard(Card):
    """Rows as Today shows them, to look at only."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._rows: QWidget | None = None
        self._steps, self._minutes = QHBoxLayout(), QHBoxLayout()
        self.body.setContentsMargins(24, 18, 24, 12)
        self.body.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        title = Label(theme, _("What you will do"), style="h2")
        head.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(self._steps)
        head.addLayout(self._minutes)
        self.body.addLayout(head)
        self.body.addStretch()

    def show_day(self, view: TodayView) -> None:
        """Show the exercises as they will be done today."""
        count = len(view.rows) + _begins_with_checks(view)
        _replace(self._steps, Chip(self._theme, steps_text(count)))
        _replace(self._minutes, Chip(self._theme, minutes_text(view.seconds)))
        rows = self._new_rows(view)
        if self._rows is not None:
            self.body.removeWidget(self._rows)
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = rows
        self.body.insertWidget(1, rows)

    def _new_rows(self, view: TodayView) -> QWidget:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        first = 1
        if _begins_with_checks(view):
            seconds = view.seconds - QUESTIONS_SECONDS - sum(row.seconds for row in view.rows)
            codes = [check.code for check in view.checks]
            column.addWidget(CheckCodesRow(self._theme, codes, minutes_text(seconds)))
            column.addWidget(Divider(self._theme))
            first = 2
        table = RowTable(self._theme, view.rows)
        last = len(view.rows) + first - 1
        for number, each in enumerate(view.rows, start=first):
            row = SessionRow(self._theme, table, number, each, is_last=number == last)
            row.set_height(_ROW)
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(row)
        return rows


class MarksCard(Card):
    """28 days, at the person's own speed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._line = MarksLine(theme)
        head = QHBoxLayout()
        head.setSpacing(8)
        title = Label(theme, _("28 days, at your speed"), style="h2", wrap=True)
        head.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(DayMarkView(theme, DayMark.CHECK_IN_TO_COME, radius=9))
        head.addWidget(Label(theme, _("check-in and recovery"), style="small", color="ink2"))
        self.body.setContentsMargins(24, 18, 24, 14)
        self.body.addLayout(head)
        self.body.addWidget(self._line)

    def show_day(self, view: TodayView) -> None:
        """Show the marks of the days."""
        self._line.set_marks([mark for _number, mark, _sentence in marks_for(view.marks)])


def _begins_with_checks(view: TodayView) -> bool:
    return bool(view.checks) and not view.checks_wait


def _replace(place: QHBoxLayout, chip: Chip) -> None:
    old = place.takeAt(0)
    widget = old.widget() if old is not None else None
    if widget is not None:
        widget.hide()
        widget.deleteLater()
    place.addWidget(chip)
