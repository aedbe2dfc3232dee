"""A demo never plays into a person's diary."""

from pathlib import Path

import pytest

from program_app.domain.changes import Change, PreferenceSet
from program_app.storage.backups import backup_if_due
from program_app.storage.errors import StorageCode, StorageError
from program_app.storage.marks import is_demo, is_empty, mark_as_demo
from program_app.storage.opening import prepare_to_write
from tests.storage.builders import BEGAN_AT, baseline, day_log, pain, screening, session, spasm, write_all

_OLD_DATABASES = Path(__file__).parents[1] / "databases"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "data" / "brace28.db"


def test_a_missing_file_is_empty_and_no_demo(database: Path) -> None:
    assert is_empty(database)
    assert not is_demo(database)
    assert not database.exists()


def test_a_demo_may_begin_where_nothing_is_and_go_on_where_a_demo_was(database: Path) -> None:
    mark_as_demo(database)
    assert is_demo(database)
    assert is_empty(database)
    write_all(database, session())
    assert not is_empty(database)
    mark_as_demo(database)


def test_a_demo_may_begin_in_a_file_without_anything_in_it(database: Path) -> None:
    prepare_to_write(database)
    assert not is_demo(database)
    mark_as_demo(database)
    assert is_demo(database)


@pytest.mark.parametrize(
    "change",
    [
        session(),
        screening(),
        baseline(),
        spasm(),
        day_log(BEGAN_AT.date()),
        pain(BEGAN_AT.date(), 3),
        PreferenceSet(name="scheme", value="dark"),
    ],
    ids=lambda change: type(change).__name__,
)
def test_a_demo_never_takes_what_a_person_kept(database: Path, change: Change) -> None:
    write_all(database, change)
    before = database.read_bytes()
    assert not is_demo(database)
    with pytest.raises(StorageError, match="not made by a demo") as caught:
        mark_as_demo(database)
    assert caught.value.code is StorageCode.NOT_A_DEMO
    assert database.read_bytes() == before


@pytest.mark.parametrize("name", sorted(file.name for file in _OLD_DATABASES.glob("*.db")))
def test_what_an_older_version_kept_is_not_taken_either(name: str) -> None:
    assert not is_empty(_OLD_DATABASES / name)


def test_the_mark_travels_with_a_copy(database: Path, tmp_path: Path) -> None:
    mark_as_demo(database)
    copy = backup_if_due(database, tmp_path, BEGAN_AT.date())
    assert copy is not None
    assert is_demo(copy)
