"""Which of a person's cycles a look back is at, what was done in it, and how its days stand."""

from datetime import date
from enum import StrEnum

from program_app.domain.past_sessions import did_something
from program_app.domain.progress import SessionSummary
from program_app.domain.today import DayState, left_states
from program_app.journey.diary import Diary


class Cycle(StrEnum):
    """Where one earlier cycle ended and the next began is not kept: those before this one are one."""

    THIS = "this"
    EARLIER = "earlier"


def sessions_of(diary: Diary, cycle: Cycle) -> tuple[SessionSummary, ...]:
    """What the map shows; while keeping it up that is everything, and nothing is earlier."""
    of_this = diary.cycle_sessions
    if cycle is Cycle.THIS:
        return of_this
    shown = {session.record.id for session in of_this}
    return tuple(session for session in diary.sessions if session.record.id not in shown)


def has_earlier(diary: Diary) -> bool:
    """Whether something was done that this cycle's map does not show."""
    return any(did_something(session) for session in sessions_of(diary, Cycle.EARLIER))


def states_of(diary: Diary, today_on: date, cycle: Cycle) -> tuple[DayState, ...]:
    """How the 28 days stand, or last stood before this cycle."""
    if cycle is Cycle.THIS:
        return diary.today(today_on).day_states
    return left_states(sessions_of(diary, cycle))
