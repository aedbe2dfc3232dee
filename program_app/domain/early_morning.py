"""The first hour after getting up, in which bending is better left alone (content.md 3.5)."""

from datetime import datetime, time

EARLY_MINUTES = 60
_USUAL_FROM, _USUAL_UNTIL = time(5), time(9)
"""Where nobody said when they get up, between these hours it may well be the first one."""


def is_early(local_now: datetime, gets_up_at: str) -> bool:
    """Whether `local_now` may lie in the first hour after getting up at `gets_up_at` (HH:MM, or empty)."""
    if not gets_up_at:
        return _USUAL_FROM <= local_now.time() < _USUAL_UNTIL
    hours, minutes = gets_up_at.split(":")
    up_minutes = 60 * int(hours) + int(minutes)
    since = (60 * local_now.hour + local_now.minute - up_minutes) % (24 * 60)
    return since < EARLY_MINUTES
