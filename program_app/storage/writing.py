"""One change of the domain → rows. Applied twice, it is there once."""

import json

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from program_app.domain.changes import (
    AnswersGiven,
    BaselineTold,
    BinEmptied,
    Change,
    CheckAdded,
    DayLogged,
    DiscomfortKept,
    PainNoted,
    PlaceMoved,
    PreferenceSet,
    RepAdded,
    RepsSpared,
    ScreeningAnswered,
    SessionBegun,
    SessionClosed,
    SpasmKept,
)
from program_app.domain.progress import Answers, CheckRecord, Place, RepRecord, SessionRecord
from program_app.storage.rows import (
    BaselineRow,
    CheckRow,
    PreferenceRow,
    RepRow,
    ScreeningRow,
    SessionRow,
    SpasmRow,
)
from program_app.storage.told_rows import (
    baseline_row,
    day_log_row,
    json_list,
    pain_row,
    screening_row,
    spasm_row,
)


def apply(session: Session, change: Change) -> None:
    """Bring `change` into the tables; the caller commits.

    Raises LookupError for an unknown session.
    """
    match change:
        case ScreeningAnswered(record=screening):
            _add_once(session, screening_row(screening, _next_of_all(session, ScreeningRow)))
        case PainNoted(record=noted):
            session.merge(pain_row(noted))
        case BaselineTold(record=baseline):
            # The one that was told last counts, also when it was told before and another one since.
            session.merge(baseline_row(baseline, _next_of_all(session, BaselineRow)))
        case SpasmKept(record=spasm):
            session.merge(spasm_row(spasm))
        case BinEmptied(taken_out_before=limit):
            session.execute(delete(SpasmRow).where(SpasmRow.taken_out_at < limit))
        case DayLogged(log=log):
            session.merge(day_log_row(log))
        case PreferenceSet(name=name, value=value):
            session.merge(PreferenceRow(name=name, value=json.dumps(value)))
        case _:
            _apply_to_sessions(session, change)


def _apply_to_sessions(session: Session, change: Change) -> None:  # noqa: C901 - one case for each kind
    """What was done in a session and is stored already under the same id stays as it is."""
    match change:
        case SessionBegun(record=record):
            _add_once(session, _session_row(record))
        case RepAdded(rep=rep, next_place=place):
            if _add_once(session, _rep_row(rep, _next_number(session, RepRow, rep.session_id))):
                _set_place(_session(session, rep.session_id), place)
        case CheckAdded(check=check, next_place=place):
            if _add_once(session, _check_row(check, _next_number(session, CheckRow, check.session_id))):
                _set_place(_session(session, check.session_id), place)
        case PlaceMoved(session_id=session_id, place=place):
            _set_place(_session(session, session_id), place)
        case RepsSpared(session_id=session_id, count=count):
            _session(session, session_id).spared_reps = count
        case DiscomfortKept(session_id=session_id, item_number=number):
            _session(session, session_id).uncomfortable_item = number
        case SessionClosed(session_id=session_id, end=end, finished_at=finished_at):
            row = _session(session, session_id)
            row.ended_as, row.finished_at = end, finished_at
        case AnswersGiven(session_id=session_id, answers=answers):
            _set_answers(_session(session, session_id), answers)


def _add_once(session: Session, row: SessionRow | RepRow | CheckRow | ScreeningRow) -> bool:
    if session.get(type(row), row.id) is not None:
        return False
    session.add(row)
    return True


def _session(session: Session, session_id: str) -> SessionRow:
    row = session.get(SessionRow, session_id)
    if row is None:
        raise LookupError(f"there is no session {session_id}")
    return row


def _next_number(session: Session, table: type[RepRow | CheckRow], session_id: str) -> int:
    highest = session.scalar(select(func.max(table.number)).where(table.session_id == session_id))
    return (highest or 0) + 1


def _next_of_all(session: Session, table: type[ScreeningRow | BaselineRow]) -> int:
    return (session.scalar(select(func.max(table.number))) or 0) + 1


def _set_place(row: SessionRow, place: Place | None) -> None:
    row.next_item_number = place.item_number if place else None
    row.next_set_number = place.set_number if place else None
    row.next_rep_number = place.rep_number if place else None
    row.next_side = place.side if place else None


def _set_answers(row: SessionRow, answers: Answers) -> None:
    row.effort = answers.effort
    row.pain_after = answers.pain_after
    row.feeling = answers.feeling
    row.note = answers.note
    row.brace_quality = answers.brace_quality
    row.pain_next_day = answers.pain_next_day
    row.felt_at = json_list(answers.felt_at)


def _session_row(record: SessionRecord) -> SessionRow:
    return SessionRow(
        id=record.id,
        program_id=record.program_id,
        program_version=record.program_version,
        content_hash=record.content_hash,
        day_number=record.day_number,
        kind=record.kind,
        choices=json.dumps(record.choices.as_plain(), sort_keys=True),
        started_at=record.started_at,
        started_on=record.started_on,
        planned_reps=record.planned_reps,
        planned_seconds=record.planned_seconds,
        pain_before=record.pain_before,
        next_item_number=1,
        next_set_number=1,
        next_rep_number=1,
        note="",
        felt_at=json_list(()),
    )


def _rep_row(rep: RepRecord, number: int) -> RepRow:
    return RepRow(
        id=rep.id,
        session_id=rep.session_id,
        number=number,
        item_number=rep.place.item_number,
        set_number=rep.place.set_number,
        rep_number=rep.place.rep_number,
        side=rep.place.side,
        exercise=rep.exercise,
        phase=rep.phase,
        variant=rep.variant,
        planned_seconds=rep.planned_seconds,
        held_seconds=rep.held_seconds,
        ended=rep.ended,
        finished_at=rep.finished_at,
        felt_effort=rep.felt_effort,
    )


def _check_row(check: CheckRecord, number: int) -> CheckRow:
    return CheckRow(
        id=check.id,
        session_id=check.session_id,
        number=number,
        item_number=check.place.item_number,
        set_number=check.place.set_number,
        rep_number=check.place.rep_number,
        side=check.place.side,
        code=check.code,
        seconds=check.seconds,
        choice=check.choice,
        count=check.count,
        answers=json.dumps(check.answers),
        ended=check.ended,
        finished_at=check.finished_at,
    )
