"""A check-in day in the card: the self-checks, then recovery."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.domain.program import QUESTIONS_SECONDS
from program_app.domain.safety import Light
from program_app.journey.views import TodayView
from program_app.painting.day_marks import DayMark
from program_app.painting.state_badges import BadgeState
from program_app.ui.theme import Theme
from program_app.ui.today.day_card import DayBody
from program_app.ui.today.note_line import NoteLine
from program_app.ui.today.self_check_row import SelfCheckRow
from program_app.ui.today.session_rows import SessionRows
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.day_mark_view import DayMarkView
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.reason_strip import ReasonStrip
from program_app.words.durations import minutes_text
from program_app.words.language import _
from program_app.words.reasons import checks_come_line, checks_wait_reason, overrule_text
from program_app.words.today import exercise_count

_ROW = 40


class CheckInBody(DayBody):
    """Checks have no pass and no grade; they are greyed while pain makes them wait."""

    why_changed = Signal(bool)
    overruled = Signal()
    """The planned version instead of what a rule says."""

    def __init__(self, theme: Theme, view: TodayView, *, is_why_open: bool) -> None:
        super().__init__()
        self._theme = theme
        self.set_padding(16, 13, 16, 4)
        if view.reason:
            self.column.addWidget(self._strip(view, is_why_open))
            self.column.addSpacing(6)
        column = QVBoxLayout()
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(0)
        self.column.addLayout(column)
        self.column.addStretch()
        column.addLayout(self._checks_head(view))
        for check in view.checks:
            row = SelfCheckRow(theme, check)
            row.setEnabled(not view.checks_wait)
            column.addWidget(row)
        for line in view.left_out_checks:
            column.addWidget(NoteLine(theme, "info", line))
        column.addLayout(self._recovery_head(view))
        rows = SessionRows(theme, view.rows, row_height=_ROW)
        rows.exercise_chosen.connect(self.exercise_chosen)
        column.addWidget(rows)

    def _strip(self, view: TodayView, is_why_open: bool) -> ReasonStrip:
        strip = ReasonStrip(self._theme)
        strip.set_open(is_why_open)
        badge = BadgeState.GENTLE if view.light is Light.GENTLE else BadgeState.PLANNED
        waits = checks_wait_reason(is_short=view.is_short_alone)
        why = f"{waits} {view.reason_why}" if view.checks_wait else view.reason_why
        strip.set_reason(badge, view.reason, why)
        strip.set_action(overrule_text(view.overrule_day) if view.overrule_day is not None else "")
        strip.action_wanted.connect(self.overruled)
        strip.opened_changed.connect(self.why_changed)
        return strip

    def _checks_head(self, view: TodayView) -> QHBoxLayout:
        head = self._head(_("Self-check"), DayMarkView(self._theme, DayMark.CHECK_IN_DONE))
        if view.checks_wait:
            line = checks_come_line(is_short=view.is_short_alone)
            head.addWidget(Label(self._theme, line, style="small", color="ink2"))
        else:
            seconds = view.seconds - QUESTIONS_SECONDS - sum(row.seconds for row in view.rows)
            head.addWidget(Chip(self._theme, minutes_text(seconds)))
        return head

    def _recovery_head(self, view: TodayView) -> QHBoxLayout:
        title = _("Then recovery")
        if view.checks_wait:
            title = _("Recovery") if view.is_short_alone else _("Recovery, gently")
        if not view.is_check_in:
            title = _("Then the session")
        head = self._head(title, None)
        head.setContentsMargins(0, 6, 0, 6)
        head.addWidget(Chip(self._theme, exercise_count(view.exercise_count)))
        head.addWidget(Chip(self._theme, minutes_text(sum(row.seconds for row in view.rows))))
        return head

    def _head(self, title: str, mark: QWidget | None) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        if mark is not None:
            head.addWidget(mark)
        head.addWidget(Label(self._theme, title, style="h2"), 1, Qt.AlignmentFlag.AlignVCenter)
        return head
