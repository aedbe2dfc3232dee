"""A session in the live window that is stopped, closed or killed half-way."""

import signal
import time
from datetime import datetime
from pathlib import Path

import pytest

from program_app.domain.local_day import counts_for
from program_app.paths import database_file
from program_app.storage.reading import read_history
from tests.journeys.held import sessions_of
from tests.journeys.led import LedApp, Seen, brace28
from tests.kept_days import keep_days

_STOPPED_SECONDS = 3.0


@pytest.fixture
def left_folder(data_dir: Path) -> Path:
    """Day 24 was begun today and left before its second hold of 45 s, long enough for a slow machine."""
    keep_days(data_dir, {24: counts_for(datetime.now().astimezone())}, stop_after_reps=5)
    return data_dir


def _is_today(seen: Seen) -> bool:
    return seen.page == "today"


def _is_holding(seen: Seen) -> bool:
    return seen.says("Hold, ")


def _is_paused(seen: Seen) -> bool:
    return seen.says("Paused")


def _uncomfortable_item(folder: Path) -> int | None:
    (session,) = read_history(database_file(folder)).sessions
    return session.uncomfortable_item


def _export(folder: Path) -> dict[str, object]:
    target = folder / "all.json"
    brace28("export", "--format", "json", target, "--data-dir", folder)
    (session,) = sessions_of(target)
    return session


def test_closing_the_window_half_way_offers_resume_at_the_same_rep(
    left_folder: Path, x_display: dict[str, str]
) -> None:
    for _ in range(2):
        with LedApp(left_folder, x_display) as app:
            assert app.look_until(_is_today).says("Resume")
            app.press("Resume")
            app.key("Right")
            assert app.look_until(_is_holding).says("rep 2 of")
            assert app.close() == 0
    session = _export(left_folder)
    assert session["end"] is None
    assert session["next_place"] == {"item_number": 2, "set_number": 1, "rep_number": 2, "side": None}


def test_a_kill_half_way_offers_resume_at_the_same_rep(left_folder: Path, x_display: dict[str, str]) -> None:
    with LedApp(left_folder, x_display) as app:
        app.press("Resume")
        app.key("Right")
        app.look_until(_is_holding)
        app.process.kill()
        app.process.wait()
    with LedApp(left_folder, x_display) as app:
        app.press("Resume")
        app.key("Right")
        assert app.look_until(_is_holding).says("rep 2 of")


def test_a_kill_directly_after_uncomfortable_still_counts_it(
    left_folder: Path, x_display: dict[str, str]
) -> None:
    with LedApp(left_folder, x_display) as app:
        app.press("Resume")
        app.key("Right")
        app.look_until(_is_holding)
        app.key("H")
        app.key("2")
        app.look_until(lambda _: _uncomfortable_item(left_folder) is not None)
        app.process.kill()
        app.process.wait()
    assert _export(left_folder)["uncomfortable_item"] == 2
    with LedApp(left_folder, x_display) as app:
        app.press("Resume")
        app.key("H")
        app.key("2")
        app.look_until(lambda seen: seen.says("The session has ended"))
        assert app.close() == 0
    assert _export(left_folder)["end"] == "hurt"


def test_a_stopped_process_pauses_itself_and_the_time_is_not_held(
    left_folder: Path, x_display: dict[str, str]
) -> None:
    with LedApp(left_folder, x_display) as app:
        app.press("Resume")
        holds_at_the_latest_since = time.monotonic()
        app.key("Right")
        app.look_until(_is_holding)
        app.press("Pause")  # something has been held by now
        app.press("Continue")
        assert not app.look_until(_is_holding).says("Paused")
        app.process.send_signal(signal.SIGSTOP)
        stopped_at = time.monotonic()
        while time.monotonic() < stopped_at + _STOPPED_SECONDS:
            assert brace28("today", "--data-dir", left_folder).returncode == 0
        app.process.send_signal(signal.SIGCONT)
        assert app.look_until(_is_paused).page == "player"
        assert app.close() == 0
    holds = _export(left_folder)["holds"]
    assert isinstance(holds, list)
    assert holds[-1]["ended"] == "left"
    assert 0 < holds[-1]["held_seconds"] < stopped_at - holds_at_the_latest_since
