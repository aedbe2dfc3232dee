"""A motion in its course: which pose is seen at which point, and what is said of it."""

from dataclasses import replace

import pytest

from program_app.domain.frame import Frame, View
from program_app.domain.limbs import StandingLeg
from program_app.domain.motion import Arrow, EasierPose, Motion, WrongPose
from program_app.domain.pose import Body, Pose
from program_app.figure.moving import HELD, START, Course, Instant, ease
from tests.figure.bodies import FLOOR, lying, with_leg

ELSEWHERE = Frame(area=(-90, -90, 180, 180), view=View.ABOVE, has_floor=False)


def _slid(floor: float, says: str) -> Pose:
    return replace(with_leg(lying(), StandingLeg(floor=floor)), says=says)


BEGIN, MIDDLE, END = _slid(120, "Begin."), _slid(140, "Middle."), _slid(150, "End.")
ARCHED = replace(lying(arch=10, lumbar=1.2), says="Arched.")
SLIDE = Motion(
    id="slide",
    frame=FLOOR,
    start=BEGIN,
    work=(MIDDLE, END),
    wrong=(
        WrongPose(mistake="Arch", pose=ARCHED),
        WrongPose(mistake="From above", pose=ARCHED, frame=ELSEWHERE),
        WrongPose(mistake="From the front", pose=replace(ARCHED, body=Body.FRONT)),
    ),
)
WALK = replace(SLIDE, cycle=(BEGIN, MIDDLE, END, MIDDLE), stride=80.0)


def _floor(pose: Pose) -> float:
    leg = pose.legs.near
    assert isinstance(leg, StandingLeg)
    return leg.floor


# The way


def test_the_way_begins_in_the_start_pose_and_ends_in_the_held_one():
    course = Course(SLIDE)
    assert course.pose(START) is BEGIN
    assert course.pose(HELD) is END
    assert course.pose(Instant(progress=-1)) is BEGIN
    assert course.pose(Instant(progress=2)) is END


@pytest.mark.parametrize(("progress", "floor"), [(0.25, 130), (0.5, 140), (0.6, 142), (0.75, 145)])
def test_each_key_pose_has_its_equal_part_of_the_way(progress, floor):
    assert _floor(Course(SLIDE).pose(Instant(progress=progress))) == pytest.approx(floor)


def test_a_posture_is_the_same_at_every_point():
    course = Course(Motion(id="resting", frame=FLOOR, start=BEGIN))
    for point in (START, HELD, Instant(progress=0.4), Instant(progress=1.0, turns=0.3)):
        assert course.pose(point) is BEGIN
        assert course.says(point) == "Begin."


@pytest.mark.parametrize(
    ("progress", "said"),
    [(0.0, "Begin."), (0.2, "Begin."), (0.3, "Middle."), (0.7, "Middle."), (0.8, "End."), (1.0, "End.")],
)
def test_what_is_said_is_said_of_the_nearest_key_pose(progress, said):
    assert Course(SLIDE).says(Instant(progress=progress)) == said


def test_effort_does_not_change_the_pose():
    course = Course(SLIDE)
    assert course.pose(Instant(progress=0.3, effort=1.0)) == course.pose(Instant(progress=0.3))


@pytest.mark.parametrize("progress", [0.0, 0.3, 1.0])
def test_the_breath_raises_the_belly_and_nothing_else(progress):
    course = Course(SLIDE)
    still, breathing = (
        course.pose(Instant(progress=progress)),
        course.pose(Instant(progress=progress, breath=0.7)),
    )
    assert breathing.belly == pytest.approx(still.belly + 0.7)
    assert replace(breathing, belly=still.belly) == still


# The easier form

EASIER = replace(SLIDE, easier=EasierPose(start=BEGIN, held=MIDDLE, frame=ELSEWHERE))


def test_the_easier_form_has_poses_and_a_frame_of_its_own():
    course = Course(EASIER, easier=True)
    assert course.frame == ELSEWHERE
    assert course.pose(HELD) is MIDDLE
    assert _floor(course.pose(Instant(progress=0.5))) == pytest.approx(130)
    assert course.says(HELD) == "Middle."


def test_each_form_has_its_own_arrows():
    out, back = Arrow(through=((0, 0), (9, 0))), Arrow(through=((9, 0), (0, 0)))
    motion = replace(SLIDE, arrows=(out,), easier=EasierPose(start=BEGIN, held=MIDDLE, arrows=(back,)))
    assert Course(motion).arrows == (out,)
    assert Course(motion, easier=True).arrows == (back,)
    assert Course(replace(SLIDE, arrows=(out,)), easier=True).arrows == (out,)


