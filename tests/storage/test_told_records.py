"""Spasms, baselines, logs of days and answers come back as they were told; anything else is damage."""

from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from program_app.domain.baseline import UsualGap
from program_app.domain.changes import BinEmptied, Change, SpasmKept
from program_app.domain.progress import Answers
from program_app.domain.spasm import Remedy, Tried
from program_app.storage.aside import aside_file
from program_app.storage.errors import DatabaseDamagedError
from program_app.storage.reading import read_everything, read_history
from program_app.storage.sqlite import connect_to_write
from tests.storage.builders import BEGAN_AT, baseline, day_log, pain, session, spasm, write_all


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "brace28.db"


def test_a_session_of_which_nothing_was_answered_is_open(database: Path) -> None:
    write_all(database, session())
    assert read_history(database).sessions[0].answers == Answers()


def test_a_spasm_that_was_completed_replaces_its_draft(database: Path) -> None:
    draft = spasm(is_draft=True, from_rescue=True, tried=(Tried(remedy=Remedy.HEAT),), worst=8)
    whole = SpasmKept(record=replace(draft.record, is_draft=False, tried=(), worst=None, note="Bending."))
    write_all(database, draft, whole)
    assert read_history(database).spasms == (whole.record,)


def test_everything_that_may_have_been_tried_is_kept_with_its_name(database: Path) -> None:
    tried = tuple(Tried(remedy=remedy, name=f"my {remedy}", helped=5) for remedy in Remedy)
    kept = spasm(tried=tried)
    write_all(database, kept)
    assert read_history(database).spasms == (kept.record,)


def test_a_spasm_that_was_taken_out_is_kept_and_can_be_put_back(database: Path) -> None:
    kept = spasm()
    taken_out = SpasmKept(record=replace(kept.record, taken_out_at=BEGAN_AT + timedelta(hours=1)))
    write_all(database, kept, taken_out)
    assert read_history(database).spasms == (taken_out.record,)
    write_all(database, kept)
    assert read_history(database).spasms == (kept.record,)


def test_an_emptied_bin_keeps_what_was_taken_out_later_and_what_was_not(database: Path) -> None:
    hours = {"old": 1, "at the limit": 2, "new": 3}
    binned = [spasm(name, taken_out_at=BEGAN_AT + timedelta(hours=hour)) for name, hour in hours.items()]
    write_all(database, spasm("kept"), *binned, BinEmptied(taken_out_before=BEGAN_AT + timedelta(hours=2)))
    assert {record.id for record in read_history(database).spasms} == {"kept", "at the limit", "new"}


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
    told = (spasm(), baseline(), day_log(BEGAN_AT.date()), pain(BEGAN_AT.date(), 3))
    write_all(database, session(), *told)
    return database
