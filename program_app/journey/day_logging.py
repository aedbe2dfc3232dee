"""The optional log of a day: one tap for each value, kept at once (content.md 6.3)."""

from dataclasses import replace
from datetime import datetime

from program_app.domain.changes import DayLogged
from program_app.domain.day_log import DayLog
from program_app.domain.local_day import counts_for
from program_app.journey.diary import Diary


def log_of_today(diary: Diary, now: datetime) -> DayLog:
    """What was logged about the present day so far; empty where nothing was."""
    on = counts_for(now)
    return diary.day_log(on) or DayLog(logged_on=on, logged_at=now)


def log_day(diary: Diary, now: datetime, name: str, value: float | None) -> DayLog:
    """Keep one value of the present day by its field's name; None takes it back."""
    values: dict[str, object] = {name: value, "logged_at": now}
    log = replace(log_of_today(diary, now), **values)  # type: ignore[arg-type]
    diary.record(DayLogged(log=log))
    return log
