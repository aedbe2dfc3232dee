"""A scripted history is read date by date, and what is wrong with it is one sentence with its place."""

from datetime import time
from pathlib import Path

import pytest

from program_app.demo.script import Doing
from program_app.demo.script_file import ScriptError, read_script
from program_app.domain.baseline import WorkAround


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "history.toml"


def test_entries_become_dates_the_oldest_first(file: Path) -> None:
    file.write_text('[[date]]\ndays_ago = 0\npain = 4\n[[date]]\ndays_ago = 3\ndo = "half"\n')
    script = read_script(file)
    assert [(each.days_ago, each.do, each.pain) for each in script] == [
        (3, Doing.HALF, None),
        (0, Doing.NOTHING, 4),
    ]


def test_a_range_is_the_same_on_each_of_its_dates(file: Path) -> None:
    file.write_text('[[date]]\ndays_ago = [4, 2]\ndo = "day"\n')
    assert [(each.days_ago, each.do) for each in read_script(file)] == [
        (4, Doing.DAY),
        (3, Doing.DAY),
        (2, Doing.DAY),
    ]


def test_a_date_has_its_spasms_and_what_was_told(file: Path) -> None:
    file.write_text(
        '[[date]]\ndays_ago = 1\nwork_arounds = ["floor"]\nsafety = []\n'
        "[[date.spasm]]\nat = 03:10:00\nlasted_hours = 1.5\nworst = 8\n"
    )
    (only,) = read_script(file)
    assert (only.work_arounds, only.safety) == ((WorkAround.FLOOR,), ())
    assert [(each.at, each.lasted_hours, each.worst) for each in only.spasm] == [(time(3, 10), 1.5, 8)]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[[date]]\ndays_ago = \n", "line 2"),
        ("", "a history is a list of entries, each below [[date]]."),
        ("pain = 2\n", "a history is a list of entries, each below [[date]]."),
        ("[[date]]\npain = 2\n", "entry 1: days_ago is a whole number from 0 to 3650."),
        ("[[date]]\ndays_ago = [1, 4]\n", "entry 1: days_ago goes from the older date to the younger one."),
        (
            "[[date]]\ndays_ago = 1\n[[date]]\ndays_ago = 0\npain = 11\n",
            "entry 2: pain is a whole number from 0 to 10.",
        ),
        ("[[date]]\ndays_ago = 1\nwalk_minutes = 0\n", "walk_minutes is a whole number from 1 to 240."),
        ("[[date]]\ndays_ago = " + "9" * 5000 + "\n", "a number is too long, "),
        ("mood = " + "[" * 5000, "too much stands inside of something else."),
        ("[[date]]\ndays_ago = 1\nmood = 3\n", "entry 1: mood is not known here."),
        ("[[date]]\ndays_ago = 1\nfeeling = 3\n", "entry 1: feeling is one of tired, pain, both, neither."),
        ("[[date]]\ndays_ago = 1\nsign = 3\n", "entry 1: sign is true or false."),
        ("[[date]]\ndays_ago = 1\nspasm = 3\n", "entry 1: spasm is a list."),
        ("[[date]]\ndays_ago = 1\nspasm = [3]\n", "entry 1: an entry is a table of names and values."),
        ("[[date]]\ndays_ago = 1\n[[date.spasm]]\nat = 7\n", "entry 1: at is a time such as 07:30:00."),
        (
            "[[date]]\ndays_ago = 1\n[[date.spasm]]\nlasted_hours = 0\n",
            "entry 1: lasted_hours is a number above 0.",
        ),
        (
            "[[date]]\ndays_ago = [3, 1]\n[[date]]\ndays_ago = 2\n",
            "the date 2 days ago stands there twice.",
        ),
    ],
)
def test_what_is_wrong_is_one_sentence_with_its_place(file: Path, text: str, problem: str) -> None:
    file.write_text(text)
    with pytest.raises(ScriptError) as refused:
        read_script(file)
    assert str(refused.value).startswith(f"{file}: ")
    assert problem in str(refused.value)


def test_a_file_that_is_no_text_is_one_sentence_too(file: Path) -> None:
    file.write_bytes(b"\xff\x00history")
    with pytest.raises(ScriptError) as refused:
        read_script(file)
    assert str(refused.value) == f"{file}: this is no text in UTF-8."
