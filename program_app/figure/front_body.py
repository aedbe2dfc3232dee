"""The body seen from its front: lying on the side, or on the back seen from above."""

from __future__ import annotations

from math import cos, radians, sin

from program_app.domain.limbs import Limb
from program_app.domain.pose import PlacedBy, Pose
from program_app.figure.anatomy import FACE_OUTLINE, FRONT_TRUNK
from program_app.figure.curves import closed_samples
from program_app.figure.limbs import SolvedArm, SolvedLeg, solve_arm, solve_leg
from program_app.figure.plane import Point, ahead, smoothstep
from program_app.figure.trunk import TrunkLine

_HIP, _SHOULDER = 11.5, 28.0
"""Half the distance between the hips and between the shoulders."""


class FrontBody:
    """A pose with its trunk placed; positive offsets are at `heading` - 90."""

    def __init__(self, pose: Pose) -> None:
        self.pose = pose
        self.heading, self.neck = pose.heading, pose.neck
        self.line = TrunkLine(self._heading_at)
        place = pose.place
        self.line.shift(place.x, place.y)
        if place.by is PlacedBy.TRUNK:
            lowest = max(y for _, y in closed_samples(self._outline(), 4))
            self.line.shift(0.0, -lowest)
        self.outline = self._outline()
        """Points of the closed outline of the trunk."""
        self.legs: dict[Limb, SolvedLeg] = {}
        self.arms: dict[Limb, SolvedArm] = {}
        for limb in Limb:
            leg = pose.legs.of(limb)
            self.legs[limb] = solve_leg(leg, self.at(0.0, _HIP * self.side_of(limb)))
        for limb in Limb:
            arm = pose.arms.of(limb)
            self.arms[limb] = solve_arm(arm, self.shoulder(limb), self)

    def at(self, along: float, off: float = 0.0) -> Point:
        """A point of the trunk."""
        return self.line.at(along, off)

    def leg(self, limb: Limb) -> SolvedLeg:
        """A solved leg."""
        return self.legs[limb]

    def side_of(self, limb: Limb) -> int:
        """1 where the limb is at `heading` - 90, else -1."""
        return self.pose.near_side if limb is Limb.NEAR else -self.pose.near_side

    def shoulder(self, limb: Limb) -> Point:
        """Where an arm hangs from the trunk; the shoulder that is lain on is tucked in."""
        side = self.side_of(limb)
        return self.at(0.88, side * (_SHOULDER if side > 0 else self.pose.tucked))

    @property
    def samples(self) -> list[Point]:
        """Points on the outline of the trunk as it is drawn."""
        return closed_samples(self.outline, 4)

    def _outline(self) -> list[Point]:
        return [self.at(along, -half) for along, half in FRONT_TRUNK] + [
            self.at(along, half) for along, half in FRONT_TRUNK[::-1]
        ]

    def head_points(self) -> tuple[Point, Point, Point, float]:
        """Foot and top of the neck, the middle of the head, and where its crown points."""
        foot = self.at(0.97)
        along = self.line.heading(1.0) - self.pose.neck
        top = ahead(foot, along, 22.0)
        crown = along - self.pose.tilt
        return foot, top, ahead(top, crown, 19.0), crown

    def head_outline(self) -> list[Point]:
        """Points of the closed outline of the head."""
        _, _, middle, crown = self.head_points()
        return [ahead(middle, crown + angle, radius) for angle, radius in FACE_OUTLINE]

    def rolled(self, off: float, depth: float = 18.0) -> float:
        """Where a point on the front of the trunk is seen after the roll."""
        turn = radians(self.pose.roll)
        return off * cos(turn) + depth * sin(turn)

    def _heading_at(self, along: float) -> float:
        return self.pose.heading - self.pose.bend * smoothstep((along - 0.05) / 0.8)
