"""The day's exercises in the card, with the reason where today is not simply the next day as planned."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from program_app.domain.progress import SessionKind
from program_app.domain.safety import Light
from program_app.journey.views import TodayView
from program_app.painting.state_badges import BadgeState
from program_app.ui.theme import Theme
from program_app.ui.today.day_card import DayBody
from program_app.ui.today.note_line import NoteLine
from program_app.ui.today.session_rows import SessionRows
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.reason_strip import ReasonStrip
from program_app.words.durations import minutes_text
from program_app.words.language import _
from program_app.words.reasons import overrule_text
from program_app.words.today import exercise_count, instead_of, session_title

_ROW, _LOW_ROW = 56, 48
_MOST_HIGH_ROWS = _MANY = 6
_SIDE = 16
_INSET = 8


class SessionBody(DayBody):
    """Heading with count and length, the reason strip, quiet lines, and the rows."""

    why_changed = Signal(bool)
    overruled = Signal()
    """The planned version instead of what a rule says."""
    swap_requested = Signal()
    """No bending this time."""

    def __init__(self, theme: Theme, view: TodayView, *, is_why_open: bool) -> None:
        super().__init__()
        self._theme = theme
        self._is_gentle = view.light is Light.GENTLE
        self._has_strip = bool(view.reason)
        self._caption = Label(theme, self._caption_text(view), style="small", color="ink2")
        self._rows = SessionRows(theme, view.rows, row_height=_LOW_ROW)
        self._count = len(view.rows)
        self._head = self._new_head(view)
        column = self.column
        column.addLayout(self._head)
        if self._has_strip:
            column.addWidget(self._strip(view, is_why_open))
            column.addSpacing(5)
        if view.misfit:
            column.addWidget(NoteLine(theme, "info", view.misfit))
        for line in view.left_out_checks:
            column.addWidget(NoteLine(theme, "clock", line))
        if view.early_line:
            column.addWidget(self._early_line(view))
        rows = QVBoxLayout()
        rows.setContentsMargins(_INSET, 0, _INSET, 0)
        rows.addWidget(self._rows)
        self._rows.exercise_chosen.connect(self.exercise_chosen)
        column.addLayout(rows)
        column.addStretch()

    def fit(self, *, is_low: bool, is_narrow: bool) -> None:
        """Rows are 56 high, 48 in low windows, for more than six exercises and with easier forms."""
        is_full = self._count >= _MANY and self._has_strip
        is_tight = is_low or self._has_strip or self._count > _MOST_HIGH_ROWS
        self._rows.set_row_height(_LOW_ROW if is_tight else _ROW)
        self._caption.setVisible(not is_narrow)
        self.set_padding(_SIDE, 14 if is_low or is_full else 22, _SIDE, 5)
        below = 8 if is_low or is_full else 14
        self._head.setContentsMargins(_INSET, 0, _INSET, min(below, 10) if self._has_strip else below)

    def _new_head(self, view: TodayView) -> QHBoxLayout:
        title = session_title(
            kind=view.kind, is_gentle=self._is_gentle, is_short=view.asked.is_short, is_open=_is_open(view)
        )
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(self._theme, title, style="h2"), 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._caption, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addSpacing(8)
        head.addWidget(Chip(self._theme, exercise_count(view.exercise_count)))
        head.addWidget(Chip(self._theme, minutes_text(view.seconds)))
        return head

    def _caption_text(self, view: TodayView) -> str:
        if view.kind is SessionKind.BRIDGE_BACK:
            return ""
        return instead_of(view.planned_seconds) if self._is_gentle else _("sets × reps × hold")

    def _strip(self, view: TodayView, is_why_open: bool) -> ReasonStrip:
        strip = ReasonStrip(self._theme)
        strip.set_open(is_why_open)
        badge = BadgeState.GENTLE if self._is_gentle else BadgeState.PLANNED
        if view.pause is not None and not view.pause.is_open:
            badge = BadgeState.PAUSED
        strip.set_reason(badge, view.reason, view.reason_why)
        strip.set_action(overrule_text(view.overrule_day) if view.overrule_day is not None else "")
        strip.opened_changed.connect(self.why_changed)
        strip.action_wanted.connect(self.overruled)
        return strip

    def _early_line(self, view: TodayView) -> NoteLine:
        line = NoteLine(self._theme, "clock", view.early_line, action=_("Swap"))
        line.action_wanted.connect(self.swap_requested)
        return line


def _is_open(view: TodayView) -> bool:
    return view.pause is None or view.pause.is_open
