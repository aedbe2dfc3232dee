"""The words of the command line, its exit codes, and what it does not import."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from program_app import __version__
from program_app.cli import main

COMMANDS = ["rescue", "today", "days", "check", "schema", "export", "demo"]
TEXT_COMMANDS = [["today"], ["today", "--json"], ["days"], ["days", "--json"]]

_NAME_WHAT_IS_IMPORTED = """
import sys
from program_app.cli import main
code = main(sys.argv[1:])
print(code, *sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""


def _brace28(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, with output that waits until it is worth writing."""
    command = [sys.executable, "-m", "program_app", *words]
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    return subprocess.run(
        command, env=buffered | environment, capture_output=True, text=True, encoding="utf-8", check=False
    )


def _refusal(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """The last line that wrong usage is answered with, on stderr alone and with exit code 2."""
    with pytest.raises(SystemExit) as stopped:
        main([*words])
    said = capsys.readouterr()
    assert (stopped.value.code, said.out) == (2, "")
    return said.err.splitlines()[-1]


@pytest.mark.parametrize("words", [[], *([command] for command in COMMANDS)])
def test_help_is_everywhere_and_names_the_data_folder(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([*words, "--help"])
    said = capsys.readouterr()
    assert stopped.value.code == 0
    assert said.err == ""
    assert "--data-dir DIR" in said.out


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    said = capsys.readouterr().out
    assert [command for command in COMMANDS if f"\n    {command} " not in said] == []


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0
    assert capsys.readouterr().out == f"Brace 28 {__version__}\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["tomorrow"], "invalid choice: 'tomorrow'"),
        (["today", "--loud"], "unrecognized arguments: --loud"),
        (["--data-dir"], "--data-dir: expected one argument"),
        (["days", "--data-dir", ""], "'' is not a folder"),
        (["export", "all.json"], "the following arguments are required: --format"),
        (["export", "--format", "json"], "the following arguments are required: FILE"),
        (["export", "--format", "xml", "all.xml"], "invalid choice: 'xml'"),
        (["demo", "--days", "0-3"], "'0-3' does not lie within 1-28"),
        (["demo", "--days", "3-1"], "'3-1' does not lie within 1-28"),
        (["demo", "--days", "27-29"], "'27-29' does not lie within 1-28"),
        (["demo", "--days", "1-"], "'1-' is not a day or a range like 1-28"),
        (["demo", "--days", "²"], "'²' is not a day or a range like 1-28"),
        (["demo", "--days", "1", "--history", "x"], "--history: not allowed with argument --days"),
        (["demo", "--speed", "0"], "'0' is not a number above 0"),
        (["demo", "--speed", "nan"], "'nan' is not a number above 0"),
        (["demo", "--speed", "fast"], "'fast' is not a number above 0"),
    ],
)
def test_wrong_usage_is_told_with_exit_code_2(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said in _refusal(capsys, *words)


def test_a_file_is_no_data_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("Not a folder.")
    assert f"'{file}' is not a folder" in _refusal(capsys, "days", "--data-dir", str(file))


@pytest.mark.parametrize("words", TEXT_COMMANDS)
def test_a_text_command_imports_neither_qt_nor_a_library_for_data(words: list[str], data_dir: Path) -> None:
    _brace28("today")  # from here on the validated program is kept
    command = [sys.executable, "-c", _NAME_WHAT_IS_IMPORTED, *words, "--data-dir", str(data_dir)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    code, *imported = done.stderr.split()
    assert code == "0"
    assert {"PySide6", "sqlalchemy", "alembic", "yaml", "pydantic"}.isdisjoint(imported)
    assert "program_app" in imported


def test_a_reader_that_goes_away_leaves_no_trace(data_dir: Path) -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    with os.fdopen(write_end, "w") as nobody:
        command = [sys.executable, "-m", "program_app", "days", "--json", "--data-dir", str(data_dir)]
        done = subprocess.run(command, stdout=nobody, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_full_disk_under_the_answer_is_one_sentence(data_dir: Path) -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "program_app", "days", "--data-dir", str(data_dir)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "No space left on device\n")


def test_a_terminal_without_fractions_still_gets_its_answer(data_dir: Path) -> None:
    done = _brace28("today", "--data-dir", str(data_dir), PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert "1? min" in done.stdout
