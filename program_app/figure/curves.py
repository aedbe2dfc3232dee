"""Smooth curves through points: what the painter draws and what the truth of a pose is measured on."""

from collections.abc import Iterator, Sequence

from program_app.figure.plane import Point

Bend = tuple[float, float, float, float, float, float]
"""Two control points and the end of one cubic piece."""

_TENSION = 6.0
_ROUND = 0.5523
"""Length of the handles with which a cubic piece follows a quarter of a circle."""


def closed_bends(points: Sequence[Point]) -> Iterator[Bend]:
    """The pieces of the closed Catmull-Rom curve that begins and ends at the first point."""
    before, here = points[-1], points[0]
    count = len(points)
    for index in range(count):
        there, beyond = points[(index + 1) % count], points[(index + 2) % count]
        yield _bend(before, here, there, beyond)
        before, here = here, there


def open_bends(points: Sequence[Point]) -> Iterator[Bend]:
    """The pieces of the Catmull-Rom curve from the first point to the last."""
    before, here = points[0], points[0]
    last = len(points) - 1
    for index in range(last):
        there, beyond = points[index + 1], points[min(index + 2, last)]
        yield _bend(before, here, there, beyond)
        before, here = here, there


def cap_bends(first: Point, last: Point) -> Iterator[Bend]:
    """The two pieces of the half circle from `first` to `last`, clockwise as it is seen."""
    x, y = (first[0] + last[0]) / 2.0, (first[1] + last[1]) / 2.0
    vx, vy = first[0] - x, first[1] - y
    wx, wy = -vy, vx
    kx, ky, lx, ly = wx * _ROUND, wy * _ROUND, vx * _ROUND, vy * _ROUND
    tip_x, tip_y = x + wx, y + wy
    yield first[0] + kx, first[1] + ky, tip_x + lx, tip_y + ly, tip_x, tip_y
    yield tip_x - lx, tip_y - ly, last[0] + kx, last[1] + ky, last[0], last[1]


def closed_samples(points: Sequence[Point], per_piece: int = 5) -> list[Point]:
    """Points on the closed curve."""
    return _samples(points[0], closed_bends(points), per_piece)


def open_samples(points: Sequence[Point], per_piece: int = 5) -> list[Point]:
    """Points on the open curve, with its end."""
    return [*_samples(points[0], open_bends(points), per_piece), points[-1]]


def capped_samples(first: Sequence[Point], second: Sequence[Point], per_piece: int = 5) -> list[Point]:
    """Points around two sides of the same direction that are joined by half circles."""
    bends = [*open_bends(first), *cap_bends(first[-1], second[-1])]
    bends += [*open_bends(second[::-1]), *cap_bends(second[0], first[0])]
    return _samples(first[0], iter(bends), per_piece)


def _bend(before: Point, here: Point, there: Point, beyond: Point) -> Bend:
    return (
        here[0] + (there[0] - before[0]) / _TENSION,
        here[1] + (there[1] - before[1]) / _TENSION,
        there[0] - (beyond[0] - here[0]) / _TENSION,
        there[1] - (beyond[1] - here[1]) / _TENSION,
        there[0],
        there[1],
    )


_WEIGHTS: dict[int, tuple[tuple[float, float, float, float], ...]] = {}


def _weights(per_piece: int) -> tuple[tuple[float, float, float, float], ...]:
    found = _WEIGHTS.get(per_piece)
    if found is None:
        steps = [index / per_piece for index in range(per_piece)]
        found = tuple(((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3) for t in steps)
        _WEIGHTS[per_piece] = found
    return found


def _samples(start: Point, bends: Iterator[Bend], per_piece: int) -> list[Point]:
    weights = _weights(per_piece)
    x, y = start
    found: list[Point] = []
    for ax, ay, bx, by, cx, cy in bends:
        found += [
            (p * x + q * ax + r * bx + s * cx, p * y + q * ay + r * by + s * cy) for p, q, r, s in weights
        ]
        x, y = cx, cy
    return found
