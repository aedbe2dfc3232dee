"""Spasms, baselines, logs of days and answers come back as they were told, whatever was told."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from program_app.domain.baseline import BaselineRecord, UsualGap, WorkAround, WorkPosture
from program_app.domain.changes import AnswersGiven, BaselineTold, Change, DayLogged, PainNoted, SpasmKept
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
from program_app.storage.aside import aside_file
from program_app.storage.errors import DatabaseDamagedError
from program_app.storage.reading import read_everything, read_history
from program_app.storage.sqlite import connect_to_write
from tests.storage.builders import BEGAN_AT, baseline, day_log, session, spasm, write_all

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


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "brace28.db"


@pytest.fixture(scope="module")
def shared_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One file for all examples, because making one takes longer than writing to it."""
    return tmp_path_factory.mktemp("told") / "brace28.db"


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


def test_a_session_of_which_nothing_was_answered_is_open(database: Path) -> None:
    write_all(database, session())
    assert read_history(database).sessions[0].answers == Answers()


def test_a_spasm_that_was_completed_replaces_its_draft(database: Path) -> None:
    draft = spasm(is_draft=True, from_rescue=True, tried=(Tried(remedy=Remedy.HEAT),), worst=8)
    whole = SpasmKept(record=replace(draft.record, is_draft=False, tried=(), worst=None, note="Bending."))
    write_all(database, draft, whole)
    assert read_history(database).spasms == (whole.record,)


def test_a_spasm_that_was_taken_out_is_kept_and_can_be_put_back(database: Path) -> None:
    kept = spasm()
    taken_out = SpasmKept(record=replace(kept.record, taken_out_at=BEGAN_AT + timedelta(hours=1)))
    write_all(database, kept, taken_out)
    assert read_history(database).spasms == (taken_out.record,)
    write_all(database, kept)
    assert read_history(database).spasms == (kept.record,)


def test_spasms_stand_in_the_order_they_began_whatever_was_told_first(database: Path) -> None:
    past = spasm("past", began_at=BEGAN_AT - timedelta(days=400))
    write_all(database, spasm("b"), spasm("a"), past)
    assert [record.id for record in read_history(database).spasms] == ["past", "a", "b"]


def test_the_baseline_that_was_told_last_counts_and_all_are_kept(database: Path) -> None:
    first = baseline("first", answered_at=BEGAN_AT + timedelta(days=400), spasms_last_year=5)
    second = baseline("second", spasms_last_year=2)
    write_all(database, first, second)
    assert read_history(database).baseline == second.record
    assert read_everything(database).baselines == (first.record, second.record)


def test_a_baseline_that_is_told_field_by_field_is_one(database: Path) -> None:
    told = [baseline(), baseline(first_year=2019), baseline(first_year=2019, usual_gap=UsualGap.WEEKS)]
    write_all(database, *told)
    assert read_everything(database).baselines == (told[-1].record,)


def test_a_baseline_that_is_told_again_after_another_counts(database: Path) -> None:
    again = baseline("first", first_year=2019)
    write_all(database, baseline("first"), baseline("second"), again)
    assert read_history(database).baseline == again.record


def test_the_last_log_of_a_date_counts_and_logs_stand_by_date(database: Path) -> None:
    tuesday, monday = day_log(date(2026, 11, 3), braces=3), day_log(date(2026, 11, 2), stress=4)
    write_all(database, day_log(date(2026, 11, 3), stress=9), tuesday, monday)
    assert read_history(database).day_logs == (monday.log, tuesday.log)


@pytest.mark.parametrize(
    "change", [spasm(), baseline(), day_log(BEGAN_AT.date())], ids=["spasm", "baseline", "day log"]
)
def test_the_same_change_twice_is_there_once(database: Path, change: Change) -> None:
    write_all(database, change, change)
    everything = read_everything(database)
    history = everything.history
    assert len(everything.baselines) + len(history.spasms) + len(history.day_logs) == 1


@pytest.mark.parametrize(
    "change",
    [
        spasm(began_at=datetime(2026, 3, 4, 3, 0)),  # noqa: DTZ001 - the mistake that is meant
        spasm(tried=(Tried(remedy=Remedy.HEAT, tried_at=datetime(2026, 3, 4, 3, 0)),)),  # noqa: DTZ001
    ],
    ids=["began", "tried"],
)
def test_a_time_without_a_zone_is_kept_aside_and_not_guessed(database: Path, change: SpasmKept) -> None:
    write_all(database, change)
    assert read_history(database).spasms == ()
    assert "no time zone" in aside_file(database).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("table", "assignment"),
    [
        ("spasms", "kind = 'nonsense'"),
        ("spasms", "side = 'nonsense'"),
        ("spasms", "worst = 'nonsense'"),
        ("spasms", "sore_hours = 'nonsense'"),
        ("spasms", "began_at = 'nonsense'"),
        ("spasms", "taken_out_at = 5"),
        ("spasms", "is_draft = 'nonsense'"),
        ("spasms", "doing = '[\"nonsense\"]'"),
        ("spasms", "doing = '{\"bending\": 1}'"),
        ("spasms", "help_sought = 'nonsense'"),
        ("spasms", "danger_signs = '[5]'"),
        ("spasms", "tried = '5'"),
        ("spasms", "tried = '[5]'"),
        ("spasms", 'tried = \'[{"remedy": "heat"}]\''),
        ("baselines", "usual_gap = 'nonsense'"),
        ("baselines", "last_spasm_on = 'nonsense'"),
        ("baselines", "work_arounds = '[\"nonsense\"]'"),
        ("baselines", "helps = 'null'"),
        ("day_logs", "logged_at = 'nonsense'"),
        ("day_logs", "stress = 'nonsense'"),
        ("sessions", "felt_at = '5'"),
        ("pains", "has_sign = 'nonsense'"),
    ],
)
def test_a_value_that_no_record_accepts_is_called_damaged(
    told_database: Path, table: str, assignment: str
) -> None:
    with closing(connect_to_write(told_database)) as connection:
        assert connection.execute(f"UPDATE {table} SET {assignment}").rowcount == 1
    with pytest.raises(DatabaseDamagedError):
        read_history(told_database)


@pytest.fixture
def told_database(database: Path) -> Path:
    """A database with one row in each table of what was told."""
    noted = PainRecord(noted_on=BEGAN_AT.date(), noted_at=BEGAN_AT, pain=3)
    told = (spasm(), baseline(), day_log(BEGAN_AT.date()), PainNoted(record=noted))
    write_all(database, session(), *told)
    return database
