"""A disk that is full or closed in the middle of a session: it goes on, says so calmly, and loses nothing."""

import os
import resource
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from program_app.domain.local_day import counts_for
from tests.journeys.held import sessions_of
from tests.journeys.led import LedApp, Seen, brace28
from tests.kept_days import keep_days

_NOT_SAVED = "Your progress cannot be saved right now."

# Root may write everywhere; without these two it is asked like everybody else.
_AS_ANYBODY = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search") if os.getuid() == 0 else ()


@pytest.fixture
def left_folder(data_dir: Path) -> Iterator[Path]:
    """Day 2 was begun today and left after three of its reps."""
    keep_days(data_dir, {2: counts_for(datetime.now().astimezone())}, stop_after_reps=3)
    yield data_dir
    data_dir.chmod(0o755)


def _is_told(seen: Seen) -> bool:
    return seen.page == "today" and seen.says(_NOT_SAVED)


def _is_over(seen: Seen) -> bool:
    return seen.page == "today" and not seen.says(_NOT_SAVED)


def _is_holding(seen: Seen) -> bool:
    return seen.says("Hold, ")


def _hold_and_break_off(app: LedApp) -> None:
    """Begin the fourth rep, hold it a little, start it again, and leave the session."""
    app.press("Resume")
    app.key("Right")
    app.look_until(_is_holding)
    app.press("Pause")  # something has been held by now
    app.press("Continue")
    app.press("Back")
    app.key("Escape")


def _holds(folder: Path) -> list[str]:
    target = folder.parent / "all.json"
    done = brace28("export", "--format", "json", target, "--data-dir", folder)
    assert done.returncode == 0, done.stderr
    (session,) = sessions_of(target)
    return [hold["ended"] for hold in session["holds"]]


def _set_room(app: LedApp, most_bytes: int) -> None:
    """Let no file of the app grow beyond `most_bytes`."""
    _, hard = resource.prlimit(app.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(app.process.pid, resource.RLIMIT_FSIZE, (most_bytes, hard))


def test_a_full_disk_is_told_on_today_and_what_waited_is_written_when_there_is_room(
    left_folder: Path, x_display: dict[str, str]
) -> None:
    with LedApp(left_folder, x_display) as app:
        app.look_until(_is_over)
        _set_room(app, 0)
        _hold_and_break_off(app)
        app.look_until(_is_told)
        assert _holds(left_folder) == ["done"] * 3
        _set_room(app, resource.RLIM_INFINITY)
        app.press("Try again")
        app.look_until(_is_over)
        assert app.close() == 0
    assert _holds(left_folder) == ["done"] * 3 + ["restarted"]


def test_a_closed_folder_is_shown_and_told_when_something_is_to_be_kept(
    left_folder: Path, x_display: dict[str, str]
) -> None:
    left_folder.chmod(0o555)
    (left_folder / "brace28.db").chmod(0o444)
    with LedApp(left_folder, x_display, prefix=_AS_ANYBODY) as app:
        assert app.look_until(_is_over).says("Resume")
        _hold_and_break_off(app)
        app.look_until(_is_told)
        left_folder.chmod(0o755)
        (left_folder / "brace28.db").chmod(0o644)
        app.press("Try again")
        app.look_until(_is_over)
        assert app.close() == 0
    assert _holds(left_folder) == ["done"] * 3 + ["restarted"]


@pytest.mark.parametrize("closed", ["folder", "file"])
def test_a_demo_into_a_closed_place_is_refused_in_one_sentence(data_dir: Path, closed: str) -> None:
    history = data_dir.parent / "nothing.toml"
    history.write_text("[[date]]\ndays_ago = 0\n")
    words = ("demo", "--history", history, "--data-dir", data_dir)
    assert brace28(*words).returncode == 0
    (data_dir if closed == "folder" else data_dir / "brace28.db").chmod(0o555)
    done = brace28(*words, prefix=_AS_ANYBODY)
    data_dir.chmod(0o755)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"{data_dir} cannot be written to. Choose another folder.\n"
