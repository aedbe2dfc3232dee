"""Points, directions and lengths in the plane of the figure: y grows downward, 90 degrees is up."""

from math import atan2, cos, degrees, hypot, radians, sin

Point = tuple[float, float]


def direction(angle: float) -> Point:
    """Unit vector of an angle."""
    turn = radians(angle)
    return cos(turn), -sin(turn)


def ahead(point: Point, angle: float, length: float) -> Point:
    """The point that lies `length` from `point` along `angle`."""
    turn = radians(angle)
    return point[0] + length * cos(turn), point[1] - length * sin(turn)


def lerp(first: float, second: float, part: float) -> float:
    """The number `part` of the way from one to the other."""
    return first + (second - first) * part


def mix(first: Point, second: Point, part: float) -> Point:
    """The point `part` of the way from one to the other."""
    return first[0] + (second[0] - first[0]) * part, first[1] + (second[1] - first[1]) * part


def angle_of(first: Point, second: Point) -> float:
    """Direction from one point to the other."""
    return degrees(atan2(first[1] - second[1], second[0] - first[0]))


def distance(first: Point, second: Point) -> float:
    """Length of the line between two points."""
    return hypot(second[0] - first[0], second[1] - first[1])


def wrapped(angle: float, middle: float = 0.0) -> float:
    """The same angle within 180 degrees of `middle`."""
    return (angle - middle + 180.0) % 360.0 - 180.0 + middle


def turned_between(first: float, second: float, part: float) -> float:
    """The direction `part` of the way, the short way round."""
    return first + wrapped(second - first) * part


def smoothstep(part: float) -> float:
    """0 to 1 with a soft beginning and end; `part` outside of 0 to 1 is cut off."""
    if part <= 0.0:
        return 0.0
    return part * part * (3.0 - 2.0 * part) if part < 1.0 else 1.0
