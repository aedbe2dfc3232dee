"""A pose part of the way from one pose to another: what touches at both ends touches all the way."""

from dataclasses import replace
from typing import Any

from program_app.domain.frame import Frame
from program_app.domain.limbs import (
    Arm,
    Arms,
    HoldingArm,
    KneelingLeg,
    Leg,
    Legs,
    Limb,
    PinnedArm,
    PinnedLeg,
    PlacedArm,
    PlacedLeg,
    PlantedArm,
    ProppedArm,
    StandingLeg,
    TrunkArm,
    TurnedArm,
    TurnedLeg,
)
from program_app.domain.pose import Pillow, Place, PlacedBy, Pose
from program_app.figure.limbs import SolvedArm, SolvedLeg
from program_app.figure.plane import lerp, mix, turned_between
from program_app.figure.scene import body_of

_NUMBERS = ("bend", "hump", "arch", "lumbar", "belly", "ribs", "head", "roll", "hitch", "tilt", "tucked")


class Way:
    """The way between two poses of the same body; both ends are solved once."""

    def __init__(self, first: Pose, second: Pose, frame: Frame) -> None:
        self._first, self._second = first, second
        self._solved = body_of(first, frame), body_of(second, frame)

    def at(self, part: float) -> Pose:
        """The pose at `part` of the way, 0 to 1."""
        first, second = self._first, self._second
        if part <= 0.0:
            return first
        if part >= 1.0:
            return second
        numbers: dict[str, Any] = {
            name: lerp(getattr(first, name), getattr(second, name), part) for name in _NUMBERS
        }
        numbers |= self._head(part)
        return replace(
            first,
            **numbers,
            heading=self._heading(part),
            place=self._place(part),
            legs=Legs(near=self._leg(Limb.NEAR, part), far=self._leg(Limb.FAR, part)),
            arms=Arms(near=self._arm(Limb.NEAR, part), far=self._arm(Limb.FAR, part)),
            pillows=tuple(
                _pillow(one, other, part) for one, other in zip(first.pillows, second.pillows, strict=True)
            ),
        )

    def _heading(self, part: float) -> float:
        first, second = self._solved
        return turned_between(first.heading, second.heading, part)

    def _head(self, part: float) -> dict[str, float | None]:
        first, second = self._first, self._second
        if first.head_on is not None and second.head_on is not None:
            return {"head_on": lerp(first.head_on, second.head_on, part), "neck": first.neck}
        return {"head_on": None, "neck": lerp(self._solved[0].neck, self._solved[1].neck, part)}

    def _place(self, part: float) -> Place:
        first, second = self._first.place, self._second.place
        if first.by is second.by:
            return Place(
                by=first.by,
                x=lerp(first.x, second.x, part),
                y=lerp(first.y, second.y, part),
                thigh=_optional(first.thigh, second.thigh, part),
                elbow=_optional(first.elbow, second.elbow, part),
            )
        if {first.by, second.by} == {PlacedBy.BACK, PlacedBy.SHOULDERS}:
            shoulders = [solved.at(0.8)[0] for solved in self._solved]
            return Place(by=PlacedBy.SHOULDERS, x=lerp(shoulders[0], shoulders[1], part))
        if {first.by, second.by} == {PlacedBy.BACK, PlacedBy.TRUNK}:
            return Place(by=PlacedBy.TRUNK, x=lerp(first.x, second.x, part))
        x, y = mix(self._solved[0].line.hip, self._solved[1].line.hip, part)
        return Place(by=PlacedBy.HIP, x=x, y=y)

    def _leg(self, limb: Limb, part: float) -> Leg:
        first, second = self._first.legs.of(limb), self._second.legs.of(limb)
        return leg_between(first, second, self._solved[0].legs[limb], self._solved[1].legs[limb], part)

    def _arm(self, limb: Limb, part: float) -> Arm:
        first, second = self._first.arms.of(limb), self._second.arms.of(limb)
        return arm_between(first, second, self._solved[0].arms[limb], self._solved[1].arms[limb], part)


