"""The braced walk: feet that stand on the moving ground, arms against legs, and a cycle that closes."""

from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

import pytest

from program_app.domain.limbs import Limb
from program_app.domain.motion import Motion
from program_app.figure.anatomy import FOOT_OUTLINE
from program_app.figure.curves import closed_samples
from program_app.figure.limbs import foot_point
from program_app.figure.moving import Course, Instant
from program_app.figure.plane import distance
from program_app.figure.scene import body_of
from program_app.figure.side_body import SideBody
from tests.virtual_session import shipped_program

MOMENTS = 20
"""Looked at between two key poses."""
_SOLE = closed_samples(FOOT_OUTLINE, 4)


@dataclass(frozen=True)
class _Foot:
    points: list[tuple[float, float]]
    lowest: int

    @property
    def is_planted(self) -> bool:
        return self.points[self.lowest][1] > -0.5


@dataclass(frozen=True)
class _Moment:
    body: SideBody
    feet: dict[Limb, _Foot]


def _walk() -> Motion:
    return shipped_program().motions["braced_walk"]


def _moment(course: Course, turns: float) -> _Moment:
    body = body_of(course.pose(Instant(progress=1.0, turns=turns)), course.frame)
    assert isinstance(body, SideBody)
    feet = {}
    for limb, leg in body.legs.items():
        points = [foot_point(leg.ankle, leg.foot, point) for point in _SOLE]
        feet[limb] = _Foot(points, max(range(len(points)), key=lambda index: points[index][1]))
    return _Moment(body, feet)


def _moments(motion: Motion) -> list[_Moment]:
    """One cycle, with its first moment again at the end."""
    course, count = Course(motion), MOMENTS * len(motion.cycle)
    return [_moment(course, index / count) for index in range(count + 1)]


@cache
def _shipped() -> list[_Moment]:
    return _moments(_walk())


def _slipped(moments: list[_Moment], stride: float, limb: Limb) -> float:
    """How far the spot on which a foot stands is pushed over the ground while it stands, at most.

    A foot rolls from heel to toes: from moment to moment it is the spot that just was the lowest.
    """
    moved = stride / (len(moments) - 1)
    slip = furthest = 0.0
    for before, after in pairwise(moments):
        foot, later = before.feet[limb], after.feet[limb]
        if foot.is_planted and later.is_planted:
            slip += later.points[foot.lowest][0] - foot.points[foot.lowest][0] + moved
            furthest = max(furthest, abs(slip))
        else:
            slip = 0.0
    return furthest


def test_a_walk_has_enough_key_poses_to_be_one():
    assert len(_walk().cycle) >= 8
    assert _walk().stride > 100


@pytest.mark.parametrize("limb", list(Limb))
def test_a_planted_foot_stays_where_it_stands_on_the_moving_ground(limb):
    slip = _slipped(_shipped(), _walk().stride, limb)
    assert slip <= 1.0


@pytest.mark.parametrize("limb", list(Limb))
@pytest.mark.parametrize("stride", [150.0, 220.0])
def test_a_ground_that_is_too_slow_or_too_fast_would_be_seen(limb, stride):
    slip = _slipped(_shipped(), stride, limb)
    assert slip > 10.0


@pytest.mark.parametrize("limb", list(Limb))
def test_each_foot_is_planted_for_more_than_half_of_the_cycle_and_swings_in_the_rest(limb):
    planted = [moment.feet[limb].is_planted for moment in _shipped()[:-1]]
    changes = sum(before != after for before, after in zip(planted, [*planted[1:], planted[0]], strict=True))
    assert 0.5 < sum(planted) / len(planted) < 0.75
    assert changes == 2


def test_there_are_never_two_feet_in_the_air():
    assert all(any(foot.is_planted for foot in moment.feet.values()) for moment in _shipped())


def test_a_leg_that_is_lifted_too_long_would_be_seen_in_the_air():
    walk = _walk()
    running = replace(walk, cycle=tuple(walk.cycle[index] for index in (3, 11)))
    assert not all(any(foot.is_planted for foot in moment.feet.values()) for moment in _moments(running))


def test_no_foot_goes_through_the_ground():
    for moment in _shipped():
        for foot in moment.feet.values():
            assert foot.points[foot.lowest][1] < 0.5


def _strike(limb: Limb) -> _Moment:
    """The moment at which a foot comes down."""
    moments = _shipped()[:-1]
    for before, after in zip([moments[-1], *moments[:-1]], moments, strict=True):
        if after.feet[limb].is_planted and not before.feet[limb].is_planted:
            return after
    raise AssertionError(f"the {limb} foot never comes down")


@pytest.mark.parametrize(("limb", "sign"), [(Limb.NEAR, 1), (Limb.FAR, -1)])
def test_arms_swing_against_the_legs_where_a_heel_comes_down(limb, sign):
    body = _strike(limb).body
    legs = body.legs[Limb.NEAR].ankle[0] - body.legs[Limb.FAR].ankle[0]
    arms = body.arms[Limb.NEAR].wrist[0] - body.arms[Limb.FAR].wrist[0]
    assert sign * legs > 40
    assert sign * arms < -40


@pytest.mark.parametrize("limb", list(Limb))
def test_a_foot_comes_down_with_its_heel_and_leaves_with_its_toes(limb):
    moments = _shipped()[:-1]
    assert _strike(limb).body.legs[limb].foot > 5
    last = next(
        before
        for before, after in zip(moments, [*moments[1:], moments[0]], strict=True)
        if before.feet[limb].is_planted and not after.feet[limb].is_planted
    )
    assert last.body.legs[limb].foot < -20


def test_the_hip_bobs_a_little():
    heights = [moment.body.line.hip[1] for moment in _shipped()]
    assert 0.5 < max(heights) - min(heights) <= 6.0


def test_the_far_half_of_the_cycle_is_the_near_half_with_the_legs_changed():
    moments = _shipped()
    half = len(moments) // 2
    for early, late in zip(moments[:half], moments[half:], strict=False):
        near, far = early.body.legs[Limb.NEAR], late.body.legs[Limb.FAR]
        assert near.ankle[0] == pytest.approx(far.ankle[0], abs=4.0)
        assert near.ankle[1] == pytest.approx(far.ankle[1], abs=4.0)


def test_the_cycle_closes_without_a_jump():
    moments = _shipped()
    steps = []
    for before, after in pairwise(moments):
        steps.append(
            max(
                distance(getattr(first, joint), getattr(second, joint))
                for group, joints in (("legs", ("knee", "ankle")), ("arms", ("elbow", "wrist")))
                for joint in joints
                for first, second in (
                    (getattr(before.body, group)[limb], getattr(after.body, group)[limb]) for limb in Limb
                )
            )
        )
    assert max(steps) < 3.0
    assert moments[0].body.line.hip == pytest.approx(moments[-1].body.line.hip)
    last, first = moments[-1].body.legs, moments[0].body.legs
    assert last == first


def test_walking_in_the_frame_stays_in_the_frame():
    x, _, width, _ = _walk().frame.area
    for moment in _shipped():
        for foot in moment.feet.values():
            assert all(x < px < x + width for px, _ in foot.points)
