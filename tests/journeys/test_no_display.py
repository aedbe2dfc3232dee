"""Without a screen the app says so, plays Day 1, and leaves its pictures."""

import os
import subprocess
import sys
from pathlib import Path

from tests.journeys.held import held_lines

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def test_day_1_is_played_off_screen_and_its_pictures_are_named(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in _SCREENS}
    done = subprocess.run(
        [sys.executable, "-m", "program_app"],
        cwd=tmp_path,
        env=environment | {"XDG_DATA_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    first, *lines, last = done.stdout.splitlines()
    assert first == "There is no display here, so Brace 28 plays Day 1 off-screen instead."
    assert last == f"The pictures of Day 1 are in {tmp_path / 'build' / 'demo'}."
    assert len(held_lines("\n".join(lines))) == len(lines) > 20
    names = {picture.stem.partition("-")[2] for picture in (tmp_path / "build" / "demo").glob("*.png")}
    assert {"first-run", "day-01-today", "hold-supine_pelvic_tilt", "day-01-finished"} <= names
    assert not (tmp_path / "home").exists()
