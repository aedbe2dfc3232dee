"""A pose that is like another one takes from there what it does not say itself."""

import shutil
from pathlib import Path

import pytest

from program_app.content.document import Document, Plain
from program_app.content.errors import ContentError, Problem
from program_app.content.guarded_yaml import read_yaml
from program_app.content.like import fill_likenesses, fill_postures
from program_app.content.loader import load_program
from program_app.content.validation import validate
from program_app.domain.limbs import PinnedLeg, StandingLeg, TurnedArm
from program_app.domain.motion import Motion
from program_app.domain.pose import PlacedBy
from program_app.paths import program_folder

POSTURES = """\
postures:
  lying:
    says: "Lying."
    place: {by: back}
    lumbar: -0.6
    legs:
      near: {floor: 122}
      far: {floor: 128}
    arms:
      near: {upper: 0, lower: 10}
      far: {upper: 5, lower: 15}
  arched:
    like: lying
    says: "Arched."
    lumbar: 1.2
    arms:
      near: {upper: 40, lower: 50}
"""
MOTION = """\
id: slide
frame: {area: [-184, -140, 410, 156]}
start:
  like: lying
  says: "Begin."
  legs:
    near: {floor: 110}
work:
  - like: start
    says: "Middle."
    legs:
      near: {floor: 140, foot: 20}
  - like: start
    says: "End."
    head: 8
    legs:
      near: {ankle: [150, -40], foot: 30}
wrong:
  - mistake: Arch
    pose:
      like: arched
      says: "Wrong."
  - mistake: Too far
    pose:
      like: held
      says: "Too far."
      arms:
        far: {upper: 90, lower: 90}
easier:
  start:
    like: start
    says: "Easier."
    belly: 3
  held:
    like: easier
    says: "Easier held."
    legs:
      near: {floor: 118}
"""


def _document(text: str, file: str = "poses/slide.yaml") -> Document:
    document, problems = read_yaml(file, text.encode())
    assert problems == []
    assert document is not None
    return document


def _filled(text: str) -> tuple[Motion | None, list[Problem]]:
    """The motion and everything that is wrong with it."""
    document = _document(text)
    problems = fill_likenesses(document, fill_postures(_document(POSTURES, "poses/postures.yaml"))[0])
    motion, found = validate(document, "motion")
    return motion, problems + found


def _motion() -> Motion:
    motion, problems = _filled(MOTION)
    assert problems == []
    assert motion is not None
    return motion


def _place(text: str, marker: str) -> tuple[int, int]:
    assert text.count(marker) == 1
    before = text[: text.index(marker)]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


# What is taken


def test_a_pose_is_like_a_common_posture_but_for_what_it_says_itself():
    start = _motion().start
    assert (start.says, start.place.by, start.lumbar) == ("Begin.", PlacedBy.BACK, -0.6)


def test_a_leg_is_replaced_as_a_whole_and_the_other_one_is_taken():
    legs = _motion().start.legs
    assert (legs.near, legs.far) == (StandingLeg(floor=110), StandingLeg(floor=128))
    held = _motion().held.legs
    assert held.near == PinnedLeg(ankle=(150, -40), foot=30)
    assert held.far == StandingLeg(floor=128)


def test_arms_that_are_not_mentioned_are_taken():
    motion = _motion()
    assert motion.start.arms.near == TurnedArm(upper=0, lower=10)
    assert motion.held.arms == motion.start.arms


def test_like_start_is_the_start_of_the_same_motion():
    middle = _motion().work[0]
    assert middle.legs.near == StandingLeg(floor=140, foot=20)
    assert (middle.legs.far, middle.lumbar, middle.says) == (StandingLeg(floor=128), -0.6, "Middle.")


def test_like_held_is_the_last_pose_of_the_work():
    wrong = _motion().wrong[1].pose
    assert (wrong.head, wrong.legs.near) == (8, PinnedLeg(ankle=(150, -40), foot=30))
    assert wrong.arms.near == TurnedArm(upper=0, lower=10)
    assert wrong.arms.far == TurnedArm(upper=90, lower=90)


def test_like_easier_is_the_start_of_the_easier_form():
    easier = _motion().easier
    assert easier is not None
    assert (easier.held.belly, easier.held.legs.near) == (3, StandingLeg(floor=118))
    assert easier.held.legs.far == StandingLeg(floor=128)


