"""What was written is read back with plain sqlite3, quickly and without a trace."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from program_app.domain.changes import (
    AnswersGiven,
    DiscomfortKept,
    PainNoted,
    PlaceMoved,
    PreferenceSet,
    RepsSpared,
    SessionClosed,
)
from program_app.domain.choices import Choices, CountStyle, SidesOrder
from program_app.domain.dose import Side, WalkDose
from program_app.domain.progress import (
    Answers,
    Ended,
    Feeling,
    PainRecord,
    Phase,
    Place,
    SessionDetail,
    SessionEnd,
    SessionKind,
    Variant,
)
from program_app.journey.ports import Everything, History
from program_app.storage.errors import DatabaseDamagedError, DatabaseTooNewError, StorageCode, StorageError
from program_app.storage.reading import _SESSIONS, SqliteReader, read_everything, read_history
from program_app.storage.sqlite import companions, connect_to_read, connect_to_write
from program_app.storage.version import schema_version
from tests.storage.builders import BEGAN_AT, check, outbox_on, rep, screening, session, write_all


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "brace28.db"


def test_without_a_file_there_is_no_history_and_no_file_afterwards(database: Path) -> None:
    assert read_history(database) == History()
    assert read_everything(database) == Everything()
    assert SqliteReader(database).detail("monday") == SessionDetail()
    assert schema_version(database) is None
    assert list(database.parent.iterdir()) == []


def test_a_session_comes_back_as_it_began(database: Path) -> None:
    begun = session(
        kind=SessionKind.GENTLE,
        pain_before=4,
        choices=Choices(
            gentle=True,
            rest_scale=1.5,
            count_style=CountStyle.EVERY,
            sides_order=SidesOrder.LEFT_ALL_SETS,
            last_walk=WalkDose(brace_seconds=30, easy_seconds=30, rounds=4),
        ),
    )
    write_all(database, begun)
    (summary,) = read_history(database).sessions
    assert summary.record == begun.record
    assert summary.place == Place(item_number=1)
    assert summary.end is None


def test_a_session_goes_on_at_the_place_that_came_last(database: Path) -> None:
    place = Place(item_number=2, set_number=2, rep_number=3, side=Side.LEFT)
    write_all(database, session(), rep(1), PlaceMoved(session_id="monday", place=place))
    (summary,) = read_history(database).sessions
    assert summary.place == place


def test_a_session_comes_back_with_its_end_and_its_answers(database: Path) -> None:
    ended_at = BEGAN_AT + timedelta(minutes=10)
    answers = Answers(effort=6, pain_after=2, feeling=Feeling.TIRED, note="Ärmel\nhoch", brace_quality=8)
    write_all(
        database,
        session(),
        SessionClosed(session_id="monday", end=SessionEnd.COMPLETED, finished_at=ended_at),
        AnswersGiven(session_id="monday", answers=Answers(effort=5)),
        AnswersGiven(session_id="monday", answers=answers),
    )
    (summary,) = read_history(database).sessions
    assert (summary.end, summary.finished_at, summary.answers) == (SessionEnd.COMPLETED, ended_at, answers)


def test_a_place_counts_once_and_only_when_it_was_finished(database: Path) -> None:
    right, left = Place(item_number=1, side=Side.RIGHT), Place(item_number=1, side=Side.LEFT)
    write_all(
        database,
        session(),
        rep(1),
        rep(1, id="again", held_seconds=7.5),
        rep(2, id="right", place=right),
        rep(2, id="left", place=left),
        rep(3, ended=Ended.SKIPPED, held_seconds=2.5),
        rep(4, phase=Phase.REHEARSE),
    )
    (summary,) = read_history(database).sessions
    assert (summary.finished_reps, summary.held_seconds) == (3, 34.0)


def test_a_walk_comes_back_with_how_firm_each_brace_was_and_the_rounds_that_were_spared(
    database: Path,
) -> None:
    write_all(
        database,
        session(kind=SessionKind.WALK),
        rep(1, phase=Phase.BRACE, felt_effort=3),
        rep(2, phase=Phase.BRACE, ended=Ended.TIRED),
        RepsSpared(session_id="monday", count=6),
        RepsSpared(session_id="monday", count=5),
    )
    (summary,) = read_history(database).sessions
    assert (summary.record.kind, summary.spared_reps) == (SessionKind.WALK, 5)
    told = [(kept.felt_effort, kept.ended) for kept in SqliteReader(database).detail("monday").reps]
    assert told == [(3, Ended.DONE), (None, Ended.TIRED)]


def test_a_session_comes_back_with_the_item_that_was_uncomfortable(database: Path) -> None:
    write_all(database, session(), session("tuesday"), DiscomfortKept(session_id="tuesday", item_number=3))
    assert [summary.uncomfortable_item for summary in read_history(database).sessions] == [None, 3]


def test_a_walk_counts_as_walked_and_its_braced_part_as_held(database: Path) -> None:
    write_all(
        database,
        session(),
        rep(1, phase=Phase.BRACE, held_seconds=30.0),
        rep(2, phase=Phase.EASY, held_seconds=20.0, id="easy"),
        rep(3, phase=Phase.MOVE, held_seconds=5.0),
    )
    (summary,) = read_history(database).sessions
    assert (summary.held_seconds, summary.braced_seconds, summary.walked_seconds) == (35.0, 30.0, 50.0)
    assert summary.finished_reps == 2


def test_sessions_stand_in_the_order_they_began(database: Path) -> None:
    later = session("tuesday", started_at=BEGAN_AT + timedelta(days=1))
    write_all(database, later, session("monday"))
    assert [summary.record.id for summary in read_history(database).sessions] == ["monday", "tuesday"]


def test_the_detail_stands_in_the_order_it_was_done_whatever_the_clock_said(database: Path) -> None:
    first = rep(2, variant=Variant.EASIER)
    second = rep(1, finished_at=BEGAN_AT - timedelta(hours=1), place=Place(item_number=2, side=Side.LEFT))
    taken = check(answers=(3, None, 10), choice=2, count=7, ended=Ended.SKIPPED)
    write_all(database, session(), session("tuesday"), first, rep(7, "tuesday"), second, taken)
    detail = SqliteReader(database).detail("monday")
    assert detail == SessionDetail(reps=(first.rep, second.rep), checks=(taken.check,))
    assert SqliteReader(database).detail("sunday") == SessionDetail()


def test_the_screening_that_came_last_counts_and_all_are_kept(database: Path) -> None:
    old = screening("old", true_ids=("numb_saddle", "fever"), answered_at=BEGAN_AT + timedelta(days=400))
    new = screening("new", clinician_agreed_on=date(2026, 3, 1))
    write_all(database, old, new)
    assert read_history(database).screening == new.record
    assert read_everything(database).screenings == (old.record, new.record)


def test_the_last_value_of_a_preference_counts(database: Path) -> None:
    changes = [PreferenceSet(name="text_scale", value=value) for value in (1.0, 1.3)]
    others = [PreferenceSet(name="scheme", value="dark"), PreferenceSet(name="walk", value=None)]
    write_all(database, *changes, *others)
    assert read_history(database).preferences == {"scheme": "dark", "text_scale": 1.3, "walk": None}


def test_the_last_pain_of_a_date_counts(database: Path) -> None:
    at = datetime(2026, 11, 2, 17, 0, tzinfo=UTC)
    given = [
        PainRecord(noted_on=date(2026, 11, day), noted_at=at, pain=p) for day, p in ((2, 7), (2, 5), (1, 3))
    ]
    write_all(database, *(PainNoted(record=record) for record in given))
    assert read_history(database).pains == (given[2], given[1])


def test_everything_is_the_history_with_every_detail(database: Path) -> None:
    write_all(database, session("monday"), session("tuesday"), rep(1, "tuesday"), rep(1), check())
    everything = read_everything(database)
    assert everything.history == read_history(database)
    reader = SqliteReader(database)
    assert everything.details == {day: reader.detail(day) for day in ("monday", "tuesday")}


def test_others_read_what_is_committed_while_the_outbox_is_open(database: Path) -> None:
    with outbox_on(database) as (outbox, _):
        outbox.write(session())
        outbox.flush(60)
        assert len(read_history(database).sessions) == 1
        outbox.write(rep(1))
        outbox.flush(60)
        assert len(SqliteReader(database).detail("monday").reps) == 1


def test_totals_of_many_years_are_read_from_one_index(database: Path) -> None:
    write_all(database, session())
    with closing(connect_to_read(database)) as connection:
        plan = " ".join(row["detail"] for row in connection.execute(f"EXPLAIN QUERY PLAN {_SESSIONS}"))
    assert "reps USING COVERING INDEX ix_reps_totals" in plan
    assert "USE TEMP B-TREE FOR GROUP BY" not in plan


def test_reading_needs_neither_sqlalchemy_nor_qt() -> None:
    heavy = "{'sqlalchemy', 'alembic', 'PySide6'} & {name.split('.')[0] for name in sys.modules}"
    modules = "reading, outbox, backups, marks, folder_lock, opening"
    script = f"import sys\nfrom program_app.storage import {modules}\nassert not {heavy}, {heavy}"
    subprocess.run([sys.executable, "-c", script], check=True)


def test_a_newer_file_is_refused_and_left_untouched(database: Path) -> None:
    write_all(database, session())
    with closing(connect_to_write(database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
    before = database.read_bytes()
    with pytest.raises(DatabaseTooNewError, match="newer Brace 28"):
        read_history(database)
    with pytest.raises(DatabaseTooNewError, match="newer Brace 28"):
        SqliteReader(database).detail("monday")
    assert database.read_bytes() == before


def test_an_older_file_waits_for_its_migration(database: Path) -> None:
    write_all(database, session())
    with closing(connect_to_write(database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")
    with pytest.raises(StorageError) as caught:
        read_history(database)
    assert caught.value.code is StorageCode.BEHIND


@pytest.mark.parametrize("garbage", [b"", b"no database at all" * 400], ids=["empty", "foreign"])
def test_what_is_no_database_is_called_damaged(database: Path, garbage: bytes) -> None:
    database.write_bytes(garbage)
    with pytest.raises(DatabaseDamagedError, match="is damaged"):
        read_history(database)
    assert database.read_bytes() == garbage


def test_a_database_of_another_program_is_called_damaged(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TABLE recipes (name)")
    with pytest.raises(DatabaseDamagedError, match="no progress of Brace 28"):
        read_history(database)


def test_a_value_that_no_record_accepts_is_called_damaged(database: Path) -> None:
    write_all(database, session())
    with closing(connect_to_write(database)) as connection:
        connection.execute("UPDATE sessions SET kind = 'nonsense'")
    with pytest.raises(DatabaseDamagedError, match="nonsense"):
        read_history(database)


def test_a_folder_in_the_place_of_the_file_cannot_be_read(database: Path) -> None:
    database.mkdir()
    with pytest.raises(StorageError) as caught:
        read_history(database)
    assert caught.value.code is StorageCode.CANNOT_READ


def test_a_locked_file_is_readable_all_the_same(database: Path) -> None:
    write_all(database, session())
    with closing(connect_to_write(database)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM sessions")
        assert len(read_history(database).sessions) == 1


def test_reading_changes_nothing_in_the_file(database: Path) -> None:
    write_all(database, session())
    before = database.read_bytes()
    read_history(database)
    log, *_ = companions(database)
    assert database.read_bytes() == before
    assert log.read_bytes() == b""
