"""The body seen from its side: where trunk, head, legs and arms of a pose are."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from math import atan2, cos, degrees, hypot, inf, pi, radians, sin

from program_app.domain.limbs import KneelingLeg, Limb
from program_app.domain.pose import PlacedBy, Pose
from program_app.figure.anatomy import (
    ELBOW,
    HAIR_OUTLINE,
    HEAD_FORWARD,
    HEAD_OUTLINE,
    HEAD_RISE,
    KNEE,
    NECK_LENGTH,
    RANGES,
    THIGH,
    THIGH_ROWS,
    UPPER_ARM,
    back_table,
    front_table,
)
from program_app.figure.curves import closed_samples
from program_app.figure.limbs import SolvedArm, SolvedLeg, solve_arm, solve_leg
from program_app.figure.plane import Point, ahead, angle_of, direction, distance, lerp, mix, smoothstep
from program_app.figure.trunk import TrunkLine

_SHOULDER = (0.88, -2.0)
PER_PIECE = 4
"""Points on the outline of the trunk for each of its pieces."""
BACK_SAMPLES = 10 * PER_PIECE + 1
"""So many of them, from the first, lie on the back."""
_SEAT_PIECES, _UPPER_BACK_PIECES = (0, 4), (6, 10)
"""Which pieces of the outline are the seat and the upper back."""
_FAR_KNEE = 4.0
"""The far knee lies a little ahead of the near one, and the far hip with it."""


class SideBody:
    """A pose with all its contacts solved."""

    def __init__(self, pose: Pose, seat_y: float = 0.0, seat_edge: float = 0.0) -> None:
        self.pose = pose
        self._seat = seat_y, seat_edge
        self._heading = pose.heading
        self.line = TrunkLine(self._heading_at)
        self.back = back_table(pose.lumbar)
        self.front = front_table(pose.lumbar, pose.belly, pose.ribs)[::-1]
        at = self.line.at
        outline = [at(along, off) for along, off in self.back]
        outline += [at(along, off) for along, off in self.front[::-1]]
        self.outline = outline
        """Points of the closed outline of the trunk: up the back, down the front."""
        self.samples = closed_samples(outline, PER_PIECE)
        """Points on that outline as it is drawn, beginning at the seat."""
        self._place()
        self.legs = {limb: self._solved_leg(limb) for limb in Limb}
        self.arms: dict[Limb, SolvedArm] = {}
        for limb in Limb:
            arm = pose.arms.of(limb)
            self.arms[limb] = solve_arm(arm, self.line.at(*_SHOULDER), self)
        self.neck = pose.neck if pose.head_on is None else self._resting_neck(pose.head_on)

    # What the parts need to know

    def at(self, along: float, off: float = 0.0) -> Point:
        """A point of the trunk."""
        return self.line.at(along, off)

    def leg(self, limb: Limb) -> SolvedLeg:
        """A solved leg."""
        return self.legs[limb]

    @property
    def heading(self) -> float:
        """Direction from hip to shoulder, as it was settled."""
        return self._heading

    def beside(self, table: tuple[Point, ...], along: float, inset: float = 0.0) -> Point:
        """A point on the back or front of the trunk, `inset` inside of it; not for the ends of a table."""
        index = bisect_right(table, (along, inf)) - 1
        (low, first), (high, second) = table[index], table[index + 1]
        part = (along - low) / (high - low)
        off = lerp(first, second, 0.5 * smoothstep(part) + 0.5 * part)
        return self.line.at(along, off - inset if off > 0.0 else off + inset)

    # Head

    def head_points(self, neck: float | None = None) -> tuple[Point, Point, Point, float]:
        """Foot and top of the neck, the middle of the head, and where its crown points."""
        bent = self.neck if neck is None else neck
        foot = self.line.at(0.97, -3.0)
        along = self.line.heading(1.0) - bent
        top = ahead(foot, along, NECK_LENGTH)
        crown = along - self.pose.head
        middle = ahead(ahead(top, crown, HEAD_RISE), crown - 90.0, HEAD_FORWARD)
        return foot, top, middle, crown

    def head_outline(self) -> list[Point]:
        """Points of the closed outline of the head."""
        _, _, middle, crown = self.head_points()
        return [ahead(middle, crown + angle, radius) for angle, radius in HEAD_OUTLINE]

    def _resting_neck(self, level: float) -> float:
        """The least bent neck that lays the head on a surface at y = `level`; else the nearest to it."""
        foot, _, middle, crown = self.head_points(0.0)
        reach, turn = distance(foot, middle), radians(angle_of(foot, middle))

        def depth(neck: float) -> float:
            # The head turns with the neck about its foot.
            return foot[1] - reach * sin(turn - radians(neck)) + _head_reach(neck - 90.0 - crown) - level

        lowest, highest = RANGES["neck"]
        tries = [(neck, depth(neck)) for neck in range(int(lowest), int(highest) + 1, 8)]
        crossings = [pair for pair in pairwise(tries) if (pair[0][1] <= 0.0) != (pair[1][1] <= 0.0)]
        if not crossings:
            return float(min(tries, key=lambda tried: abs(tried[1]))[0])
        (low, at_low), (high, _) = min(crossings, key=lambda pair: abs(pair[0][0] + pair[1][0]))
        bottom, top = float(low), float(high)
        for _ in range(14):
            between = (bottom + top) / 2.0
            if (depth(between) <= 0.0) == (at_low <= 0.0):
                bottom = between
            else:
                top = between
        return (bottom + top) / 2.0

    # Trunk

    def _heading_at(self, along: float) -> float:
        pose = self.pose
        angle = self._heading - pose.bend * smoothstep((along - 0.05) / 0.9)
        if pose.hump:
            angle -= pose.hump * smoothstep((along - 0.5) / 0.45)
        if pose.arch:
            if along < 0.55:
                angle -= pose.arch * cos(pi * along / 0.55)
            else:
                angle += pose.arch * max(0.0, 1.0 - (along - 0.55) / 0.5)
        return angle

    def _place(self) -> None:
        place = self.pose.place
        match place.by:
            case PlacedBy.HIP:
                self._shift(place.x, place.y)
            case PlacedBy.TRUNK | PlacedBy.BACK:
                if place.by is PlacedBy.BACK:
                    self._settle(is_wall=False)
                self._shift(place.x, place.y - max(y for _, y in self.samples))
            case PlacedBy.WALL:
                self._settle(is_wall=True)
                self._shift(place.x - min(x for x, _ in self.samples), place.y)
            case PlacedBy.SHOULDERS:
                first, last = (index * PER_PIECE for index in (5, 10))
                lowest = max(y for _, y in self.samples[first : last + 1])
                self._shift(place.x - self.line.at(0.8)[0], -lowest)
            case PlacedBy.SEAT:
                self._sit()
            case PlacedBy.KNEES | PlacedBy.ELBOWS:
                self._kneel()

    def _settle(self, *, is_wall: bool) -> None:
        """Turn the trunk until seat and upper back touch the surface together."""
        samples = self.samples
        seat = samples[_SEAT_PIECES[0] * PER_PIECE : _SEAT_PIECES[1] * PER_PIECE + 1]
        upper = samples[_UPPER_BACK_PIECES[0] * PER_PIECE : _UPPER_BACK_PIECES[1] * PER_PIECE + 1]
        wanted = 90.0 if is_wall else 180.0
        turn = 0.0
        for _ in range(4):
            low, high = _foremost(seat, turn, is_wall=is_wall), _foremost(upper, turn, is_wall=is_wall)
            turn += wanted - degrees(atan2(low[1] - high[1], high[0] - low[0])) % 360.0
        self._heading += turn
        self.line.turn(turn)
        cosine, sine = direction(turn)
        self.outline = [(cosine * x - sine * y, sine * x + cosine * y) for x, y in self.outline]
        self.samples = [(cosine * x - sine * y, sine * x + cosine * y) for x, y in self.samples]

    def _shift(self, dx: float, dy: float) -> None:
        self.line.shift(dx, dy)
        self.outline = [(x + dx, y + dy) for x, y in self.outline]
        self.samples = [(x + dx, y + dy) for x, y in self.samples]

    def _sit(self) -> None:
        place, (seat_y, edge) = self.pose.place, self._seat
        self._shift(place.x, seat_y - max(y for _, y in self.samples))
        for _ in range(3):
            leg = solve_leg(self.pose.legs.near, self.hip_joint(Limb.NEAR))
            self._shift(0.0, seat_y - seat_level(self.samples, leg, edge))

    def _kneel(self) -> None:
        place = self.pose.place
        if place.thigh is not None:
            hip = ahead((place.x, -KNEE), place.thigh + 180.0, THIGH)
        else:
            hip = self._hip_over_elbow()
        joint = self.line.at(0.0, -1.0)
        self._shift(hip[0] - joint[0], hip[1] - joint[1])

    def _hip_over_elbow(self) -> Point:
        """Where thigh and upper arm meet the trunk: two circles, of which the upper crossing is taken."""
        place = self.pose.place
        joint, shoulder = self.line.at(0.0, -1.0), self.line.at(*_SHOULDER)
        knee = (place.x, -KNEE)
        beside = ((place.elbow or 0.0) - shoulder[0] + joint[0], -ELBOW - shoulder[1] + joint[1])
        apart = distance(knee, beside)
        along = (THIGH**2 - UPPER_ARM**2 + apart**2) / (2.0 * apart)
        across = max(0.0, THIGH**2 - along**2) ** 0.5
        foot = mix(knee, beside, along / apart)
        turn = angle_of(knee, beside)
        crossings = ahead(foot, turn + 90.0, across), ahead(foot, turn - 90.0, across)
        return min(crossings, key=lambda point: point[1])

    # Limbs

    def hip_joint(self, limb: Limb) -> Point:
        """Where a leg hangs from the trunk."""
        if limb is Limb.NEAR:
            return self.line.at(0.0, -1.0)
        if self.pose.place.by in (PlacedBy.KNEES, PlacedBy.ELBOWS):
            x, y = self.line.at(0.0, -1.0)
            return x + _FAR_KNEE, y
        return self.line.at(0.01, 2.0)

    def _solved_leg(self, limb: Limb) -> SolvedLeg:
        leg = self.pose.legs.of(limb)
        if isinstance(leg, KneelingLeg):
            return _kneeling(leg, self.hip_joint(limb))
        return solve_leg(leg, self.hip_joint(limb))


def _kneeling(leg: KneelingLeg, hip: Point) -> SolvedLeg:
    solved = solve_leg(leg, hip)
    if abs(solved.thigh_seen - 1.0) < 0.02:
        return solved
    # The knee cannot be where it is said to be: the thigh keeps its length and points at it.
    knee = ahead(hip, solved.thigh, THIGH)
    ankle = (knee[0] + solved.ankle[0] - solved.knee[0], knee[1] + solved.ankle[1] - solved.knee[1])
    short_by = distance(knee, solved.knee)
    return SolvedLeg(hip, knee, ankle, leg.foot, solved.thigh, solved.shank, short_by=short_by)


def _foremost(points: list[Point], turn: float, *, is_wall: bool) -> Point:
    """The point that comes nearest to the floor (or the wall at the left) after a turn about the hip."""
    cosine, sine = direction(turn)
    turned = [(cosine * x - sine * y, sine * x + cosine * y) for x, y in points]
    return min(turned) if is_wall else max(turned, key=lambda point: point[1])


def seat_level(trunk: list[Point], leg: SolvedLeg, edge: float) -> float:
    """The y of the lowest point of trunk and thigh above a seat whose front edge is at x = `edge`."""
    lowest = max((y for x, y in trunk if x <= edge), default=leg.hip[1])
    for along, _, behind in THIGH_ROWS:
        for between in (0.0, 0.5):
            share = min(1.0, along + between * 0.15)
            x, y = ahead(mix(leg.hip, leg.knee, share), leg.thigh - 90.0, behind)
            if x <= edge:
                lowest = max(lowest, y)
    return lowest


def _reach_table() -> tuple[float, ...]:
    """For every whole angle from -180 on how far head and hair reach from the middle of the head."""
    polar = []
    for outline in (HEAD_OUTLINE, HAIR_OUTLINE):
        points = [ahead((0.0, 0.0), angle, radius) for angle, radius in outline]
        polar += [(atan2(-y, x), hypot(x, y)) for x, y in closed_samples(points, 3)]
    turns = [radians(angle) for angle in range(-180, 181)]
    return tuple(max(radius * cos(angle - turn) for angle, radius in polar) for turn in turns)


_REACH = _reach_table()


def _head_reach(angle: float) -> float:
    """How far the head reaches from its middle in a direction relative to its crown."""
    place = (angle + 180.0) % 360.0
    index = int(place)
    return lerp(_REACH[index], _REACH[index + 1], place - index)
