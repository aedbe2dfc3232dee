"""What a person told beside the sessions as plain values of the export, in a fixed order."""

from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from program_app.domain.baseline import BaselineRecord
from program_app.domain.day_log import DayLog
from program_app.domain.progress import PainRecord, ScreeningRecord
from program_app.domain.spasm import SpasmRecord, Tried

_Plain = dict[str, Any]


def screening(record: ScreeningRecord) -> _Plain:
    """The safety questions as answered."""
    return {
        "id": record.id,
        "answered_at": record.answered_at.isoformat(),
        "answered_on": record.answered_on.isoformat(),
        "true_ids": list(record.true_ids),
        "clinician_agreed_on": _text(record.clinician_agreed_on),
    }


def baseline(record: BaselineRecord) -> _Plain:
    """Where a person starts from."""
    return {
        **asdict(record),
        "answered_at": record.answered_at.isoformat(),
        "answered_on": record.answered_on.isoformat(),
        "last_spasm_on": _text(record.last_spasm_on),
        "helps": list(record.helps),
        "work_arounds": list(record.work_arounds),
    }


def spasm(record: SpasmRecord) -> _Plain:
    """One spasm, ache or twinge, also one in the bin."""
    return {
        **asdict(record),
        "began_at": record.began_at.isoformat(),
        "began_on": record.began_on.isoformat(),
        "ended_at": _text(record.ended_at),
        "doing": list(record.doing),
        "tried": [_tried(tried) for tried in record.tried],
        "help_sought": list(record.help_sought),
        "danger_signs": list(record.danger_signs),
        "taken_out_at": _text(record.taken_out_at),
    }


def day_log(log: DayLog) -> _Plain:
    """What a day was like."""
    return {
        **asdict(log),
        "logged_on": log.logged_on.isoformat(),
        "logged_at": log.logged_at.isoformat(),
    }


def pain(record: PainRecord) -> _Plain:
    """Pain as it was given on a date."""
    return {
        "noted_on": record.noted_on.isoformat(),
        "noted_at": record.noted_at.isoformat(),
        "pain": record.pain,
        "has_sign": record.has_sign,
    }


def _tried(tried: Tried) -> _Plain:
    return {**asdict(tried), "tried_at": _text(tried.tried_at)}


def _text(moment: date | datetime | None) -> str | None:
    return moment.isoformat() if moment else None
