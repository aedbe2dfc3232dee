"""Exercises and motions owe each other: a picture for each exercise, and a listed mistake for each slip."""

import shutil
from pathlib import Path

import pytest

from program_app.cli import main
from program_app.content import plain
from program_app.content.document import Document
from program_app.content.guarded_yaml import read_yaml
from program_app.content.motion_references import motion_problems
from program_app.content.references import reference_problems
from program_app.paths import program_folder
from tests.figure.bodies import motion_names
from tests.virtual_session import shipped_program

EXERCISE = "id: bridge\nmistakes:\n  - name: Arching\n  - name: Rushing\n"
MOTION = "id: bridge\nwrong:\n  - mistake: Arching\n  - mistake: Rushing\n"
RESCUE = "positions:\n  - name: On a chair\n    posture: resting\n"


def _documents(**texts: str) -> dict[str, Document]:
    """Files by name; `exercises__bridge` stands for `exercises/bridge.yaml`."""
    found = {}
    for name, text in texts.items():
        file = f"{name.replace('__', '/')}.yaml"
        document, problems = read_yaml(file, text.encode())
        assert problems == []
        assert document is not None
        found[file] = document
    return found


def _told(motion_ids: set[str], used: set[str], **texts: str) -> list[str]:
    return [str(problem) for problem in motion_problems(_documents(**texts), motion_ids, used)]


# Exercises and motions


def test_an_exercise_and_a_motion_that_fit_have_no_problem():
    assert _told({"bridge"}, {"bridge"}, exercises__bridge=EXERCISE, poses__bridge=MOTION) == []


def test_a_used_exercise_without_a_motion_is_named():
    assert _told(set(), {"bridge"}, exercises__bridge=EXERCISE) == [
        "exercises/bridge.yaml:1:5: there is no motion that shows it; poses/bridge.yaml is missing"
    ]


def test_an_exercise_that_nothing_uses_needs_no_motion():
    assert _told(set(), set(), exercises__bridge=EXERCISE) == []


def test_a_motion_that_could_not_be_read_is_not_missing():
    assert _told({"bridge"}, {"bridge"}, exercises__bridge=EXERCISE) == []


def test_a_motion_of_another_id_than_its_file_is_named():
    told = _told({"bridge"}, {"bridge"}, poses__bridge=MOTION.replace("id: bridge", "id: brige"))
    assert told == ["poses/bridge.yaml:1:5: id is brige; in this file it must be bridge"]


def test_a_mistake_that_the_exercise_does_not_list_is_named_with_a_suggestion():
    motion = MOTION.replace("mistake: Rushing", "mistake: Rusing")
    assert _told({"bridge"}, {"bridge"}, exercises__bridge=EXERCISE, poses__bridge=motion) == [
        "poses/bridge.yaml:4:14: the exercise lists no mistake Rusing; did you mean Rushing?"
    ]


def test_a_mistake_that_is_near_no_other_is_named_without_a_suggestion():
    motion = MOTION.replace("mistake: Rushing", "mistake: Something else")
    assert _told({"bridge"}, {"bridge"}, exercises__bridge=EXERCISE, poses__bridge=motion) == [
        "poses/bridge.yaml:4:14: the exercise lists no mistake Something else"
    ]


def test_a_mistake_that_is_drawn_twice_is_named_at_the_second_picture():
    motion = MOTION.replace("mistake: Rushing", "mistake: Arching")
    assert _told({"bridge"}, {"bridge"}, exercises__bridge=EXERCISE, poses__bridge=motion) == [
        "poses/bridge.yaml:4:14: the mistake Arching is drawn already"
    ]


def test_a_mistake_need_not_be_drawn():
    motion = MOTION.replace("  - mistake: Rushing\n", "")
    assert _told({"bridge"}, {"bridge"}, exercises__bridge=EXERCISE, poses__bridge=motion) == []


def test_a_posture_belongs_to_no_exercise_and_may_show_any_mistake():
    assert _told({"resting"}, set(), poses__resting=MOTION.replace("id: bridge", "id: resting")) == []


