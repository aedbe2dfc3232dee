"""What can be measured on a scene as it is painted: lengths, joint angles, and how parts meet surfaces."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from math import hypot

from program_app.domain.frame import Chair, Frame, Wall
from program_app.domain.limbs import KneelingLeg, Limb
from program_app.domain.motion import Muscle, Part, Surface
from program_app.domain.pose import Pose
from program_app.figure.anatomy import (
    CUFF,
    FOREARM,
    SHANK,
    THIGH,
    UPPER_ARM,
)
from program_app.figure.plane import Point, direction, distance, wrapped
from program_app.figure.scene import body_of, scene
from program_app.figure.side_body import SideBody

_PIECES = 4
_LOW_BACK = slice(4 * _PIECES, 7 * _PIECES)
_UPPER_BACK = slice(7 * _PIECES, 10 * _PIECES + 1)
_SEAT = slice(0, 4 * _PIECES)
_NOT_OF_THE_BODY = (
    "gap",
    "in_gap",
    "mat",
    "floor",
    "ground_marks",
    "wall",
    "wall_face",
    "chair",
    "chair_rail",
    "chair_seat",
)
_SIGNS = (
    "cushion",
    "pillow",
    "arrow",
    "spine",
    "abs",
    "abs_seams",
    "glutes",
    "quads",
    "grip",
    "grip_hatches",
)
_OTHER = frozenset((*_NOT_OF_THE_BODY, *_SIGNS, "hip", "waist", "hip_line", "hip_bones"))
_PIECES_OF = {
    "knee": ("thigh",),
    "shin": ("shank",),
    "calf": ("shank",),
    "elbow": ("forearm", "upper_arm"),
}
_LENGTHS = {"thigh": THIGH, "shank": SHANK * CUFF, "upper_arm": UPPER_ARM, "forearm": FOREARM}
"""How much of each bone is painted between its joints; the shank as far as the trousers reach."""


class Measured:
    """One pose in its frame, ready to be measured."""

    def __init__(self, pose: Pose, frame: Frame, muscles: tuple[Muscle, ...] = ()) -> None:
        self.pose, self.frame = pose, frame
        self.body = body_of(pose, frame)
        self.shapes = {shape.part: shape for shape in scene(self.body, frame, muscles)}

    @cached_property
    def outlines(self) -> dict[str, list[Point]]:
        """Points on the outline of every part of the body."""
        return {name: list(shape.samples()) for name, shape in self.shapes.items() if name not in _OTHER}

    # Limbs

    def limb_lengths(self) -> dict[str, tuple[float, float]]:
        """For each part of a limb the painted length between its joints, and the length it must have."""
        found = {}
        for limb in Limb:
            leg, arm = self.body.legs[limb], self.body.arms[limb]
            seen = {
                "thigh": (leg.thigh, leg.thigh_seen),
                "shank": (leg.shank, leg.shank_seen),
                "upper_arm": (arm.upper, arm.upper_seen),
                "forearm": (arm.lower, arm.lower_seen),
            }
            for part, (turn, share) in seen.items():
                found[f"{limb}_{part}"] = self._painted_length(f"{limb}_{part}", turn), _LENGTHS[part] * share
        return found

    def _painted_length(self, part: str, turn: float) -> float:
        """From joint to joint, along the bone; its round ends reach beyond them."""
        shape = self.shapes[part]
        first, second = shape.bones[0]
        ends = distance(first[0], second[0]) / 2.0
        if not shape.is_cut:
            ends += distance(first[-1], second[-1]) / 2.0
        return _extent(shape.samples(), turn) - ends

    def shares_seen(self) -> dict[str, float]:
        """For each part of a limb how much of its real length is seen."""
        found: dict[str, float] = {}
        for limb in Limb:
            leg, arm = self.body.legs[limb], self.body.arms[limb]
            found |= {f"{limb}_thigh": leg.thigh_seen, f"{limb}_shank": leg.shank_seen}
            found |= {f"{limb}_upper_arm": arm.upper_seen, f"{limb}_forearm": arm.lower_seen}
        return found

    def joints(self) -> dict[str, float]:
        """Angles of the joints that can be told: those of limbs that are seen in full, and the neck."""
        if not isinstance(self.body, SideBody):
            return {}
        body = self.body
        found = {"neck": body.neck}
        for limb in Limb:
            leg, arm = body.legs[limb], body.arms[limb]
            if min(leg.thigh_seen, leg.shank_seen) > 0.97:
                found[f"{limb} hip"] = wrapped(leg.thigh - body.line.heading(0.0) + 180.0, 60.0)
                found[f"{limb} knee"] = wrapped(leg.thigh - leg.shank, 60.0)
                found[f"{limb} ankle"] = wrapped(leg.foot - leg.shank, 60.0)
            if min(arm.upper_seen, arm.lower_seen) > 0.97:
                found[f"{limb} elbow"] = wrapped(arm.lower - arm.upper, 70.0)
                found[f"{limb} shoulder"] = wrapped(arm.upper - body.line.heading(0.9) + 180.0, 60.0)
        return found

    def joint_points(self) -> list[Point]:
        """Knees, ankles, elbows and wrists."""
        legs = [point for leg in self.body.legs.values() for point in (leg.knee, leg.ankle)]
        return legs + [point for arm in self.body.arms.values() for point in (arm.elbow, arm.wrist)]

    def unreached(self) -> dict[str, float]:
        """How far hands and feet are from where they are said to be."""
        kneels = {limb: isinstance(self.pose.legs.of(limb), KneelingLeg) for limb in Limb}
        feet = {
            f"{limb} {'knee' if kneels[limb] else 'foot'}": self.body.legs[limb].short_by for limb in Limb
        }
        return feet | {f"{limb} hand": self.body.arms[limb].short_by for limb in Limb}

    # Surfaces

    def depths(self) -> dict[str, float]:
        """How far each part of the body lies inside the floor, the wall or the chair."""
        found: dict[str, float] = {}
        for part, points in self.outlines.items():
            deepest = 0.0
            if self.frame.has_floor:
                deepest = max(y for _, y in points)
            for prop in self.frame.props:
                if isinstance(prop, Wall):
                    deepest = max(deepest, *(prop.wall - x for x, _ in points))
                elif isinstance(prop, Chair):
                    deepest = max(deepest, *(_in_chair(point, prop) for point in points))
            found[part] = max(0.0, deepest)
        return found

    def off(self, part: Part, surface: Surface) -> float:
        """How far a part is from the surface it should touch: positive too deep, negative not there yet."""
        points = self._points_of(part)
        if surface is Surface.FLOOR:
            return max(y for _, y in points)
        if surface is Surface.WALL:
            wall = next(prop.wall for prop in self.frame.props if isinstance(prop, Wall))
            return max(wall - x for x, _ in points)
        if surface is Surface.CHAIR:
            chair = next(prop for prop in self.frame.props if isinstance(prop, Chair))
            above = [y for x, y in points if x <= chair.chair[1]] or [0.0]
            return max(above) - chair.seat
        return self._off_body(points, surface)

    def _off_body(self, points: Sequence[Point], surface: Surface) -> float:
        parts = ("trunk",) if surface is Surface.BELLY else tuple(f"{limb}_{surface}" for limb in Limb)
        gaps = [_gap(points, self.outlines[part]) for part in parts]
        return -min(gaps)

    def low_back_gap(self, surface: Surface) -> float:
        """The widest gap between the low back and floor or wall."""
        assert isinstance(self.body, SideBody)
        points = self.body.samples[_LOW_BACK]
        if surface is Surface.FLOOR:
            return -min(y for _, y in points)
        wall = next(prop.wall for prop in self.frame.props if isinstance(prop, Wall))
        return max(x for x, _ in points) - wall

    def _points_of(self, part: Part) -> list[Point]:
        trunk, outlines = self.body.samples, self.outlines
        pieces = {
            Part.LOW_BACK: trunk[_LOW_BACK],
            Part.UPPER_BACK: trunk[_UPPER_BACK],
            Part.PELVIS: [*trunk[_SEAT], *outlines["near_thigh"]],
            Part.SEAT: [*trunk, *outlines["near_thigh"]],
            Part.TRUNK: trunk,
            Part.HEAD: [*outlines["head"], *outlines["hair"]],
        }
        if part in pieces:
            return pieces[part]
        limb, name = part.split("_")
        return [point for piece in _PIECES_OF.get(name, (name,)) for point in outlines[f"{limb}_{piece}"]]


def _extent(points: Iterable[Point], turn: float) -> float:
    dx, dy = direction(turn)
    along = [x * dx + y * dy for x, y in points]
    return max(along) - min(along)


def _in_chair(point: Point, chair: Chair) -> float:
    """How deep a point lies in the seat or the back of a chair."""
    (back, front), seat = chair.chair, chair.seat
    x, y = point
    in_seat = min(x - back, front - x, y - seat, seat + 10.0 - y)
    in_back = min(back + 6.0 - x, x - back + 2.0, seat - y, y - seat + 92.0) if chair.has_back else 0.0
    return max(in_seat, in_back)


def _gap(points: Iterable[Point], outline: Sequence[Point]) -> float:
    """The smallest distance from the points to an outline; 0 where one lies inside."""
    smallest = float("inf")
    for point in points:
        if is_inside(point, outline):
            return 0.0
        smallest = min(smallest, *(hypot(point[0] - x, point[1] - y) for x, y in outline))
    return smallest


def is_inside(point: Point, outline: Sequence[Point]) -> bool:
    """Whether a point lies inside a closed outline."""
    x, y = point
    inside = False
    x0, y0 = outline[-1]
    for x1, y1 in outline:
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            inside = not inside
        x0, y0 = x1, y1
    return inside
