"""The cards beside a paused day: the two things that come first, and what happens then."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.journey.today_pause import PauseView
from program_app.painting.state_badges import BadgeState
from program_app.ui.theme import Theme
from program_app.ui.widgets.badge import StateBadge
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.link import Link
from program_app.ui.widgets.text_link import TextLink
from program_app.words.language import _
from program_app.words.pause import first_step, next_steps, pain_value, quiet_value

_ROW = 52
_BADGE = 28


class TwoThingsCard(Card):
    """Pain and grip, each met or not; `let_go` tells that the grip has gone just now."""

    let_go = Signal()
    rescue_requested = Signal()

    def __init__(self, theme: Theme, pause: PauseView) -> None:
        super().__init__(theme, padding=20)
        self.body.setSpacing(0)
        self.body.addWidget(Label(theme, _("Two things first"), style="h2"))
        self.body.addSpacing(10)
        self._add(theme, _("Pain 3 or lower"), pain_value(pause.pain), is_met=pause.is_pain_low)
        is_unknown = pause.let_go_at is None
        row = self._add(
            theme,
            _("No grip for 24 hours"),
            quiet_value(pause.let_go_at, pause.quiet_hours),
            is_met=pause.is_quiet,
        )
        if is_unknown:
            yes = TextLink(theme, _("Yes, now"), style="body-strong")
            yes.setAccessibleDescription(_("The grip has let go just now."))
            yes.clicked.connect(self.let_go)
            row.addWidget(yes, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(Divider(theme))
        self.body.addStretch()
        again = Button(
            theme, _("It has started again"), kind=ButtonKind.RESCUE_OUTLINE, icon="rescue", key="S"
        )
        again.clicked.connect(self.rescue_requested)
        self.body.addSpacing(8)
        self.body.addWidget(again)

    def _add(self, theme: Theme, name: str, value: str, *, is_met: bool) -> QHBoxLayout:
        self.body.addWidget(Divider(theme))
        holder = QWidget()
        holder.setMinimumHeight(theme.scaled(_ROW))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(14)
        state = BadgeState.PLANNED if is_met else BadgeState.UNMET
        badge = StateBadge(theme, state, size=_BADGE)
        badge.setAccessibleName(_("Met") if is_met else _("Not yet"))
        row.addWidget(badge)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, name, style="body-strong"))
        words.addWidget(Label(theme, value, style="small", color="ink2", wrap=True))
        row.addLayout(words, 1)
        self.body.addWidget(holder)
        return row


class NextStepsCard(Card):
    """What happens next, in order; `log_requested` opens the spasm's entry."""

    log_requested = Signal(str)

    def __init__(self, theme: Theme, pause: PauseView, minutes: str, log_line: str) -> None:
        super().__init__(theme, padding=20)
        self._spasm_id = pause.spasm_id
        self.body.setSpacing(6)
        self.body.addWidget(Label(theme, _("What happens next"), style="h2"))
        for number, line in enumerate(_steps(pause, minutes), start=1):
            row = QHBoxLayout()
            row.setSpacing(14)
            row.addWidget(Chip(theme, str(number)), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(theme, line, color="ink2", wrap=True), 1)
            self.body.addLayout(row)
        self.body.addStretch()
        if log_line:
            self.body.addWidget(Divider(theme))
            link = Link(theme, log_line, color="ink2")
            link.clicked.connect(self._on_log)
            self.body.addWidget(link)

    def _on_log(self) -> None:
        self.log_requested.emit(self._spasm_id)


def _steps(pause: PauseView, minutes: str) -> tuple[str, ...]:
    if not pause.needs_bridge:
        return first_step(pause.next_day_number)
    return next_steps(minutes, pause.next_day_number, pause.days_back, *pause.walk)
