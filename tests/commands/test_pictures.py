"""`brace28 pictures DIR`: contact sheets of the figure, for those who draw and those who look."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import program_app
from program_app.painting.tokens import palette
from tests.commands.conftest import Brace28


def _in_a_process_of_its_own(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """The command as a person without a screen calls it."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "program_app", *map(str, words)],
        cwd=Path(program_app.__file__).parent.parent,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_sheets_of_one_exercise_are_painted_light_and_dark_without_a_screen(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "sheets"
    run = _in_a_process_of_its_own("pictures", folder, "--only", "heel_slide")
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout == f"2 sheets in {folder}.\n"
    files = sorted(folder.iterdir())
    assert [file.name for file in files] == ["figure-heel_slide-dark.png", "figure-heel_slide-light.png"]
    for file, is_dark in zip(files, (True, False), strict=True):
        image = QImage(str(file))
        assert image.width() == 1480
        assert image.height() > 2 * 200
        assert image.pixelColor(2, 2) == palette(is_dark=is_dark).color("canvas")


def test_an_unknown_motion_is_one_calm_sentence_and_leaves_nothing(brace28: Brace28, tmp_path: Path) -> None:
    answer = brace28("pictures", tmp_path / "sheets", "--only", "heal_slide")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == "There is no motion heal_slide.\n"
    assert not (tmp_path / "sheets").exists()


def test_a_folder_that_cannot_be_made_is_one_calm_sentence(brace28: Brace28, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    answer = brace28("pictures", tmp_path / "file" / "sheets", "--only", "heel_slide")
    assert (answer.code, answer.out) == (1, "")
    assert len(answer.err.splitlines()) == 1
    assert "Traceback" not in answer.err


def test_a_program_that_cannot_be_read_is_one_calm_sentence(brace28: Brace28, tmp_path: Path) -> None:
    answer = brace28("pictures", tmp_path / "sheets", "--program", tmp_path / "nothing")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("The program cannot be read: ")


def test_a_call_without_a_folder_is_wrong_usage(brace28: Brace28) -> None:
    with pytest.raises(SystemExit) as caught:
        brace28("pictures")
    assert caught.value.code == 2
