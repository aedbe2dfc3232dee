"""One process per data folder; a crash locks nobody out."""

import signal
import subprocess
import sys
from pathlib import Path

from program_app.storage.folder_lock import FolderLock

_HOLD = """
import sys
from pathlib import Path
from program_app.storage.folder_lock import FolderLock
lock = FolderLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.read()
"""


def _holder(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def test_the_second_one_does_not_get_the_lock_until_the_first_lets_go(tmp_path: Path) -> None:
    path = tmp_path / "data" / "brace28.lock"
    with FolderLock(path) as first, FolderLock(path) as second:
        assert first.acquire()
        assert first.acquire()
        assert not second.acquire()
        first.release()
        assert second.acquire()


def test_a_killed_process_locks_nobody_out(tmp_path: Path) -> None:
    path = tmp_path / "brace28.lock"
    with _holder(path) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        with FolderLock(path) as lock:
            assert not lock.acquire()
            other.send_signal(signal.SIGKILL)
            other.wait()
            assert lock.acquire()


def test_a_file_left_behind_is_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "brace28.lock"
    path.write_text("4711")
    with FolderLock(path) as lock:
        assert lock.acquire()


def test_where_nothing_can_be_written_nobody_is_locked_out(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    with FolderLock(tmp_path / "data" / "brace28.lock") as lock:
        assert lock.acquire()
