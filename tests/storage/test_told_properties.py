"""Whatever was told beside the sessions comes back as it was told."""

from datetime import UTC, date, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from program_app.domain.baseline import BaselineRecord, UsualGap, WorkAround, WorkPosture
from program_app.domain.changes import (
    AnswersGiven,
    BaselineTold,
    BinEmptied,
    Change,
    DayLogged,
    PainNoted,
    SpasmKept,
)
from program_app.domain.day_log import DayLog
from program_app.domain.progress import Answers, PainRecord
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
from program_app.journey.diary import Diary
from program_app.journey.ports import History
from program_app.storage.opening import prepare_to_write
from program_app.storage.reading import SqliteReader, read_history
from tests.storage.builders import (
    BEGAN_AT,
    PATIENCE_SECONDS,
    baseline,
    day_log,
    outbox_on,
    pain,
    session,
    spasm,
    write_all,
)

_SOME_EXAMPLES = settings(max_examples=25)

spans = st.timedeltas(timedelta(days=-9999), timedelta(days=9999))
zones = st.sampled_from((UTC, timezone(timedelta(hours=2))))
instants = st.builds(lambda span, zone: (BEGAN_AT + span).astimezone(zone), spans, zones)
dates = st.dates(date(1990, 1, 1), date(2090, 1, 1))
ids = st.uuids().map(str)
scales = st.none() | st.integers(0, 10)
counts = st.none() | st.integers(0, 5000)
hours = st.none() | st.floats(0, 200)
texts = st.text(max_size=40)


def _several(values: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(values, max_size=4).map(tuple)


tries = st.builds(
    Tried,
    remedy=st.sampled_from(Remedy),
    name=texts,
    tried_at=st.none() | instants,
    helped=scales,
    is_thumb_up=st.none() | st.booleans(),
)
spasms = st.builds(
    SpasmRecord,
    id=ids,
    began_at=instants,
    began_on=dates,
    ended_at=st.none() | instants,
    kind=st.sampled_from(SpasmKind),
    side=st.none() | st.sampled_from(SpasmSide),
    height=st.none() | st.sampled_from(SpasmHeight),
    worst=scales,
    now=scales,
    sore_hours=hours,
    doing=_several(st.sampled_from(Doing)),
    hours_sitting=hours,
    hours_slept=hours,
    stress=scales,
    tried=st.lists(tries, max_size=4).map(tuple),
    help_sought=_several(st.sampled_from(Help)),
    days_until_usual=counts,
    confidence=scales,
    danger_signs=_several(texts),
    note=texts,
    is_draft=st.booleans(),
    from_rescue=st.booleans(),
    taken_out_at=st.none() | instants,
)
baselines = st.builds(
    BaselineRecord,
    id=ids,
    answered_at=instants,
    answered_on=dates,
    first_year=counts,
    spasms_last_year=counts,
    usual_gap=st.none() | st.sampled_from(UsualGap),
    last_spasm_on=st.none() | dates,
    is_last_spasm_exact=st.booleans(),
    longest_spell_days=counts,
    usual_side=st.none() | st.sampled_from(SpasmSide),
    helps=_several(st.sampled_from([remedy.value for remedy in Remedy])),
    work_posture=st.none() | st.sampled_from(WorkPosture),
    work_arounds=_several(st.sampled_from(WorkAround)),
)
day_logs = st.builds(
    DayLog,
    logged_on=dates,
    logged_at=instants,
    average_pain=scales,
    worst_pain=scales,
    sleep_quality=scales,
    walked_minutes=counts,
    hours_sitting=hours,
    braces=counts,
    stress=scales,
)
few_ids = st.sampled_from(("a", "b", "c"))
few_dates = st.dates(date(2026, 11, 2), date(2026, 11, 4))
told_changes = st.lists(
    st.one_of(
        st.builds(spasm, few_ids, began_at=instants, worst=scales, taken_out_at=st.none() | instants),
        st.builds(baseline, few_ids, first_year=counts),
        st.builds(day_log, few_dates, braces=counts),
        st.builds(pain, few_dates, st.integers(0, 10)),
        st.builds(BinEmptied, taken_out_before=instants),
    ),
    max_size=12,
)


@pytest.fixture(scope="module")
def shared_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One file for all examples, because making one takes longer than writing to it."""
    return tmp_path_factory.mktemp("told") / "brace28.db"


@pytest.fixture(scope="module")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A new database, to begin each example with."""
    database = tmp_path_factory.mktemp("empty") / "brace28.db"
    prepare_to_write(database)
    return database.read_bytes()


@_SOME_EXAMPLES
@given(records=st.lists(spasms, min_size=1, max_size=4))
def test_whatever_was_told_about_a_spasm_comes_back(
    shared_database: Path, records: list[SpasmRecord]
) -> None:
    write_all(shared_database, *(SpasmKept(record=record) for record in records))
    kept = {record.id: record for record in read_history(shared_database).spasms}
    assert [kept[record.id] for record in records] == records


@_SOME_EXAMPLES
@given(record=baselines)
def test_whatever_was_told_as_a_baseline_comes_back(shared_database: Path, record: BaselineRecord) -> None:
    write_all(shared_database, BaselineTold(record=record))
    assert read_history(shared_database).baseline == record


@_SOME_EXAMPLES
@given(log=day_logs)
def test_whatever_was_logged_about_a_day_comes_back(shared_database: Path, log: DayLog) -> None:
    write_all(shared_database, DayLogged(log=log))
    assert log in read_history(shared_database).day_logs


@_SOME_EXAMPLES
@given(pain=st.integers(0, 10), pain_next_day=scales, felt_at=_several(texts), has_sign=st.booleans())
def test_whatever_was_answered_about_pain_comes_back(
    shared_database: Path, pain: int, pain_next_day: int | None, felt_at: tuple[str, ...], has_sign: bool
) -> None:
    answers = Answers(pain_next_day=pain_next_day, felt_at=felt_at)
    noted = PainRecord(noted_on=BEGAN_AT.date(), noted_at=BEGAN_AT, pain=pain, has_sign=has_sign)
    given = AnswersGiven(session_id="monday", answers=answers)
    write_all(shared_database, session(), given, PainNoted(record=noted))
    history = read_history(shared_database)
    assert history.sessions[0].answers == answers
    assert history.pains == (noted,)


@_SOME_EXAMPLES
@given(changes=told_changes)
def test_a_later_start_finds_what_the_diary_showed(
    tmp_path_factory: pytest.TempPathFactory, empty_database: bytes, changes: list[Change]
) -> None:
    database = tmp_path_factory.mktemp("agreeing") / "brace28.db"
    database.write_bytes(empty_database)
    with outbox_on(database) as (outbox, _):
        diary = Diary(History(), outbox, SqliteReader(database))
        for change in changes:
            diary.record(change)
        assert outbox.flush(PATIENCE_SECONDS)
    found = Diary(read_history(database), outbox, SqliteReader(database))
    for shown in ("spasms", "spasms_in_bin", "baseline", "day_logs", "pains"):
        assert getattr(found, shown) == getattr(diary, shown)
