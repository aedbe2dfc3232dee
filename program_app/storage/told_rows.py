"""What a person told beside the sessions → rows; what there may be several of becomes JSON."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime

from program_app.domain.baseline import BaselineRecord
from program_app.domain.day_log import DayLog
from program_app.domain.progress import PainRecord, ScreeningRecord
from program_app.domain.spasm import SpasmRecord, Tried
from program_app.storage.rows import BaselineRow, DayLogRow, PainRow, ScreeningRow, SpasmRow


def json_list(values: Sequence[str]) -> str:
    """Words as they stand in a column."""
    return json.dumps(list(values))


def screening_row(record: ScreeningRecord, number: int) -> ScreeningRow:
    """The safety questions as answered."""
    return ScreeningRow(
        id=record.id,
        number=number,
        answered_at=record.answered_at,
        answered_on=record.answered_on,
        true_ids=json_list(record.true_ids),
        clinician_agreed_on=record.clinician_agreed_on,
    )


def pain_row(record: PainRecord) -> PainRow:
    """Pain as it was given on a date."""
    return PainRow(
        noted_on=record.noted_on, noted_at=record.noted_at, pain=record.pain, has_sign=record.has_sign
    )


def baseline_row(record: BaselineRecord, number: int) -> BaselineRow:
    """Where a person starts from."""
    return BaselineRow(
        id=record.id,
        number=number,
        answered_at=record.answered_at,
        answered_on=record.answered_on,
        first_year=record.first_year,
        spasms_last_year=record.spasms_last_year,
        usual_gap=record.usual_gap,
        last_spasm_on=record.last_spasm_on,
        is_last_spasm_exact=record.is_last_spasm_exact,
        longest_spell_days=record.longest_spell_days,
        usual_side=record.usual_side,
        helps=json_list(record.helps),
        work_posture=record.work_posture,
        work_arounds=json_list(record.work_arounds),
    )


def spasm_row(record: SpasmRecord) -> SpasmRow:
    """One spasm, ache or twinge. Raises ValueError for a time without a zone."""
    return SpasmRow(
        id=record.id,
        began_at=record.began_at,
        began_on=record.began_on,
        ended_at=record.ended_at,
        kind=record.kind,
        side=record.side,
        height=record.height,
        worst=record.worst,
        now=record.now,
        sore_hours=record.sore_hours,
        doing=json_list(record.doing),
        hours_sitting=record.hours_sitting,
        hours_slept=record.hours_slept,
        stress=record.stress,
        tried=json.dumps([_tried(tried) for tried in record.tried]),
        help_sought=json_list(record.help_sought),
        days_until_usual=record.days_until_usual,
        confidence=record.confidence,
        danger_signs=json_list(record.danger_signs),
        note=record.note,
        is_draft=record.is_draft,
        from_rescue=record.from_rescue,
        taken_out_at=record.taken_out_at,
    )


def day_log_row(log: DayLog) -> DayLogRow:
    """What a day was like."""
    return DayLogRow(**asdict(log))


def _tried(tried: Tried) -> dict[str, object]:
    return {**asdict(tried), "tried_at": tried.tried_at and _utc(tried.tried_at)}


def _utc(instant: datetime) -> str:
    if instant.tzinfo is None:
        raise ValueError(f"{instant} has no time zone")
    return instant.astimezone(UTC).isoformat()
