"""A back seen from behind as shapes: the two long muscles beside the spine, each in three heights."""

from collections.abc import Mapping
from itertools import pairwise

from program_app.domain.back_place import BackPlace, Strength
from program_app.domain.frame import Frame, View
from program_app.domain.spasm import SpasmHeight, SpasmSide
from program_app.figure.plane import Point, lerp
from program_app.figure.shapes import Ring, Shape

BACK_FRAME = Frame(area=(0.0, 0.0, 100.0, 156.0), view=View.FRONT)
"""From the back of the head to the hips."""
_MIDDLE = 50.0
_HEIGHTS = {
    SpasmHeight.UPPER: (37.0, 67.0),
    SpasmHeight.MID: (69.0, 99.0),
    SpasmHeight.LOW: (101.0, 132.0),
}
_HAIR = ((0.0, -14.0), (8.5, -11.0), (12.2, -2.0), (11.6, 8.0), (8.0, 16.0), (0.0, 18.5))
_NECK = ((7.6, 8.0), (7.8, 18.0), (9.5, 24.0), (16.0, 29.5), (26.0, 33.5), (20.0, 40.0), (0.0, 44.0))
_TRUNK = (
    (0.0, 27.5),
    (9.0, 27.0),
    (19.0, 30.0),
    (30.0, 33.5),
    (36.0, 38.0),
    (37.0, 48.0),
    (34.6, 58.0),
    (33.4, 70.0),
    (31.0, 84.0),
    (28.6, 97.0),
    (28.6, 107.0),
    (31.4, 118.0),
    (34.6, 130.0),
    (36.0, 142.0),
    (35.6, 166.0),
    (0.0, 168.0),
)
_SEAT = ((28.9, 110.0), (31.4, 118.0), (34.9, 130.0), (36.4, 142.0), (36.0, 166.0), (0.0, 168.0))
_BELT = ((-28.9, 110.0), (-15.0, 112.6), (0.0, 113.4), (15.0, 112.6), (28.9, 110.0))
_ARM = ((38.0, 41.0), (41.4, 56.0), (42.2, 74.0), (42.4, 90.0), (43.6, 108.0), (44.0, 130.0))
_ARM_HALF = (7.0, 6.6, 5.6, 5.0, 5.0, 3.8)
_SLEEVE = 3
"""How many of the arm's points the sleeve covers."""
_BLADE = ((13.5, 45.0), (25.0, 43.0), (25.5, 52.0), (19.5, 63.0), (15.0, 57.0))
_INNER = 4.9
_OUTER = (
    (30.0, 10.0),
    (44.0, 12.0),
    (60.0, 13.4),
    (80.0, 15.0),
    (98.0, 17.2),
    (112.0, 17.4),
    (124.0, 14.2),
    (134.0, 10.4),
)
"""How far from the spine the muscle reaches."""
_SPINE_HALF, _SPINE_HIT = 3.7, 5.6
"""The spine as it is seen, and as it is hit: it is thinner than a finger or a pointer."""
_HIT_HALF = 34.0
_HATCH = 5.0


def back_shapes(marked: Mapping[BackPlace, Strength], near: BackPlace | None = None) -> list[Shape]:
    """All shapes in drawing order; `near` is where the pointer is."""
    shapes = _body()
    places = [BackPlace(side, height) for side in _SIDES for height in SpasmHeight]
    shapes += [Shape("muscle", "skin3", rings=(_ring(place),), edge="trou", width=1.0) for place in places]
    shapes.append(Shape("vertebrae", "vert", blocks=tuple(_vertebrae())))
    shapes += [shape for place, strength in marked.items() for shape in _marked(place, strength)]
    if near is not None:
        outline = _ring(near)
        shapes.append(Shape("near", "vert", lines=((*outline, outline[0]),), width=1.8))
    return shapes


def place_at(x: float, y: float) -> BackPlace | None:
    """The place that is meant by a point; None beside the back."""
    off = x - _MIDDLE
    heights = [height for height, (top, low) in _HEIGHTS.items() if top - 1.0 <= y < low + 1.0]
    if not heights or abs(off) > _HIT_HALF:
        return None
    if abs(off) <= _SPINE_HIT:
        return BackPlace(SpasmSide.MIDDLE, heights[0])
    return BackPlace(SpasmSide.LEFT if off < 0.0 else SpasmSide.RIGHT, heights[0])


