"""The outlines of arms and legs around their joints."""

from collections.abc import Sequence

from program_app.domain.frame import View
from program_app.figure.anatomy import (
    ANKLE,
    FOOT_OUTLINE,
    FOREARM_ROWS,
    FRONT_SHANK_ROWS,
    FRONT_VIEW,
    HAND_OUTLINE,
    SHANK_ROWS,
    SLEEVE_ROWS,
    THIGH_ROWS,
    UPPER_ARM_ROWS,
    Row,
)
from program_app.figure.limbs import SolvedArm, SolvedLeg, foot_point
from program_app.figure.plane import Point, direction
from program_app.figure.shapes import Shape, Strip

_NEARER, _IN_FULL = 0.55, 0.9
"""A knee that points at the viewer is nearer, and looks larger the less of the shank is seen."""


def strip(
    first: Point,
    second: Point,
    turn: float,
    rows: Sequence[Row],
    slim: float = 1.0,
    nearer: Point = (0.0, 0.0),
) -> Strip:
    """The two sides of a bone of direction `turn`; `slim` makes it thinner, an end that is nearer wider."""
    if any(nearer):
        rows = [(t, f * _wider(t, nearer), b * _wider(t, nearer)) for t, f, b in rows]
    dx, dy = direction(turn + 90.0)
    dx, dy = dx * slim, dy * slim
    x, y = first
    along_x, along_y = second[0] - x, second[1] - y
    front = tuple((x + along_x * t + dx * f, y + along_y * t + dy * f) for t, f, _ in rows)
    back = tuple((x + along_x * t - dx * b, y + along_y * t - dy * b) for t, _, b in rows)
    return front, back


def _wider(along: float, nearer: Point) -> float:
    return 1.0 + nearer[0] + (nearer[1] - nearer[0]) * along


def leg_shapes(
    leg: SolvedLeg, limb: str, inks: tuple[str, str, str], *, view: View = View.SIDE
) -> list[Shape]:
    """Foot, shank and thigh of a leg in drawing order; `inks` are those of thigh, shank and foot."""
    thigh_ink, shank_ink, foot_ink = inks
    is_front = view is not View.SIDE
    slim = FRONT_VIEW if is_front else 1.0
    near = _NEARER * max(0.0, _IN_FULL - leg.shank_seen) if view is View.ABOVE else 0.0
    thigh = strip(leg.hip, leg.knee, leg.thigh, THIGH_ROWS, slim, (0.0, near))
    shank_rows = FRONT_SHANK_ROWS if is_front else SHANK_ROWS
    shank = strip(leg.knee, leg.ankle, leg.shank, shank_rows, slim, (near, -0.3 * near))
    foot = tuple(foot_point(leg.ankle, leg.foot, point, leg.size) for point in FOOT_OUTLINE)
    ankle = (*leg.ankle, ANKLE * slim)
    return [
        Shape(f"{limb}_foot", foot_ink, rings=(foot,)),
        Shape(f"{limb}_ankle", foot_ink, discs=(ankle,)),
        Shape(f"{limb}_shank", shank_ink, bones=(shank,), is_cut=True),
        Shape(f"{limb}_thigh", thigh_ink, bones=(thigh,)),
    ]


def arm_shapes(arm: SolvedArm, limb: str, skin: str, sleeve: str) -> list[Shape]:
    """Hand, forearm and upper arm in drawing order, and the sleeve where it has an ink."""
    upper = strip(arm.shoulder, arm.elbow, arm.upper, UPPER_ARM_ROWS)
    lower = strip(arm.elbow, arm.wrist, arm.lower, FOREARM_ROWS)
    dx, dy = direction(arm.hand)
    x, y = arm.wrist
    size = arm.size
    hand = tuple(
        (x + size * (dx * along - dy * across), y + size * (dy * along + dx * across))
        for along, across in HAND_OUTLINE
    )
    shapes = [
        Shape(f"{limb}_hand", skin, rings=(hand,)),
        Shape(f"{limb}_forearm", skin, bones=(lower,)),
        Shape(f"{limb}_upper_arm", skin, bones=(upper,)),
    ]
    if sleeve:
        cover = strip(arm.shoulder, arm.elbow, arm.upper, SLEEVE_ROWS)
        shapes.append(Shape(f"{limb}_sleeve", sleeve, bones=(cover,), is_cut=True))
    return shapes
