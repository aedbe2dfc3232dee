"""What was told as kept is there after `kill -9`, at whatever moment it comes."""

import os
import random
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from program_app.domain.progress import Place
from program_app.storage.backups import restore_latest_good
from program_app.storage.reading import read_everything, read_history
from program_app.storage.sqlite import check_integrity, connect_to_read
from program_app.storage.version import LATEST, schema_version
from tests.storage.builders import rep, session, write_all

_ROOT = Path(__file__).parents[2]
_WRITER = Path(__file__).with_name("endless_writer.py")
_RESCUE = Path(__file__).with_name("endless_rescue.py")
_KILLS = 10


def _lines_until_killed(database: Path, run: str, patience: int) -> list[list[str]]:
    """Let a writer work until it printed `patience` lines, kill it, and return all that it printed."""
    return _killed([str(_WRITER), str(database), run], patience)


def _killed(script: list[str], patience: int) -> list[list[str]]:
    environment = os.environ | {"PYTHONPATH": str(_ROOT)}
    with subprocess.Popen(
        [sys.executable, *script],
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
    ) as writer:
        assert writer.stdout is not None
        lines = [writer.stdout.readline() for _ in range(patience)]
        writer.send_signal(signal.SIGKILL)
        lines += writer.stdout.readlines()
    return [line.split() for line in lines if line.endswith("\n")]


def _require_whole(database: Path) -> None:
    with closing(connect_to_read(database)) as connection:
        assert check_integrity(connection) == ""
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_after_every_kill_all_that_was_told_is_there(tmp_path: Path) -> None:
    database = tmp_path / "data" / "brace28.db"
    chance = random.Random(28)
    told: list[list[str]] = []
    for run in range(_KILLS):
        told += _lines_until_killed(database, f"run{run}", chance.randint(1, 90))
        _require_whole(database)
        details = read_everything(database).details
        kept = [[session_id, rep.id] for session_id, detail in details.items() for rep in detail.reps]
        assert not [line for line in told if line not in kept]
    assert len(told) >= _KILLS


@pytest.mark.parametrize("patience", [1, 7])
def test_the_session_goes_on_after_the_last_rep_that_is_there(tmp_path: Path, patience: int) -> None:
    database = tmp_path / "brace28.db"
    _lines_until_killed(database, "run", patience)
    everything = read_everything(database)
    for summary in everything.history.sessions:
        reps = everything.details[summary.record.id].reps
        assert [rep.place.rep_number for rep in reps] == list(range(1, len(reps) + 1))
        assert summary.place == Place(item_number=1, rep_number=len(reps) + 1)
        assert summary.finished_reps == len(reps)


@pytest.mark.parametrize("patience", [1, 2, 30])
def test_a_rescue_that_was_killed_is_a_draft_with_all_that_was_tried(tmp_path: Path, patience: int) -> None:
    database = tmp_path / "brace28.db"
    lines = _killed([str(_RESCUE), str(database)], patience)
    assert lines == [[str(count)] for count in range(len(lines))]
    (spasm,) = read_history(database).spasms
    assert spasm.is_draft
    # The last one may have been kept and not told any more.
    assert len(spasm.tried) in (len(lines) - 1, len(lines))
    assert [tried.name for tried in spasm.tried] == [
        f"position {number + 1}" for number in range(len(spasm.tried))
    ]
    _require_whole(database)


def test_a_killed_file_is_whole_and_written_on(tmp_path: Path) -> None:
    database = tmp_path / "brace28.db"
    lines = _lines_until_killed(database, "run", 5)
    assert restore_latest_good(database, tmp_path / "backups") is None
    write_all(database, session("later"), rep(1, "later"))
    details = read_everything(database).details
    assert len(details["later"].reps) == 1
    assert sum(len(detail.reps) for detail in details.values()) > len(lines)
    _require_whole(database)


def test_a_kill_before_the_first_commit_leaves_no_half_file(tmp_path: Path) -> None:
    database = tmp_path / "data" / "brace28.db"
    environment = os.environ | {"PYTHONPATH": str(_ROOT)}
    command = [sys.executable, str(_WRITER), str(database), "run"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as writer:
        while not database.parent.exists():
            assert writer.poll() is None
        writer.send_signal(signal.SIGKILL)
    assert schema_version(database) in (None, LATEST)
    write_all(database, session())
    _require_whole(database)
