"""A pose part of the way from one to another: what touches at both ends touches all the way."""

from dataclasses import replace

import pytest

from program_app.domain.frame import Frame
from program_app.domain.limbs import (
    HoldingArm,
    KneelingLeg,
    LegPart,
    Legs,
    Limb,
    PinnedArm,
    PinnedLeg,
    PlacedArm,
    PlacedLeg,
    PlantedArm,
    ProppedArm,
    Spot,
    StandingLeg,
    TrunkArm,
    TurnedArm,
    TurnedLeg,
)
from program_app.domain.motion import Contact, Part, Surface
from program_app.domain.pose import Pillow, Place, PlacedBy, Pose
from program_app.figure.between import Way
from program_app.figure.measuring import Measured
from program_app.figure.plane import distance
from program_app.figure.scene import body_of
from program_app.figure.side_body import SideBody
from tests.figure.bodies import (
    AT_THE_WALL,
    FLOOR,
    ON_A_CHAIR,
    at_the_wall,
    lying,
    on_all_fours,
    sitting,
    standing,
    with_arm,
    with_leg,
)

PARTS = [0.1, 0.25, 0.5, 0.75, 0.9]


def _between(first: Pose, second: Pose, *, part: float = 0.5, frame: Frame = FLOOR) -> Pose:
    return Way(first, second, frame).at(part)


# The ends


def test_both_ends_are_the_poses_themselves():
    first, second = lying(), standing()
    way = Way(first, second, FLOOR)
    assert way.at(0.0) is first
    assert way.at(-0.5) is first
    assert way.at(1.0) is second
    assert way.at(2.0) is second


@pytest.mark.parametrize(
    ("first", "second", "frame"),
    [
        pytest.param(lying(), with_leg(lying(), PinnedLeg(ankle=(90, -60), foot=30)), FLOOR, id="a leg"),
        pytest.param(lying(), lying(arch=10, lumbar=1.2, head=8), FLOOR, id="lying"),
        pytest.param(standing(), standing(heading=70, neck=20), FLOOR, id="standing"),
        pytest.param(
            lying(place=Place(by=PlacedBy.SHOULDERS, x=-94)),
            lying(place=Place(by=PlacedBy.SHOULDERS, x=-94), heading=210, bend=13),
            FLOOR,
            id="a bridge",
        ),
        pytest.param(sitting(), standing(place=Place(by=PlacedBy.HIP, x=40, y=-190)), ON_A_CHAIR, id="up"),
        pytest.param(at_the_wall(), at_the_wall(lumbar=-0.6, arch=0), AT_THE_WALL, id="at the wall"),
        pytest.param(on_all_fours(), on_all_fours(bend=30, lumbar=-1), FLOOR, id="on all fours"),
    ],
)
def test_the_way_begins_and_ends_without_a_jump(first, second, frame):
    way = Way(first, second, frame)
    for end, beside in ((0.0, 0.002), (1.0, 0.998)):
        there, near = (Measured(way.at(part), frame) for part in (end, beside))
        apart = [distance(a, b) for a, b in zip(there.joint_points(), near.joint_points(), strict=True)]
        assert max(apart) < 2.0
        assert abs(there.body.neck - near.body.neck) < 1.0


def test_numbers_of_the_trunk_are_half_of_both_half_way():
    first = standing(bend=4, hump=0, arch=2, lumbar=0.2, belly=0, ribs=0, head=10, neck=-10)
    second = standing(bend=24, hump=6, arch=12, lumbar=1.2, belly=8, ribs=4, head=0, neck=20)
    half = _between(first, second)
    numbers = (half.bend, half.hump, half.arch, half.lumbar, half.belly, half.ribs, half.head, half.neck)
    assert numbers == pytest.approx((14, 3, 7, 0.7, 4, 2, 5, 5))


def test_what_is_only_seen_from_the_front_is_blended_too():
    first = standing(roll=0, hitch=0, tilt=0, tucked=31)
    half = _between(first, standing(roll=-30, hitch=12, tilt=8, tucked=11))
    assert (half.roll, half.hitch, half.tilt, half.tucked) == (-15, 6, 4, 21)


def test_a_direction_turns_the_short_way_round():
    assert _between(standing(heading=350), standing(heading=10)).heading == pytest.approx(360)
    assert _between(standing(heading=10), standing(heading=350), part=0.25).heading == pytest.approx(5)


