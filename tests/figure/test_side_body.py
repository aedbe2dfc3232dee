"""The trunk is where its contacts put it, seen from the side; the head lies on what it is said to lie on."""

from dataclasses import replace
from itertools import pairwise

import pytest

from program_app.domain.limbs import Arms, KneelingLeg, Legs, Limb, ProppedArm, StandingLeg
from program_app.domain.motion import Part, Surface
from program_app.domain.pose import Place, PlacedBy, Pose
from program_app.figure.anatomy import ELBOW, KNEE, RANGES, THIGH, TRUNK, UPPER_ARM
from program_app.figure.measuring import Measured
from program_app.figure.plane import ahead, distance
from program_app.figure.side_body import BACK_SAMPLES, PER_PIECE, SideBody
from program_app.figure.truth import pose_faults
from tests.figure.bodies import (
    AT_THE_WALL,
    FLOOR,
    ON_A_CHAIR,
    at_the_wall,
    lying,
    on_all_fours,
    sitting,
    standing,
    with_leg,
)

SHAPES = [{}, {"arch": 12, "lumbar": 1.2}, {"bend": 20, "lumbar": 0.0}, {"hump": 15}, {"belly": 8, "ribs": 4}]
"""Trunks of all kinds."""


def _seat_and_upper_back(body: SideBody) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    return body.samples[: 4 * PER_PIECE + 1], body.samples[6 * PER_PIECE : BACK_SAMPLES]


def _lowest(points: list[tuple[float, float]]) -> float:
    return max(y for _, y in points)


def _leftmost(points: list[tuple[float, float]]) -> float:
    return min(x for x, _ in points)


# Places


def test_a_hip_stands_where_it_is_said_to():
    assert SideBody(standing(place=Place(by=PlacedBy.HIP, x=12, y=-170))).line.hip == (12, -170)


@pytest.mark.parametrize("heading", [150, 170, 180, 195])
@pytest.mark.parametrize("shape", SHAPES)
def test_a_trunk_lies_on_the_floor_with_its_lowest_point(shape, heading):
    body = SideBody(lying(place=Place(by=PlacedBy.TRUNK, x=7), heading=heading, **shape))
    assert _lowest(body.samples) == pytest.approx(0.0, abs=1e-6)
    assert body.line.hip[0] == pytest.approx(7)
    assert body.heading == heading


@pytest.mark.parametrize("shape", SHAPES)
def test_whoever_lies_on_the_back_touches_the_floor_with_seat_and_upper_back(shape):
    body = SideBody(lying(**{"lumbar": 0.3, **shape}))
    seat, upper_back = _seat_and_upper_back(body)
    assert _lowest(seat) == pytest.approx(0.0, abs=0.3)
    assert _lowest(upper_back) == pytest.approx(0.0, abs=0.3)
    assert _lowest(body.samples) == pytest.approx(0.0, abs=1e-6)


def test_a_low_back_pressed_flat_leaves_seat_and_upper_back_on_the_floor():
    for part in (Part.UPPER_BACK, Part.PELVIS, Part.LOW_BACK):
        assert abs(Measured(lying(), FLOOR).off(part, Surface.FLOOR)) <= 1.0


@pytest.mark.parametrize("heading", [0, 90, 137, 270])
def test_the_heading_of_one_who_lies_follows_from_the_floor(heading):
    assert SideBody(lying(heading=heading)).heading == pytest.approx(SideBody(lying()).heading)


@pytest.mark.parametrize("heading", [180, 200, 215])
def test_shoulders_rest_on_the_floor_where_they_are_said_to(heading):
    body = SideBody(lying(place=Place(by=PlacedBy.SHOULDERS, x=-94), heading=heading, bend=13))
    assert _lowest(body.samples[5 * PER_PIECE : BACK_SAMPLES]) == pytest.approx(0.0, abs=1e-6)
    assert body.at(0.8)[0] == pytest.approx(-94)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_back_at_the_wall_touches_it_with_seat_and_upper_back(shape):
    body = SideBody(
        at_the_wall(**{"arch": 0, "lumbar": 0.3, **shape}, place=Place(by=PlacedBy.WALL, x=5, y=-190))
    )
    seat, upper_back = _seat_and_upper_back(body)
    assert _leftmost(seat) == pytest.approx(5.0, abs=0.3)
    assert _leftmost(upper_back) == pytest.approx(5.0, abs=0.3)
    assert _leftmost(body.samples) == pytest.approx(5.0, abs=1e-6)
    assert body.line.hip[1] == -190


@pytest.mark.parametrize("heading", [64, 78, 92, 100])
@pytest.mark.parametrize("floor", [70, 90, 110])
def test_whoever_sits_touches_the_seat_and_does_not_sink_into_it(heading, floor):
    pose = with_leg(sitting(heading=heading), StandingLeg(floor=floor))
    measured = Measured(pose, ON_A_CHAIR)
    assert measured.off(Part.SEAT, Surface.CHAIR) == pytest.approx(0.0, abs=1.0)
    assert measured.depths()["near_thigh"] <= 1.0
    assert measured.body.line.hip[0] == pytest.approx(0.0)