def leg_between(first: Leg, second: Leg, at_first: SolvedLeg, at_second: SolvedLeg, part: float) -> Leg:
    """A leg part of the way: what is given at both ends is blended, else the directions of its bones."""
    foot = turned_between(at_first.foot, at_second.foot, part)
    match first, second:
        case StandingLeg(), StandingLeg() if first.on is second.on:
            return StandingLeg(floor=lerp(first.floor, second.floor, part), foot=foot, on=first.on)
        case ((StandingLeg() | PinnedLeg()), (StandingLeg() | PinnedLeg())):
            return PinnedLeg(ankle=mix(at_first.ankle, at_second.ankle, part), foot=foot)
        case PlacedLeg(), PlacedLeg():
            return PlacedLeg(
                knee=mix(first.knee, second.knee, part),
                ankle=mix(first.ankle, second.ankle, part),
                foot=foot,
                size=lerp(first.size, second.size, part),
            )
        case KneelingLeg(), KneelingLeg():
            shank = _optional(first.shank, second.shank, part)
            return KneelingLeg(kneel=lerp(first.kneel, second.kneel, part), foot=foot, shank=shank)
    return TurnedLeg(
        thigh=turned_between(at_first.thigh, at_second.thigh, part),
        shank=turned_between(at_first.shank, at_second.shank, part),
        foot=foot,
        fore=(
            lerp(at_first.thigh_seen, at_second.thigh_seen, part),
            lerp(at_first.shank_seen, at_second.shank_seen, part),
        ),
    )


def arm_between(first: Arm, second: Arm, at_first: SolvedArm, at_second: SolvedArm, part: float) -> Arm:
    """An arm part of the way, by the same rule."""
    hand = turned_between(at_first.hand, at_second.hand, part)
    arm: Arm
    match first, second:
        case PinnedArm(), PinnedArm():
            arm = PinnedArm(wrist=mix(first.wrist, second.wrist, part), hand=hand)
        case HoldingArm(), HoldingArm() if (first.holds, first.part) == (second.holds, second.part):
            along, off = lerp(first.along, second.along, part), lerp(first.off, second.off, part)
            arm = replace(first, along=along, off=off, hand=hand)
        case TrunkArm(), TrunkArm():
            elbow = mix(first.elbow_on_trunk, second.elbow_on_trunk, part)
            wrist = mix(first.wrist_on_trunk, second.wrist_on_trunk, part)
            size = lerp(first.size, second.size, part)
            arm = TrunkArm(elbow_on_trunk=elbow, wrist_on_trunk=wrist, hand=hand, size=size)
        case PlacedArm(), PlacedArm():
            elbow, wrist = mix(first.elbow, second.elbow, part), mix(first.wrist, second.wrist, part)
            arm = PlacedArm(elbow=elbow, wrist=wrist, hand=hand, size=lerp(first.size, second.size, part))
        case PlantedArm(), PlantedArm():
            arm = PlantedArm(palm=lerp(first.palm, second.palm, part), hand=hand)
        case ProppedArm(), ProppedArm():
            arm = ProppedArm(prop=lerp(first.prop, second.prop, part), hand=hand)
        case _:
            arm = _turned_arm(at_first, at_second, part, hand)
    return arm


def _turned_arm(first: SolvedArm, second: SolvedArm, part: float, hand: float) -> TurnedArm:
    seen = (
        lerp(first.upper_seen, second.upper_seen, part),
        lerp(first.lower_seen, second.lower_seen, part),
    )
    return TurnedArm(
        upper=turned_between(first.upper, second.upper, part),
        lower=turned_between(first.lower, second.lower, part),
        hand=hand,
        fore=seen,
    )


def _optional(first: float | None, second: float | None, part: float) -> float | None:
    return None if first is None or second is None else lerp(first, second, part)


def _pillow(first: Pillow, second: Pillow, part: float) -> Pillow:
    return replace(
        first,
        pillow=mix(first.pillow, second.pillow, part),
        turn=turned_between(first.turn, second.turn, part),
    )
