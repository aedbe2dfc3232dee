"""Questions about the sessions that were done."""

from collections.abc import Iterable, Sequence
from datetime import date

from program_app.domain.progress import SessionKind, SessionSummary
from program_app.domain.verdict import moves_plan

OF_THE_PLAN = (SessionKind.PLANNED, SessionKind.GENTLE, SessionKind.ELSEWHERE)
"""Kinds of sessions that do a day of the plan; the others stand beside it."""


def in_order(sessions: Iterable[SessionSummary]) -> list[SessionSummary]:
    """By the moment they began; of two that began at once the one of the earlier day comes first."""
    return sorted(sessions, key=lambda s: (s.record.started_at, s.record.day_number))


def counting(sessions: Iterable[SessionSummary]) -> list[SessionSummary]:
    """The sessions that do a day of the plan."""
    return [session for session in sessions if session.record.kind in OF_THE_PLAN]


def session_of_day(sessions: Sequence[SessionSummary], day_number: int) -> SessionSummary | None:
    """The session that stands for a program day: the one that did it, otherwise the latest try."""
    of_day = [session for session in counting(sessions) if session.record.day_number == day_number]
    done = [session for session in of_day if moves_plan(session)]
    best = done or of_day
    return best[-1] if best else None


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


def did_something(session: SessionSummary) -> bool:
    """At least one rep was finished, or the day was done away from this computer."""
    return session.finished_reps > 0 or session.record.kind is SessionKind.ELSEWHERE


def days_in_a_row(sessions: Sequence[SessionSummary], today_on: date) -> int:
    """Dates without a gap up to today or yesterday on which something was done."""
    active = {session.record.started_on for session in sessions if did_something(session)}
    ordinal = today_on.toordinal()
    if today_on not in active:
        ordinal -= 1
    count = 0
    while date.fromordinal(ordinal - count) in active:
        count += 1
    return count
