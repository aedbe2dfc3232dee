"""Every picture of the shipped program is true of a body: each pose, and every moment between two."""

from collections import defaultdict

import pytest

from program_app.domain.limbs import Limb
from program_app.domain.motion import Motion, Part, Surface
from program_app.domain.pose import Body, PlacedBy
from program_app.domain.prescription import Prescription
from program_app.figure.measuring import Measured
from program_app.figure.moving import Course
from program_app.figure.plane import distance
from program_app.figure.scene import body_of
from program_app.figure.truth import faults
from tests.figure.bodies import every_pose, motion_names
from tests.virtual_session import shipped_program

NOT_PRESSED_FLAT = {"drawing_in_breath", "resting"}
"""On the back with the low back as it is: the belly works, or nothing does."""
BOTH_LEGS_TOGETHER = {"side_lying_brace"}
"""Done per side, and still not with one leg: both knees are drawn up together."""


def _motion(name: str) -> Motion:
    return shipped_program().motions[name]


def _exercise_motions() -> list[Motion]:
    return [_motion(exercise.id) for exercise in shipped_program().exercises]


def _done_per_side() -> set[str]:
    items = [item for day in shipped_program().days for item in day.items if isinstance(item, Prescription)]
    return {item.exercise for item in items if getattr(item.dose, "per_side", False)}


def _lies_flat(motion: Motion) -> bool:
    return any(contact.part is Part.LOW_BACK for contact in motion.contacts)


def _moved(motion: Motion, limb: Limb) -> float:
    """How far knee or ankle of a leg are from where they began, whichever is more."""
    first, last = (body_of(pose, motion.frame).legs[limb] for pose in (motion.start, motion.held))
    return max(distance(first.knee, last.knee), distance(first.ankle, last.ankle))


@pytest.mark.parametrize("name", motion_names())
def test_a_motion_is_true_of_a_body_at_every_moment(name):
    assert faults(_motion(name), 20) == []


def test_every_motion_has_a_file_and_every_file_a_motion():
    assert set(motion_names()) == set(shipped_program().motions)


def test_every_motion_is_shown_somewhere():
    program = shipped_program()
    exercises = {exercise.id for exercise in program.exercises}
    positions = {position.figure for position in program.rescue.positions}
    choices = {posture for check in program.checks for posture in check.postures}
    assert len(choices) == 8
    assert set(program.motions) == exercises | positions | choices | {"resting"}


def test_every_exercise_has_a_motion_that_begins_works_and_goes_wrong_in_a_listed_way():
    for exercise in shipped_program().exercises:
        motion = _motion(exercise.id)
        listed = {mistake.name for mistake in exercise.mistakes}
        drawn = [wrong.mistake for wrong in motion.wrong]
        assert motion.work, exercise.id
        assert drawn, exercise.id
        assert set(drawn) <= listed, exercise.id
        assert motion.start != motion.held, exercise.id


def test_what_is_held_on_the_back_says_that_the_low_back_touches():
    on_the_back = {
        name: motion
        for name, motion in shipped_program().motions.items()
        if motion.held.place.by is PlacedBy.BACK and motion.held.body is Body.SIDE
    }
    assert len(on_the_back) >= 14
    assert {name for name, motion in on_the_back.items() if not _lies_flat(motion)} == NOT_PRESSED_FLAT


def test_the_four_looks_of_the_gap_at_the_wall_get_smaller_from_a_fist_to_nothing():
    looks = [_motion(f"check_c3_{number}") for number in range(4)]
    gaps = [Measured(look.held, look.frame).low_back_gap(Surface.WALL) for look in looks]
    assert gaps == sorted(gaps, reverse=True)
    assert gaps[0] >= 8.0
    assert gaps[-1] <= 4.0


