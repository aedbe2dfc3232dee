"""`brace28 export`: everything that is stored, in one file that is written whole or not at all."""

import json
from pathlib import Path

from tests.commands.conftest import Brace28


def test_a_day_and_a_half_are_there_with_every_hold(
    brace28: Brace28, begun_folder: Path, tmp_path: Path
) -> None:
    target = tmp_path / "all.json"
    answer = brace28("export", "--format", "json", target, "--data-dir", begun_folder)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == f"Everything that is stored is in {target}.\n"
    sessions = json.loads(target.read_text(encoding="utf-8"))["sessions"]
    assert [(session["day"], session["state"]) for session in sessions] == [
        (1, "done"),
        (2, "done"),
        (3, "partly"),
    ]
    assert [len(session["holds"]) == session["planned_reps"] for session in sessions] == [True, True, False]
    hold = sessions[2]["holds"][4]
    wanted = {
        "exercise": "side_lying_brace",
        "set_number": 1,
        "rep_number": 5,
        "side": "right",
        "planned_seconds": 5.0,
        "held_seconds": 5.0,
        "ended": "done",
    }
    assert {key: hold[key] for key in wanted} == wanted


def test_the_same_data_give_the_same_bytes(brace28: Brace28, begun_folder: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    for target in (first, second):
        brace28("--data-dir", begun_folder, "export", "--format", "json", target)
    assert first.read_bytes() == second.read_bytes()


def test_an_empty_folder_gives_an_empty_export_and_stays_empty(
    brace28: Brace28, data_dir: Path, tmp_path: Path
) -> None:
    target = tmp_path / "all.json"
    assert brace28("export", "--format", "json", target, "--data-dir", data_dir).code == 0
    assert json.loads(target.read_text(encoding="utf-8"))["sessions"] == []
    assert not data_dir.exists()


def test_a_target_that_cannot_be_written_is_one_sentence(
    brace28: Brace28, begun_folder: Path, tmp_path: Path
) -> None:
    for target in (tmp_path / "nowhere" / "all.json", tmp_path):
        answer = brace28("export", "--format", "json", target, "--data-dir", begun_folder)
        assert (answer.code, answer.out) == (1, "")
        assert answer.err.startswith(f"{target} cannot be written: ")
        assert len(answer.err.splitlines()) == 1


def test_a_full_disk_leaves_the_earlier_export_as_it_was(brace28: Brace28, begun_folder: Path) -> None:
    answer = brace28("export", "--format", "json", "/dev/full", "--data-dir", begun_folder)
    assert answer.code == 1
    assert answer.err == "/dev/full cannot be written: No space left on device.\n"
