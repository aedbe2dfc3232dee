"""Rescue in the live window: by its command, over a window that is open, and after a kill in the middle."""

from datetime import datetime
from pathlib import Path

from program_app import paths
from program_app.domain.spasm import SpasmRecord
from program_app.storage.reading import read_history
from tests.journeys.led import LedApp, Seen, brace28


def _is_rescue(seen: Seen) -> bool:
    return seen.page == "rescue"


def _is_open(seen: Seen) -> bool:
    return seen.page != ""


def _spasms(folder: Path) -> tuple[SpasmRecord, ...]:
    return read_history(paths.database_file(folder)).spasms


def _is_kept(folder: Path, positions: int) -> bool:
    """The disk has so many positions; the writer works in a thread of its own."""
    database = paths.database_file(folder)
    return database.exists() and any(len(spasm.tried) == positions for spasm in _spasms(folder))


def test_the_command_opens_the_window_on_rescue_before_the_first_run(
    data_dir: Path, x_display: dict[str, str]
) -> None:
    with LedApp(data_dir, x_display, words=["rescue"]) as app:
        assert app.look_until(_is_open).page == "rescue"
        app.key("Escape")
        assert app.look_until(_is_open).page == "first_run"
        assert app.close() == 0


def test_a_window_that_is_open_comes_forward_on_rescue(data_dir: Path, x_display: dict[str, str]) -> None:
    with LedApp(data_dir, x_display) as app:
        assert app.look_until(_is_open).page == "first_run"
        second = brace28("rescue", "--data-dir", data_dir, environment=x_display)
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        app.look_until(_is_rescue)
        assert app.close() == 0


def test_a_kill_in_the_middle_loses_nothing_and_the_next_start_goes_on(
    data_dir: Path, x_display: dict[str, str]
) -> None:
    with LedApp(data_dir, x_display, words=["rescue"]) as app:
        app.look_until(_is_rescue)
        app.key("Up")
        app.key("B")
        app.look_until(lambda _seen: _is_kept(data_dir, 2))
        app.process.kill()
        app.process.wait()
    (spasm,) = _spasms(data_dir)
    assert (spasm.is_draft, spasm.from_rescue, spasm.has_let_go) == (True, True, False)
    assert [each.is_thumb_up for each in spasm.tried] == [True, None]
    assert spasm.began_at < datetime.now().astimezone()
    with LedApp(data_dir, x_display, words=["rescue"]) as app:
        assert app.look_until(_is_rescue).says("Going on with the one from")
        app.key("L")
        app.look_until(lambda _seen: _spasms(data_dir)[0].has_let_go)
        assert app.close() == 0
    assert len(_spasms(data_dir)) == 1