_SIDES = (SpasmSide.LEFT, SpasmSide.RIGHT)
_TURN = {SpasmSide.LEFT: -1.0, SpasmSide.MIDDLE: 0.0, SpasmSide.RIGHT: 1.0}
"""Seen from behind a person's left is at the left."""


def _body() -> list[Shape]:
    arms, sleeves = zip(*(_arm(turn) for turn in (-1.0, 1.0)), strict=True)
    belt = tuple((_MIDDLE + x, y) for x, y in _BELT)
    seat = tuple((_MIDDLE + x, y) for x, y in (*[(-x, y) for x, y in _SEAT], *_SEAT[-2::-1]))
    blades = tuple(tuple((_MIDDLE + turn * x, y) for x, y in _BLADE) for turn in (-1.0, 1.0))
    return [
        Shape("arms", "skin3", bones=arms),
        Shape("neck", "skin2", rings=(_both(_NECK),)),
        Shape("sleeves", "shirt2", bones=sleeves, is_cut=True),
        Shape("trunk", "shirt", rings=(_both(_TRUNK),)),
        Shape("blades", "shirt2", rings=blades, strength=0.6),
        Shape("hips", "trou", strips=((belt, seat[::-1]),)),
        Shape("hair", "hair", rings=(_both(_HAIR),)),
    ]


def _both(half: tuple[Point, ...]) -> Ring:
    """A closed outline from its right half, from top to bottom."""
    right = [(_MIDDLE + x, y) for x, y in half]
    left = [(_MIDDLE - x, y) for x, y in half[::-1] if x]
    return (*right, *left)


def _arm(turn: float) -> tuple[tuple[tuple[Point, ...], tuple[Point, ...]], ...]:
    pairs = list(zip(_ARM, _ARM_HALF, strict=True))
    first = tuple((_MIDDLE + turn * x + half, y) for (x, y), half in pairs)
    second = tuple((_MIDDLE + turn * x - half, y) for (x, y), half in pairs)
    return (first, second), (first[:_SLEEVE], second[:_SLEEVE])


def _ring(place: BackPlace) -> Ring:
    top, low = _HEIGHTS[place.height]
    steps = [lerp(top, low, part) for part in (0.0, 0.06, 0.35, 0.65, 0.94, 1.0)]
    inset = (1.4, 0.0, 0.0, 0.0, 0.0, 1.4)
    turn = _TURN[place.side]
    if not turn:
        right = [(_MIDDLE + _SPINE_HALF - by * 0.7, y) for y, by in zip(steps, inset, strict=True)]
        left = [(_MIDDLE - _SPINE_HALF + by * 0.7, y) for y, by in zip(steps, inset, strict=True)]
        return (*right, *left[::-1])
    outer = [(_MIDDLE + turn * (_outer(y) - by), y) for y, by in zip(steps, inset, strict=True)]
    inner = [(_MIDDLE + turn * (_INNER + by), y) for y, by in zip(steps, inset, strict=True)]
    return (*outer, *inner[::-1])


def _outer(y: float) -> float:
    for (y0, x0), (y1, x1) in pairwise(_OUTER):
        if y <= y1:
            return lerp(x0, x1, (y - y0) / (y1 - y0))
    return _OUTER[-1][1]


def _marked(place: BackPlace, strength: Strength) -> list[Shape]:
    if strength is Strength.FAINT:
        return [Shape("faint", "eng", rings=(_ring(place),), edge="engline", width=1.2, strength=0.5)]
    hatch = Shape("hatch", "engline", lines=tuple(_hatch(place)), width=1.1)
    return [Shape("chosen", "eng", rings=(_ring(place),), edge="engline", width=1.8), hatch]


def _hatch(place: BackPlace) -> list[tuple[Point, Point]]:
    """Slanted lines across the muscle, so that it does not stand on its colour alone."""
    top, low = _HEIGHTS[place.height]
    turn = _TURN[place.side]
    lines = []
    y = top + 3.0
    while y + 4.0 < low:
        if turn:
            reach = _outer(y) - 1.2
            lines.append(((_MIDDLE + turn * (_INNER + 1.2), y + 3.5), (_MIDDLE + turn * reach, y)))
        else:
            lines.append(((_MIDDLE - _SPINE_HALF + 0.8, y + 1.5), (_MIDDLE + _SPINE_HALF - 0.8, y)))
        y += _HATCH
    return lines


def _vertebrae() -> list[tuple[float, float, float, float, float, float]]:
    return [(_MIDDLE, 33.5 + 6.9 * place, 4.0, 4.7, 1.4, 0.0) for place in range(15)]
