"""Which day is today: the plan moves by completed days, never by the calendar."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from program_app.domain.progress import SessionKind, SessionSummary

LAST_DAY = 28
CHECK_IN_DAYS = (1, 7, 14, 21, 28)
"""Days with self-checks (content.md 3.7)."""
KEEP_UP_DAYS = (15, 16, 17, 18, 19, 20, 22, 23, 24, 25, 26, 27)
"""The abs, glute and walk days of weeks 3 and 4, in turn (content.md 3.8)."""
GATE_DAY = 21
"""The walking gate is tested on this day (content.md 3.6)."""
DAYS_ON_ONE_DATE = 2
"""A third program day on one date is not offered (DESIGN-2 15.3)."""


class DayState(StrEnum):
    """A program day in the strip and the map; it is never "missed"."""

    DONE = "done"
    PARTLY = "partly"
    TODAY = "today"
    TO_COME = "to_come"


class PlanForm(StrEnum):
    """What is done after day 28 (content.md 3.8)."""

    PLANNED = "planned"
    HARDER = "harder"
    KEEP_UP = "keep_up"


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The cycle a person is in: sessions before `began_at` belong to an earlier one."""

    form: PlanForm = PlanForm.PLANNED
    began_at: datetime | None = None

    def sessions_of(self, sessions: Iterable[SessionSummary]) -> tuple[SessionSummary, ...]:
        """The sessions of this cycle."""
        began_at = self.began_at
        return tuple(s for s in sessions if began_at is None or s.record.started_at >= began_at)


STANDARD_PLAN = Plan()


class TodayState(StrEnum):
    """What the program asks now."""

    READY = "ready"
    RESUME = "resume"
    DONE = "done"
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


def counting(sessions: Iterable[SessionSummary]) -> list[SessionSummary]:
    """The sessions of the plan: practice is not one, nor a walk on its own."""
    beside = (SessionKind.PRACTICE, SessionKind.WALK)
    return [session for session in sessions if session.record.kind not in beside]


def moves_plan(session: SessionSummary) -> bool:
    """Whether the day after this session's is next: a gentle day comes round again (content.md 3.5)."""
    return session.is_done and session.record.kind is SessionKind.PLANNED


def session_of_day(sessions: Sequence[SessionSummary], day_number: int) -> SessionSummary | None:
    """The session that stands for a program day: the one that did it, otherwise the latest try."""
    of_day = [session for session in counting(sessions) if session.record.day_number == day_number]
    done = [session for session in of_day if moves_plan(session)]
    best = done or of_day
    return best[-1] if best else None


def today_for(sessions: Sequence[SessionSummary], today_on: date, plan: Plan = STANDARD_PLAN) -> Today:
    """What the program asks on the date `today_on`, from the sessions in the order they began."""
    planned = counting(plan.sessions_of(sessions))
    done_days = {session.record.day_number for session in planned if moves_plan(session)}
    tried_days = {session.record.day_number for session in planned if session.finished_reps}
    next_day = next((n for n in range(1, LAST_DAY + 1) if n not in done_days), None)
    if plan.form is PlanForm.KEEP_UP:
        times = sum(moves_plan(session) for session in planned)
        next_day = KEEP_UP_DAYS[times % len(KEEP_UP_DAYS)]
        done_days = set(range(1, LAST_DAY + 1))
    done_today = [s for s in planned if s.is_done and s.record.started_on == today_on]
    unfinished = _unfinished(sessions, today_on)
    state = _state(unfinished, done_today, next_day)
    if state is TodayState.RESUME and unfinished is not None:
        number = unfinished.record.day_number
    elif state is TodayState.DONE:
        number = done_today[-1].record.day_number
    else:
        number = next_day or LAST_DAY
    # Once today's day is done, the next one is still to come.
    asked = None if state is TodayState.DONE else next_day
    return Today(
        state=state,
        day_number=number,
        next_day_number=next_day,
        unfinished=unfinished,
        done=done_today[-1] if done_today else None,
        day_states=tuple(_day_state(n, asked, done_days, tried_days) for n in range(1, LAST_DAY + 1)),
        may_ask_second_day=state is TodayState.DONE
        and next_day is not None
        and 0 < len(done_today) < DAYS_ON_ONE_DATE
        and moves_plan(done_today[-1])
        and next_day % 7 != 0,
    )


def last_walk(sessions: Sequence[SessionSummary]) -> SessionSummary | None:
    """The latest session in which some braced walking was done."""
    return next((session for session in reversed(sessions) if session.braced_seconds), None)


def walked_alone(sessions: Iterable[SessionSummary], day_number: int, on: date) -> bool:
    """Whether the walk of a day was taken on its own on that date, to its end."""
    return any(
        session.record.kind is SessionKind.WALK
        and (session.record.day_number, session.record.started_on) == (day_number, on)
        and session.has_reached_end
        and session.braced_seconds > 0
        for session in sessions
    )


def date_of_the_future(sessions: Sequence[SessionSummary], today_on: date) -> date | None:
    """The date of the latest session if it lies after `today_on`: then the computer's date looks off."""
    latest = max((session.record.started_on for session in sessions), default=None)
    return latest if latest is not None and latest > today_on else None


def days_in_a_row(sessions: Sequence[SessionSummary], today_on: date) -> int:
    """Dates without a gap up to today or yesterday on which at least one rep was finished."""
    active = {session.record.started_on for session in sessions if session.finished_reps}
    ordinal = today_on.toordinal()
    if today_on not in active:
        ordinal -= 1
    count = 0
    while date.fromordinal(ordinal - count) in active:
        count += 1
    return count


def _unfinished(sessions: Sequence[SessionSummary], today_on: date) -> SessionSummary | None:
    # A walk on its own is not taken up again, and takes no session away that may be.
    latest = next((s for s in reversed(sessions) if s.record.kind is not SessionKind.WALK), None)
    if latest is None:
        return None
    is_open = latest.end is None and latest.record.started_on == today_on and latest.place is not None
    return latest if is_open else None


def _state(
    unfinished: SessionSummary | None, done_today: Sequence[SessionSummary], next_day: int | None
) -> TodayState:
    if unfinished is not None:
        return TodayState.RESUME
    if next_day is None:
        return TodayState.ALL_DONE
    return TodayState.DONE if done_today else TodayState.READY


def _day_state(number: int, asked: int | None, done: set[int], tried: set[int]) -> DayState:
    if number in done:
        return DayState.DONE
    if number == asked:
        return DayState.TODAY
    return DayState.PARTLY if number in tried else DayState.TO_COME
