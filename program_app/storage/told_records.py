"""Plain database rows → what a person told beside the sessions."""

import json
import sqlite3
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, TypeVar

from program_app.domain.baseline import BaselineRecord, UsualGap, WorkAround, WorkPosture
from program_app.domain.day_log import DayLog
from program_app.domain.progress import PainRecord, ScreeningRecord
from program_app.domain.spasm import (
    Doing,
    Help,
    Remedy,
    SpasmHeight,
    SpasmKind,
    SpasmRecord,
    SpasmSide,
    Tried,
)

_Value = TypeVar("_Value")


def screening_from(row: sqlite3.Row) -> ScreeningRecord:
    """The safety questions as answered."""
    return ScreeningRecord(
        id=row["id"],
        answered_at=instant(row["answered_at"]),
        answered_on=date.fromisoformat(row["answered_on"]),
        true_ids=words(row["true_ids"]),
        clinician_agreed_on=_open(date.fromisoformat, row["clinician_agreed_on"]),
    )


def pain_from(row: sqlite3.Row) -> PainRecord:
    """Pain as it was given on a date."""
    return PainRecord(
        noted_on=date.fromisoformat(row["noted_on"]),
        noted_at=instant(row["noted_at"]),
        pain=int(row["pain"]),
        has_sign=bool(int(row["has_sign"])),
    )


def baseline_from(row: sqlite3.Row) -> BaselineRecord:
    """Where a person starts from."""
    return BaselineRecord(
        id=row["id"],
        answered_at=instant(row["answered_at"]),
        answered_on=date.fromisoformat(row["answered_on"]),
        first_year=_open(int, row["first_year"]),
        spasms_last_year=_open(int, row["spasms_last_year"]),
        usual_gap=_open(UsualGap, row["usual_gap"]),
        last_spasm_on=_open(date.fromisoformat, row["last_spasm_on"]),
        is_last_spasm_exact=bool(int(row["is_last_spasm_exact"])),
        longest_spell_days=_open(int, row["longest_spell_days"]),
        usual_side=_open(SpasmSide, row["usual_side"]),
        helps=words(row["helps"]),
        work_posture=_open(WorkPosture, row["work_posture"]),
        work_arounds=tuple(WorkAround(word) for word in words(row["work_arounds"])),
    )


def spasm_from(row: sqlite3.Row) -> SpasmRecord:
    """One spasm, ache or twinge."""
    return SpasmRecord(
        id=row["id"],
        began_at=instant(row["began_at"]),
        began_on=date.fromisoformat(row["began_on"]),
        ended_at=_open(instant, row["ended_at"]),
        kind=SpasmKind(row["kind"]),
        side=_open(SpasmSide, row["side"]),
        height=_open(SpasmHeight, row["height"]),
        worst=_open(int, row["worst"]),
        now=_open(int, row["now"]),
        sore_hours=_open(float, row["sore_hours"]),
        doing=tuple(Doing(word) for word in words(row["doing"])),
        hours_sitting=_open(float, row["hours_sitting"]),
        hours_slept=_open(float, row["hours_slept"]),
        stress=_open(int, row["stress"]),
        tried=tuple(_tried_from(tried) for tried in json.loads(row["tried"])),
        help_sought=tuple(Help(word) for word in words(row["help_sought"])),
        days_until_usual=_open(int, row["days_until_usual"]),
        confidence=_open(int, row["confidence"]),
        danger_signs=words(row["danger_signs"]),
        note=row["note"],
        is_draft=bool(int(row["is_draft"])),
        from_rescue=bool(int(row["from_rescue"])),
        taken_out_at=_open(instant, row["taken_out_at"]),
    )


def _tried_from(plain: dict[str, Any]) -> Tried:
    return Tried(
        remedy=Remedy(plain["remedy"]),
        name=str(plain["name"]),
        tried_at=_open(instant, plain["tried_at"]),
        helped=_open(int, plain["helped"]),
        is_thumb_up=_open(bool, plain["is_thumb_up"]),
    )


def day_log_from(row: sqlite3.Row) -> DayLog:
    """What a day was like."""
    return DayLog(
        logged_on=date.fromisoformat(row["logged_on"]),
        logged_at=instant(row["logged_at"]),
        average_pain=_open(int, row["average_pain"]),
        worst_pain=_open(int, row["worst_pain"]),
        sleep_quality=_open(int, row["sleep_quality"]),
        walked_minutes=_open(int, row["walked_minutes"]),
        hours_sitting=_open(float, row["hours_sitting"]),
        braces=_open(int, row["braces"]),
        stress=_open(int, row["stress"]),
    )


def instant(text: str) -> datetime:
    """A moment as it stands in a column of UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@lru_cache(maxsize=64)
def words(text: str) -> tuple[str, ...]:
    """A list of words as it stands in a column of JSON. Raises ValueError for anything else."""
    values = json.loads(text)
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise ValueError(f"{text} is no list of words")
    return tuple(values)


def _open(read: Callable[[Any], _Value], value: object) -> _Value | None:
    """What `read` makes of a value that may not have been told."""
    return None if value is None else read(value)
