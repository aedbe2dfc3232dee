"""The walking gate of this person, from the diary."""

from datetime import date

from program_app.domain.baseline import WorkAround
from program_app.domain.gate import Gate, GateFacts, gate_for
from program_app.domain.past_sessions import in_order
from program_app.domain.program import Program
from program_app.domain.progress import CheckRecord, SessionKind
from program_app.domain.spasm_pause import last_spasm
from program_app.domain.work_arounds import work_arounds_of
from program_app.journey.diary import Diary


def gate_now(program: Program, diary: Diary, today_on: date) -> Gate:
    """The gate as it stands on `today_on`; the test of an earlier cycle counts until the next one."""
    rules = program.rules.gate
    latest = _latest_checks(diary)
    spasm = last_spasm(diary.spasms)
    arounds = work_arounds_of(program, diary.screening, diary.baseline)
    facts = GateFacts(
        today_on=today_on,
        checks=latest,
        tested_on=_tested_on(program, diary),
        walks=[session for session in in_order(diary.sessions) if session.braced_seconds],
        last_spasm_on=spasm.began_on if spasm is not None else None,
        work_arounds=tuple(WorkAround(name) for name in arounds),
        comfortable_walk_minutes=diary.preferences.comfortable_walk_minutes,
    )
    return gate_for(rules, program.checks, facts)


def _latest_checks(diary: Diary) -> dict[str, CheckRecord]:
    by_time = sorted(diary.checks, key=lambda check: (check.finished_at, check.id))
    return {check.code: check for check in by_time if check.has_result}


def _tested_on(program: Program, diary: Diary) -> date | None:
    """The date of the latest session that tested the letters: the day of the test, or the checks alone."""
    codes = {letter.test.check for letter in program.rules.gate.letters}
    tested = {check.session_id for check in diary.checks if check.has_result and check.code in codes}
    day_number = program.rules.gate.tested_on_day
    dates = [
        session.record.started_on
        for session in diary.sessions
        if session.record.id in tested
        and (session.record.kind is SessionKind.GATE_TEST or session.record.day_number >= day_number)
    ]
    return max(dates, default=None)
