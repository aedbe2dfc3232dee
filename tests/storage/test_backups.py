"""A verified copy a day, and a damaged file that is replaced without anything being thrown away."""

import os
import shutil
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from program_app.storage.backups import KEPT_BACKUPS, backup_if_due, restore_latest_good
from program_app.storage.errors import DatabaseDamagedError, StorageCode, StorageError
from program_app.storage.reading import read_everything, read_history
from program_app.storage.sqlite import companions, connect_to_write
from tests.storage.builders import PATIENCE_SECONDS, outbox_on, rep, session, write_all

_TODAY = date(2026, 3, 4)
_NOISE = b"\x93nonsense" * 500


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A database with one session."""
    file = tmp_path / "brace28.db"
    write_all(file, session("monday"), *(rep(number) for number in range(1, 200)))
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def _spoil_a_page(database: Path) -> None:
    with database.open("r+b") as file:
        file.seek(-5000, os.SEEK_END)
        file.write(_NOISE[:4000])


def test_a_copy_holds_what_the_database_holds_even_in_use(database: Path, folder: Path) -> None:
    with outbox_on(database) as (outbox, _):
        outbox.write(session("tuesday"))
        assert outbox.flush(PATIENCE_SECONDS)
        copy = backup_if_due(database, folder, _TODAY)
    assert copy == folder / "brace28-2026-03-04.db"
    assert list(folder.iterdir()) == [copy]
    assert read_everything(copy) == read_everything(database)


def test_one_copy_a_day_is_enough(database: Path, folder: Path) -> None:
    assert backup_if_due(database, folder, _TODAY)
    assert backup_if_due(database, folder, _TODAY) is None
    assert backup_if_due(database, folder, _TODAY + timedelta(days=1))


def test_without_a_database_there_is_nothing_to_copy(tmp_path: Path, folder: Path) -> None:
    assert backup_if_due(tmp_path / "brace28.db", folder, _TODAY) is None
    assert not folder.exists()


def test_the_last_copies_are_kept_and_other_files_are_left_alone(database: Path, folder: Path) -> None:
    folder.mkdir()
    (folder / "brace28-mine.db").touch()
    days = [_TODAY + timedelta(days=number) for number in range(KEPT_BACKUPS + 3)]
    for day in days:
        backup_if_due(database, folder, day)
    names = {f"brace28-{day}.db" for day in days[3:]} | {"brace28-mine.db"}
    assert {file.name for file in folder.iterdir()} == names


def test_a_damaged_database_is_never_taken_for_a_copy(database: Path, folder: Path) -> None:
    backup_if_due(database, folder, _TODAY)
    _spoil_a_page(database)
    with pytest.raises(DatabaseDamagedError):
        backup_if_due(database, folder, _TODAY + timedelta(days=1))
    assert [file.name for file in folder.iterdir()] == ["brace28-2026-03-04.db"]


def test_a_folder_that_cannot_be_made_is_told(database: Path, folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    with pytest.raises(StorageError) as caught:
        backup_if_due(database, folder, _TODAY)
    assert caught.value.code is StorageCode.CANNOT_WRITE


@pytest.mark.parametrize("size", [0, 50, 4096, None], ids=["empty", "foreign", "cut", "one bad page"])
def test_a_damaged_file_is_replaced_by_the_last_good_copy_and_kept(
    database: Path, folder: Path, size: int | None
) -> None:
    before = read_everything(database)
    copy = backup_if_due(database, folder, _TODAY)
    assert copy is not None
    os.utime(copy, (1_772_654_640, 1_772_654_640))
    if size is None:
        _spoil_a_page(database)
    else:
        database.write_bytes(_NOISE[:size] if size == 50 else database.read_bytes()[:size])
    damaged = database.read_bytes()
    restored = restore_latest_good(database, folder)
    assert restored is not None
    assert (restored.backup, restored.saved_at) == (copy, datetime(2026, 3, 4, 20, 4, tzinfo=UTC))
    assert restored.kept_aside.read_bytes() == damaged
    assert read_everything(database) == before


def test_values_that_no_record_accepts_are_damage_too(database: Path, folder: Path) -> None:
    copy = backup_if_due(database, folder, _TODAY)
    with closing(connect_to_write(database)) as connection:
        connection.execute("UPDATE sessions SET kind = 'nonsense'")
    restored = restore_latest_good(database, folder)
    assert restored is not None
    assert restored.backup == copy
    assert len(read_history(database).sessions) == 1


def test_a_bad_or_newer_copy_is_passed_over(database: Path, folder: Path) -> None:
    good = backup_if_due(database, folder, _TODAY)
    bad = backup_if_due(database, folder, _TODAY + timedelta(days=1))
    newer = backup_if_due(database, folder, _TODAY + timedelta(days=2))
    assert bad is not None
    assert newer is not None
    _spoil_a_page(bad)
    with closing(connect_to_write(newer)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
    database.write_bytes(_NOISE)
    restored = restore_latest_good(database, folder)
    assert restored is not None
    assert restored.backup == good


def test_without_a_good_copy_it_starts_empty_and_keeps_the_damaged_file(database: Path, folder: Path) -> None:
    database.write_bytes(_NOISE)
    restored = restore_latest_good(database, folder)
    assert restored is not None
    assert restored.backup is None
    assert restored.kept_aside.read_bytes() == _NOISE
    assert read_history(database).sessions == ()
    write_all(database, session("wednesday"))


def test_a_second_damaged_file_does_not_replace_the_first(database: Path, folder: Path) -> None:
    backup_if_due(database, folder, _TODAY)
    kept = []
    for noise in (_NOISE, _NOISE * 2):
        database.write_bytes(noise)
        restored = restore_latest_good(database, folder)
        assert restored is not None
        kept.append(restored.kept_aside)
    assert [file.read_bytes() for file in kept] == [_NOISE, _NOISE * 2]


def test_the_log_of_a_damaged_file_is_kept_with_it_and_not_played_into_the_good_one(
    database: Path, folder: Path
) -> None:
    backup_if_due(database, folder, _TODAY)
    with outbox_on(database) as (outbox, _):
        outbox.write(session("tuesday"))
        assert outbox.flush(PATIENCE_SECONDS)
        for file in (database, *companions(database)):
            if file.exists():
                shutil.copy(file, file.with_name("killed-" + file.name))
    killed = database.with_name("killed-brace28.db")
    _spoil_a_page(killed)
    log = companions(killed)[0].read_bytes()
    shutil.copytree(folder, folder.with_name("other"))
    (folder.with_name("other") / "brace28-2026-03-04.db").rename(folder / "killed-brace28-2026-03-04.db")
    restored = restore_latest_good(killed, folder)
    assert restored is not None
    assert companions(restored.kept_aside)[0].read_bytes() == log
    assert [summary.record.id for summary in read_history(killed).sessions] == ["monday"]


def test_what_is_whole_missing_or_newer_is_left_alone(database: Path, folder: Path, tmp_path: Path) -> None:
    backup_if_due(database, folder, _TODAY)
    before = database.read_bytes()
    assert restore_latest_good(database, folder) is None
    assert restore_latest_good(tmp_path / "missing.db", folder) is None
    with closing(connect_to_write(database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
    assert restore_latest_good(database, folder) is None
    assert len(database.read_bytes()) == len(before)
    assert not list(database.parent.glob("*damaged*"))