def test_a_pillow_moves_and_turns_along():
    first = lying(pillows=(Pillow(pillow=(-100, -10), turn=170),))
    second = lying(pillows=(Pillow(pillow=(-80, -30), turn=-170),))
    (pillow,) = _between(first, second).pillows
    assert pillow.pillow == (-90.0, -20.0)
    assert pillow.turn == pytest.approx(180)


# Places


def test_a_place_of_the_same_kind_is_blended():
    for first, second, half in (
        (
            Place(by=PlacedBy.HIP, x=0, y=-100),
            Place(by=PlacedBy.HIP, x=20, y=-140),
            Place(by=PlacedBy.HIP, x=10, y=-120),
        ),
        (
            Place(by=PlacedBy.KNEES, x=0, thigh=260),
            Place(by=PlacedBy.KNEES, x=20, thigh=280),
            Place(by=PlacedBy.KNEES, x=10, thigh=270),
        ),
        (
            Place(by=PlacedBy.ELBOWS, x=0, elbow=160),
            Place(by=PlacedBy.ELBOWS, x=20, elbow=180),
            Place(by=PlacedBy.ELBOWS, x=10, elbow=170),
        ),
    ):
        assert _between(on_all_fours(place=first), on_all_fours(place=second)).place == half


def test_from_lying_flat_into_a_bridge_the_shoulders_stay_on_the_floor():
    first, second = lying(), lying(place=Place(by=PlacedBy.SHOULDERS, x=-94), heading=210, bend=13)
    for part in PARTS:
        for pose in (_between(first, second, part=part), _between(second, first, part=part)):
            assert pose.place.by is PlacedBy.SHOULDERS
            assert abs(Measured(pose, FLOOR).off(Part.UPPER_BACK, Surface.FLOOR)) <= 1.0


def test_from_lying_flat_to_rolled_up_the_trunk_stays_on_the_floor():
    second = lying(place=Place(by=PlacedBy.TRUNK), heading=170, bend=30)
    for part in PARTS:
        pose = _between(lying(), second, part=part)
        assert pose.place.by is PlacedBy.TRUNK
        assert Measured(pose, FLOOR).off(Part.TRUNK, Surface.FLOOR) == pytest.approx(0, abs=1e-6)