def test_an_exercise_that_lies_flat_closes_the_gap_and_shows_it_open_where_it_goes_wrong():
    lying = [m for m in _exercise_motions() if m.held.place.by is PlacedBy.BACK and _lies_flat(m)]
    assert len(lying) >= 9
    for motion in lying:
        gap = Measured(motion.held, motion.frame).low_back_gap(Surface.FLOOR)
        arching = [
            Measured(wrong.pose, wrong.frame or motion.frame).low_back_gap(Surface.FLOOR)
            for wrong in motion.wrong
            if wrong.back_grips and wrong.pose.place.by is PlacedBy.BACK and wrong.pose.body is Body.SIDE
        ]
        assert gap <= 4.0, motion.id
        assert arching, motion.id
        assert min(arching) >= 8.0, motion.id


def test_an_exercise_at_the_wall_closes_the_gap_and_shows_it_open_where_it_goes_wrong():
    leaning = [m for m in _exercise_motions() if m.held.place.by is PlacedBy.WALL and _lies_flat(m)]
    assert {motion.id for motion in leaning} == {"wall_pelvic_tilt", "wall_sit"}
    for motion in leaning:
        gap = Measured(motion.held, motion.frame).low_back_gap(Surface.WALL)
        arching = [
            Measured(wrong.pose, wrong.frame or motion.frame).low_back_gap(Surface.WALL)
            for wrong in motion.wrong
            if wrong.back_grips and wrong.pose.place.by is PlacedBy.WALL
        ]
        assert gap <= 4.0, motion.id
        assert arching, motion.id
        assert min(arching) >= 8.0, motion.id


def test_the_near_leg_is_the_one_that_works_where_an_exercise_is_done_per_side():
    sided = _done_per_side()
    assert len(sided) >= 10
    assert sided >= BOTH_LEGS_TOGETHER
    for name in sorted(sided - BOTH_LEGS_TOGETHER):
        motion = _motion(name)
        assert _moved(motion, Limb.NEAR) > _moved(motion, Limb.FAR) + 5.0, name
    for name in BOTH_LEGS_TOGETHER:
        motion = _motion(name)
        assert abs(_moved(motion, Limb.NEAR) - _moved(motion, Limb.FAR)) < 3.0, name


def test_every_pose_is_said_in_one_short_sentence():
    for name, motion in shipped_program().motions.items():
        for pose_name, pose, _ in every_pose(motion):
            where = f"{name}, {pose_name}: {pose.says}"
            assert pose.says[:1].isupper(), where
            assert pose.says.endswith("."), where
            assert len(pose.says) <= 160, where
            assert not any(end in pose.says[:-1] for end in (". ", "! ", "? ", ".\n")), where
            assert "TODO" not in pose.says, where


def test_each_part_of_a_limb_is_painted_equally_long_in_all_pictures():
    painted: dict[str, list[float]] = defaultdict(list)
    for motion in shipped_program().motions.values():
        for _, pose, frame in every_pose(motion):
            measured = Measured(pose, frame)
            shares = measured.shares_seen()
            for part, (length, _) in measured.limb_lengths().items():
                painted[part.split("_", 1)[1]].append(length / shares[part])
    assert set(painted) == {"thigh", "shank", "upper_arm", "forearm"}
    for part, lengths in painted.items():
        assert len(lengths) >= 500, part
        assert max(lengths) <= 1.02 * min(lengths), part


@pytest.mark.parametrize("name", motion_names())
def test_there_is_a_way_from_the_start_into_every_mistake(name):
    motion = _motion(name)
    course = Course(motion)
    for wrong in motion.wrong:
        frame = wrong.frame or motion.frame
        poses = [course.wrong_pose(wrong, progress / 4) for progress in range(5)]
        assert poses[-1] == wrong.pose, wrong.mistake
        for pose in poses:
            assert body_of(pose, frame).legs.keys() == set(Limb), wrong.mistake


def test_a_frame_holds_the_whole_body_unless_it_looks_at_the_waist_alone():
    for name, motion in shipped_program().motions.items():
        whole = [seen for seen in every_pose(motion) if seen[2].gap is None]
        for pose_name, pose, frame in whole:
            x, y, width, height = frame.area
            outside = [
                f"{name}, {pose_name}: {part}"
                for part, points in Measured(pose, frame).outlines.items()
                for px, py in points
                if not (x - 1 <= px <= x + width + 1 and y - 1 <= py <= y + height + 1)
            ]
            assert sorted(set(outside)) == []
