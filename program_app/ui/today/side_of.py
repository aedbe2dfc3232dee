"""Which cards stand beside the session, and how they share the height."""

from PySide6.QtWidgets import QWidget

from program_app.domain.today import TodayState
from program_app.journey.today_pause import PauseView
from program_app.journey.views import TodayView
from program_app.ui.theme import Theme
from program_app.ui.today.pause_cards import NextStepsCard, TwoThingsCard
from program_app.ui.today.side_cards import (
    ClinicianCard,
    CueCard,
    HelpCard,
    TomorrowCard,
    TopicCard,
    WalkCard,
)
from program_app.words.durations import minutes_text
from program_app.words.language import _
from program_app.words.pause import log_line
from program_app.words.reasons import checks_wait_reason

Side = list[tuple[QWidget, int]]


def side_of(theme: Theme, view: TodayView, *, asks_second_day: bool) -> Side:
    """The cards from the top, each with its share of the height."""
    if view.state is TodayState.DONE:
        return _after(theme, view, asks_second_day=asks_second_day)
    if view.is_red:
        return _red(theme, view)
    if view.state is TodayState.PAUSED and view.pause is not None:
        return _paused(theme, view, view.pause)
    if view.is_check_in:
        return _check_in(theme, view)
    cue = CueCard(theme, view.cue, view.cue_line, find_stance=view.find_stance)
    if view.walk is not None:
        can_start = view.state is TodayState.READY
        return [(cue, 248), (WalkCard(theme, view.walk, can_start=can_start), 296)]
    return [(cue, 248), (TopicCard(theme, view.card_day, view.card_title, view.note), 296)]


def _paused(theme: Theme, view: TodayView, pause: PauseView) -> Side:
    log = log_line(view.open_spasm_answers) if view.open_spasm_answers else ""
    steps = NextStepsCard(theme, pause, minutes_text(view.seconds), log)
    return [(TwoThingsCard(theme, pause), 256), (steps, 296)]


def _red(theme: Theme, view: TodayView) -> Side:
    help_card: tuple[QWidget, int] = (HelpCard(theme), 328)
    clinician: tuple[QWidget, int] = (ClinicianCard(theme, is_second_day=view.second_red_day), 224)
    return [clinician, help_card] if view.second_red_day else [help_card, clinician]


def _check_in(theme: Theme, view: TodayView) -> Side:
    note = ("clock", checks_wait_reason(is_short=view.is_short_alone))
    if not view.checks_wait:
        note = ("check", _("Checks run on days with pain 0 to 3."))
    line = _("These marks show how well you steer your own back. There is no pass and no grade.")
    return [
        (CueCard(theme, view.note, line, note), 304),
        (TopicCard(theme, view.card_day, view.card_title), 248),
    ]


def _after(theme: Theme, view: TodayView, *, asks_second_day: bool) -> Side:
    side: Side = []
    if view.next_day is not None:
        may_ask = view.may_ask_second_day
        card = TomorrowCard(theme, view.next_day, may_ask=may_ask, offers_links=not asks_second_day)
        side.append((card, 304))
    side.append((TopicCard(theme, view.card_day, view.card_title, view.note), 248))
    return side
