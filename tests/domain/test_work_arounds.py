"""What is worked around follows from answers and choices, and says which exercises never come."""

from datetime import UTC, datetime
from itertools import combinations

import pytest

from program_app.domain.baseline import BaselineRecord, WorkAround
from program_app.domain.progress import ScreeningRecord
from program_app.domain.work_arounds import (
    exercises_left,
    hidden_by,
    is_in_use,
    kept_form,
    may_be_harder,
    program_fits,
    work_arounds_of,
)
from tests.builders import MONDAY, a_program
from tests.virtual_session import shipped_program

PROGRAM = shipped_program()
AT = datetime(2026, 11, 2, 18, tzinfo=UTC)

STRETCHES = {"single_knee_to_chest", "double_knee_to_chest", "childs_pose"}
BENDING = STRETCHES | {"curl_up", "reverse_crunch"}
ON_THE_BACK = {
    "supine_pelvic_tilt",
    "drawing_in_breath",
    "glute_squeeze",
    "heel_slide",
    "bent_knee_fallout",
    "supine_march",
    "toe_tap",
    "deadbug_hold",
    "deadbug_leg",
    "deadbug_full",
    "curl_up",
    "reverse_crunch",
    "tilt_bridge",
    "bridge_march",
    "single_knee_to_chest",
    "double_knee_to_chest",
}
ON_THE_FLOOR = ON_THE_BACK | {
    "side_lying_brace",
    "knee_plank",
    "knee_side_plank",
    "quadruped_belly_lift",
    "clamshell",
    "side_leg_raise",
    "childs_pose",
}
NEVER = {
    WorkAround.FLOOR: ON_THE_FLOOR,
    WorkAround.KNEES: {
        "wall_sit",
        "sit_to_stand",
        "knee_plank",
        "knee_side_plank",
        "quadruped_belly_lift",
        "childs_pose",
    },
    WorkAround.ARMS: {"knee_plank", "knee_side_plank", "quadruped_belly_lift"},
    WorkAround.NECK: {"curl_up"},
    WorkAround.FRAGILE_BONES: BENDING,
    WorkAround.PREGNANCY: ON_THE_BACK,
    WorkAround.LEG_PAIN: BENDING,
    WorkAround.HERNIA: {"curl_up", "reverse_crunch", "knee_plank"},
    WorkAround.BALANCE: set(),
    WorkAround.BLOOD_PRESSURE: set(),
    WorkAround.SHORT_WALK: set(),
    WorkAround.NO_WALK: {"braced_walk"},
    WorkAround.EARLY: BENDING,
}
"""What never comes (content.md 5.4)."""


def _screening(*true_ids: str) -> ScreeningRecord:
    return ScreeningRecord(id="s", answered_at=AT, answered_on=MONDAY, true_ids=true_ids)


def _baseline(*work_arounds: WorkAround) -> BaselineRecord:
    return BaselineRecord(id="b", answered_at=AT, answered_on=MONDAY, work_arounds=work_arounds)


def test_before_anything_was_answered_nothing_is_worked_around():
    assert work_arounds_of(PROGRAM, None, None) == ()


def test_true_safety_answers_and_what_was_chosen_come_together_each_once_and_sorted():
    found = work_arounds_of(
        PROGRAM,
        _screening("sore_knees", "one_leg", "diagnosis", "blood_thinners"),
        _baseline(WorkAround.NECK, WorkAround.KNEES, WorkAround.FLOOR),
    )
    assert found == ("floor", "knees", "leg_pain", "neck")


def test_answers_that_set_nothing_leave_the_sessions_as_they_are():
    assert work_arounds_of(PROGRAM, _screening("heart", "no_such_question"), None) == ()


@pytest.mark.parametrize("work_around", WorkAround)
def test_what_never_comes_is_what_the_table_names(work_around):
    hidden = {
        exercise.id for exercise in PROGRAM.exercises if hidden_by(PROGRAM, exercise.id, (work_around,))
    }
    assert hidden == NEVER[work_around]


def test_the_first_work_around_that_leaves_an_exercise_out_is_the_reason():
    assert hidden_by(PROGRAM, "curl_up", ("neck", "floor")) is WorkAround.NECK
    assert hidden_by(PROGRAM, "curl_up", ("floor", "neck")) is WorkAround.FLOOR
    assert hidden_by(PROGRAM, "curl_up", ("arms",)) is None


def test_with_unsure_balance_marching_and_walking_come_in_one_form_alone():
    marching, walking = (kept_form(PROGRAM, name, ("balance",)) for name in ("standing_march", "braced_walk"))
    assert marching is not None
    assert "Both hands" in marching[1].text
    assert walking is not None
    assert "No open floor" in walking[1].text
    assert kept_form(PROGRAM, "standing_brace", ("balance",)) is None


def test_with_fragile_bones_the_brace_on_the_side_is_the_mild_one():
    found = kept_form(PROGRAM, "side_lying_brace", ("fragile_bones",))
    assert found is not None
    assert "leave the back long" in found[1].text


def test_a_harder_form_that_stands_on_one_leg_is_not_for_unsure_balance():
    assert not may_be_harder(PROGRAM, "glute_squeeze", ("balance",))
    assert not may_be_harder(PROGRAM, "standing_march", ("balance",))
    assert may_be_harder(PROGRAM, "glute_squeeze", ("knees",))


def test_without_the_floor_seven_exercises_are_left_and_without_knees_too_five():
    assert len(exercises_left(PROGRAM, ("floor",))) == 7
    assert set(exercises_left(PROGRAM, ("floor", "knees"))) == {
        "seated_brace",
        "wall_pelvic_tilt",
        "standing_brace",
        "standing_march",
        "standing_leg_out",
    }


def test_the_program_fits_every_single_work_around():
    assert all(program_fits(PROGRAM, (work_around,)) for work_around in WorkAround)


def test_of_all_pairs_only_floor_and_knees_leave_too_little():
    misfits = [pair for pair in combinations(WorkAround, 2) if not program_fits(PROGRAM, pair)]
    assert misfits == [(WorkAround.FLOOR, WorkAround.KNEES)]


def test_whatever_else_is_worked_around_floor_and_knees_do_not_fit():
    assert not program_fits(PROGRAM, tuple(WorkAround))
    assert not program_fits(PROGRAM, ("balance", "floor", "knees"))


def test_a_program_that_knows_no_substitutions_fits_everybody_and_hides_nothing():
    tiny = a_program()
    assert program_fits(tiny, ("floor", "knees"))
    assert hidden_by(tiny, "bridge", ("floor",)) is None


def test_the_exercise_that_only_stands_in_is_in_use_where_it_may_come():
    assert not is_in_use(PROGRAM, "standing_leg_out", ())
    assert not is_in_use(PROGRAM, "standing_leg_out", ("neck",))
    assert is_in_use(PROGRAM, "standing_leg_out", ("floor",))
    assert is_in_use(PROGRAM, "standing_leg_out", ("floor", "knees"))
    assert is_in_use(PROGRAM, "curl_up", ())
