"""Smooth curves through points: what the painter draws and what the truth of a pose is measured on."""

from collections.abc import Iterable, Sequence
from math import hypot

from program_app.figure.plane import Point

Bend = tuple[float, float, float, float, float, float]
"""Two control points and the end of one cubic piece."""

_PULL = 1.0 / 6.0
"""Share of the way between its neighbours that a point pulls the curve along."""
_ROUND = 0.5523
"""Length of the handles with which a cubic piece follows a quarter of a circle."""


def closed_bends(points: Sequence[Point]) -> list[Bend]:
    """The pieces of the closed Catmull-Rom curve that begins and ends at the first point."""
    following = (*points[1:], *points[:1])
    return _bends((*points[-1:], *points[:-1]), points, following, (*following[1:], *following[:1]))


def open_bends(points: Sequence[Point]) -> list[Bend]:
    """The pieces of the Catmull-Rom curve from the first point to the last."""
    first, last = points[:1], points[-1:]
    return _bends((*first, *points[:-2]), points[:-1], points[1:], (*points[2:], *last))


def cap_bends(first: Point, last: Point) -> list[Bend]:
    """The two pieces of the half circle from `first` to `last`, clockwise as it is seen."""
    x, y = (first[0] + last[0]) / 2.0, (first[1] + last[1]) / 2.0
    vx, vy = first[0] - x, first[1] - y
    wx, wy = -vy, vx
    kx, ky, lx, ly = wx * _ROUND, wy * _ROUND, vx * _ROUND, vy * _ROUND
    tip_x, tip_y = x + wx, y + wy
    return [
        (first[0] + kx, first[1] + ky, tip_x + lx, tip_y + ly, tip_x, tip_y),
        (tip_x - lx, tip_y - ly, last[0] + kx, last[1] + ky, last[0], last[1]),
    ]


def bone_bends(first: Sequence[Point], second: Sequence[Point], *, is_cut: bool = False) -> list[Bend]:
    """Around two sides of the same direction that are joined by half circles, from the start of the first.

    One that is cut ends straight, as a sleeve does.
    """
    end = _straight(first[-1], second[-1]) if is_cut else cap_bends(first[-1], second[-1])
    return open_bends(first) + end + open_bends(second[::-1]) + cap_bends(second[0], first[0])


def _straight(first: Point, last: Point) -> list[Bend]:
    (x0, y0), (x1, y1) = first, last
    dx, dy = (x1 - x0) / 3.0, (y1 - y0) / 3.0
    return [(x0 + dx, y0 + dy, x1 - dx, y1 - dy, x1, y1)]


def grown(points: Sequence[Point], by: float) -> list[Point]:
    """A closed outline moved outwards all around; inwards if `by` is negative. Either way round."""
    turning = sum(
        x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(points, (*points[1:], points[0]), strict=True)
    )
    out = by if turning > 0.0 else -by
    found = []
    for (x0, y0), (x, y), (x1, y1) in zip(
        (*points[-1:], *points[:-1]), points, (*points[1:], *points[:1]), strict=True
    ):
        dx, dy = x1 - x0, y1 - y0
        length = hypot(dx, dy) or 1.0
        found.append((x + dy / length * out, y - dx / length * out))
    return found


def closed_samples(points: Sequence[Point], per_piece: int = 5) -> list[Point]:
    """Points on the closed curve."""
    return _samples(points[0], closed_bends(points), per_piece)


def open_samples(points: Sequence[Point], per_piece: int = 5) -> list[Point]:
    """Points on the open curve, with its end."""
    return [*_samples(points[0], open_bends(points), per_piece), points[-1]]


def bone_samples(
    first: Sequence[Point], second: Sequence[Point], per_piece: int = 5, *, is_cut: bool = False
) -> list[Point]:
    """Points around two sides that are joined by half circles."""
    return _samples(first[0], bone_bends(first, second, is_cut=is_cut), per_piece)


def _bends(
    before: Sequence[Point], here: Sequence[Point], there: Sequence[Point], beyond: Sequence[Point]
) -> list[Bend]:
    return [
        (
            x1 + (x2 - x0) * _PULL,
            y1 + (y2 - y0) * _PULL,
            x2 - (x3 - x1) * _PULL,
            y2 - (y3 - y1) * _PULL,
            x2,
            y2,
        )
        for (x0, y0), (x1, y1), (x2, y2), (x3, y3) in zip(before, here, there, beyond, strict=True)
    ]


_WEIGHTS: dict[int, tuple[tuple[float, float, float, float], ...]] = {}


def _weights(per_piece: int) -> tuple[tuple[float, float, float, float], ...]:
    found = _WEIGHTS.get(per_piece)
    if found is None:
        steps = [index / per_piece for index in range(per_piece)]
        found = tuple(((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3) for t in steps)
        _WEIGHTS[per_piece] = found
    return found


def _samples(start: Point, bends: Iterable[Bend], per_piece: int) -> list[Point]:
    weights = _weights(per_piece)
    x, y = start
    found: list[Point] = []
    for ax, ay, bx, by, cx, cy in bends:
        found += [
            (p * x + q * ax + r * bx + s * cx, p * y + q * ay + r * by + s * cy) for p, q, r, s in weights
        ]
        x, y = cx, cy
    return found
