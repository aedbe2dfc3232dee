"""How the record of a spasm grows on the rescue page: each function returns the record with one more fact."""

from dataclasses import replace
from datetime import datetime, timedelta

from program_app.domain.spasm import Remedy, SpasmRecord, Tried

LEAFED_THROUGH = timedelta(seconds=5)
"""A position that was left so soon, and not judged, was only looked at."""
GOES_ON_WITHIN = timedelta(minutes=30)
"""Who comes back so soon goes on with the same spasm."""


def with_position(record: SpasmRecord, name: str, at: datetime) -> SpasmRecord:
    """A position was taken; the one before it goes where it was only leafed through."""
    tried = record.tried
    last = tried[-1] if tried else None
    if last is not None and _was_leafed_through(last, at):
        tried = tried[:-1]
    return replace(record, tried=(*tried, Tried(remedy=Remedy.POSITION, name=name, tried_at=at)))


def with_remedy(record: SpasmRecord, remedy: Remedy, at: datetime) -> SpasmRecord:
    """Something was tried now."""
    return replace(record, tried=(*record.tried, Tried(remedy=remedy, tried_at=at)))


def without_remedy(record: SpasmRecord, remedy: Remedy) -> SpasmRecord:
    """It was not tried after all."""
    return replace(record, tried=tuple(each for each in record.tried if each.remedy is not remedy))


def judged(record: SpasmRecord, remedy: Remedy, name: str, *, is_thumb_up: bool) -> SpasmRecord:
    """What was tried last of this kind eased, or did not; the same answer once more takes it back."""
    last = last_tried(record, remedy, name)
    if last is None:
        return record
    answer = None if last.is_thumb_up is is_thumb_up else is_thumb_up
    tried = tuple(replace(each, is_thumb_up=answer) if each is last else each for each in record.tried)
    return replace(record, tried=tried)


def with_sign(record: SpasmRecord, sign: str) -> SpasmRecord:
    """A danger sign is true; told again, it is not."""
    signs = record.danger_signs
    if sign in signs:
        return replace(record, danger_signs=tuple(each for each in signs if each != sign))
    return replace(record, danger_signs=(*signs, sign))


def last_tried(record: SpasmRecord, remedy: Remedy, name: str = "") -> Tried | None:
    """What was tried last of this kind; a position goes by its name."""
    for each in reversed(record.tried):
        if each.remedy is remedy and each.name == name:
            return each
    return None


def last_position(record: SpasmRecord) -> str:
    """The name of the position that was taken last; empty where none was."""
    names = (each.name for each in reversed(record.tried) if each.remedy is Remedy.POSITION)
    return next(names, "")


def goes_on(record: SpasmRecord, at: datetime) -> bool:
    """Whether somebody who opens the rescue page now goes on with this one."""
    if not (record.is_draft and record.from_rescue and record.counts) or record.has_let_go:
        return False
    moments = (record.began_at, *(each.tried_at for each in record.tried if each.tried_at is not None))
    return timedelta(0) <= at - max(moments) <= GOES_ON_WITHIN


def _was_leafed_through(tried: Tried, at: datetime) -> bool:
    if tried.remedy is not Remedy.POSITION or tried.is_thumb_up is not None or tried.tried_at is None:
        return False
    return at - tried.tried_at < LEAFED_THROUGH
