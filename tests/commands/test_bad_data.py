"""Data that cannot be used is one sentence on stderr and exit code 1, and stays as it is."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from program_app.paths import database_file
from tests.commands.conftest import Brace28

READERS = [["today"], ["days", "--json"], ["export", "--format", "json", "unwanted.json"]]


def _noise(database: Path) -> None:
    database.write_bytes(b"Not a database at all, but long enough to look like one. " * 40)


def _cut(database: Path) -> None:
    database.write_bytes(database.read_bytes()[:9_000])


def _strange(database: Path) -> None:
    database.unlink()
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TABLE cats (name TEXT)")


def _too_new(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


@pytest.mark.parametrize("words", READERS, ids=["today", "days", "export"])
@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_noise, "is damaged: "),
        (_cut, "is damaged: "),
        (_strange, "is damaged: "),
        (_too_new, "was written by a newer Brace 28. It is left as it is."),
    ],
)
def test_a_database_that_cannot_be_used_is_one_sentence(
    brace28: Brace28,
    done_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    spoil: Callable[[Path], None],
    said: str,
    words: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    database = database_file(shutil.copytree(done_folder, tmp_path / "data"))
    spoil(database)
    before = database.read_bytes()
    answer = brace28(*words, "--data-dir", database.parent)
    assert (answer.code, answer.out) == (1, "")
    assert len(answer.err.splitlines()) == 1
    assert str(database) in answer.err
    assert said in answer.err
    assert database.read_bytes() == before
    assert not Path("unwanted.json").exists()
