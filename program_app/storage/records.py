"""Plain database rows → sessions, and what was done in them."""

import json
import sqlite3
from datetime import date
from functools import lru_cache

from program_app.domain.choices import Choices
from program_app.domain.dose import Side
from program_app.domain.progress import (
    Answers,
    CheckRecord,
    Ended,
    Feeling,
    Phase,
    Place,
    RepRecord,
    SessionEnd,
    SessionKind,
    SessionRecord,
    SessionSummary,
    Variant,
)
from program_app.storage.told_records import instant, words


def summary_from(row: sqlite3.Row) -> SessionSummary:
    """A session with the totals of its reps."""
    return SessionSummary(
        record=_session_from(row),
        end=SessionEnd(row["ended_as"]) if row["ended_as"] else None,
        finished_at=instant(row["finished_at"]) if row["finished_at"] else None,
        place=_next_place(row),
        finished_reps=row["finished_reps"] or 0,
        held_seconds=row["held_seconds"] or 0.0,
        braced_seconds=row["braced_seconds"] or 0.0,
        walked_seconds=row["walked_seconds"] or 0.0,
        spared_reps=row["spared_reps"],
        uncomfortable_item=row["uncomfortable_item"],
        answers=Answers(
            effort=row["effort"],
            pain_after=row["pain_after"],
            feeling=Feeling(row["feeling"]) if row["feeling"] else None,
            note=row["note"],
            brace_quality=row["brace_quality"],
            pain_next_day=row["pain_next_day"],
            felt_at=words(row["felt_at"]),
        ),
    )


def _session_from(row: sqlite3.Row) -> SessionRecord:
    return SessionRecord(
        id=row["id"],
        program_id=row["program_id"],
        program_version=row["program_version"],
        content_hash=row["content_hash"],
        day_number=row["day_number"],
        kind=SessionKind(row["kind"]),
        choices=_choices_from(row["choices"]),
        started_at=instant(row["started_at"]),
        started_on=date.fromisoformat(row["started_on"]),
        planned_reps=row["planned_reps"],
        planned_seconds=row["planned_seconds"],
        pain_before=row["pain_before"],
    )


def rep_from(row: sqlite3.Row) -> RepRecord:
    """A rep, walk interval or rehearsed position."""
    return RepRecord(
        id=row["id"],
        session_id=row["session_id"],
        place=_place(row),
        exercise=row["exercise"],
        phase=Phase(row["phase"]),
        variant=Variant(row["variant"]),
        planned_seconds=row["planned_seconds"],
        held_seconds=row["held_seconds"],
        ended=Ended(row["ended"]),
        finished_at=instant(row["finished_at"]),
        felt_effort=row["felt_effort"],
    )


def check_from(row: sqlite3.Row) -> CheckRecord:
    """A self-check."""
    return CheckRecord(
        id=row["id"],
        session_id=row["session_id"],
        place=_place(row),
        code=row["code"],
        seconds=row["seconds"],
        choice=row["choice"],
        count=row["count"],
        answers=tuple(json.loads(row["answers"])),
        ended=Ended(row["ended"]),
        finished_at=instant(row["finished_at"]),
    )


def _place(row: sqlite3.Row) -> Place:
    return Place(
        item_number=row["item_number"],
        set_number=row["set_number"],
        rep_number=row["rep_number"],
        side=Side(row["side"]) if row["side"] else None,
    )


def _next_place(row: sqlite3.Row) -> Place | None:
    if row["next_item_number"] is None:
        return None
    return Place(
        item_number=row["next_item_number"],
        set_number=row["next_set_number"],
        rep_number=row["next_rep_number"],
        side=Side(row["next_side"]) if row["next_side"] else None,
    )


@lru_cache(maxsize=64)
def _choices_from(text: str) -> Choices:
    # Sessions mostly share their choices, and frozen ones may be shared.
    return Choices.from_plain(json.loads(text))