def test_a_posture_may_be_like_one_before_it():
    wrong = _motion().wrong[0].pose
    assert (wrong.says, wrong.lumbar, wrong.place.by) == ("Wrong.", 1.2, PlacedBy.BACK)
    assert (wrong.arms.near, wrong.arms.far) == (TurnedArm(upper=40, lower=50), TurnedArm(upper=5, lower=15))


def test_in_the_work_held_is_the_pose_just_before():
    text = MOTION.replace('- like: start\n    says: "End."', '- like: held\n    says: "End."')
    motion, problems = _filled(text)
    assert problems == []
    assert motion is not None
    assert motion.held == _motion().held


def test_what_lies_deeper_than_one_level_is_not_mixed():
    """A leg is one thing: what its author leaves out is not what another leg says."""
    text = MOTION.replace("near: {floor: 140, foot: 20}", "near: {floor: 140}").replace(
        "near: {floor: 110}", "near: {floor: 110, foot: 25}"
    )
    motion, _ = _filled(text)
    assert motion is not None
    assert motion.work[0].legs.near == StandingLeg(floor=140)


def test_a_place_is_replaced_as_a_whole():
    text = MOTION.replace('says: "Middle."', 'says: "Middle."\n    place: {by: hip, y: -80}')
    motion, _ = _filled(text)
    assert motion is not None
    assert (motion.work[0].place.by, motion.work[0].place.x) == (PlacedBy.HIP, 0.0)


def test_taking_from_a_pose_does_not_change_it():
    postures = fill_postures(_document(POSTURES, "poses/postures.yaml"))[0]
    before = {name: dict(pose) for name, pose in postures.items()}
    fill_likenesses(_document(MOTION), postures)
    assert {name: dict(pose) for name, pose in postures.items()} == before


def test_a_pose_without_like_takes_nothing():
    alone = """\
id: rest
frame: {area: [0, 0, 10, 10]}
start:
  says: "Rest."
  place: {by: back}
  legs: {near: {floor: 1}, far: {floor: 2}}
  arms: {near: {upper: 0, lower: 0}, far: {upper: 0, lower: 0}}
"""
    motion, problems = _filled(alone)
    assert problems == []
    assert motion is not None
    assert motion.start.lumbar == 0.4


# What goes wrong


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("like: arched", "like: archd", "there is no pose archd to be like; did you mean arched?"),
        ("like: held", "like: hled", "there is no pose hled to be like; did you mean held?"),
        ("like: easier", "like: easer", "there is no pose easer to be like; did you mean easier?"),
        ("like: lying", "like: upside_down", "there is no pose upside_down to be like"),
        ("like: lying", "like: 12", "there is no pose 12 to be like"),
    ],
)
def test_an_unknown_name_is_a_problem_at_its_place_with_a_suggestion(old, new, sentence):
    text = MOTION.replace(old, new)
    _, problems = _filled(text)
    line, column = _place(text, new)
    assert Problem("poses/slide.yaml", line, column + len("like: "), sentence) in problems


def test_the_start_cannot_be_like_what_only_follows_it():
    _, problems = _filled(MOTION.replace("like: lying", "like: held"))
    assert problems[0] == Problem("poses/slide.yaml", 4, 9, "there is no pose held to be like")


@pytest.mark.parametrize(
    ("old", "new", "marker", "sentence"),
    [
        (
            '      says: "Too far."',
            '      says: "Too far."\n      bely: 2',
            "bely",
            "unknown key bely; did you mean belly?",
        ),
        ("head: 8", "head: upward", "upward", "head must be a number, not text"),
        (
            "near: {ankle: [150, -40], foot: 30}",
            "near: {ankle: [150, -40], foot: 30, flor: 1}",
            "flor",
            "unknown key flor",
        ),
        ("{floor: 118}", "{flor: 118}", "flor:", "unknown key flor; did you mean floor?"),
        ("{floor: 118}", "118", "118\n", "near must be a mapping of keys to values, not the number 118"),
    ],
)
def test_an_error_inside_a_pose_that_is_like_another_is_named_at_its_line(old, new, marker, sentence):
    assert MOTION.count(old) == 1
    text = MOTION.replace(old, new)
    _, problems = _filled(text)
    line, column = _place(text, marker)
    assert (line, column, sentence) in [(p.line, p.column, p.sentence) for p in problems], problems


