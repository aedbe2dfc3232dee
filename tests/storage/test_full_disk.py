"""A full disk and a closed folder, each in a process of its own: they bind the whole process."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from program_app.storage.reading import SqliteReader, read_history
from tests.storage.builders import rep, session, write_all

_ROOT = Path(__file__).parents[2]

_FILL = """
import resource, sys
from pathlib import Path
from tests.storage.builders import outbox_on, rep, session

database = Path(sys.argv[1])
with outbox_on(database) as (outbox, listener):
    outbox.write(session())
    assert outbox.flush(60)
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, most))
    for number in range(1, 401):
        outbox.write(rep(number))
    print(listener.next_trouble().value)
    assert not outbox.flush(0)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    outbox.retry_now()
    assert listener.next_trouble() is None
    assert outbox.flush(60)
    assert listener.committed == [session(), *(rep(number) for number in range(1, 401))]
"""

_CLOSED = """
import os, sys
from pathlib import Path
from tempfile import TemporaryDirectory
from program_app.storage.reading import read_history
from tests.storage.builders import outbox_on, rep, session, write_all

database = Path(sys.argv[1])
with TemporaryDirectory() as elsewhere:
    write_all(Path(elsewhere) / "brace28.db", session())  # imports what a stranger may not be able to
if os.getuid() == 0:
    os.setuid(65534)
assert len(read_history(database).sessions) == 1
with outbox_on(database) as (outbox, listener):
    outbox.write(rep(1))
    print(listener.next_trouble().value)
"""


def _run(script: str, database: Path) -> str:
    environment = os.environ | {"PYTHONPATH": str(_ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", script, str(database)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that any user may enter."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


def test_what_did_not_fit_is_written_in_order_when_there_is_room_again(tmp_path: Path) -> None:
    database = tmp_path / "brace28.db"
    assert _run(_FILL, database) == "full"
    ids = [record.id for record in SqliteReader(database).detail("monday").reps]
    assert ids == [f"monday-{number}" for number in range(1, 401)]


@pytest.mark.parametrize("mode", [0o444, 0o644], ids=["closed file", "closed folder"])
def test_a_closed_folder_is_read_and_told(open_folder: Path, mode: int) -> None:
    database = open_folder / "brace28.db"
    write_all(database, session())
    before = database.read_bytes()
    database.chmod(mode)
    open_folder.chmod(0o555)
    assert _run(_CLOSED, database) == "read_only"
    assert database.read_bytes() == before


def test_a_closed_folder_with_files_of_a_reader_left_in_it_is_read(open_folder: Path) -> None:
    database = open_folder / "brace28.db"
    write_all(database, session(), rep(9))
    read_history(database)
    for file in open_folder.iterdir():
        file.chmod(0o444)
    open_folder.chmod(0o555)
    assert _run(_CLOSED, database) == "read_only"
