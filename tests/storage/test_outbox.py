"""Changes are written in order, wait while writing is not possible, and are never lost."""

import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from program_app.domain.changes import Change, PlaceMoved, PreferenceSet
from program_app.domain.progress import Place
from program_app.journey.ports import Writer
from program_app.storage import sqlite
from program_app.storage.aside import aside_file
from program_app.storage.errors import StorageCode, StorageError, TroubleKind
from program_app.storage.outbox import Outbox
from program_app.storage.reading import SqliteReader, read_history
from program_app.storage.sqlite import connect_to_write
from tests.storage.builders import (
    PATIENCE_SECONDS,
    Listener,
    check,
    outbox_on,
    rep,
    screening,
    session,
    write_all,
)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "data" / "brace28.db"


@pytest.fixture
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not wait long for a lock."""
    monkeypatch.setattr(sqlite, "_BUSY_SECONDS", 0.01)


@pytest.fixture
def locked(database: Path, _impatient: None) -> Iterator[sqlite3.Connection]:
    """A database with one session, held by somebody else until `ROLLBACK`."""
    write_all(database, session())
    with closing(connect_to_write(database)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other


def _rep_ids(database: Path) -> list[str]:
    return [record.id for record in SqliteReader(database).detail("monday").reps]


def test_changes_are_told_after_their_commit_and_in_order(database: Path) -> None:
    changes: list[Change] = [session(), *(rep(number) for number in range(1, 30)), check(), screening()]
    seen: list[int] = []
    outbox = Outbox(
        database,
        on_committed=lambda _: seen.append(len(SqliteReader(database).detail("monday").reps)),
        on_trouble=lambda trouble: None,
    )
    for change in changes:
        outbox.write(change)
    assert outbox.close(PATIENCE_SECONDS)
    assert seen == [0, *range(1, 30), 29, 29]


def test_an_outbox_is_the_writer_that_the_journey_asks_for(database: Path) -> None:
    with outbox_on(database) as (outbox, _):
        writer: Writer = outbox
        writer.write(session())
        assert writer.flush(PATIENCE_SECONDS)


def test_starting_makes_the_file_before_there_is_anything_to_write(database: Path) -> None:
    with outbox_on(database) as (outbox, _):
        outbox.start()
        assert outbox.close(PATIENCE_SECONDS)
    assert [file.name for file in database.parent.iterdir()] == ["brace28.db"]
    assert read_history(database).sessions == ()


def test_a_file_that_cannot_be_written_is_told_before_the_first_change(
    database: Path, locked: sqlite3.Connection
) -> None:
    with outbox_on(database) as (outbox, listener):
        outbox.start()
        assert listener.next_trouble() is TroubleKind.LOCKED
        locked.execute("ROLLBACK")
        outbox.retry_now()
        assert listener.next_trouble() is None


def test_writing_never_waits_for_the_disk(database: Path, locked: sqlite3.Connection) -> None:
    with outbox_on(database) as (outbox, listener):
        outbox.write(rep(1))
        assert listener.next_trouble() is TroubleKind.LOCKED
        outbox.write(rep(2))
        assert outbox.unwritten == 2
        assert not outbox.flush(0.0)
        locked.execute("ROLLBACK")


def test_what_waited_for_a_lock_is_written_in_order_and_told_once(
    database: Path, locked: sqlite3.Connection
) -> None:
    with outbox_on(database) as (outbox, listener):
        for number in range(1, 6):
            outbox.write(rep(number))
        assert listener.next_trouble() is TroubleKind.LOCKED
        for _ in range(3):
            outbox.retry_now()
        locked.execute("ROLLBACK")
        outbox.retry_now()
        assert listener.next_trouble() is None
        assert outbox.flush(PATIENCE_SECONDS)
        assert listener.troubles.empty()
        assert listener.committed == [rep(number) for number in range(1, 6)]
    assert _rep_ids(database) == [f"monday-{number}" for number in range(1, 6)]


def test_what_waits_is_tried_again_without_being_asked(database: Path, locked: sqlite3.Connection) -> None:
    with outbox_on(database) as (outbox, listener):
        outbox.write(rep(1))
        assert listener.next_trouble() is TroubleKind.LOCKED
        locked.execute("ROLLBACK")
        assert outbox.flush(PATIENCE_SECONDS)


def test_closing_tells_what_could_not_be_written_and_keeps_it(
    database: Path, locked: sqlite3.Connection
) -> None:
    with outbox_on(database) as (outbox, listener):
        outbox.write(rep(1))
        assert listener.next_trouble() is TroubleKind.LOCKED
        assert not outbox.close(PATIENCE_SECONDS)
        assert outbox.unwritten == 1
        locked.execute("ROLLBACK")
        outbox.retry_now()
        assert outbox.close(PATIENCE_SECONDS)
    assert _rep_ids(database) == ["monday-1"]


@pytest.mark.parametrize(
    "change",
    [session(planned_reps=99), rep(1, held_seconds=1.0), check(seconds=1.0), screening(true_ids=("fever",))],
    ids=["session", "rep", "check", "screening"],
)
def test_what_comes_twice_is_kept_once_as_it_was(database: Path, change: Change) -> None:
    write_all(database, session(), rep(1), check(), screening())
    history, detail = read_history(database), SqliteReader(database).detail("monday")
    write_all(database, change)
    assert read_history(database) == history
    assert SqliteReader(database).detail("monday") == detail


def _naive(change: Any) -> Any:
    return replace(change, rep=replace(change.rep, finished_at=datetime(2026, 3, 4)))  # noqa: DTZ001


@pytest.mark.parametrize(
    "bad",
    [
        rep(1, "nowhere"),
        PlaceMoved(session_id="nowhere", place=Place(item_number=1)),
        _naive(rep(9)),
        rep(9, exercise=None),
        PreferenceSet(name="broken", value=object()),  # type: ignore[arg-type]
    ],
    ids=["rep of no session", "place of no session", "instant without zone", "missing value", "no JSON"],
)
def test_what_can_never_be_written_is_kept_aside_and_stops_nothing(
    database: Path, bad: Change, caplog: pytest.LogCaptureFixture
) -> None:
    with outbox_on(database) as (outbox, listener):
        for change in (session(), bad, rep(1)):
            outbox.write(change)
        assert outbox.flush(PATIENCE_SECONDS)
        assert listener.committed == [session(), rep(1)]
        assert listener.troubles.empty()
    (line,) = aside_file(database).read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["change"] == type(bad).__name__
    assert "refused" in caplog.text


def test_what_was_kept_aside_stays_when_more_comes(database: Path) -> None:
    write_all(database, rep(1, "nowhere"))
    write_all(database, rep(2, "nowhere"))
    lines = aside_file(database).read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["rep"]["id"] for line in lines] == ["nowhere-1", "nowhere-2"]


def test_a_folder_that_cannot_be_made_is_unreachable(tmp_path: Path) -> None:
    blocker = tmp_path / "data"
    blocker.write_text("a file where the folder should be")
    with outbox_on(blocker / "brace28.db") as (outbox, listener):
        outbox.write(session())
        assert listener.next_trouble() is TroubleKind.UNREACHABLE
        blocker.unlink()
        outbox.retry_now()
        assert listener.next_trouble() is None
        assert outbox.flush(PATIENCE_SECONDS)
    assert len(read_history(blocker / "brace28.db").sessions) == 1


def test_a_folder_in_the_place_of_the_file_is_unreachable(database: Path) -> None:
    database.mkdir(parents=True)
    with outbox_on(database) as (outbox, listener):
        outbox.start()
        assert listener.next_trouble() is TroubleKind.UNREACHABLE


def test_a_damaged_file_is_not_written_to(database: Path) -> None:
    database.parent.mkdir()
    database.write_bytes(b"nonsense" * 1000)
    with outbox_on(database) as (outbox, listener):
        outbox.write(session())
        assert listener.next_trouble() is TroubleKind.UNUSABLE
    assert database.read_bytes() == b"nonsense" * 1000


def test_a_newer_file_is_not_written_to(database: Path) -> None:
    write_all(database, session())
    with closing(connect_to_write(database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
    before = database.read_bytes()
    with outbox_on(database) as (outbox, listener):
        outbox.write(rep(1))
        assert listener.next_trouble() is TroubleKind.UNUSABLE
    assert database.read_bytes() == before


def test_a_file_that_went_away_is_waited_for(database: Path) -> None:
    hidden = database.with_name("unplugged")
    with outbox_on(database) as (outbox, listener):
        outbox.write(session())
        assert outbox.flush(PATIENCE_SECONDS)
        database.rename(hidden)
        outbox.write(rep(1))
        assert listener.next_trouble() is TroubleKind.UNREACHABLE
        assert not database.exists()
        hidden.rename(database)
        outbox.retry_now()
        assert outbox.flush(PATIENCE_SECONDS)
    assert _rep_ids(database) == ["monday-1"]


def test_in_another_folder_everything_stored_and_waiting_is_there(
    database: Path, tmp_path: Path, locked: sqlite3.Connection
) -> None:
    chosen = tmp_path / "chosen" / "brace28.db"
    with outbox_on(database) as (outbox, listener):
        outbox.write(rep(1))
        assert listener.next_trouble() is TroubleKind.LOCKED
        outbox.move_to(chosen)
        assert listener.next_trouble() is None
        outbox.write(rep(2))
        assert outbox.flush(PATIENCE_SECONDS)
    assert _rep_ids(chosen) == ["monday-1", "monday-2"]
    assert _rep_ids(database) == []


def test_what_this_run_did_is_in_the_new_folder_when_the_old_one_is_gone(
    database: Path, tmp_path: Path
) -> None:
    chosen = tmp_path / "chosen" / "brace28.db"
    with outbox_on(database) as (outbox, listener):
        outbox.write(session())
        outbox.write(rep(1))
        assert outbox.flush(PATIENCE_SECONDS)
        database.parent.rename(tmp_path / "unplugged")
        outbox.write(rep(2))
        assert listener.next_trouble() is TroubleKind.UNREACHABLE
        outbox.move_to(chosen)
        assert outbox.flush(PATIENCE_SECONDS)
        assert listener.committed == [session(), rep(1), rep(2)]
    assert _rep_ids(chosen) == ["monday-1", "monday-2"]


def test_a_resumed_session_whose_beginning_is_gone_is_kept_aside(database: Path, tmp_path: Path) -> None:
    write_all(database, session())
    chosen = tmp_path / "chosen" / "brace28.db"
    with outbox_on(database) as (outbox, listener):
        outbox.write(rep(1))
        assert outbox.flush(PATIENCE_SECONDS)
        database.parent.rename(tmp_path / "unplugged")
        outbox.write(rep(2))
        assert listener.next_trouble() is TroubleKind.UNREACHABLE
        outbox.move_to(chosen)
        assert outbox.flush(PATIENCE_SECONDS)
    lines = aside_file(chosen).read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["rep"]["id"] for line in lines] == ["monday-1", "monday-2"]


def test_what_can_be_neither_written_nor_kept_aside_waits(database: Path) -> None:
    aside_file(database).mkdir(parents=True)
    with outbox_on(database) as (outbox, listener):
        outbox.write(rep(1, "nowhere"))
        assert listener.next_trouble() is TroubleKind.UNREACHABLE
        assert outbox.unwritten == 1
        aside_file(database).rmdir()
        outbox.retry_now()
        assert outbox.flush(PATIENCE_SECONDS)
    assert aside_file(database).is_file()


def test_choosing_the_same_folder_again_tries_again(database: Path, locked: sqlite3.Connection) -> None:
    with outbox_on(database) as (outbox, listener):
        outbox.write(rep(1))
        assert listener.next_trouble() is TroubleKind.LOCKED
        locked.execute("ROLLBACK")
        outbox.move_to(database)
        assert outbox.flush(PATIENCE_SECONDS)
    assert _rep_ids(database) == ["monday-1"]


def test_a_folder_that_already_holds_progress_is_not_taken(database: Path, tmp_path: Path) -> None:
    taken = tmp_path / "taken" / "brace28.db"
    write_all(taken, session("sunday"))
    with outbox_on(database) as (outbox, _):
        outbox.write(session())
        with pytest.raises(StorageError) as caught:
            outbox.move_to(taken)
        assert caught.value.code is StorageCode.FOLDER_TAKEN
        outbox.flush(PATIENCE_SECONDS)
    assert [summary.record.id for summary in read_history(taken).sessions] == ["sunday"]
    assert [summary.record.id for summary in read_history(database).sessions] == ["monday"]


def test_a_listener_that_breaks_does_not_end_the_writing(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bugs: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", bugs.append)
    committed: list[Change] = []

    def break_once(change: Change) -> None:
        committed.append(change)
        if len(committed) == 1:
            raise RuntimeError("a bug in the window")

    outbox = Outbox(database, on_committed=break_once, on_trouble=Listener().troubles.put)
    changes: list[Change] = [session(), rep(1), rep(2)]
    for change in changes:
        outbox.write(change)
        assert outbox.flush(PATIENCE_SECONDS)
    assert outbox.close(PATIENCE_SECONDS)
    assert committed == changes
    assert [bug.exc_type for bug in bugs] == [RuntimeError]
    assert _rep_ids(database) == ["monday-1", "monday-2"]


def test_two_outboxes_on_one_file_take_turns(database: Path) -> None:
    with outbox_on(database) as (one, _), outbox_on(database) as (two, _):
        one.write(session("monday"))
        assert one.flush(PATIENCE_SECONDS)
        for number in range(1, 20):
            (one if number % 2 else two).write(rep(number))
        assert one.flush(PATIENCE_SECONDS)
        assert two.flush(PATIENCE_SECONDS)
    assert len(_rep_ids(database)) == 19
