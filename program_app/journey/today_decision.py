"""What Today comes to by the rules and by what was asked for: state, light, kind of session, and why."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from program_app.domain.past_sessions import in_order
from program_app.domain.program import Program
from program_app.domain.progress import SessionKind, SessionSummary
from program_app.domain.progression import Decision, Moment, SessionForm, Why, decide
from program_app.domain.safety import Light, clearance
from program_app.domain.today import Today, TodayState
from program_app.journey.asked import Asked
from program_app.journey.diary import Diary
from program_app.journey.views import NightQuestion
from program_app.words.reasons import gentle_why, no_session_line, plain_why, reason_sentence

_UNSAID = (Why.FIRST_DAY, Why.NEXT_DAY, Why.NOT_FINISHED, Why.OVERRULED)
"""Rules that go without saying."""
_ASKED_KINDS = (SessionKind.PLANNED, SessionKind.GENTLE, SessionKind.BRIDGE_BACK)
_ASKED_WITHIN_DAYS = 3


@dataclass(frozen=True, kw_only=True)
class TodayDecision:
    """Today with the decision that made it."""

    today: Today
    decision: Decision
    light: Light
    kind: SessionKind
    """What Start begins."""

    @property
    def is_red(self) -> bool:
        """There is no session today."""
        return self.light is Light.NO_SESSION

    @property
    def is_waiting(self) -> bool:
        """A spasm pauses the plan, and nothing stronger stands before that."""
        return self.decision.reasons[0].why is Why.PAUSED

    @property
    def reason(self) -> str:
        """The strongest rule in a sentence; empty where the plan simply goes on."""
        first, state = self.decision.reasons[0], self.today.state
        if self.is_red and not self.is_waiting:
            return no_session_line(first, self.today.day_number)
        is_over = state in (TodayState.DONE, TodayState.RESUME, TodayState.ALL_DONE)
        return "" if is_over or first.why in _UNSAID else reason_sentence(first)

    @property
    def why(self) -> str:
        """What stands behind the reason."""
        if self.light is Light.GENTLE:
            return gentle_why(self.decision.reasons, self.today.day_number)
        return plain_why(self.decision.reasons[0])

    @property
    def overrule_day(self) -> int | None:
        """The day that comes where the person overrules; None where nothing is to be overruled."""
        is_asked = self.today.state is TodayState.READY and self.decision.may_overrule
        return self.today.standing.plain_day_number if is_asked else None


def decide_today(
    program: Program, diary: Diary, today_on: date, asked: Asked, now: datetime | None
) -> TodayDecision:
    """What Today comes to on `today_on`, at `now` where the time is known."""
    today = diary.today(today_on)
    moment = Moment(
        now=now, pain=asked.pain, has_sign=asked.has_sign, clearance=clearance(program, diary.screening)
    )
    decision = decide(today.standing, moment, overrules=asked.overrules)
    light = _light_of(decision)
    today = _with_wishes(today, asked, decision)
    if today.state is TodayState.RESUME and not _may_go_on(today.unfinished, light):
        waits = today.standing.pause is not None
        today = replace(today, state=TodayState.PAUSED if waits else TodayState.READY)
    return TodayDecision(today=today, decision=decision, light=light, kind=_kind(today, asked, light))


def night_question(diary: Diary, today_on: date) -> NightQuestion | None:
    """The session whose next day is still to be asked about: once, within three dates (content.md 5.2)."""
    tried = [s for s in in_order(diary.sessions) if s.record.kind in _ASKED_KINDS and s.finished_reps]
    if not tried:
        return None
    record = tried[-1].record
    is_open = tried[-1].answers.pain_next_day is None
    if not is_open or not 1 <= (today_on - record.started_on).days <= _ASKED_WITHIN_DAYS:
        return None
    return NightQuestion(session_id=record.id, day_number=record.day_number, done_on=record.started_on)


def _light_of(decision: Decision) -> Light:
    if decision.form is SessionForm.NONE and decision.day_number is not None:
        return Light.NO_SESSION
    return Light.GENTLE if decision.form is SessionForm.GENTLE else Light.PLANNED


def _with_wishes(today: Today, asked: Asked, decision: Decision) -> Today:
    """Today with what was asked for instead: a second day, a light one, any day, or the plan after all."""
    number = today.day_number
    wished = asked.light_day or asked.day_number
    if asked.second_day and today.may_ask_second_day and decision.form is not SessionForm.GENTLE:
        number = today.next_day_number or number
    elif wished is not None and today.state is not TodayState.PAUSED:
        number = wished
    elif asked.overrules and today.state is TodayState.READY:
        number = decision.day_number or number
    elif today.state is TodayState.PAUSED and decision.form in (SessionForm.PLANNED, SessionForm.GENTLE):
        # Nothing was done before the spasm, so nothing has to lead back from it.
        return replace(today, state=TodayState.READY)
    if number == today.day_number:
        return today
    return replace(today, state=TodayState.READY, day_number=number)


def _kind(today: Today, asked: Asked, light: Light) -> SessionKind:
    if today.state is TodayState.PAUSED:
        return SessionKind.BRIDGE_BACK
    if asked.light_day is not None:
        return SessionKind.LIGHT
    return SessionKind.GENTLE if light is Light.GENTLE else SessionKind.PLANNED


def _may_go_on(unfinished: SessionSummary | None, light: Light) -> bool:
    """A session goes on under the light it began with, or a greener one (content.md 5.2)."""
    if light is Light.PLANNED or unfinished is None:
        return True
    return light is Light.GENTLE and unfinished.record.choices.gentle
