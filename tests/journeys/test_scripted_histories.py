"""Each scripted history leads to the state of Today that it is named after, through database and commands."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from program_app.paths import database_file
from program_app.storage.reading import read_everything
from tests.journeys.led import brace28

HISTORIES = Path(__file__).parents[1] / "demo" / "histories"
Play = Callable[[str], Path]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Play:
    """Plays a history by its name, once, and gives its data folder."""

    @cache
    def play(name: str) -> Path:
        folder = tmp_path_factory.mktemp(name)
        done = brace28("demo", "--history", HISTORIES / f"{name}.toml", "--data-dir", folder)
        assert (done.returncode, done.stderr) == (0, "")
        return folder

    return play


def _today(folder: Path, *words: str) -> dict[str, Any]:
    done = brace28("today", "--json", *words, "--data-dir", folder)
    assert (done.returncode, done.stderr) == (0, "")
    today = json.loads(done.stdout)
    assert isinstance(today, dict)
    return today


@pytest.mark.parametrize(
    ("name", "state", "form", "day"),
    [
        ("planned", "ready", "planned", 3),
        ("gentle", "ready", "gentle", 3),
        ("none", "ready", "none", 3),
        ("paused", "paused", "none", 10),
        ("bridge_back", "paused", "bridge_back", 9),
        ("done", "done", "planned", 5),
        ("check_day", "ready", "planned", 7),
        ("all_done", "all_done", "none", 28),
        ("away", "ready", "planned", 4),
        ("repeated", "ready", "gentle", 3),
    ],
)
def test_a_history_leads_to_its_state_of_today(
    played: Play, name: str, state: str, form: str, day: int
) -> None:
    today = _today(played(name))
    assert (today["state"], today["form"], today["day"]) == (state, form, day)
    assert today["reasons"]


def test_the_states_with_a_reason_say_it(played: Play) -> None:
    reasons = {name: _today(played(name))["reasons"][0] for name in ("away", "repeated", "paused")}
    assert reasons == {
        "away": "Welcome back. Here is a soft way in: day 4 once more.",
        "repeated": "Day 3 was marked as pain. So it comes once more, in its gentle version.",
        "paused": "The plan waits. Rest, then we come back gently.",
    }


def test_every_rep_of_a_session_that_was_played_is_stored(played: Play) -> None:
    history = read_everything(database_file(played("done"))).history
    assert [session.record.day_number for session in history.sessions] == [1, 2, 3, 4, 5]
    assert all(each.finished_reps == each.record.planned_reps > 0 for each in history.sessions)


def test_sessions_that_were_not_done_to_their_end_are_what_the_script_says(tmp_path: Path) -> None:
    file = tmp_path / "mixed.toml"
    file.write_text(
        '[[date]]\ndays_ago = 6\ndo = "half"\n'
        '[[date]]\ndays_ago = 5\ndo = "hurt"\npain = 3\n'
        '[[date]]\ndays_ago = 4\ndo = "elsewhere"\n'
        '[[date]]\ndays_ago = 3\ndo = "light"\n'
        '[[date]]\ndays_ago = 2\ndo = "second"\n'
        '[[date]]\ndays_ago = 1\ndo = "day"\npain = 8\n'
        '[[date]]\ndays_ago = 0\ndo = "left"\n'
    )
    done = brace28("demo", "--history", file, "--data-dir", tmp_path / "data")
    assert (done.returncode, done.stderr) == (0, "")
    sessions = read_everything(database_file(tmp_path / "data")).history.sessions
    told = [(s.record.day_number, s.record.kind.value, s.is_done, s.end and s.end.value) for s in sessions]
    assert told == [
        (1, "planned", False, "completed"),
        (1, "planned", False, "hurt"),
        (1, "elsewhere", True, "completed"),
        (3, "light", True, "completed"),
        (2, "planned", True, "completed"),
        (3, "planned", True, "completed"),
        (4, "planned", False, None),
    ]


def test_pictures_show_today_in_two_sizes_light_and_dark(tmp_path: Path) -> None:
    folder, history = tmp_path / "pictures", HISTORIES / "paused.toml"
    done = brace28("demo", "--history", history, "--data-dir", tmp_path / "data", "--pictures", folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(picture.stem.partition("-")[2] for picture in folder.glob("*.png")) == [
        "today-1024x640-dark",
        "today-1024x640-light",
        "today-1280x800-dark",
        "today-1280x800-light",
    ]


def test_a_history_that_cannot_be_read_is_one_calm_sentence(tmp_path: Path) -> None:
    file = tmp_path / "wrong.toml"
    file.write_text("[[date]]\ndays_ago = 1\npain = 12\n")
    done = brace28("demo", "--history", file, "--data-dir", tmp_path / "data")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"{file}: entry 1: pain is a whole number from 0 to 10.\n"
    file.write_text('[[date]]\ndays_ago = 1\nsafety = ["mood"]\n')
    unknown = brace28("demo", "--history", file, "--data-dir", tmp_path / "data")
    assert unknown.returncode == 1
    assert unknown.stderr == "days_ago = 1: there is no safety question mood.\n"
    missing = brace28("demo", "--history", tmp_path / "none.toml", "--data-dir", tmp_path / "data")
    assert missing.returncode == 1
    assert missing.stderr == f"{tmp_path / 'none.toml'} cannot be used: no such file or directory.\n"
