"""The log has everything from the first moment, and the terminal nothing."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from program_app.early_log import keep_early_records
from program_app.log import start_log


@pytest.fixture(autouse=True)
def _root_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_what_is_told_before_the_log_is_open_stands_in_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    early = keep_early_records()
    logging.getLogger("early").warning("the file is damaged")
    start_log(tmp_path / "brace28.log", early)
    logging.getLogger("late").warning("writing goes on")
    lines = (tmp_path / "brace28.log").read_text(encoding="utf-8").splitlines()
    assert [line.split(": ")[-1] for line in lines] == ["the file is damaged", "writing goes on"]
    assert capsys.readouterr().err == ""


def test_a_folder_that_cannot_be_written_leaves_the_terminal_quiet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    (tmp_path / "file").touch()
    start_log(tmp_path / "file" / "brace28.log", keep_early_records())
    logging.getLogger("late").warning("writing waits")
    assert capsys.readouterr().err == ""
