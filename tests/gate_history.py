"""A person of the shipped program who has come to the walking gate."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from program_app.domain.changes import PainNoted, PreferenceSet, SpasmKept
from program_app.domain.progress import Answers, CheckRecord, Feeling, PainRecord, Place, ScreeningRecord
from program_app.domain.spasm import SpasmRecord
from program_app.journey.diary import Diary
from program_app.journey.ports import History
from tests.builders import MONDAY, days_done
from tests.fakes import MemoryReader, MemoryWriter

TESTED_ON = MONDAY + timedelta(days=20)
"""Day 21: a Sunday."""
WALK_DAYS = (18, 20)
MET = {"C1": (48.0, None), "C2": (26.0, 2), "C3": (24.0, 3)}
MISSING_C = {**MET, "C3": (14.0, 2)}
_GOOD = Answers(pain_after=1, feeling=Feeling.TIRED, brace_quality=8, effort=3)


def a_check_result(
    session_id: str,
    code: str,
    seconds: float | None,
    choice: int | None,
    finished_at: datetime = datetime(2026, 11, 22, 18, tzinfo=UTC),
) -> CheckRecord:
    """One result of a self-check."""
    return CheckRecord(
        id=f"{session_id}-{code}",
        session_id=session_id,
        place=Place(item_number=1),
        code=code,
        seconds=seconds,
        choice=choice,
        finished_at=finished_at,
    )


def history(results: dict[str, tuple[float, int | None]] | None = None, *, done: int = 21) -> History:
    """So many days done, one a date, all well, with two good walks and the self-checks of day 21."""
    sessions = [
        replace(session, answers=_GOOD, record=replace(session.record, pain_before=1))
        for session in days_done(done)
    ]
    for number in WALK_DAYS:
        if number <= done:
            braced = 318.0 if number == WALK_DAYS[0] else 360.0
            walked = replace(sessions[number - 1], braced_seconds=braced, walked_seconds=480.0)
            sessions[number - 1] = walked
    checks: tuple[CheckRecord, ...] = ()
    if done >= 21:
        session_id = sessions[20].record.id
        shown = MET if results is None else results
        checks = tuple(a_check_result(session_id, code, *value) for code, value in shown.items())
    screened = datetime(2026, 11, 20, 18, tzinfo=UTC)
    screening = ScreeningRecord(id="asked", answered_at=screened, answered_on=screened.date(), true_ids=())
    return History(sessions=tuple(sessions), checks=checks, screening=screening)


def at_the_gate(results: dict[str, tuple[float, int | None]] | None = None, *, done: int = 21) -> Diary:
    """The diary of that person."""
    return Diary(history(results, done=done), MemoryWriter(), MemoryReader())


def says_pain(diary: Diary, pain: int, on: date) -> None:
    """The pain is given on Today."""
    noted_at = datetime(on.year, on.month, on.day, 17, tzinfo=UTC)
    diary.record(PainNoted(record=PainRecord(noted_on=on, noted_at=noted_at, pain=pain)))


def has_spasm(diary: Diary, on: date) -> None:
    """A spasm that let go after an hour."""
    began_at = datetime(on.year, on.month, on.day, 7, tzinfo=UTC)
    record = SpasmRecord(id="one", began_at=began_at, began_on=on, ended_at=began_at + timedelta(hours=1))
    diary.record(SpasmKept(record=record))


def walks_comfortably(diary: Diary, minutes: int) -> None:
    """The comfortable minutes are set."""
    diary.record(PreferenceSet(name="comfortable_walk_minutes", value=minutes))
