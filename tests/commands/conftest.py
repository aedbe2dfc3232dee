"""Commands as a person calls them, in this process: words in, exit code and both outputs out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from program_app.cli import main
from program_app.domain.local_day import counts_for
from tests.kept_days import keep_days


@dataclass(frozen=True)
class Answer:
    """What a command answered."""

    code: int
    out: str
    err: str


Brace28 = Callable[..., Answer]


@pytest.fixture
def brace28(capsys: pytest.CaptureFixture[str]) -> Brace28:
    """Call `brace28` with some words."""

    def call(*words: str | Path) -> Answer:
        capsys.readouterr()
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return call


@pytest.fixture(scope="session")
def today_on() -> date:
    """The date that counts while the tests run."""
    return counts_for(datetime.now().astimezone())


@pytest.fixture(scope="session")
def begun_folder(tmp_path_factory: pytest.TempPathFactory, today_on: date) -> Path:
    """Days 1 and 2 were done on the last two dates; day 3 was left after five holds today."""
    folder = tmp_path_factory.mktemp("begun")
    keep_days(folder, {n: today_on - timedelta(days=3 - n) for n in (1, 2, 3)}, stop_after_reps=5)
    return folder


@pytest.fixture(scope="session")
def done_folder(tmp_path_factory: pytest.TempPathFactory, today_on: date) -> Path:
    """Day 1 was done today."""
    folder = tmp_path_factory.mktemp("done")
    keep_days(folder, {1: today_on})
    return folder
