"""How walks grow once the gate is open and the 28 days are done: a minute a week at most (3.6)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from program_app.domain.past_sessions import in_order
from program_app.domain.progress import Feeling, SessionSummary

MINUTE = 60
DAYS_BETWEEN = 7
_GOOD_TAGS = (Feeling.TIRED, Feeling.NEITHER)
_MOST_RISE = 1
_ENOUGH_PERCENT = 90
"""So much of the present length has to be braced for it to count as done."""


@dataclass(frozen=True, kw_only=True)
class Growth:
    """What growth starts from: the plan's shortest walk behind the gate, and the date it may grow from."""

    base_seconds: int
    since: date


def grown_minutes(walks: Iterable[SessionSummary], growth: Growth) -> int:
    """The minutes that a walk may be longer than the plan's, told the walks.

    A minute comes with a good walk at the present length, a week or more after the last one. A walk that
    was tagged as pain, or after which pain rose, lets the week begin anew. What was not answered lets
    nothing grow.
    """
    minutes, from_on = 0, growth.since
    for walk in in_order(walks):
        on = walk.record.started_on
        if on < growth.since or not walk.braced_seconds:
            continue
        if _hurt(walk):
            from_on = on
        elif (on - from_on).days >= DAYS_BETWEEN and _is_good(walk, growth.base_seconds + minutes * MINUTE):
            minutes, from_on = minutes + 1, on
    return minutes


def _hurt(walk: SessionSummary) -> bool:
    return walk.answers.feeling in (Feeling.PAIN, Feeling.BOTH) or (walk.rise or 0) > _MOST_RISE


def _is_good(walk: SessionSummary, length: int) -> bool:
    return walk.answers.feeling in _GOOD_TAGS and 100 * walk.braced_seconds >= _ENOUGH_PERCENT * length
