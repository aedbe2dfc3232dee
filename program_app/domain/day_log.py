"""The optional log of a day, one tap for each value (content.md 6.3)."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, kw_only=True)
class DayLog:
    """What a day was like; the last one of a date counts, and every value may stay open.

    Pain, sleep and stress are 0 to 10.
    """

    logged_on: date
    logged_at: datetime
    average_pain: int | None = None
    worst_pain: int | None = None
    sleep_quality: int | None = None
    walked_minutes: int | None = None
    hours_sitting: float | None = None
    braces: int | None = None
    """How often the brace was practised."""
    stress: int | None = None
