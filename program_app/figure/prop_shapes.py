"""What stands around the body as shapes: floor, mat, wall, chair, pillows, arrows."""

from collections.abc import Sequence

from program_app.domain.frame import (
    Chair,
    ChairBack,
    Cushion,
    Frame,
    InGap,
    MatFromAbove,
    Prop,
    Wall,
    WallFromAbove,
)
from program_app.domain.motion import Arrow
from program_app.domain.pose import Pillow
from program_app.figure.plane import Point, ahead, angle_of, mix
from program_app.figure.shapes import Block, Shape

_EDGE = 2.0
_TOUCHES, _SEEN = 1.0, 4.0
"""A back nearer to the wall than this touches it; a gap wider than this is seen."""
WALL_THICKNESS = 16.0


def ground(frame: Frame) -> list[Shape]:
    """Floor line and mat."""
    if not frame.has_floor:
        return []
    x, _, width, _ = frame.area
    shapes = []
    if frame.mat is not None:
        first, last = frame.mat
        shapes.append(Shape("mat", "mat", blocks=(_box(first, 1.0, last - first, 9.0, 3.0),)))
    shapes.append(Shape("floor", "floor", lines=(((x, 1.0), (x + width, 1.0)),), width=_EDGE))
    return shapes


def passing_marks(frame: Frame, travelled: float) -> list[Shape]:
    """Marks on the floor that pass somebody who walks; none before the first step."""
    if not (travelled and frame.has_floor):
        return []
    x, _, width, _ = frame.area
    gap = 44.0
    first = x + gap - (travelled % gap)
    spots = [first + index * gap for index in range(int(width / gap))]
    lines = tuple(((s, 7.0), (s + 12.0, 7.0)) for s in spots)
    return [Shape("ground_marks", "floor", lines=lines, width=_EDGE)]


def prop_shapes(prop: Prop) -> list[Shape]:
    """One thing behind the body."""
    match prop:
        case Wall():
            block = _box(prop.wall - WALL_THICKNESS, prop.top, WALL_THICKNESS, -prop.top, 0.0)
            face = ((prop.wall, prop.top), (prop.wall, 0.0))
            return [
                Shape("wall", "mat", blocks=(block,)),
                Shape("wall_face", "propline", lines=(face,), width=_EDGE),
            ]
        case Chair():
            return _chair(prop)
        case ChairBack():
            x, top = prop.chair_back, prop.top
            legs = (_box(x, top, 8.0, -top, 3.0), _box(x + 54.0, -92.0, 7.0, 92.0, 2.0))
            seat = _box(x, -96.0, 64.0, 9.0, 4.0)
            rail = _box(x - 2.0, top - 3.0, 12.0, 14.0, 5.0)
            return [Shape("chair", "prop", blocks=(*legs, seat)), _edged("chair_rail", "prop", rail)]
        case WallFromAbove():
            width = prop.wall_to - prop.wall_from
            return [_edged("wall", "mat", _box(prop.wall_from, prop.y - 20.0, width, 20.0, 3.0))]
        case MatFromAbove():
            return [Shape("mat", "mat", blocks=(_box(*prop.mat_area, 12.0),))]
        case Cushion():
            x, y, width, height = prop.cushion
            return [_edged("cushion", "pillow", _box(x, y, width, height, min(width, height) * 0.35))]


def _chair(prop: Chair) -> list[Shape]:
    (back, front), seat = prop.chair, prop.seat
    parts = [_box(x, seat + 5.0, 7.0, -seat - 5.0, 2.0) for x in (back + 5.0, front - 14.0)]
    if prop.has_back:
        parts.append(_box(back - 2.0, seat - 92.0, 8.0, 98.0, 4.0))
    top = _box(back - 2.0, seat, front - back + 2.0, 10.0, 4.0)
    return [Shape("chair", "prop", blocks=tuple(parts)), _edged("chair_seat", "prop", top)]


def pillow_shape(pillow: Pillow) -> Shape:
    """A pillow under the head or between the knees."""
    x, y = pillow.pillow
    corner = min(pillow.width, pillow.height) * 0.42
    return _edged("pillow", "pillow", (x, y, pillow.width, pillow.height, corner, -pillow.turn))


def arrow_shape(arrow: Arrow) -> Shape:
    """A line through the points with a head at the last one."""
    points = arrow.through
    before = mix(points[-2], points[-1], 0.35) if len(points) > 2 else points[-2]
    turn = angle_of(before, points[-1])
    head = tuple(ahead(points[-1], turn + side, 13.0) for side in (140.0, -140.0))
    ink = "bad" if arrow.is_bad else "go"
    barbs = ((head[0], points[-1]), (points[-1], head[1]))
    return Shape("arrow", ink, lines=(points, *barbs), width=6.5)


def gap_shapes(back: Sequence[Point], wall: float, fits: InGap) -> list[Shape]:
    """The space between the wall and a back (points from the seat up), with what fits into it."""
    touching = [index for index, (x, _) in enumerate(back) if x - wall < _TOUCHES]
    middle = max(range(len(back)), key=lambda index: back[index][0] if _is_waist(index, len(back)) else wall)
    below = [index for index in touching if index < middle]
    above = [index for index in touching if index > middle]
    if not below or not above or back[middle][0] - wall < _SEEN:
        return []
    row = tuple(back[below[-1] : above[0] + 1])
    space = Shape("gap", "gap", strips=((row, tuple((wall, y) for _, y in row)),), edge="gapline", width=1.5)
    x, y = (back[middle][0] + wall) / 2.0, back[middle][1]
    if fits is InGap.FIST:
        return [space, Shape("in_gap", "ingap", discs=((x, y, 9.0),))]
    if fits is InGap.HAND:
        return [space, Shape("in_gap", "ingap", blocks=((x, y, 5.0, 34.0, 2.0, 0.0),))]
    return [space]


def _is_waist(index: int, count: int) -> bool:
    return 0.35 < index / count < 0.75


def _edged(part: str, ink: str, block: Block) -> Shape:
    return Shape(part, ink, blocks=(block,), edge="propline", width=_EDGE)


def _box(x: float, y: float, width: float, height: float, corner: float) -> Block:
    return x + width / 2.0, y + height / 2.0, width, height, corner, 0.0
