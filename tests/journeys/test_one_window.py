"""One process for a data folder: a second start raises the first window, and a crash locks nobody out."""

import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.journeys.led import PATIENCE_SECONDS, ROOT, LedApp, Seen, brace28


class Curtain:
    """A window of another program in front of everything."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.curtain"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def is_in_front(self) -> bool:
        """Whether it hides what is behind it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write("?\n")
        self._process.stdin.flush()
        return self._process.stdout.readline() == "True\n"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()


def _is_open(seen: Seen) -> bool:
    return seen.page != ""


def test_a_second_start_brings_the_first_window_to_the_front(
    data_dir: Path, x_display: dict[str, str]
) -> None:
    with LedApp(data_dir, x_display) as app:
        app.look_until(_is_open)
        with Curtain(x_display) as curtain:
            assert curtain.is_in_front()
            second = brace28("--data-dir", data_dir, environment=x_display)
            assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
            gives_up_at = time.monotonic() + PATIENCE_SECONDS
            while curtain.is_in_front():
                assert time.monotonic() < gives_up_at
        assert app.close() == 0


def test_another_folder_is_another_person(tmp_path: Path, x_display: dict[str, str]) -> None:
    with LedApp(tmp_path / "one", x_display) as one, LedApp(tmp_path / "two", x_display) as two:
        assert one.look_until(_is_open).page == two.look_until(_is_open).page
        assert (one.close(), two.close()) == (0, 0)


def test_a_demo_keeps_out_of_a_folder_that_is_open(data_dir: Path, x_display: dict[str, str]) -> None:
    with LedApp(data_dir, x_display) as app:
        app.look_until(_is_open)
        demo = brace28("demo", "--days", "1", "--data-dir", data_dir)
        assert (demo.returncode, demo.stdout) == (1, "")
        assert demo.stderr == f"{data_dir} is in use by another Brace 28.\n"


def test_after_a_kill_the_next_start_opens(data_dir: Path, x_display: dict[str, str]) -> None:
    with LedApp(data_dir, x_display) as app:
        app.look_until(_is_open)
        app.process.kill()
        app.process.wait()
    with LedApp(data_dir, x_display) as app:
        app.look_until(_is_open)
        second = brace28("--data-dir", data_dir, environment=x_display)
        assert (second.returncode, second.stderr) == (0, "")
        assert app.close() == 0
