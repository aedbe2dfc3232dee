"""Where a person starts from: shown as it was told last, and told anew answer by answer."""

from dataclasses import dataclass, fields
from datetime import date, datetime
from uuid import uuid4

from program_app.domain.baseline import BaselineRecord, WorkAround
from program_app.domain.changes import BaselineTold
from program_app.domain.local_day import counts_for
from program_app.domain.program import Program
from program_app.domain.work_arounds import program_fits, work_arounds_of
from program_app.journey.choosing import marches_instead
from program_app.journey.diary import Diary
from program_app.words.work_arounds import small_practice_sentence

_OF_THE_RECORD = frozenset({"id", "answered_at", "answered_on"})
TOLD = frozenset(field.name for field in fields(BaselineRecord)) - _OF_THE_RECORD
"""The names of the answers."""


@dataclass(frozen=True, kw_only=True)
class BaselineView:
    """The baseline with what belongs to it elsewhere; `told` is None before the first answer."""

    told: BaselineRecord | None
    walk_minutes: int | None
    """The comfortable walk."""
    marches: bool
    """It is too short for walks: marching on the spot stands in for them."""
    from_safety: tuple[WorkAround, ...]
    """What the safety questions already say is to be worked around."""
    misfit: str
    """Says so where too little of the program is left; empty where it fits."""
    today_on: date


def look_at_baseline(program: Program, diary: Diary, at: datetime) -> BaselineView:
    """The baseline as it is known now."""
    answered = diary.screening.true_ids if diary.screening is not None else ()
    said = [item.sets for item in program.screening if item.id in answered and item.sets is not None]
    return BaselineView(
        told=diary.baseline,
        walk_minutes=diary.preferences.comfortable_walk_minutes,
        marches=marches_instead(diary),
        from_safety=tuple(dict.fromkeys(said)),
        misfit=misfit(program, diary),
        today_on=counts_for(at),
    )


def misfit(program: Program, diary: Diary) -> str:
    """What is said where all that is to be worked around leaves too little of the program."""
    around = work_arounds_of(program, diary.screening, diary.baseline)
    return "" if program_fits(program, around) else small_practice_sentence(program)


def tell_baseline(diary: Diary, at: datetime, **answers: object) -> None:
    """Keep some answers beside the earlier ones. Raises ValueError for an unknown name."""
    unknown = set(answers) - TOLD
    if unknown:
        raise ValueError(f"no such answer: {unknown}")
    earlier, on = diary.baseline, counts_for(at)
    # All that is told on one date is one record: a stepper alone would make a dozen.
    record_id = earlier.id if earlier is not None and earlier.answered_on == on else str(uuid4())
    anew: dict[str, object] = {"id": record_id, "answered_at": at, "answered_on": on}
    told = {} if earlier is None else {name: getattr(earlier, name) for name in TOLD}
    record = BaselineRecord(**{**told, **anew, **answers})
    diary.record(BaselineTold(record=record))
