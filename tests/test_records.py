"""A person's records may move to another folder, and are found there at the next start."""

from datetime import date
from pathlib import Path

import pytest

from program_app import paths
from program_app.domain.changes import PreferenceSet
from program_app.journey.ports import KeepingError
from program_app.records import KeptRecords
from program_app.storage.backups import backup_if_due
from program_app.storage.outbox import Outbox
from program_app.storage.reading import SqliteReader, read_history
from tests.builders import a_day, a_program, holds


@pytest.fixture
def outbox(data_dir: Path):
    box = Outbox(paths.database_file(data_dir), on_committed=lambda _: None, on_trouble=lambda _: None)
    yield box
    assert box.close(20)


@pytest.fixture
def records(data_dir: Path, outbox: Outbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> KeptRecords:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    reader = SqliteReader(paths.database_file(data_dir))
    return KeptRecords(data_dir, a_program(a_day(holds(5, 1))), outbox, reader)


def test_a_folder_that_was_named_for_this_start_is_not_remembered(records, outbox, tmp_path):
    records.move_to(tmp_path / "stick")
    assert records.folder == tmp_path / "stick"
    assert paths.data_folder() == paths.platform_data_folder()


def test_the_platforms_folder_is_replaced_for_good(outbox, tmp_path, records):
    reader = SqliteReader(paths.database_file(paths.platform_data_folder()))
    usual = KeptRecords(paths.data_folder(), a_program(a_day(holds(5, 1))), outbox, reader)
    usual.move_to(tmp_path / "stick")
    assert paths.data_folder() == tmp_path / "stick"
    usual.move_to(tmp_path / "other")
    assert paths.data_folder() == tmp_path / "other"


def test_what_was_kept_is_there_after_the_move(records, outbox, tmp_path):
    outbox.write(PreferenceSet(name="move_less", value=True))
    assert outbox.flush(20)
    records.move_to(tmp_path / "stick")
    outbox.write(PreferenceSet(name="text_scale", value=1.3))
    assert outbox.flush(20)
    kept = read_history(paths.database_file(tmp_path / "stick")).preferences
    assert kept == {"move_less": True, "text_scale": 1.3}


def test_a_folder_that_holds_records_already_is_refused(records, outbox, tmp_path):
    paths.database_file(tmp_path).write_bytes(b"somebody else's")
    with pytest.raises(KeepingError):
        records.move_to(tmp_path)


def test_size_and_last_copy_are_told(records, outbox, data_dir):
    assert (records.size_bytes(), records.last_backup_at()) == (0, None)
    outbox.write(PreferenceSet(name="move_less", value=True))
    assert outbox.flush(20)
    backup_if_due(paths.database_file(data_dir), paths.backups_folder(data_dir), date(2026, 11, 2))
    assert records.size_bytes() > 0
    assert records.last_backup_at() is not None
