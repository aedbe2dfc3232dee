"""Which date a moment counts for: a night before 03:00 belongs to the evening before."""

from datetime import date, datetime, timedelta

TURN_OF_DAY_HOUR = 3


def counts_for(local: datetime) -> date:
    """The date that a session counts for when it begins at `local` (the wall clock where the person is)."""
    return (local - timedelta(hours=TURN_OF_DAY_HOUR)).date()
