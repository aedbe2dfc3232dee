"""Everything that is stored as one JSON file, the same bytes as long as nothing was added."""

import json
from pathlib import Path
from typing import Any

from program_app.domain.program import Program
from program_app.domain.progress import (
    REP_PHASES,
    CheckRecord,
    Phase,
    Place,
    RepRecord,
    SessionDetail,
    SessionSummary,
)
from program_app.export import told
from program_app.export.whole_file import write_whole
from program_app.journey.ports import Everything

FORMAT = "brace28-export"
FORMAT_VERSION = 1

_Plain = dict[str, Any]


def export_json(everything: Everything, program: Program, target: Path) -> None:
    """Write `target` whole, or leave it as it was. `program` gives the names. Raises ExportError."""
    text = json.dumps(as_plain(everything, program), ensure_ascii=False, indent=2)
    write_whole(target, f"{text}\n".encode())


def as_plain(everything: Everything, program: Program) -> _Plain:
    """The content of the export as plain values, in a fixed order."""
    history = everything.history
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "program": {
            "id": program.id,
            "version": program.version,
            "name": program.name,
            "exercises": {exercise.id: exercise.name for exercise in program.exercises},
        },
        "sessions": [
            _session(summary, everything.details.get(summary.record.id, SessionDetail()))
            for summary in history.sessions
        ],
        "screenings": [told.screening(record) for record in everything.screenings],
        "baselines": [told.baseline(record) for record in everything.baselines],
        "spasms": [told.spasm(record) for record in history.spasms],
        "day_logs": [told.day_log(log) for log in history.day_logs],
        "pains": [told.pain(record) for record in history.pains],
        "preferences": dict(sorted(history.preferences.items())),
    }


def _session(summary: SessionSummary, detail: SessionDetail) -> _Plain:
    record, answers = summary.record, summary.answers
    return {
        "id": record.id,
        "day": record.day_number,
        "kind": record.kind,
        "program_id": record.program_id,
        "program_version": record.program_version,
        "content_hash": record.content_hash,
        "started_at": record.started_at.isoformat(),
        "started_on": record.started_on.isoformat(),
        "finished_at": summary.finished_at.isoformat() if summary.finished_at else None,
        "end": summary.end,
        "state": "done" if summary.is_done else "partly",
        "next_place": _place(summary.place) if summary.place else None,
        "planned_reps": record.planned_reps,
        "spared_reps": summary.spared_reps,
        "uncomfortable_item": summary.uncomfortable_item,
        "planned_seconds": record.planned_seconds,
        "pain_before": record.pain_before,
        "pain_after": answers.pain_after,
        "pain_next_day": answers.pain_next_day,
        "felt_at": list(answers.felt_at),
        "effort": answers.effort,
        "feeling": answers.feeling,
        "note": answers.note,
        "brace_quality": answers.brace_quality,
        "choices": record.choices.as_plain(),
        "holds": [_hold(rep) for rep in detail.reps if rep.phase in REP_PHASES],
        "intervals": [_interval(rep) for rep in detail.reps if rep.phase not in REP_PHASES],
        "checks": [_check(check) for check in detail.checks],
    }


def _hold(rep: RepRecord) -> _Plain:
    is_brace = rep.phase is Phase.BRACE
    number = "round_number" if is_brace else "rep_number"
    hold: _Plain = {
        "id": rep.id,
        "item_number": rep.place.item_number,
        "exercise": rep.exercise,
        "set_number": rep.place.set_number,
        number: rep.place.rep_number,
        "side": rep.place.side,
        "phase": rep.phase,
        "variant": rep.variant,
        "planned_seconds": rep.planned_seconds,
        "held_seconds": rep.held_seconds,
        "ended": rep.ended,
        "finished_at": rep.finished_at.isoformat(),
    }
    return {**hold, "felt_effort": rep.felt_effort} if is_brace else hold


def _interval(rep: RepRecord) -> _Plain:
    return {
        "id": rep.id,
        "item_number": rep.place.item_number,
        "exercise": rep.exercise,
        "phase": rep.phase,
        "number": rep.place.rep_number,
        "planned_seconds": rep.planned_seconds,
        "spent_seconds": rep.held_seconds,
        "ended": rep.ended,
        "finished_at": rep.finished_at.isoformat(),
    }


def _check(check: CheckRecord) -> _Plain:
    return {
        "id": check.id,
        **_place(check.place),
        "code": check.code,
        "seconds": check.seconds,
        "choice": check.choice,
        "count": check.count,
        "answers": list(check.answers),
        "ended": check.ended,
        "finished_at": check.finished_at.isoformat(),
    }


def _place(place: Place) -> _Plain:
    return {
        "item_number": place.item_number,
        "set_number": place.set_number,
        "rep_number": place.rep_number,
        "side": place.side,
    }
