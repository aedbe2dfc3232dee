"""`brace28 demo` plays days through the real window, and an export shows what it printed."""

import os
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from program_app.domain.local_day import counts_for
from program_app.domain.progress import Phase
from program_app.journey.results import timeline_of
from program_app.paths import database_file
from program_app.storage.reading import read_everything
from tests.journeys.held import finished_holds, held_lines, sessions_of
from tests.journeys.led import brace28
from tests.kept_days import keep_days
from tests.virtual_session import shipped_program


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The data folder of a demo of all 28 days, and what it printed."""
    folder = tmp_path_factory.mktemp("played")
    done = brace28("demo", "--days", "1-28", "--data-dir", folder)
    assert (done.returncode, done.stderr) == (0, "")
    return folder, done.stdout


@pytest.fixture(scope="session")
def export(played: tuple[Path, str]) -> Path:
    """What `brace28 export` makes of it."""
    folder, _ = played
    target = folder / "all.json"
    done = brace28("export", "--format", "json", target, "--data-dir", folder)
    assert (done.returncode, done.stderr) == (0, "")
    return target


def test_each_held_line_is_one_hold_of_the_export_and_no_hold_is_left_over(
    played: tuple[Path, str], export: Path
) -> None:
    _, printed = played
    told = held_lines(printed)
    assert len(told) == len(printed.splitlines())
    assert Counter(told) == Counter(finished_holds(sessions_of(export)))


def test_all_28_days_are_done_on_dates_that_follow_each_other_and_end_today(export: Path) -> None:
    sessions = sessions_of(export)
    today_on = counts_for(datetime.now().astimezone())
    dates = [(today_on - timedelta(days=27 - n)).isoformat() for n in range(28)]
    assert [session["day"] for session in sessions] == list(range(1, 29))
    assert [session["started_on"] for session in sessions] == dates
    assert {(session["state"], session["end"], session["kind"]) for session in sessions} == {
        ("done", "completed", "planned")
    }


def test_every_planned_rep_interval_and_check_was_done_once_and_in_order(played: tuple[Path, str]) -> None:
    folder, _ = played
    everything = read_everything(database_file(folder))
    for summary in everything.history.sessions:
        steps = timeline_of(shipped_program(), summary.record).steps
        detail = everything.details[summary.record.id]
        recorded = [step for step in steps if step.is_recorded and step.phase is not Phase.CHECK]
        assert [rep.place for rep in detail.reps] == [step.place for step in recorded]
        assert [rep.held_seconds for rep in detail.reps] == [step.seconds for step in recorded]
        assert [check.code for check in detail.checks] == [
            s.exercise for s in steps if s.phase is Phase.CHECK
        ]
        assert summary.finished_reps == summary.record.planned_reps
        assert summary.answers.effort is not None


def test_the_days_show_it(played: tuple[Path, str]) -> None:
    folder, _ = played
    lines = brace28("days", "--data-dir", folder).stdout.splitlines()
    assert [line.split()[1] for line in lines] == ["done"] * 28
    assert brace28("today", "--data-dir", folder).stdout.splitlines()[1] == "All 28 days are done."


def test_a_demo_goes_on_where_the_last_one_ended(tmp_path: Path) -> None:
    first = brace28("demo", "--days", "1", "--data-dir", tmp_path)
    again = brace28("demo", "--days", "1", "--data-dir", tmp_path)
    assert first.stdout.count("held day=1 ") > 20
    assert (again.returncode, again.stdout) == (0, "")


def test_a_real_x_server_shows_a_whole_day(tmp_path: Path, x_display: dict[str, str]) -> None:
    pictures = tmp_path / "pictures"
    done = brace28(
        "demo", "--days", "3", "--data-dir", tmp_path / "data", "--pictures", pictures, environment=x_display
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert {line.day for line in held_lines(done.stdout)} == {3}
    names = {picture.stem.partition("-")[2] for picture in pictures.glob("*.png")}
    assert {"day-03-today", "day-03-finished", "day-03-review", "walk", "exercises", "exercise"} <= names
    assert all(picture.read_bytes().startswith(b"\x89PNG") for picture in pictures.iterdir())


def test_a_diary_that_a_person_filled_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    keep_days(tmp_path, {1: counts_for(datetime.now().astimezone())}, stop_after_reps=2)
    before = database_file(tmp_path).read_bytes()
    done = brace28("demo", "--days", "1", "--data-dir", tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"{tmp_path} holds progress that no demo made. Choose another folder.\n"
    assert database_file(tmp_path).read_bytes() == before


def test_a_demo_without_a_folder_leaves_nothing_behind(tmp_path: Path) -> None:
    environment = {**os.environ, "TMPDIR": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "home")}
    done = brace28("demo", "--days", "2", environment=environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("held day=2 ")
    assert list(tmp_path.rglob("*.db")) == []


def test_a_reader_that_goes_away_ends_a_demo_without_a_trace(tmp_path: Path) -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    with os.fdopen(write_end, "w") as nobody:
        done = brace28("demo", "--days", "1-28", "--data-dir", tmp_path, stdout=nobody)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_speed_is_virtual_seconds_for_each_real_one(tmp_path: Path) -> None:
    done = brace28("demo", "--days", "1", "--speed", "1000000", "--data-dir", tmp_path)
    assert done.returncode == 0
    assert len(held_lines(done.stdout)) > 20
