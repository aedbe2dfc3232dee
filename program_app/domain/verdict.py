"""How the back took a session: the traffic light, seen from afterwards (content.md 5.2)."""

from dataclasses import dataclass
from enum import StrEnum

from program_app.domain.progress import Feeling, SessionEnd, SessionKind, SessionSummary
from program_app.domain.safety import GENTLE_FROM, NO_SESSION_FROM

RISE = 2
"""Points by which pain may not rise; a rise of 1 is fine."""
_PLAN_KINDS = (SessionKind.PLANNED, SessionKind.GENTLE, SessionKind.ELSEWHERE)


class TrafficLight(StrEnum):
    """Green: on as planned. Amber: the day again, easier. Red: the same, and no session on such a day."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class Cause(StrEnum):
    """What made a session amber or red; the first that is true counts."""

    HURT = "hurt"
    """It was ended because something hurt."""
    STRONG_AFTER = "strong_after"
    """Pain of 6 or more afterwards."""
    TAGGED = "tagged"
    """It was tagged as pain, or as tired and pain."""
    BEGAN_SORE = "began_sore"
    """Pain of 4 or 5 before it."""
    STAYED = "stayed"
    """The next day pain was still above where it had begun."""
    SORE_AFTER = "sore_after"
    """Pain of 4 or 5 afterwards, and nobody said where it had begun."""
    ROSE = "rose"
    """Pain rose by 2 points or more, and nobody has said yet that it settled."""


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """How a session was taken, and why not well."""

    light: TrafficLight
    cause: Cause | None = None


def verdict_of(session: SessionSummary) -> Verdict:
    """How the back took a session; what was not answered speaks for it."""
    cause = _red_cause(session) or _amber_cause(session)
    if cause is None:
        return Verdict(light=TrafficLight.GREEN)
    is_red = cause in (Cause.HURT, Cause.STRONG_AFTER)
    return Verdict(light=TrafficLight.RED if is_red else TrafficLight.AMBER, cause=cause)


def _red_cause(session: SessionSummary) -> Cause | None:
    after = session.answers.pain_after
    if session.end is SessionEnd.HURT:
        return Cause.HURT
    return Cause.STRONG_AFTER if after is not None and after >= NO_SESSION_FROM else None


def _amber_cause(session: SessionSummary) -> Cause | None:
    before, later = session.record.pain_before, session.answers.pain_next_day
    if session.answers.feeling in (Feeling.PAIN, Feeling.BOTH):
        return Cause.TAGGED
    if before is not None and before >= GENTLE_FROM:
        return Cause.BEGAN_SORE
    if later is not None:
        has_settled = later <= before if before is not None else later < GENTLE_FROM
        return None if has_settled else Cause.STAYED
    return _cause_after(before, session.answers.pain_after)


def _cause_after(before: int | None, after: int | None) -> Cause | None:
    if after is None:
        return None
    if before is None:
        return Cause.SORE_AFTER if after >= GENTLE_FROM else None
    return Cause.ROSE if after - before >= RISE else None


def went_well(session: SessionSummary) -> bool:
    """It was done, and the back took it well."""
    return session.is_done and verdict_of(session).light is TrafficLight.GREEN


def moves_plan(session: SessionSummary) -> bool:
    """Whether the day after this session's is next; one that hurt comes round again (content.md 3.5)."""
    return session.record.kind in _PLAN_KINDS and went_well(session)