def test_an_easier_form_without_a_frame_is_seen_in_the_same_one():
    motion = replace(SLIDE, easier=EasierPose(start=BEGIN, held=MIDDLE))
    assert Course(motion, easier=True).frame is FLOOR


def test_the_planned_form_is_not_touched_by_the_easier_one():
    course = Course(EASIER)
    assert (course.frame, course.pose(HELD)) == (FLOOR, END)


def test_where_the_easier_form_looks_the_same_the_planned_one_is_shown():
    course = Course(WALK, easier=True)
    assert (course.frame, course.pose(HELD), course.has_cycle) == (FLOOR, END, True)


def test_an_easier_form_of_its_own_has_no_cycle():
    motion = replace(WALK, easier=EasierPose(start=BEGIN, held=MIDDLE))
    course = Course(motion, easier=True)
    assert not course.has_cycle
    assert course.pose(Instant(progress=1.0, turns=0.4)) is MIDDLE


# The cycle


@pytest.mark.parametrize(
    ("turns", "floor"),
    [(0.0, 120), (0.125, 130), (0.25, 140), (0.5, 150), (0.875, 130), (1.0, 120), (7.25, 140)],
)
def test_a_cycle_goes_round_and_round(turns, floor):
    course = Course(WALK)
    assert course.has_cycle
    assert _floor(course.pose(Instant(progress=1.0, turns=turns))) == pytest.approx(floor)


def test_the_last_pose_of_a_cycle_leads_to_the_first_without_a_jump():
    course = Course(WALK)
    before, after = (_floor(course.pose(Instant(turns=turns))) for turns in (0.9999, 1.0001))
    assert before == pytest.approx(after, abs=0.1)


def test_in_a_cycle_the_held_pose_is_said_all_the_time():
    assert {Course(WALK).says(Instant(turns=turns / 10)) for turns in range(10)} == {"End."}


def test_the_breath_goes_on_in_a_cycle():
    course = Course(WALK)
    assert course.pose(Instant(turns=0.25, breath=0.5)).belly == pytest.approx(MIDDLE.belly + 0.5)


def test_the_ground_moves_by_one_stride_in_each_turn():
    course = Course(WALK)
    assert [course.travelled(Instant(turns=turns)) for turns in (0.0, 0.5, 2.0)] == [0.0, 40.0, 160.0]
    assert course.travelled(HELD) == 0.0


# Into a mistake


def test_a_mistake_is_gone_into_from_the_start():
    course, wrong = Course(SLIDE), SLIDE.wrong[0]
    assert course.wrong_pose(wrong, 0.0) is BEGIN
    assert course.wrong_pose(wrong, 1.0) is ARCHED
    half = course.wrong_pose(wrong, 0.5)
    assert half.arch == pytest.approx(5.0)
    assert half.lumbar == pytest.approx((BEGIN.lumbar + ARCHED.lumbar) / 2)


@pytest.mark.parametrize("index", [1, 2])
@pytest.mark.parametrize("progress", [0.0, 0.5, 1.0])
def test_a_mistake_that_is_seen_from_elsewhere_is_there_at_once(index, progress):
    wrong = SLIDE.wrong[index]
    assert Course(SLIDE).wrong_pose(wrong, progress) is wrong.pose


# Softly


def test_movement_sets_off_and_arrives_softly():
    assert (ease(0.0), ease(0.5), ease(1.0)) == pytest.approx((0.0, 0.5, 1.0))
    assert (ease(-1.0), ease(2.0)) == (0.0, 1.0)
    steps = [ease((step + 1) / 20) - ease(step / 20) for step in range(20)]
    assert steps[0] < 0.01
    assert steps[-1] < 0.01
    assert max(steps) == pytest.approx(steps[9])
    assert min(steps) > 0


# A walk begins


def test_a_walk_begins_without_a_jump_and_is_in_its_stride_when_it_is_under_way():
    course = Course(WALK)
    assert _floor(course.pose(Instant(progress=0.0, turns=0.25))) == _floor(BEGIN)
    assert _floor(course.pose(Instant(progress=0.5, turns=0.25))) == pytest.approx(130)
    assert _floor(course.pose(Instant(progress=1.0, turns=0.25))) == pytest.approx(140)


@pytest.mark.parametrize(
    ("mistake", "moves"),
    [(None, True), ("Arch", True), ("From above", False), ("From the front", False), ("Unknown", False)],
)
def test_it_moves_only_where_there_is_a_way(mistake, moves):
    assert Course(SLIDE).moves_into(mistake) is moves


def test_a_posture_does_not_move():
    assert not Course(Motion(id="resting", frame=FLOOR, start=BEGIN)).moves_into(None)
