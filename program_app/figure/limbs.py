"""Arms and legs: from what an author gave to where each joint is."""

from __future__ import annotations

from dataclasses import dataclass
from math import acos, asin, degrees
from typing import Protocol

from program_app.domain.limbs import (
    Arm,
    HoldingArm,
    KneelingLeg,
    Leg,
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
from program_app.figure.plane import Point, ahead, angle_of, direction, distance, mix

_SPOTS = {Spot.ANKLE: (0.0, 0.0), Spot.HEEL: HEEL, Spot.BALL: BALL}
_FOOT_SAMPLES = closed_samples(FOOT_OUTLINE, 4)


@dataclass(frozen=True, slots=True)
class SolvedLeg:
    """Where the joints of a leg are; `thigh_seen` and `shank_seen` are shares of the real lengths.

    `short_by` is how far the foot is from the place that it cannot reach.
    """

    hip: Point
    knee: Point
    ankle: Point
    foot: float
    thigh: float
    shank: float
    thigh_seen: float = 1.0
    shank_seen: float = 1.0
    size: float = 1.0
    short_by: float = 0.0


@dataclass(frozen=True, slots=True)
class SolvedArm:
    """Where the joints of an arm are; `upper_seen` and `lower_seen` are shares of the real lengths.

    `short_by` is how far the wrist is from the place that it cannot reach.
    """

    shoulder: Point
    elbow: Point
    wrist: Point
    tip: Point
    hand: float
    upper: float
    lower: float
    upper_seen: float = 1.0
    lower_seen: float = 1.0
    size: float = 1.0
    short_by: float = 0.0


class Trunk(Protocol):
    """What an arm needs to know of the body."""

    def at(self, along: float, off: float = 0.0) -> Point:
        """A point of the trunk."""

    def leg(self, limb: Limb) -> SolvedLeg:
        """A solved leg."""


def two_bones(root: Point, target: Point, lengths: Point, bend: int) -> Point:
    """Directions of two bones from `root` to `target`; a target too far away is pointed at.

    `bend` is 1 for a knee and -1 for an elbow: the joint opens to one side only.
    """
    first, second = lengths
    reach = max(abs(first - second) + 0.5, min(distance(root, target), first + second - 0.02))
    base = angle_of(root, target)
    cosine = (first * first + reach * reach - second * second) / (2.0 * first * reach)
    upper = base + bend * degrees(acos(max(-1.0, min(1.0, cosine))))
    joint = ahead(root, upper, first)
    return upper, angle_of(joint, ahead(root, base, reach))


def foot_point(ankle: Point, foot: float, local: Point, size: float = 1.0) -> Point:
    """A point of the foot's own outline where it is seen."""
    (cx, sx), (x, y) = direction(foot), local
    return ankle[0] + size * (cx * x - sx * y), ankle[1] + size * (sx * x + cx * y)


def ankle_height(foot: float) -> float:
    """How high the ankle is above the floor on which a foot of this direction stands."""
    cosine, sine = direction(foot)
    return max(sine * x + cosine * y for x, y in _FOOT_SAMPLES)


def solve_leg(leg: Leg, hip: Point) -> SolvedLeg:
    """The joints of a leg that hangs from `hip`."""
    match leg:
        case StandingLeg():
            spot = foot_point((0.0, 0.0), leg.foot, _SPOTS[leg.on])
            return _reaching(hip, (leg.floor - spot[0], -ankle_height(leg.foot)), leg.foot)
        case PinnedLeg():
            return _reaching(hip, leg.ankle, leg.foot)
        case PlacedLeg():
            return _placed_leg(leg, hip)
        case KneelingLeg():
            knee = (leg.kneel, -KNEE)
            shank = leg.shank
            if shank is None:
                shank = 180.0 + degrees(asin((KNEE - ankle_height(leg.foot)) / SHANK))
            seen = distance(hip, knee) / THIGH
            return SolvedLeg(hip, knee, ahead(knee, shank, SHANK), leg.foot, angle_of(hip, knee), shank, seen)
        case TurnedLeg():
            knee = ahead(hip, leg.thigh, THIGH * leg.fore[0])
            ankle = ahead(knee, leg.shank, SHANK * leg.fore[1])
            return SolvedLeg(hip, knee, ankle, leg.foot, leg.thigh, leg.shank, *leg.fore)


def _reaching(hip: Point, ankle: Point, foot: float) -> SolvedLeg:
    thigh, shank = two_bones(hip, ankle, (THIGH, SHANK), 1)
    knee = ahead(hip, thigh, THIGH)
    end = ahead(knee, shank, SHANK)
    return SolvedLeg(hip, knee, end, foot, thigh, shank, short_by=distance(end, ankle))


def _placed_leg(leg: PlacedLeg, hip: Point) -> SolvedLeg:
    seen = distance(hip, leg.knee) / THIGH, distance(leg.knee, leg.ankle) / SHANK
    directions = angle_of(hip, leg.knee), angle_of(leg.knee, leg.ankle)
    return SolvedLeg(hip, leg.knee, leg.ankle, leg.foot, *directions, *seen, leg.size)


def on_leg(leg: SolvedLeg, part: LegPart, along: float, off: float) -> Point:
    """A point beside the middle of a thigh or shank; positive `off` is in front of it."""
    if part is LegPart.THIGH:
        return ahead(mix(leg.hip, leg.knee, along), leg.thigh + 90.0, off)
    return ahead(mix(leg.knee, leg.ankle, along), leg.shank + 90.0, off)


def solve_arm(arm: Arm, shoulder: Point, trunk: Trunk) -> SolvedArm:
    """The joints of an arm that hangs from `shoulder`."""
    match arm:
        case PinnedArm():
            return _stretched(shoulder, arm.wrist, arm.hand)
        case PlantedArm():
            return _stretched(shoulder, (arm.palm, -WRIST), arm.hand)
        case HoldingArm():
            wrist = on_leg(trunk.leg(arm.holds), arm.part, arm.along, arm.off)
            return _stretched(shoulder, wrist, arm.hand)
        case TurnedArm():
            elbow = ahead(shoulder, arm.upper, UPPER_ARM * arm.fore[0])
            wrist = ahead(elbow, arm.lower, FOREARM * arm.fore[1])
            hand = arm.lower if arm.hand is None else arm.hand
            tip = ahead(wrist, hand, HAND)
            return SolvedArm(shoulder, elbow, wrist, tip, hand, arm.upper, arm.lower, *arm.fore)
    return _seen_arm(shoulder, arm, trunk)


def _stretched(shoulder: Point, wrist: Point, hand: float | None) -> SolvedArm:
    upper, lower = two_bones(shoulder, wrist, (UPPER_ARM, FOREARM), -1)
    elbow = ahead(shoulder, upper, UPPER_ARM)
    end = ahead(elbow, lower, FOREARM)
    toward = lower if hand is None else hand
    tip = ahead(end, toward, HAND)
    short_by = distance(end, wrist)
    return SolvedArm(shoulder, elbow, end, tip, toward, upper, lower, short_by=short_by)


def _seen_arm(shoulder: Point, arm: TrunkArm | PlacedArm | ProppedArm, trunk: Trunk) -> SolvedArm:
    size = 1.0
    match arm:
        case TrunkArm():
            elbow, wrist, size = trunk.at(*arm.elbow_on_trunk), trunk.at(*arm.wrist_on_trunk), arm.size
        case PlacedArm():
            elbow, wrist, size = arm.elbow, arm.wrist, arm.size
        case _:
            elbow, wrist = (arm.prop, -ELBOW), (arm.prop + FOREARM, -WRIST)
    upper, lower = angle_of(shoulder, elbow), angle_of(elbow, wrist)
    seen = distance(shoulder, elbow) / UPPER_ARM, distance(elbow, wrist) / FOREARM
    hand = lower if arm.hand is None else arm.hand
    tip = ahead(wrist, hand, HAND * size)
    return SolvedArm(shoulder, elbow, wrist, tip, hand, upper, lower, *seen, size)
