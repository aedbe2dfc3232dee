"""Which session is next, and why: the rules of content.md 3.5 and 5.2 over what was done.

All of it looks at the latest sessions alone, however long the history is, and puts them in order itself.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from program_app.domain.past_sessions import OF_THE_PLAN, in_order
from program_app.domain.plan import STANDARD_PLAN, Plan, PlanForm
from program_app.domain.progress import SessionEnd, SessionKind, SessionSummary
from program_app.domain.safety import GENTLE_FROM, NO_SESSION_FROM, Clearance
from program_app.domain.spasm import SpasmRecord
from program_app.domain.spasm_pause import Pause, pause_for
from program_app.domain.verdict import Cause, TrafficLight, moves_plan, verdict_of, went_well

LOOK_BACK_SESSIONS = 60
"""So many of the latest sessions decide; the rules themselves need far fewer."""
STEP_BACK_DAYS = 2
REPEAT_AFTER_MISSED = 4
"""From so many missed dates on the last completed day comes once more."""
RESTART_AFTER_MISSED = 7
"""After more missed dates than these the week begins again."""
_WEEK = 7


class SessionForm(StrEnum):
    """What is offered."""

    PLANNED = "planned"
    GENTLE = "gentle"
    BRIDGE_BACK = "bridge_back"
    NONE = "none"


class Why(StrEnum):
    """The rule that decided."""

    FIRST_DAY = "first_day"
    NEXT_DAY = "next_day"
    NOT_FINISHED = "not_finished"
    REPEAT = "repeat"
    """An amber or red session: the day again, easier."""
    STEP_BACK = "step_back"
    """Two such sessions in a row."""
    AWAY = "away"
    """4 to 7 missed dates."""
    AWAY_LONG = "away_long"
    """More than 7 missed dates."""
    BACK_FROM_SPASM = "back_from_spasm"
    """After the bridge-back session: two days earlier."""
    PAIN_AMBER = "pain_amber"
    PAIN_RED = "pain_red"
    SIGN = "sign"
    """A sign that beats any number."""
    PAUSED = "paused"
    """A spasm pauses the plan."""
    BRIDGE_BACK = "bridge_back"
    NOT_CLEARED = "not_cleared"
    """The safety questions stand before it."""
    ALL_DONE = "all_done"
    OVERRULED = "overruled"
    """The person chose the planned version."""


@dataclass(frozen=True, kw_only=True)
class Reason:
    """A rule with its numbers. `day_number` is the day it is about, `number` the pain or the missed dates."""

    why: Why
    day_number: int = 0
    number: int = 0
    cause: Cause | None = None


@dataclass(frozen=True, kw_only=True)
class Standing:
    """Where the plan stands by what was done, before the person says how today is."""

    day_number: int | None
    """The day that is next; None after the last one."""
    is_gentle: bool = False
    plain_day_number: int | None = None
    """The day that comes where the person overrules; None where nothing is to be overruled."""
    reasons: tuple[Reason, ...]
    pause: Pause | None = None


@dataclass(frozen=True, kw_only=True)
class Moment:
    """How today is: the present moment, pain 0 to 10 if it was given, a sign that beats it."""

    now: datetime | None = None
    """None where only the date is known: then a pause goes on."""
    pain: int | None = None
    has_sign: bool = False
    clearance: Clearance = Clearance.CLEARED


@dataclass(frozen=True, kw_only=True)
class Decision:
    """The session that is offered, with at least one reason; the first one is the strongest."""

    form: SessionForm
    day_number: int | None
    reasons: tuple[Reason, ...]
    may_overrule: bool = False


def standing_for(
    sessions: Iterable[SessionSummary],
    spasms: Iterable[SpasmRecord],
    today_on: date,
    plan: Plan = STANDARD_PLAN,
) -> Standing:
    """Where the plan stands on `today_on`."""
    of_all_cycles = in_order(sessions)
    every = plan.sessions_of(of_all_cycles)
    latest = every[-LOOK_BACK_SESSIONS:]
    tried = [session for session in latest if _was_tried(session)]
    # Of a history that is cut off, the oldest session that is left says where the plan stood.
    is_cut = len(latest) < len(every) and bool(tried)
    first_day = tried[0].record.day_number if is_cut else plan.first_day
    standing = _with_time_away(_following(tried, plan, first_day), latest, today_on, plan)
    # A new cycle neither ends a pause nor brings back one that lies behind.
    return replace(standing, pause=pause_for(spasms, of_all_cycles, today_on))


def decide(standing: Standing, moment: Moment, *, overrules: bool = False) -> Decision:
    """What is offered at a moment; `overrules` asks for the plan in spite of amber rules, not of red ones."""
    red = _red(standing, moment)
    if red is not None:
        return Decision(form=SessionForm.NONE, day_number=standing.day_number, reasons=(red,))
    if standing.pause is not None and standing.pause.needs_bridge:
        reason = Reason(why=Why.BRIDGE_BACK)
        return Decision(form=SessionForm.BRIDGE_BACK, day_number=standing.day_number, reasons=(reason,))
    if standing.day_number is None:
        return Decision(form=SessionForm.NONE, day_number=None, reasons=standing.reasons)
    may_overrule = standing.plain_day_number is not None
    if overrules and may_overrule:
        overruled = Reason(why=Why.OVERRULED, day_number=standing.plain_day_number or 0)
        standing = replace(
            standing, day_number=standing.plain_day_number, is_gentle=False, reasons=(overruled,)
        )
    form = SessionForm.GENTLE if standing.is_gentle else SessionForm.PLANNED
    reasons = standing.reasons
    if moment.pain is not None and moment.pain >= GENTLE_FROM:
        form = SessionForm.GENTLE
        reasons = (Reason(why=Why.PAIN_AMBER, number=moment.pain), *reasons)
    return Decision(
        form=form,
        day_number=standing.day_number,
        reasons=reasons,
        may_overrule=may_overrule and not overrules,
    )


def _red(standing: Standing, moment: Moment) -> Reason | None:
    """Why there is no session at all."""
    day_number = standing.day_number or 0
    if moment.clearance is not Clearance.CLEARED:
        return Reason(why=Why.NOT_CLEARED)
    if moment.has_sign:
        return Reason(why=Why.SIGN, day_number=day_number)
    if moment.pain is not None and moment.pain >= NO_SESSION_FROM:
        return Reason(why=Why.PAIN_RED, day_number=day_number, number=moment.pain)
    if standing.pause is not None and not standing.pause.is_over(moment.now, moment.pain):
        return Reason(why=Why.PAUSED, day_number=day_number)
    return None


def _was_tried(session: SessionSummary) -> bool:
    """It tells something about the plan: a day of it or the way back to it, not only opened."""
    kinds = (*OF_THE_PLAN, SessionKind.BRIDGE_BACK)
    is_something = session.finished_reps > 0 or session.is_done or session.end is SessionEnd.HURT
    return session.record.kind in kinds and is_something


def _following(tried: Sequence[SessionSummary], plan: Plan, first_day: int) -> Standing:
    """What follows from the sessions, one after the other; one of a day still to come moves nothing."""
    standing = Standing(day_number=first_day, reasons=(Reason(why=Why.FIRST_DAY, day_number=first_day),))
    before: SessionSummary | None = None
    for session in tried:
        if not _is_due(session, standing, plan):
            continue
        if session.record.kind is SessionKind.BRIDGE_BACK:
            standing = _after_bridge(session, before, standing, plan)
        else:
            standing = _after(session, before, plan)
        before = session
    return standing


def _is_due(session: SessionSummary, standing: Standing, plan: Plan) -> bool:
    """It is of the day that was next, of one before it, or the way back to it."""
    if standing.day_number is None:
        return False
    is_bridge = session.record.kind is SessionKind.BRIDGE_BACK
    return is_bridge or plan.form is PlanForm.KEEP_UP or session.record.day_number <= standing.day_number


def _after(session: SessionSummary, before: SessionSummary | None, plan: Plan) -> Standing:
    day, verdict = session.record.day_number, verdict_of(session)
    if verdict.light is not TrafficLight.GREEN:
        return _after_amber(
            day, verdict.cause, plan, is_second=before is not None and _is_amber_on(before, day)
        )
    if not moves_plan(session):
        return Standing(day_number=day, reasons=(Reason(why=Why.NOT_FINISHED, day_number=day),))
    next_day = plan.day_after(day)
    if next_day is None:
        return Standing(day_number=None, reasons=(Reason(why=Why.ALL_DONE),))
    return Standing(day_number=next_day, reasons=(Reason(why=Why.NEXT_DAY, day_number=next_day),))


def _after_bridge(
    session: SessionSummary, before: SessionSummary | None, standing: Standing, plan: Plan
) -> Standing:
    is_second = before is not None and before.record.kind is SessionKind.BRIDGE_BACK and went_well(before)
    if standing.day_number is None or is_second or not went_well(session):
        return standing
    day = plan.day_before(standing.day_number, STEP_BACK_DAYS)
    return Standing(day_number=day, reasons=(Reason(why=Why.BACK_FROM_SPASM, day_number=day),))


def _after_amber(day: int, cause: Cause | None, plan: Plan, *, is_second: bool) -> Standing:
    if not is_second:
        reason = Reason(why=Why.REPEAT, day_number=day, cause=cause)
        return Standing(day_number=day, is_gentle=True, plain_day_number=day, reasons=(reason,))
    back = plan.day_before(day, STEP_BACK_DAYS)
    return Standing(
        day_number=back,
        # Nothing lies before the first day, so there it stays easier.
        is_gentle=back == day,
        plain_day_number=day,
        reasons=(Reason(why=Why.STEP_BACK, day_number=back, cause=cause),),
    )


def _is_amber_on(session: SessionSummary, day_number: int) -> bool:
    is_of_plan = session.record.kind in OF_THE_PLAN
    is_same = is_of_plan and session.record.day_number == day_number
    return is_same and verdict_of(session).light is not TrafficLight.GREEN


def _with_time_away(
    standing: Standing, sessions: Sequence[SessionSummary], today_on: date, plan: Plan
) -> Standing:
    """Softer after missed dates; what was done in between, a walk or a practice, counts as not away."""
    active_on = [
        session.record.started_on
        for session in sessions
        if session.finished_reps or session.record.kind is SessionKind.ELSEWHERE
    ]
    if plan.form is PlanForm.KEEP_UP or standing.day_number is None or not active_on:
        return standing
    missed = (today_on - max(active_on)).days - 1
    if missed < REPEAT_AFTER_MISSED:
        return standing
    day, why = standing.day_number, Why.AWAY
    if missed > RESTART_AFTER_MISSED:
        softer, why = (day - 1) // _WEEK * _WEEK + 1, Why.AWAY_LONG
    else:
        completed = [session.record.day_number for session in sessions if moves_plan(session)]
        softer = min(day, completed[-1]) if completed else day
    if softer == day:
        return standing
    return Standing(
        day_number=softer,
        plain_day_number=standing.plain_day_number or day,
        reasons=(Reason(why=why, day_number=softer, number=missed), *standing.reasons),
    )
