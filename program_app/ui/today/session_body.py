"""The day's exercises in the card, with the reason where today is gentle."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from program_app.domain.safety import Light
from program_app.journey.views import TodayView
from program_app.painting.state_badges import BadgeState
from program_app.ui.theme import Theme
from program_app.ui.today.day_card import DayBody
from program_app.ui.today.session_rows import SessionRows
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.reason_strip import ReasonStrip
from program_app.words.durations import minutes_text
from program_app.words.language import _
from program_app.words.today import exercise_count, instead_of

_ROW, _LOW_ROW = 56, 48
_MOST_HIGH_ROWS = _MANY = 6
_SIDE = 16
_INSET = 8


class SessionBody(DayBody):
    """Heading with count and length, the reason strip, and the rows."""

    why_changed = Signal(bool)

    def __init__(self, theme: Theme, view: TodayView, *, is_why_open: bool) -> None:
        super().__init__()
        self._theme = theme
        self._is_gentle = view.light is Light.GENTLE
        self._caption = Label(theme, self._caption_text(view), style="small", color="ink2")
        self._rows = SessionRows(theme, view.rows, row_height=_LOW_ROW)
        self._count = len(view.rows)
        self._head = self._new_head(view)
        column = self.column
        column.addLayout(self._head)
        if self._is_gentle:
            column.addWidget(self._strip(view, is_why_open))
            column.addSpacing(5)
        rows = QVBoxLayout()
        rows.setContentsMargins(_INSET, 0, _INSET, 0)
        rows.addWidget(self._rows)
        self._rows.exercise_chosen.connect(self.exercise_chosen)
        column.addLayout(rows)
        column.addStretch()

    def fit(self, *, is_low: bool, is_narrow: bool) -> None:
        """Rows are 56 high, 48 in low windows, for more than six exercises and with easier forms."""
        is_full = self._count >= _MANY and self._is_gentle
        is_tight = is_low or self._is_gentle or self._count > _MOST_HIGH_ROWS
        self._rows.set_row_height(_LOW_ROW if is_tight else _ROW)
        self._caption.setVisible(not is_narrow)
        self.set_padding(_SIDE, 14 if is_low or is_full else 22, _SIDE, 5)
        below = 8 if is_low or is_full else 14
        self._head.setContentsMargins(_INSET, 0, _INSET, min(below, 10) if self._is_gentle else below)

    def _new_head(self, view: TodayView) -> QHBoxLayout:
        title = _("Today, gently") if self._is_gentle else _("Today’s session")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(self._theme, title, style="h2"), 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._caption, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addSpacing(8)
        head.addWidget(Chip(self._theme, exercise_count(view.exercise_count)))
        head.addWidget(Chip(self._theme, minutes_text(view.seconds)))
        return head

    def _caption_text(self, view: TodayView) -> str:
        return instead_of(view.planned_seconds) if self._is_gentle else _("sets × reps × hold")

    def _strip(self, view: TodayView, is_why_open: bool) -> ReasonStrip:
        strip = ReasonStrip(self._theme)
        strip.set_open(is_why_open)
        strip.set_reason(BadgeState.GENTLE, view.reason, view.reason_why)
        strip.opened_changed.connect(self.why_changed)
        return strip