@pytest.mark.parametrize("thigh", [250, 270, 290])
def test_whoever_kneels_has_the_near_knee_on_the_floor_where_it_is_said_to_be(thigh):
    pose = on_all_fours(place=Place(by=PlacedBy.KNEES, x=10, thigh=thigh))
    pose = replace(pose, legs=Legs(near=KneelingLeg(kneel=10), far=KneelingLeg(kneel=14)))
    body = SideBody(pose)
    for limb, knee in ((Limb.NEAR, 10), (Limb.FAR, 14)):
        leg = body.legs[limb]
        assert leg.knee == pytest.approx((knee, -KNEE))
        assert distance(leg.hip, leg.knee) == pytest.approx(THIGH)
    assert body.legs[Limb.NEAR].thigh % 360 == pytest.approx(thigh)


def test_a_kneeling_thigh_keeps_its_length_also_where_the_knee_cannot_be_reached():
    pose = with_leg(on_all_fours(), KneelingLeg(kneel=60))
    leg = SideBody(pose).legs[Limb.NEAR]
    assert distance(leg.hip, leg.knee) == pytest.approx(THIGH)
    assert leg.thigh_seen == 1.0


def _on_elbows(knee: float, elbow: float, heading: float) -> Pose:
    return on_all_fours(
        place=Place(by=PlacedBy.ELBOWS, x=knee, elbow=elbow),
        heading=heading,
        legs=Legs(near=KneelingLeg(kneel=knee), far=KneelingLeg(kneel=knee + 4)),
        arms=Arms(near=ProppedArm(prop=elbow), far=ProppedArm(prop=elbow + 4)),
    )


@pytest.mark.parametrize(
    ("elbow", "heading"), [(150, -16), (170, -20), (140, 0), (190, -10), (162, -6), (182, 6), (193, 18)]
)
def test_on_knees_and_elbows_thigh_and_upper_arm_keep_their_length(elbow, heading):
    body = SideBody(_on_elbows(0, elbow, heading))
    leg, arm = body.legs[Limb.NEAR], body.arms[Limb.NEAR]
    assert leg.knee == pytest.approx((0, -KNEE))
    assert arm.elbow == pytest.approx((elbow, -ELBOW))
    assert distance(leg.hip, leg.knee) == pytest.approx(THIGH, rel=0.001)
    assert distance(arm.shoulder, arm.elbow) == pytest.approx(UPPER_ARM, rel=0.001)
    assert leg.hip[1] < leg.knee[1]
    assert arm.shoulder[1] < arm.elbow[1]


def test_elbows_that_cannot_be_where_they_are_said_to_are_told():
    told = list(pose_faults(Measured(_on_elbows(0, 100, -5), FLOOR), ()))
    assert any("cannot reach" in sentence or "is stretched" in sentence for sentence in told)


# The trunk and the head


@pytest.mark.parametrize("shape", SHAPES)
def test_the_line_of_the_trunk_is_always_equally_long(shape):
    body = SideBody(standing(**shape))
    line = [body.at(along / 48) for along in range(49)]
    length = sum(distance(first, second) for first, second in pairwise(line))
    assert length == pytest.approx(TRUNK, rel=0.002)


def test_the_front_of_the_trunk_lies_on_the_side_to_which_the_body_looks():
    body = SideBody(standing())
    assert body.at(0.5, 10)[0] > body.at(0.5)[0] > body.at(0.5, -10)[0]
    assert SideBody(lying()).at(0.5, 10)[1] < SideBody(lying()).at(0.5)[1]


@pytest.mark.parametrize("lumbar", [-0.6, 0.2, 1.2])
def test_a_hollow_low_back_leaves_more_room_under_it(lumbar):
    gap, wider = (
        Measured(lying(lumbar=number), FLOOR).low_back_gap(Surface.FLOOR) for number in (lumbar, lumbar + 0.3)
    )
    assert wider > gap + 0.5


@pytest.mark.parametrize("level", [0, -10, -25])
@pytest.mark.parametrize("head", [-10, 2, 12])
def test_a_head_with_its_hair_lies_on_the_surface(level, head):
    measured = Measured(lying(head_on=level, head=head), FLOOR)
    lowest = max(y for part in ("head", "hair") for _, y in measured.outlines[part])
    assert lowest == pytest.approx(level, abs=0.5)


def test_a_head_that_cannot_reach_its_surface_comes_as_near_as_the_neck_bends():
    for level in (300, -300):
        neck = SideBody(standing(head_on=level)).neck
        assert RANGES["neck"][0] <= neck <= RANGES["neck"][1]


def test_a_head_without_a_surface_is_where_the_neck_puts_it():
    assert SideBody(standing(neck=17)).neck == 17
    bent, upright = (SideBody(standing(neck=neck)).head_points()[2] for neck in (40, 0))
    assert bent[0] > upright[0] + 10


def test_the_far_leg_hangs_beside_the_near_one():
    for pose in (standing(), on_all_fours()):
        body = SideBody(pose)
        assert 0 < distance(body.hip_joint(Limb.NEAR), body.hip_joint(Limb.FAR)) < 6


def test_a_point_beside_the_outline_lies_as_far_inside_as_asked():
    body = SideBody(standing())
    for table, sign in ((body.back, 1), (body.front, -1)):
        on_it, inside = (body.beside(table, 0.3, inset) for inset in (0.0, 8.0))
        assert distance(on_it, inside) == pytest.approx(8.0)
        assert sign * (inside[0] - on_it[0]) > 7
        assert distance(inside, ahead(on_it, 0, sign * 8.0)) < 2


def test_a_hollow_back_at_the_wall_touches_it_only_above_and_below():
    measured = Measured(at_the_wall(), AT_THE_WALL)
    assert measured.off(Part.UPPER_BACK, Surface.WALL) == pytest.approx(0.0, abs=0.3)
    assert measured.low_back_gap(Surface.WALL) > 8
