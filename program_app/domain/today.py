"""What the program asks now: which day, in which state, and how the 28 days stand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from program_app.domain.past_sessions import counting, in_order
from program_app.domain.plan import LAST_DAY, STANDARD_PLAN, Plan, PlanForm
from program_app.domain.progress import SessionKind, SessionSummary
from program_app.domain.progression import Standing, standing_for
from program_app.domain.spasm import SpasmRecord
from program_app.domain.verdict import moves_plan

DAYS_ON_ONE_DATE = 2
"""A third program day on one date is not offered (DESIGN-2 15.3)."""
_FILLS_THE_DATE = (
    SessionKind.PLANNED,
    SessionKind.GENTLE,
    SessionKind.ELSEWHERE,
    SessionKind.LIGHT,
    SessionKind.BRIDGE_BACK,
)


class DayState(StrEnum):
    """A program day in the strip and the map; it is never "missed"."""

    DONE = "done"
    REPEATED = "repeated"
    PARTLY = "partly"
    TODAY = "today"
    PAUSED = "paused"
    TO_COME = "to_come"
    NOT_DONE = "not_done"
    """It was not done in a cycle that lies behind."""


WITHOUT_SESSION = (DayState.TO_COME, DayState.NOT_DONE)
"""Nothing was done of such a day, though a session of it may have been begun."""


class TodayState(StrEnum):
    """What the program asks now."""

    READY = "ready"
    RESUME = "resume"
    DONE = "done"
    PAUSED = "paused"
    """A spasm pauses the plan, until the way back is open and was gone."""
    ALL_DONE = "all_done"


@dataclass(frozen=True, kw_only=True)
class Today:
    """What the program asks now. `day_number` is the day of the state; for DONE, the day that was done."""

    state: TodayState
    day_number: int
    next_day_number: int | None
    unfinished: SessionSummary | None
    done: SessionSummary | None
    day_states: tuple[DayState, ...]
    """One for each of the 28 days."""
    may_ask_second_day: bool
    standing: Standing


def today_for(
    sessions: Sequence[SessionSummary],
    today_on: date,
    plan: Plan = STANDARD_PLAN,
    spasms: Sequence[SpasmRecord] = (),
) -> Today:
    """What the program asks on the date `today_on`."""
    ordered = in_order(sessions)
    standing = standing_for(ordered, spasms, today_on, plan)
    planned = plan.sessions_of(ordered)
    done_today = [
        session
        for session in planned
        if session.record.kind in _FILLS_THE_DATE
        and session.is_done
        and session.record.started_on == today_on
    ]
    unfinished = _unfinished(ordered, today_on)
    if unfinished is not None and standing.pause is not None:
        # A spasm takes away what was begun before it; the way back may be taken up again.
        unfinished = unfinished if unfinished.record.started_at > standing.pause.spasm.began_at else None
    state = _state(standing, unfinished, done_today)
    if state is TodayState.RESUME and unfinished is not None:
        number = unfinished.record.day_number
    elif state is TodayState.DONE:
        number = done_today[-1].record.day_number
    else:
        number = standing.day_number or LAST_DAY
    return Today(
        state=state,
        day_number=number,
        next_day_number=standing.day_number,
        unfinished=unfinished,
        done=done_today[-1] if done_today else None,
        day_states=_day_states(state, standing.day_number, planned, plan),
        may_ask_second_day=state is TodayState.DONE and _may_ask_second_day(standing, done_today),
        standing=standing,
    )


def left_states(sessions: Iterable[SessionSummary]) -> tuple[DayState, ...]:
    """How the 28 days were left by sessions that no other ones follow: no day is today's or to come."""
    states = _day_states(TodayState.ALL_DONE, None, sessions, STANDARD_PLAN)
    return tuple(DayState.NOT_DONE if state is DayState.TO_COME else state for state in states)


def _unfinished(sessions: Sequence[SessionSummary], today_on: date) -> SessionSummary | None:
    # A walk on its own is not taken up again, and takes no session away that may be.
    latest = next((s for s in reversed(sessions) if s.record.kind is not SessionKind.WALK), None)
    if latest is None:
        return None
    is_open = latest.end is None and latest.record.started_on == today_on and latest.place is not None
    return latest if is_open else None


def _state(
    standing: Standing, unfinished: SessionSummary | None, done_today: Sequence[SessionSummary]
) -> TodayState:
    if unfinished is not None:
        return TodayState.RESUME
    if standing.day_number is None:
        return TodayState.ALL_DONE
    if standing.pause is not None:
        return TodayState.PAUSED
    return TodayState.DONE if done_today else TodayState.READY


def _may_ask_second_day(standing: Standing, done_today: Sequence[SessionSummary]) -> bool:
    next_day = standing.day_number
    is_open = next_day is not None and next_day % 7 != 0 and not standing.is_gentle
    return is_open and 0 < len(done_today) < DAYS_ON_ONE_DATE and moves_plan(done_today[-1])


def _day_states(
    state: TodayState, next_day: int | None, sessions: Iterable[SessionSummary], plan: Plan
) -> tuple[DayState, ...]:
    of_plan = counting(sessions)
    done = [session.record.day_number for session in of_plan if moves_plan(session)]
    if plan.form is PlanForm.KEEP_UP:
        done += range(1, LAST_DAY + 1)
    tried = {session.record.day_number for session in of_plan if session.finished_reps}
    # Once today's day is done, the next one is still to come.
    asked = None if state is TodayState.DONE else next_day
    asked_state = DayState.PAUSED if state is TodayState.PAUSED else DayState.TODAY
    states = []
    for number in range(1, LAST_DAY + 1):
        if number == asked and not (number in done and plan.form is PlanForm.KEEP_UP):
            states.append(asked_state)
        elif number in done:
            is_repeated = done.count(number) > 1 and plan.form is not PlanForm.KEEP_UP
            states.append(DayState.REPEATED if is_repeated else DayState.DONE)
        else:
            states.append(DayState.PARTLY if number in tried else DayState.TO_COME)
    return tuple(states)
