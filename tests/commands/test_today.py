"""`brace28 today`: the day, its exercises with doses and minutes, and what is done already."""

import json
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from program_app.domain.baseline import BaselineRecord, WorkAround
from program_app.domain.changes import BaselineTold, Change, PreferenceSet, ScreeningAnswered, SpasmKept
from program_app.domain.local_day import counts_for
from program_app.domain.progress import ScreeningRecord
from program_app.domain.spasm import SpasmRecord
from tests.commands.conftest import Brace28
from tests.kept_days import keep_days, keep_told
from tests.virtual_session import shipped_program


def _today(brace28: Brace28, folder: Path, *words: str) -> dict[str, Any]:
    answer = brace28("today", "--json", *words, "--data-dir", folder)
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
    assert lines[1].startswith("No session now. The safety questions come first.")
    assert lines[3].split("  ") == [
        " 3",
        "Posterior tilt, lying",
        *[""] * 3,
        " 8 × 5 s hold",
        *[""] * 6,
        "1½ min",
    ]
    assert lines[-1] == "Self-checks: C1 Lying tilt hold, C3 Wall gap, C7 Five questions"


def test_checks_that_wait_for_less_pain_say_so(brace28: Brace28, data_dir: Path) -> None:
    lines = brace28("today", "--pain", "4", "--data-dir", data_dir).out.splitlines()
    assert lines[-2].startswith("Self-checks: C1 Lying tilt hold")
    assert lines[-1] == "They come on the next day with pain 0 to 3."


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


def _told(folder: Path, *changes: Change) -> Path:
    keep_told(folder, *changes)
    return folder


def _a_spasm(hours_ago: float, *, lasted_hours: float | None) -> SpasmKept:
    began_at = datetime.now().astimezone() - timedelta(hours=hours_ago)
    ended_at = None if lasted_hours is None else began_at + timedelta(hours=lasted_hours)
    on = counts_for(began_at)
    return SpasmKept(record=SpasmRecord(id="spasm", began_at=began_at, began_on=on, ended_at=ended_at))


@pytest.fixture
def two_days_done(tmp_path: Path, today_on: date) -> Path:
    keep_days(tmp_path, {n: today_on - timedelta(days=5 - n) for n in (1, 2)})
    return tmp_path


def test_why_gives_a_line_for_each_reason_and_each_letter_of_the_gate(
    brace28: Brace28, two_days_done: Path
) -> None:
    lines = brace28("today", "--why", "--data-dir", two_days_done).out.splitlines()
    assert "Why: The day before it is done, so day 3 is next." in lines
    assert [line.split(",")[0] for line in lines if line.startswith("Gate: ")] == [
        f"Gate: Letter {letter}" for letter in "abcde"
    ]


def test_another_pain_can_be_asked_about_and_is_not_kept(brace28: Brace28, two_days_done: Path) -> None:
    gentle = brace28("today", "--why", "--pain", "4", "--data-dir", two_days_done).out.splitlines()
    assert "The gentle version" in gentle[1]
    assert "Why: Pain is 4 of 10, so this is the gentle version." in gentle
    red = brace28("today", "--pain", "7", "--data-dir", two_days_done).out.splitlines()
    assert red[1].startswith("No session now. Pain is 7 of 10.")
    assert len(red) == 2
    assert "Week 1" in brace28("today", "--data-dir", two_days_done).out


def test_a_sign_that_was_told_today_beats_any_pain_that_is_asked_about(
    brace28: Brace28, two_days_done: Path, today_on: date
) -> None:
    folder = _told(two_days_done, PreferenceSet(name="sign_on", value=today_on.isoformat()))
    assert _today(brace28, folder, "--pain", "1")["form"] == "none"


def test_a_pain_that_is_no_number_from_0_to_10_is_wrong_usage(
    brace28: Brace28, data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        brace28("today", "--pain", "11", "--data-dir", data_dir)
    assert stopped.value.code == 2
    assert "'11' is not a number from 0 to 10" in capsys.readouterr().err


def test_a_spasm_pauses_the_plan_and_why_tells_both_conditions(brace28: Brace28, two_days_done: Path) -> None:
    folder = _told(two_days_done, _a_spasm(3, lasted_hours=None))
    lines = brace28("today", "--why", "--data-dir", folder).out.splitlines()
    assert lines[1].startswith("No session now. The plan waits.")
    assert "Pause: no grip for 24 hours: open, nobody has said that the grip has let go" in lines
    assert "Pause: pain of 3 or lower: open, pain was not told today" in lines
    assert not any("Posterior tilt, lying" in line for line in lines)


def test_a_grip_that_let_go_says_when_the_way_back_opens(brace28: Brace28, two_days_done: Path) -> None:
    folder = _told(two_days_done, _a_spasm(3, lasted_hours=1))
    lines = brace28("today", "--why", "--pain", "5", "--data-dir", folder).out.splitlines()
    assert any(line.startswith("Pause: no grip for 24 hours: from ") for line in lines)
    assert "Pause: pain of 3 or lower: not yet, it is 5" in lines


def test_once_both_are_met_the_bridge_back_session_is_there(brace28: Brace28, two_days_done: Path) -> None:
    folder = _told(two_days_done, _a_spasm(30, lasted_hours=2))
    lines = brace28("today", "--pain", "2", "--data-dir", folder).out.splitlines()
    assert lines[1].startswith("The bridge-back session.")
    assert lines[2].split("  ")[1].strip() == "Drawing-in on the out-breath"
    today = _today(brace28, folder, "--pain", "2")
    assert (today["form"], today["state"]) == ("bridge_back", "paused")
    assert today["items"][0]["exercise"] == "drawing_in_breath"


def test_what_is_worked_around_is_told_with_its_reason(
    brace28: Brace28, two_days_done: Path, today_on: date
) -> None:
    baseline = BaselineRecord(
        id="told",
        answered_at=datetime.now().astimezone(),
        answered_on=today_on,
        work_arounds=(WorkAround.FLOOR,),
    )
    folder = _told(two_days_done, BaselineTold(record=baseline))
    lines = brace28("today", "--why", "--data-dir", folder).out.splitlines()
    replaced = [line for line in lines if line.startswith("Instead: ")]
    assert replaced
    assert all(": " in line.removeprefix("Instead: ") and line.endswith(".") for line in replaced)


def test_a_program_that_is_locked_shows_no_exercise(brace28: Brace28, two_days_done: Path) -> None:
    at = datetime.now().astimezone()
    emergency = shipped_program().screening[0].id
    locked = ScreeningRecord(id="later", answered_at=at, answered_on=at.date(), true_ids=(emergency,))
    folder = _told(two_days_done, ScreeningAnswered(record=locked))
    lines = brace28("today", "--data-dir", folder).out.splitlines()
    assert lines[1].startswith("No session now. The safety questions come first.")
    assert len(lines) == 2
    assert _today(brace28, folder)["items"] == []


def test_json_has_the_form_and_every_reason(brace28: Brace28, two_days_done: Path) -> None:
    today = _today(brace28, two_days_done, "--pain", "4")
    assert today["form"] == "gentle"
    assert today["reasons"][0] == "Pain is 4 of 10, so this is the gentle version."
    assert _today(brace28, two_days_done, "--pain", "8")["form"] == "none"