def test_what_is_missing_in_a_pose_and_in_the_one_it_is_like_is_named_at_the_pose():
    text = MOTION.replace("like: lying\n  ", "")
    _, problems = _filled(text)
    line, column = _place(text, 'says: "Begin."')
    assert ("the key place is missing", line, column) in [(p.sentence, p.line, p.column) for p in problems]


@pytest.mark.parametrize("strange", ["like: [a]", "like: {a: b}", "like:"])
def test_a_like_that_is_no_name_is_a_problem_and_not_a_crash(strange):
    _, problems = _filled(MOTION.replace("like: lying", strange))
    assert any("to be like" in problem.sentence for problem in problems)


@pytest.mark.parametrize("whole", ["postures: 3", "postures: [a, b]", "postures: {lying: 3}", "other: {}"])
def test_a_file_of_postures_in_another_shape_holds_none_and_that_is_said(whole):
    document = _document(whole, "poses/postures.yaml")
    assert fill_postures(document) == ({}, [])
    assert validate(document, "postures")[1]


@pytest.mark.parametrize(
    ("old", "new", "marker", "sentence"),
    [
        ("place: {by: back}", "place: {buy: back}", "buy", "unknown key buy; did you mean by?"),
        ("lumbar: -0.6", "lumber: -0.6", "lumber", "unknown key lumber; did you mean lumbar?"),
        ("lumbar: -0.6", "lumbar: flat", "flat", "lumbar must be a number, not text"),
        ("near: {upper: 40, lower: 50}", "near: {uper: 40}", "uper", "unknown key uper; did you mean upper?"),
    ],
)
def test_what_is_wrong_with_a_posture_is_named_once_where_it_is_written(old, new, marker, sentence):
    assert POSTURES.count(old) == 1
    broken = POSTURES.replace(old, new)
    document, motion = _document(broken, "poses/postures.yaml"), _document(MOTION)
    postures, problems = fill_postures(document)
    problems += fill_likenesses(motion, postures)
    problems += validate(document, "postures")[1]
    problems += validate(motion, "motion")[1]
    line, column = _place(broken, marker)
    assert Problem("poses/postures.yaml", line, column, sentence) in problems
    assert {problem.file for problem in problems} == {"poses/postures.yaml"}
    assert {problem.line for problem in problems} == {line}


@pytest.mark.parametrize("broken", ["postures: {", "postures: 3", "postures: {lying: 3}"])
def test_a_file_of_postures_that_holds_none_is_the_only_problem(folder, broken):
    (folder / "poses/postures.yaml").write_text(broken, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load_program(folder)
    assert [problem.file for problem in caught.value.problems] == ["poses/postures.yaml"]


def test_without_a_file_of_postures_a_pose_is_like_none(folder):
    (folder / "poses/postures.yaml").unlink()
    with pytest.raises(ContentError) as caught:
        load_program(folder)
    sentences = {problem.sentence for problem in caught.value.problems}
    assert "there is no pose lying to be like" in sentences
    assert not any("is missing" in sentence for sentence in sentences)


def test_lists_of_poses_in_another_shape_are_left_to_the_validator():
    for broken in ("work: 3", "work: [3]", "work: {a: 1}"):
        text = f"id: slide\nframe: {{area: [0, 0, 1, 1]}}\nstart: 5\n{broken}\n"
        document = _document(text)
        before: Plain = _document(text).value
        assert fill_likenesses(document, {}) == []
        assert document.value == before


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(program_folder(), tmp_path / "copy")


def test_a_posture_that_is_like_no_other_is_named_in_the_file_of_postures(folder):
    file = folder / "poses/postures.yaml"
    text = file.read_text(encoding="utf-8")
    old, new = "  lying_arched:\n    like: lying\n", "  lying_arched:\n    like: lyng\n"
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")
    line = text[: text.index(old)].count("\n") + 2
    with pytest.raises(ContentError) as caught:
        load_program(folder)
    told = [str(problem) for problem in caught.value.problems]
    assert f"poses/postures.yaml:{line}:11: there is no pose lyng to be like; did you mean lying?" in told