@pytest.mark.parametrize("wrong", ["wrong: 3", "wrong: [3]", "wrong:\n  - pose: 1", "wrong:"])
def test_mistakes_in_another_shape_do_no_harm(wrong):
    told = _told({"bridge"}, {"bridge"}, exercises__bridge=EXERCISE, poses__bridge=f"id: bridge\n{wrong}\n")
    assert all(line.startswith("poses/bridge.yaml:") for line in told)


# Postures


def _references(motion_ids: set[str]) -> list[str]:
    problems = reference_problems(_documents(rescue=RESCUE), set(), motion_ids)
    return [str(problem) for problem in problems]


def test_a_posture_that_there_is_needs_no_problem():
    assert _references({"resting"}) == []


def test_an_unknown_posture_of_a_rescue_position_is_named_with_a_suggestion():
    assert _references({"restin", "standing"}) == [
        "rescue.yaml:3:14: there is no posture resting; did you mean restin?"
    ]
    assert _references({"standing"}) == ["rescue.yaml:3:14: there is no posture resting"]


# brace28 check


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(program_folder(), tmp_path / "copy")


def _change(folder: Path, file: str, old: str, new: str) -> int:
    """Replace the only `old` of a file by `new`; returns the line at which it begins."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, (file, old, text.count(old))
    path.write_text(text.replace(old, new), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_check_names_each_untrue_pose_at_its_line(folder, capsys):
    line = _change(
        folder,
        "poses/heel_slide.yaml",
        '    says: "One leg is almost long on the floor, the heel down, the low back flat."\n',
        '    says: "One leg is almost long on the floor."\n    lumbar: 0.6\n',
    )
    elbow = _change(folder, "poses/resting.yaml", "start:\n", "start:\n  neck: 80\n  head_on: null\n")
    code = main(["check", str(folder)])
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert code == 1
    assert said.err == f"{len(lines)} problems.\n"
    assert {told.split(":")[0] for told in lines} == {"poses/heel_slide.yaml", "poses/resting.yaml"}
    gap = next(told for told in lines if "the low back should lie flat" in told)
    file, row, column, _ = gap.split(":", 3)
    assert (file, int(row), int(column)) == ("poses/heel_slide.yaml", line - 1, 5)
    bent = next(told for told in lines if "the neck is bent to 80 degrees" in told)
    assert bent.startswith(f"poses/resting.yaml:{elbow + 1}:3: ")


def test_what_does_not_fit_together_is_told_before_any_pose_is_looked_at(folder, capsys):
    _change(folder, "poses/resting.yaml", "start:\n", "start:\n  neck: 80\n  head_on: null\n")
    line = _change(folder, "rescue.yaml", "posture: standing_support", "posture: standing_suport")
    (folder / "poses/clamshell.yaml").unlink()
    row = _change(folder, "poses/heel_slide.yaml", "mistake: Pelvis rocks", "mistake: Pelvis rock")
    slip = "the exercise lists no mistake Pelvis rock; did you mean Pelvis rocks?"
    _change(folder, "poses/toe_tap.yaml", "id: toe_tap", "id: toetap")
    assert main(["check", str(folder)]) == 1
    told = capsys.readouterr().out.splitlines()
    assert told == [
        "exercises/clamshell.yaml:1:5: there is no motion that shows it; poses/clamshell.yaml is missing",
        f"poses/heel_slide.yaml:{row}:14: {slip}",
        "poses/toe_tap.yaml:1:5: id is toetap; in this file it must be toe_tap",
        f"rescue.yaml:{line}:14: there is no posture standing_suport; did you mean standing_support?",
    ]


# Motions that are kept


def test_kept_motions_are_read_back_as_they_were():
    program = shipped_program()
    kept = plain.read(plain.dump(program)).motions
    assert isinstance(kept, plain.KeptMotions)
    assert list(kept) == list(program.motions)
    assert len(kept) == len(motion_names())
    for name, motion in program.motions.items():
        assert kept[name] == motion, name
    assert dict(kept) == dict(program.motions)


def test_a_kept_motion_is_made_when_it_is_first_asked_for_and_only_once():
    kept = plain.read(plain.dump(shipped_program())).motions
    assert kept["heel_slide"] is kept["heel_slide"]
    assert "heel_slide" in kept
    assert "no_such_motion" not in kept
    assert kept.get("no_such_motion") is None
    with pytest.raises(KeyError):
        kept["no_such_motion"]
