"""The body seen from its side as shapes, from the far arm to the near one."""

from math import pi, sin

from program_app.domain.limbs import LegPart, Limb
from program_app.domain.motion import Muscle
from program_app.figure.anatomy import EAR_OUTLINE, HAIR_OUTLINE
from program_app.figure.limb_shapes import arm_shapes, leg_shapes
from program_app.figure.limbs import on_leg
from program_app.figure.plane import Point, ahead, angle_of, direction, lerp
from program_app.figure.shapes import Block, Ring, Shape
from program_app.figure.side_body import PER_PIECE, SideBody

EDGE = 1.8
"""Muscles carry an outline, so that they are seen without their colour (DESIGN.md 2.2)."""
_SPINE = tuple(0.155 + index * 0.082 for index in range(5))
"""The five lumbar vertebrae, as shares of the trunk."""
_WAIST_FRONT, _WAIST_BACK = 17 * PER_PIECE, 3 * PER_PIECE + 3
"""Between these points of its outline the trunk wears trousers."""
_QUADS = ((0.30, 17.0), (0.45, 17.5), (0.62, 15.5), (0.80, 11.5), (0.66, 5.0), (0.46, 4.5), (0.32, 8.0))


def side_shapes(
    body: SideBody,
    muscles: tuple[Muscle, ...] = (),
    *,
    effort: float = 1.0,
    back_grips: bool = False,
    between: tuple[Shape, ...] = (),
) -> list[Shape]:
    """All shapes of the body in drawing order; `between` lies under the near leg."""
    shapes = [
        *arm_shapes(body.arms[Limb.FAR], "far", "far", ""),
        *leg_shapes(body.legs[Limb.FAR], "far", ("fartr", "fartr", "far")),
        *_trunk_and_head(body),
        *between,
        *leg_shapes(body.legs[Limb.NEAR], "near", ("trou", "trou", "skin")),
    ]
    if effort > 0.0:
        shapes += _working(body, muscles, effort)
    if back_grips:
        shapes += _gripping(body)
    blocks = tuple(_vertebra(body, along, deep=back_grips) for along in _SPINE)
    shapes.append(Shape("spine", "vert", blocks=blocks))
    return shapes + arm_shapes(body.arms[Limb.NEAR], "near", "skin3", "shirt2")


def _trunk_and_head(body: SideBody) -> list[Shape]:
    foot, top, middle, crown = body.head_points()
    at = body.at
    hair = tuple(ahead(middle, crown + angle, radius) for angle, radius in HAIR_OUTLINE)
    ear = tuple(ahead(middle, crown + angle, radius) for angle, radius in EAR_OUTLINE)
    samples = body.samples
    hips = [*samples[_WAIST_FRONT:], *samples[:_WAIST_BACK]]
    waist = [hips[-1], at(0.185, -12.0), at(0.168, 4.0), hips[0]]
    return [
        Shape("neck", "skin2", rings=(_neck(foot, top, crown),)),
        Shape("trunk", "shirt", rings=(tuple(body.outline),)),
        Shape("head", "skin", rings=(tuple(body.head_outline()),)),
        Shape("hair", "hair", rings=(hair,)),
        Shape("ear", "skin2", rings=(ear,)),
        Shape("hips", "trou", strips=(((*hips[::2], hips[-1]), tuple(reversed(waist))),)),
    ]


def _neck(foot: Point, top: Point, crown: float) -> Ring:
    """From inside the trunk to inside the head, narrow in the middle."""
    along = angle_of(foot, top)
    dx, dy = direction(along - 90.0)
    rows = ((-14.0, 12.0, 12.5), (0.0, 12.0, 13.5), (11.0, 10.3, 11.6), (22.0, 10.0, 11.6))
    ahead_x, ahead_y = direction(along)
    front = [(foot[0] + ahead_x * t + dx * f, foot[1] + ahead_y * t + dy * f) for t, f, _ in rows]
    back = [(foot[0] + ahead_x * t - dx * b, foot[1] + ahead_y * t - dy * b) for t, _, b in rows]
    return (*front, ahead(top, crown, 8.0), *reversed(back))


def _working(body: SideBody, muscles: tuple[Muscle, ...], effort: float) -> list[Shape]:
    shapes: list[Shape] = []
    lumbar = body.pose.lumbar
    if Muscle.ABS in muscles:
        outline = _band(body, body.front, (0.06, 0.60), 14.0)
        seams = tuple(
            (body.beside(body.front, along, 3.0), body.beside(body.front, along, 13.0))
            for along in (0.22, 0.36, 0.49)
        )
        shapes.append(_muscle("abs", outline, effort))
        shapes.append(Shape("abs_seams", "engline", lines=seams, width=1.6, strength=effort))
    if Muscle.GLUTES in muscles:
        spots = (
            (-0.10, -19.0),
            (-0.02, -25.5 - 2.0 * lumbar),
            (0.08, -24.0 - 2.0 * lumbar),
            (0.13, -15.0),
            (0.06, -5.0),
            (-0.06, -6.0),
        )
        shapes.append(_muscle("glutes", tuple(body.at(along, off) for along, off in spots), effort))
    if Muscle.QUADS in muscles:
        leg = body.legs[Limb.NEAR]
        outline = tuple(on_leg(leg, LegPart.THIGH, along, off) for along, off in _QUADS)
        shapes.append(_muscle("quads", outline, effort))
    return shapes


def _muscle(part: str, outline: Ring, effort: float) -> Shape:
    return Shape(part, "eng", rings=(outline,), edge="engline", width=EDGE, strength=effort)


def _gripping(body: SideBody) -> list[Shape]:
    hatches = tuple(
        (body.beside(body.back, along - 0.03, 3.5), body.beside(body.back, along + 0.03, 12.5))
        for along in (0.22, 0.30, 0.38, 0.46, 0.54, 0.62, 0.70)
    )
    outline = _band(body, body.back, (0.14, 0.74), 14.0)
    return [
        Shape("grip", "bad", rings=(outline,), edge="badedge", width=EDGE),
        Shape("grip_hatches", "badline", lines=hatches, width=1.8),
    ]


def _band(body: SideBody, table: tuple[Point, ...], span: Point, depth: float) -> Ring:
    """A band that follows the outline and tapers at both ends."""
    count = 7
    outer, inner = [], []
    for index in range(count + 1):
        along = lerp(*span, index / count)
        thick = 2.5 + (depth - 2.5) * sin(pi * index / count) ** 0.35
        outer.append(body.beside(table, along, 2.5))
        inner.append(body.beside(table, along, thick))
    return (*outer, *inner[-2:0:-1])


def _vertebra(body: SideBody, along: float, *, deep: bool) -> Block:
    inset = 21.0 if deep else 10.5
    x, y = body.beside(body.back, along, inset)
    return x, y, 6.6, 8.4, 2.2, -body.line.heading(along)
