"""From what an author gives of an arm or a leg to where its joints are."""

from dataclasses import replace
from math import cos, radians, sin

import pytest

from program_app.domain.limbs import (
    HoldingArm,
    KneelingLeg,
    LegPart,
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
from program_app.figure.anatomy import (
    ANKLE,
    BALL,
    ELBOW,
    FOOT_OUTLINE,
    FOREARM,
    HAND,
    HEEL,
    KNEE,
    SHANK,
    THIGH,
    UPPER_ARM,
    WRIST,
)
from program_app.figure.curves import closed_samples
from program_app.figure.limbs import (
    SolvedLeg,
    ankle_height,
    foot_point,
    on_leg,
    solve_arm,
    solve_leg,
    two_bones,
)
from program_app.figure.plane import Point, ahead, angle_of, distance, wrapped

HIP, SHOULDER = (0.0, -180.0), (0.0, -300.0)
LEG = (THIGH, SHANK)
TURNS = range(0, 360, 30)
REACHES = (20, 60, 120, 160, 190)


class _Trunk:
    """An upright trunk with the leg that is asked for."""

    def __init__(self, leg: SolvedLeg) -> None:
        self._leg = leg

    def at(self, along: float, off: float = 0.0) -> Point:
        return off, -180.0 - 118.0 * along

    def leg(self, limb: Limb) -> SolvedLeg:
        return self._leg


TRUNK = _Trunk(solve_leg(StandingLeg(floor=10), HIP))


def _lengths(leg: SolvedLeg) -> tuple[float, float]:
    return distance(leg.hip, leg.knee), distance(leg.knee, leg.ankle)


def _lowest(leg: SolvedLeg) -> float:
    """The y of the lowest point of the foot as it is drawn."""
    return max(foot_point(leg.ankle, leg.foot, point)[1] for point in closed_samples(FOOT_OUTLINE, 16))


# Two bones


@pytest.mark.parametrize("bend", [1, -1])
@pytest.mark.parametrize("reach", REACHES)
def test_two_bones_reach_every_point_within_their_length(reach, bend):
    for turn in TURNS:
        target = ahead(HIP, turn, reach)
        upper, lower = two_bones(HIP, target, LEG, bend)
        end = ahead(ahead(HIP, upper, THIGH), lower, SHANK)
        assert distance(end, target) < 0.001


@pytest.mark.parametrize("bend", [1, -1])
@pytest.mark.parametrize("reach", REACHES)
def test_the_joint_between_two_bones_bends_to_one_side_only(reach, bend):
    for turn in TURNS:
        upper, lower = two_bones(HIP, ahead(HIP, turn, reach), LEG, bend)
        assert 0.0 < bend * wrapped(upper - lower) < 180.0


def test_a_point_too_far_away_is_pointed_at_with_a_leg_that_is_all_but_straight():
    for turn in TURNS:
        upper, lower = two_bones(HIP, ahead(HIP, turn, 400), LEG, 1)
        end = ahead(ahead(HIP, upper, THIGH), lower, SHANK)
        assert abs(wrapped(angle_of(HIP, end) - turn)) < 0.001
        assert 191.9 < distance(HIP, end) < 192.0


def test_a_point_too_near_is_pointed_at_as_far_as_the_bones_fold():
    for turn in TURNS:
        upper, lower = two_bones(HIP, ahead(HIP, turn, 1), LEG, 1)
        end = ahead(ahead(HIP, upper, THIGH), lower, SHANK)
        assert distance(HIP, end) == pytest.approx(THIGH - SHANK + 0.5)


def test_a_hand_at_the_shoulder_itself_does_no_harm():
    arm = solve_arm(PinnedArm(wrist=SHOULDER), SHOULDER, TRUNK)
    assert distance(arm.shoulder, arm.elbow) == pytest.approx(UPPER_ARM)
    assert distance(arm.elbow, arm.wrist) == pytest.approx(FOREARM)


# Feet


@pytest.mark.parametrize("spot", list(Spot))
@pytest.mark.parametrize("foot", range(-90, 100, 10))
def test_a_foot_of_any_direction_stands_on_the_floor(foot, spot):
    leg = solve_leg(StandingLeg(floor=10, foot=foot, on=spot), HIP)
    assert _lowest(leg) == pytest.approx(0.0, abs=0.1)


@pytest.mark.parametrize(("spot", "local"), [(Spot.ANKLE, (0, 0)), (Spot.HEEL, HEEL), (Spot.BALL, BALL)])
@pytest.mark.parametrize("foot", [-40, -10, 0, 15, 40])
def test_a_foot_stands_with_the_spot_that_is_asked_for_where_it_is_asked_for(spot, local, foot):
    leg = solve_leg(StandingLeg(floor=24, foot=foot, on=spot), HIP)
    assert foot_point(leg.ankle, leg.foot, local)[0] == pytest.approx(24)


def test_the_ankle_is_higher_on_tiptoe_than_on_a_flat_foot():
    assert ankle_height(0) == pytest.approx(13.0, abs=0.1)
    assert ankle_height(-60) > ankle_height(-30) > ankle_height(0) + 10


def test_a_foot_that_is_seen_smaller_is_smaller_about_its_ankle():
    full, half = foot_point((5, 5), 30, BALL), foot_point((5, 5), 30, BALL, 0.5)
    assert half == pytest.approx(((full[0] + 5) / 2, (full[1] + 5) / 2))


# Legs


@pytest.mark.parametrize(
    "leg",
    [
        StandingLeg(floor=60),
        StandingLeg(floor=-40, foot=-20, on=Spot.BALL),
        PinnedLeg(ankle=(90, -120), foot=20),
        TurnedLeg(thigh=-20, shank=-110, foot=0),
        StandingLeg(floor=300),
    ],
)
def test_a_leg_seen_in_full_keeps_its_lengths(leg):
    solved = solve_leg(leg, HIP)
    assert _lengths(solved) == pytest.approx(LEG)
    assert (solved.thigh_seen, solved.shank_seen) == (1.0, 1.0)
    assert solved.hip == HIP


def test_a_pinned_ankle_is_where_it_is_said_to_be():
    solved = solve_leg(PinnedLeg(ankle=(90, -120), foot=20), HIP)
    assert solved.ankle == pytest.approx((90, -120))
    assert solved.foot == 20


def test_the_directions_of_a_leg_are_those_of_its_joints():
    for leg in (StandingLeg(floor=60), PinnedLeg(ankle=(90, -120), foot=20)):
        solved = solve_leg(leg, HIP)
        assert wrapped(solved.thigh - angle_of(solved.hip, solved.knee)) == pytest.approx(0, abs=1e-6)
        assert wrapped(solved.shank - angle_of(solved.knee, solved.ankle)) == pytest.approx(0, abs=1e-6)


def test_a_turned_leg_that_points_at_the_viewer_looks_shorter():
    solved = solve_leg(TurnedLeg(thigh=-30, shank=-90, foot=0, fore=(0.5, 0.8)), HIP)
    assert _lengths(solved) == pytest.approx((0.5 * THIGH, 0.8 * SHANK))
    assert (solved.thigh_seen, solved.shank_seen) == (0.5, 0.8)


def test_a_placed_leg_tells_how_much_of_it_is_seen():
    solved = solve_leg(PlacedLeg(knee=(49, -180), ankle=(49, -133), foot=10, size=0.7), HIP)
    assert (solved.thigh_seen, solved.shank_seen) == pytest.approx((0.5, 0.5))
    assert (solved.thigh, solved.shank, solved.size) == (0, -90, 0.7)


@pytest.mark.parametrize("foot", [180, 190, 202, 215, 230, 250])
def test_a_kneeling_leg_has_shin_and_foot_on_the_floor(foot):
    solved = solve_leg(KneelingLeg(kneel=0, foot=foot), (0.0, -KNEE - THIGH))
    assert solved.knee == (0.0, -KNEE)
    assert distance(solved.knee, solved.ankle) == pytest.approx(SHANK)
    assert _lowest(solved) == pytest.approx(0.0, abs=0.1)
    assert solved.ankle[1] <= -ANKLE
    assert solved.ankle[0] < solved.knee[0]


def test_a_kneeling_thigh_tells_by_how_much_it_is_stretched():
    solved = solve_leg(KneelingLeg(kneel=0), (0.0, -KNEE - 1.1 * THIGH))
    assert solved.thigh_seen == pytest.approx(1.1)


@pytest.mark.parametrize("part", list(LegPart))
def test_what_lies_before_and_behind_a_leg_lies_to_its_two_sides(part):
    leg = solve_leg(TurnedLeg(thigh=-90, shank=-90, foot=0), HIP)
    upper, length = (-180.0, THIGH) if part is LegPart.THIGH else (-180.0 + THIGH, SHANK)
    assert on_leg(leg, part, 0.0, 0.0) == pytest.approx((0, upper), abs=1e-6)
    assert on_leg(leg, part, 1.0, 0.0) == pytest.approx((0, upper + length), abs=1e-6)
    assert on_leg(leg, part, 0.5, 20.0) == pytest.approx((20, upper + length / 2), abs=1e-6)
    assert on_leg(leg, part, 0.5, -20.0) == pytest.approx((-20, upper + length / 2), abs=1e-6)


# Arms


@pytest.mark.parametrize(
    ("arm", "wrist"),
    [
        (PinnedArm(wrist=(70, -230)), (70, -230)),
        (TurnedArm(upper=0, lower=0), (UPPER_ARM + FOREARM, -300)),
        (TrunkArm(elbow_on_trunk=(0.5, 40), wrist_on_trunk=(0.25, 20)), (20, -180 - 118 / 4)),
        (PlacedArm(elbow=(20, -250), wrist=(40, -210)), (40, -210)),
    ],
)
def test_the_wrist_is_where_the_author_put_it(arm, wrist):
    solved = solve_arm(arm, SHOULDER, TRUNK)
    assert solved.wrist == pytest.approx(wrist)
    assert wrapped(solved.hand - solved.lower) == pytest.approx(0, abs=1e-6)
    assert solved.tip == pytest.approx(ahead(solved.wrist, solved.lower, HAND))


def test_a_planted_palm_lies_on_the_floor_and_the_elbow_bends_back():
    solved = solve_arm(PlantedArm(palm=30), (0.0, -110.0), TRUNK)
    assert solved.wrist == pytest.approx((30, -WRIST))
    assert (distance(solved.shoulder, solved.elbow), distance(solved.elbow, solved.wrist)) == pytest.approx(
        (UPPER_ARM, FOREARM)
    )
    assert 0 < wrapped(solved.lower - solved.upper) < 180


def test_a_propped_forearm_lies_on_the_floor_ahead_of_its_elbow():
    solved = solve_arm(ProppedArm(prop=30), (30.0, -ELBOW - UPPER_ARM), TRUNK)
    assert (solved.elbow, solved.wrist) == ((30, -ELBOW), (30 + FOREARM, -WRIST))
    assert solved.upper_seen == pytest.approx(1.0)
    assert solved.lower_seen == pytest.approx(1.0, abs=0.01)


def test_a_hand_goes_with_the_leg_it_holds():
    holding = HoldingArm(holds=Limb.NEAR, part=LegPart.SHANK, along=0.2, off=18)
    for thigh in (20, 50, 80):
        leg = solve_leg(TurnedLeg(thigh=thigh, shank=thigh - 100, foot=0), (0, -230))
        on_the_leg = on_leg(leg, LegPart.SHANK, 0.2, 18)
        solved = solve_arm(holding, ahead(on_the_leg, 130, 100), _Trunk(leg))
        assert solved.wrist == pytest.approx(on_the_leg)


@pytest.mark.parametrize(
    "arm",
    [
        PinnedArm(wrist=(70, -230), hand=10),
        PlantedArm(palm=20, hand=10),
        TurnedArm(upper=-60, lower=-30, hand=10),
        PlacedArm(elbow=(20, -250), wrist=(40, -210), hand=10),
    ],
)
def test_a_hand_may_point_elsewhere_than_its_forearm(arm):
    solved = solve_arm(arm, SHOULDER, TRUNK)
    assert solved.hand == 10
    tip = solved.wrist[0] + HAND * cos(radians(10)), solved.wrist[1] - HAND * sin(radians(10))
    assert solved.tip == pytest.approx(tip)


def test_a_hand_that_is_seen_smaller_has_a_nearer_tip():
    arm = PlacedArm(elbow=(20, -250), wrist=(40, -210), size=0.5)
    small, full = (solve_arm(a, SHOULDER, TRUNK) for a in (arm, replace(arm, size=1.0)))
    assert distance(small.wrist, small.tip) == pytest.approx(HAND / 2)
    assert distance(full.wrist, full.tip) == pytest.approx(HAND)
    assert small.size == 0.5
