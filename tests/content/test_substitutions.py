"""What sessions are adapted to is stated in content, whole and without contradiction."""

import re
import shutil
from itertools import pairwise
from pathlib import Path

import pytest

from program_app.content.errors import ContentError
from program_app.content.loader import load_program
from program_app.domain.adaptation import Substitutions
from program_app.domain.baseline import WorkAround
from program_app.domain.dose import HoldDose, TempoDose, work_seconds
from program_app.paths import program_folder
from tests.virtual_session import shipped_program

PROGRAM = shipped_program()
FILE = "substitutions.yaml"


def _known() -> Substitutions:
    assert PROGRAM.substitutions is not None
    return PROGRAM.substitutions


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(program_folder(), tmp_path / "copy")


def _problems_after(folder: Path, old: str, new: str) -> list[str]:
    path = folder / FILE
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load_program(folder)
    return [re.sub(r":\d+:\d+", "", str(problem)) for problem in caught.value.problems]


def test_every_work_around_is_known_with_its_reason():
    assert {each.id for each in _known().adaptations} == set(WorkAround)
    for each in _known().adaptations:
        assert each.why[:1].islower(), "it stands after a colon"
        assert not each.why.endswith("."), each.id
        assert each.name[:1].isupper()
        assert each.advice == "" or each.advice.endswith(".")
        assert each.grounds.endswith(".")


def test_two_work_arounds_only_carry_advice():
    changing = {
        each.id for each in _known().adaptations if each.hides_tags or each.hides_exercises or each.forms
    }
    assert set(WorkAround) - changing == {WorkAround.BLOOD_PRESSURE, WorkAround.SHORT_WALK}


def test_seconds_of_what_stands_in_only_grow_and_its_work_hardly_shrinks_when_they_do():
    for each in _known().substitutes:
        work = [work_seconds(stage.dose) for stage in each.doses]
        assert all(later >= 0.85 * sooner for sooner, later in pairwise(work)), each.exercise
        seconds = [stage.dose.hold_seconds for stage in each.doses if isinstance(stage.dose, HoldDose)]
        assert seconds == sorted(seconds), each.exercise


def test_what_stands_in_grows_in_one_thing_at_a_time():
    for each in _known().substitutes:
        for sooner, later in pairwise(stage.dose for stage in each.doses):
            grown = [
                name
                for name, before in vars(sooner).items()
                if isinstance(before, int) and vars(later)[name] > before
            ]
            assert len(grown) <= 1, (each.exercise, grown)


def test_what_stands_in_is_held_10_seconds_at_most_unless_it_may_be_longer():
    for each in _known().substitutes:
        longest = PROGRAM.exercise(each.exercise).longest_hold_seconds
        for stage in each.doses:
            assert not isinstance(stage.dose, HoldDose) or stage.dose.hold_seconds <= longest, each.exercise


def test_what_stands_in_is_never_more_than_half_as_much_again_as_the_plan_makes_of_it_in_the_end():
    hardest = {
        item.exercise: max(
            work_seconds(other.dose)
            for day in PROGRAM.days
            for other in day.prescriptions
            if other.exercise == item.exercise
        )
        for day in PROGRAM.days
        for item in day.prescriptions
    }
    for each in _known().substitutes:
        if each.exercise in hardest:
            last = each.doses[-1].dose
            assert work_seconds(last) <= 1.5 * hardest[each.exercise], each.exercise


def test_the_small_practice_needs_neither_floor_nor_knees_and_grows_with_the_weeks():
    names = _known().small_practice.exercises
    tags = {tag for name in names for tag in PROGRAM.exercise(name).tags}
    assert tags.isdisjoint({"floor", "knees", "kneeling", "arms", "neck", "flexion", "supine"})
    for name in names:
        substitute = _known().substitute(name)
        assert substitute is not None
        assert substitute.doses[0].from_day == 1
        assert len(substitute.doses) >= 3


def test_the_thirty_first_exercise_only_stands_in():
    planned = {item.exercise for day in PROGRAM.days for item in day.prescriptions}
    assert {exercise.id for exercise in PROGRAM.exercises} - planned == {"standing_leg_out"}
    doses = _known().substitute("standing_leg_out")
    assert doses is not None
    assert all(isinstance(stage.dose, TempoDose) and stage.dose.per_side for stage in doses.doses)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        pytest.param(
            "hides_exercises: [curl_up, reverse_crunch",
            "hides_exercises: [curl_upp, reverse_crunch",
            "there is no exercise curl_upp; did you mean curl_up?",
            id="an unknown exercise that is left out",
        ),
        pytest.param(
            "instead: [deadbug_hold, drawing_in_breath, side_lying_brace]",
            "instead: [deadbug_hold, curl_up]",
            "curl_up has no doses among the substitutes",
            id="something without doses that stands in",
        ),
        pytest.param(
            "instead: [deadbug_hold, side_lying_brace, supine_pelvic_tilt]",
            "instead: [quadruped_belly_lift]",
            "quadruped_belly_lift is left out here itself, so it cannot stand in",
            id="something that is left out itself",
        ),
        pytest.param(
            "hides_positions: [Legs on a chair]",
            "hides_positions: [Legs on a chair, Head down]",
            "there is no rescue position Head down",
            id="an unknown rescue position",
        ),
        pytest.param(
            "  - id: short_walk\n",
            "  - id: blood_pressure\n",
            "the adaptation to short_walk is missing",
            id="a work-around that is left out",
        ),
        pytest.param(
            "  - exercise: wall_sit\n",
            "  - exercise: sit_to_stand\n",
            "exercise sit_to_stand is taken already",
            id="two rows of doses for one exercise",
        ),
        pytest.param(
            "{from_day: 9, dose: {hold_seconds: 10, reps: 4}}",
            "{from_day: 29, dose: {hold_seconds: 10, reps: 4}}",
            "from_day is 29; it must be from 1 to 28",
            id="a day that there is not",
        ),
        pytest.param(
            "exercises: [seated_brace, wall_pelvic_tilt, standing_brace",
            "exercises: [heel_slide, wall_pelvic_tilt, standing_brace",
            "there is no exercise with a dose among the substitutes heel_slide",
            id="a small practice without a dose",
        ),
    ],
)
def test_what_does_not_fit_together_is_refused_with_its_reason(folder, old, new, sentence):
    assert f"{FILE}: {sentence}" in _problems_after(folder, old, new)
