"""`brace28 today`: the day, its exercises with doses and minutes, and what is done already."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from tests.commands.conftest import Brace28
from tests.virtual_session import shipped_program


def _today(brace28: Brace28, folder: Path) -> dict[str, Any]:
    answer = brace28("today", "--json", "--data-dir", folder)
    assert (answer.code, answer.err) == (0, "")
    today = json.loads(answer.out)
    assert isinstance(today, dict)
    return today


def test_on_the_first_day_there_is_day_1_with_a_line_for_each_exercise(
    brace28: Brace28, data_dir: Path
) -> None:
    answer = brace28("today", "--data-dir", data_dir)
    assert (answer.code, answer.err) == (0, "")
    lines = answer.out.splitlines()
    assert lines[0] == "Day 1 of 28: Meet the tuck"
    assert lines[1] == "Week 1: Find it. About 12 min."
    assert lines[3].split("  ") == [
        " 3",
        "Posterior tilt, lying",
        *[""] * 3,
        " 8 × 5 s hold",
        *[""] * 6,
        "1½ min",
    ]
    assert lines[-1] == "Self-checks: C1 Lying tilt hold, C3 Wall gap, C7 Five questions"


def test_a_text_command_writes_nothing(brace28: Brace28, data_dir: Path) -> None:
    brace28("today", "--data-dir", data_dir)
    assert not data_dir.exists()


def test_the_data_folder_may_stand_before_the_command(brace28: Brace28, begun_folder: Path) -> None:
    assert brace28("--data-dir", begun_folder, "today") == brace28("today", "--data-dir", begun_folder)


def test_a_session_that_was_left_is_told_with_what_was_held(brace28: Brace28, begun_folder: Path) -> None:
    lines = brace28("today", "--data-dir", begun_folder).out.splitlines()
    assert lines[:2] == ["Day 3 of 28: Stand, step, and a rescue rehearsal", "Begun: 10 min left."]
    assert [line.split("done ")[1] for line in lines if "done " in line] == ["25 of 50 s"]
    assert "Side-lying ab brace" in next(line for line in lines if "25 of 50 s" in line)


def test_a_day_that_is_done_says_what_comes_next(brace28: Brace28, done_folder: Path) -> None:
    lines = brace28("today", "--data-dir", done_folder).out.splitlines()
    assert lines[:2] == ["Day 1 of 28: Meet the tuck", "Done today. Day 2 is next, on another date."]
    assert lines[2].endswith("done 30 of 30 s")


def test_json_says_where_the_plan_stands(
    brace28: Brace28, begun_folder: Path, done_folder: Path, data_dir: Path, today_on: date
) -> None:
    heads = [_today(brace28, folder) for folder in (data_dir, begun_folder, done_folder)]
    keys = ("program", "date", "state", "day", "next_day")
    assert [[head[key] for key in keys] for head in heads] == [
        ["back_28", today_on.isoformat(), "ready", 1, 1],
        ["back_28", today_on.isoformat(), "resume", 3, 3],
        ["back_28", today_on.isoformat(), "done", 1, 2],
    ]


def test_json_gives_the_day_in_full_and_what_is_done(brace28: Brace28, begun_folder: Path) -> None:
    today = _today(brace28, begun_folder)
    day = shipped_program().day(3)
    assert [today[key] for key in ("week", "week_theme", "title", "is_check_in")] == [
        day.week,
        "Find it",
        day.title,
        False,
    ]
    assert len(today["items"]) == len(day.items)
    assert today["items"][0]["rehearsal"][0] == "On your side"
    assert today["done"][0] == {"exercise": "side_lying_brace", "done": 25, "planned": 50, "unit": "s"}
