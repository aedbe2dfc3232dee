"""Whether the times of a spasm can be: not later than now, not ended before it began, not twice the same."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from program_app.domain.spasm import SpasmRecord


class TimeFault(StrEnum):
    """What is wrong with the times of a spasm."""

    STARTS_LATER = "starts_later"
    ENDS_LATER = "ends_later"
    ENDS_BEFORE_START = "ends_before_start"


def time_fault(began_at: datetime, ended_at: datetime | None, now: datetime) -> TimeFault | None:
    """The first thing that is wrong; None where the times can be."""
    if began_at > now:
        return TimeFault.STARTS_LATER
    if ended_at is None:
        return None
    if ended_at < began_at:
        return TimeFault.ENDS_BEFORE_START
    return TimeFault.ENDS_LATER if ended_at > now else None


def first_overlap(record: SpasmRecord, others: Iterable[SpasmRecord]) -> SpasmRecord | None:
    """The first other entry whose time meets that of `record`; one without an end is a moment."""
    return next((other for other in others if other.id != record.id and _meet(record, other)), None)


def _meet(one: SpasmRecord, other: SpasmRecord) -> bool:
    return one.began_at <= _end(other) and other.began_at <= _end(one)


def _end(record: SpasmRecord) -> datetime:
    # To the minute, as it is typed: two that begin in the same minute are the same.
    return record.ended_at or record.began_at + timedelta(seconds=59)