def test_between_two_places_that_have_nothing_in_common_the_hip_takes_the_straight_way():
    second = standing(place=Place(by=PlacedBy.HIP, x=60, y=-200))
    ends = [body_of(pose, ON_A_CHAIR).line.hip for pose in (sitting(), second)]
    half = _between(sitting(), second, frame=ON_A_CHAIR)
    assert half.place.by is PlacedBy.HIP
    assert (half.place.x, half.place.y) == pytest.approx(
        ((ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2)
    )


# Legs


@pytest.mark.parametrize(
    ("first", "second", "half"),
    [
        (StandingLeg(floor=10), StandingLeg(floor=50, foot=20), StandingLeg(floor=30, foot=10)),
        (
            StandingLeg(floor=10, foot=-20, on=Spot.BALL),
            StandingLeg(floor=20, foot=-40, on=Spot.BALL),
            StandingLeg(floor=15, foot=-30, on=Spot.BALL),
        ),
        (
            PinnedLeg(ankle=(10, -40), foot=0),
            PinnedLeg(ankle=(30, -60), foot=20),
            PinnedLeg(ankle=(20, -50), foot=10),
        ),
        (
            PlacedLeg(knee=(20, -110), ankle=(0, -20), foot=0, size=1.0),
            PlacedLeg(knee=(40, -130), ankle=(20, -40), foot=10, size=0.6),
            PlacedLeg(knee=(30, -120), ankle=(10, -30), foot=5, size=0.8),
        ),
        (
            TurnedLeg(thigh=280, shank=260, foot=0, fore=(1.0, 0.8)),
            TurnedLeg(thigh=320, shank=240, foot=20, fore=(0.8, 0.8)),
            TurnedLeg(thigh=300, shank=250, foot=10, fore=(0.9, 0.8)),
        ),
    ],
)
def test_a_leg_of_the_same_kind_is_blended_in_what_was_given(first, second, half):
    found = _between(with_leg(standing(), first), with_leg(standing(), second)).legs.near
    assert type(found) is type(half)
    for name, value in vars(half).items():
        assert getattr(found, name) == (value if isinstance(value, Spot) else pytest.approx(value)), name


def test_a_kneeling_leg_is_blended_too():
    first, second = (with_leg(on_all_fours(), KneelingLeg(kneel=x, foot=f)) for x, f in ((0, 200), (8, 210)))
    assert _between(first, second).legs.near == KneelingLeg(kneel=4, foot=205)


@pytest.mark.parametrize("second", [PinnedLeg(ankle=(40, -60), foot=10), StandingLeg(floor=10, on=Spot.HEEL)])
def test_a_foot_that_leaves_its_spot_goes_straight_to_the_other(second):
    ends = [with_leg(standing(), leg) for leg in (StandingLeg(floor=-7), second)]
    bodies = [SideBody(pose).legs[Limb.NEAR] for pose in ends]
    half = _between(*ends).legs.near
    assert isinstance(half, PinnedLeg)
    assert half.ankle == pytest.approx(
        tuple((a + b) / 2 for a, b in zip(bodies[0].ankle, bodies[1].ankle, strict=True))
    )


@pytest.mark.parametrize(
    "second", [PlacedLeg(knee=(40, -130), ankle=(40, -50), foot=10), KneelingLeg(kneel=30)]
)
def test_legs_of_different_kinds_blend_the_directions_of_their_bones(second):
    ends = [with_leg(standing(), leg) for leg in (TurnedLeg(thigh=280, shank=260, foot=0), second)]
    bodies = [SideBody(pose).legs[Limb.NEAR] for pose in ends]
    half = _between(*ends).legs.near
    assert isinstance(half, TurnedLeg)
    middle = SideBody(_between(*ends)).legs[Limb.NEAR]
    assert middle.thigh == pytest.approx(280 + _turn(bodies[0].thigh, bodies[1].thigh) / 2)
    assert middle.shank == pytest.approx(260 + _turn(bodies[0].shank, bodies[1].shank) / 2)
    assert half.fore == pytest.approx(((1 + bodies[1].thigh_seen) / 2, (1 + bodies[1].shank_seen) / 2))


def _turn(first: float, second: float) -> float:
    return (second - first + 180) % 360 - 180


# Arms


HOLDING = HoldingArm(holds=Limb.NEAR, part=LegPart.THIGH, along=0.4, off=20, hand=-40)


@pytest.mark.parametrize(
    ("first", "second", "half"),
    [
        (
            PinnedArm(wrist=(40, -250), hand=0),
            PinnedArm(wrist=(60, -230), hand=40),
            PinnedArm(wrist=(50, -240), hand=20),
        ),
        (
            HOLDING,
            replace(HOLDING, along=0.6, off=26, hand=-20),
            replace(HOLDING, along=0.5, off=23, hand=-30),
        ),
        (
            TrunkArm(elbow_on_trunk=(0.5, 10), wrist_on_trunk=(0.3, 20), hand=0, size=1.0),
            TrunkArm(elbow_on_trunk=(0.6, 20), wrist_on_trunk=(0.4, 30), hand=10, size=0.8),
            TrunkArm(elbow_on_trunk=(0.55, 15), wrist_on_trunk=(0.35, 25), hand=5, size=0.9),
        ),
        (
            PlacedArm(elbow=(20, -270), wrist=(40, -240), hand=0, size=1.0),
            PlacedArm(elbow=(30, -260), wrist=(60, -230), hand=20, size=0.8),
            PlacedArm(elbow=(25, -265), wrist=(50, -235), hand=10, size=0.9),
        ),
        (PlantedArm(palm=20, hand=0), PlantedArm(palm=40, hand=20), PlantedArm(palm=30, hand=10)),
        (ProppedArm(prop=20, hand=0), ProppedArm(prop=40, hand=20), ProppedArm(prop=30, hand=10)),
        (
            TurnedArm(upper=-80, lower=-60, hand=-60, fore=(1.0, 0.9)),
            TurnedArm(upper=-40, lower=0, hand=20, fore=(0.8, 0.9)),
            TurnedArm(upper=-60, lower=-30, hand=-20, fore=(0.9, 0.9)),
        ),
    ],
)
def test_an_arm_of_the_same_kind_is_blended_in_what_was_given(first, second, half):
    found = _between(with_arm(standing(), first), with_arm(standing(), second)).arms.near
    assert type(found) is type(half)
    for name, value in vars(half).items():
        is_word = isinstance(value, str)
        assert getattr(found, name) == (value if is_word else pytest.approx(value)), name


@pytest.mark.parametrize(
    "second",
    [
        PinnedArm(wrist=(60, -240)),
        PlacedArm(elbow=(30, -260), wrist=(60, -230)),
        TrunkArm(elbow_on_trunk=(0.5, 10), wrist_on_trunk=(0.3, 20)),
        HOLDING,
    ],
)
def test_arms_of_different_kinds_blend_the_directions_of_their_bones(second):
    ends = [with_arm(standing(), arm) for arm in (TurnedArm(upper=-80, lower=-60), second)]
    bodies = [SideBody(pose).arms[Limb.NEAR] for pose in ends]
    half = _between(*ends).arms.near
    assert isinstance(half, TurnedArm)
    assert half.upper == pytest.approx(-80 + _turn(bodies[0].upper, bodies[1].upper) / 2)
    assert half.lower == pytest.approx(-60 + _turn(bodies[0].lower, bodies[1].lower) / 2)
    assert half.fore == pytest.approx(((1 + bodies[1].upper_seen) / 2, (1 + bodies[1].lower_seen) / 2))


def test_a_hand_that_changes_the_leg_it_holds_lets_go_on_the_way():
    ends = [with_arm(sitting(), replace(HOLDING, holds=limb)) for limb in Limb]
    assert isinstance(_between(*ends, frame=ON_A_CHAIR).arms.near, TurnedArm)


# What touches


@pytest.mark.parametrize(
    ("first", "second", "frame", "contacts"),
    [
        pytest.param(
            lying(),
            with_leg(lying(), StandingLeg(floor=175, foot=60)),
            FLOOR,
            [(p, Surface.FLOOR) for p in (Part.LOW_BACK, Part.HEAD, Part.NEAR_FOOT, Part.FAR_FOOT)],
            id="a heel that slides",
        ),
        pytest.param(
            lying(place=Place(by=PlacedBy.SHOULDERS, x=-94)),
            lying(place=Place(by=PlacedBy.SHOULDERS, x=-94), heading=213, bend=13, lumbar=-0.3),
            FLOOR,
            [(p, Surface.FLOOR) for p in (Part.UPPER_BACK, Part.HEAD, Part.NEAR_FOOT, Part.FAR_FOOT)],
            id="hips that rise",
        ),
        pytest.param(
            at_the_wall(),
            at_the_wall(lumbar=-0.6, arch=0, place=Place(by=PlacedBy.WALL, x=0, y=-150)),
            AT_THE_WALL,
            [(Part.UPPER_BACK, Surface.WALL), (Part.PELVIS, Surface.WALL), (Part.NEAR_FOOT, Surface.FLOOR)],
            id="a back that slides down a wall",
        ),
        pytest.param(
            on_all_fours(),
            on_all_fours(bend=40, lumbar=-1.1, place=Place(by=PlacedBy.KNEES, x=0, thigh=262)),
            FLOOR,
            [(p, Surface.FLOOR) for p in (Part.NEAR_KNEE, Part.FAR_KNEE, Part.NEAR_HAND, Part.FAR_HAND)],
            id="a back that rounds on all fours",
        ),
        pytest.param(
            sitting(),
            sitting(heading=70),
            ON_A_CHAIR,
            [(Part.SEAT, Surface.CHAIR), (Part.NEAR_FOOT, Surface.FLOOR)],
            id="a trunk that leans forward on a chair",
        ),
    ],
)
def test_what_touches_at_both_ends_touches_all_the_way(first, second, frame, contacts):
    way = Way(first, second, frame)
    for part in (0.0, *PARTS, 1.0):
        measured = Measured(way.at(part), frame)
        for touching in (Contact(part=p, on=on) for p, on in contacts):
            assert abs(measured.off(touching.part, touching.on)) <= 1.0, (part, touching)


def test_a_head_lies_on_its_surface_all_the_way_or_is_moved_by_the_neck():
    on_a_pillow = lying(head_on=-20)
    assert _between(lying(), on_a_pillow).head_on == -10
    lifted = _between(lying(), lying(head_on=None, neck=50))
    assert lifted.head_on is None
    assert body_of(lying(), FLOOR).neck < lifted.neck < 50


def test_both_legs_and_both_arms_take_their_own_way():
    first = standing(legs=Legs(near=StandingLeg(floor=40), far=StandingLeg(floor=-40)))
    second = standing(legs=Legs(near=StandingLeg(floor=-40), far=StandingLeg(floor=40)))
    quarter = _between(first, second, part=0.25)
    assert (quarter.legs.near, quarter.legs.far) == (StandingLeg(floor=20), StandingLeg(floor=-20))
    arms = _between(standing(), with_arm(standing(), TurnedArm(upper=-17, lower=-92, hand=-88))).arms
    assert isinstance(arms.near, TurnedArm)
    assert isinstance(arms.far, TurnedArm)
    assert arms.near.upper == pytest.approx(-67)
    assert arms.far.upper == pytest.approx(-82)
