"""The body seen from its front as shapes, from what lies behind to what lies in front."""

from collections.abc import Sequence
from math import radians, sin

from program_app.domain.frame import View
from program_app.domain.limbs import Limb
from program_app.domain.motion import Muscle
from program_app.figure.anatomy import FRINGE_OUTLINE, FRONT_TRUNK
from program_app.figure.front_body import FrontBody
from program_app.figure.limb_shapes import arm_shapes, leg_shapes
from program_app.figure.limbs import SolvedLeg
from program_app.figure.plane import Point, ahead, angle_of, direction, mix
from program_app.figure.shapes import Ring, Shape

_EDGE = 1.8
_TURNED_AWAY = 0.75
"""A shank of which less is seen points away from the viewer: it is darker, and the knee stands out."""
_BELLY = (
    (0.07, -9.0),
    (0.16, -15.0),
    (0.36, -15.5),
    (0.54, -14.0),
    (0.60, 0.0),
    (0.54, 14.0),
    (0.36, 15.5),
    (0.16, 15.0),
    (0.07, 9.0),
)
_BELLY_SEAMS = (
    ((0.09, 0.0), (0.58, 0.0)),
    ((0.24, -13.0), (0.24, 13.0)),
    ((0.38, -13.0), (0.38, 13.0)),
    ((0.50, -12.0), (0.50, 12.0)),
)
_WAIST = (
    (0.14, 19.0),
    (0.12, 29.0),
    (0.26, 26.0),
    (0.40, 24.0),
    (0.56, 26.5),
    (0.60, 20.0),
    (0.42, 17.5),
    (0.26, 17.5),
)
_HIP = ((0.12, 20.0), (0.12, 29.5), (0.03, 33.0), (-0.08, 33.0), (-0.20, 28.0), (-0.14, 19.0), (-0.02, 15.0))
_NOSE = ((30.0, 1.0), (150.0, 4.0), (140.0, 9.0), (180.0, 10.0), (-140.0, 9.0), (-150.0, 4.0), (-30.0, 1.0))


def front_shapes(
    body: FrontBody,
    muscles: tuple[Muscle, ...] = (),
    *,
    view: View = View.FRONT,
    effort: float = 1.0,
    hips_slip: bool = False,
    held: Sequence[Shape] = (),
) -> list[Shape]:
    """All shapes of the body in drawing order; seen from above the arms lie on the trunk.

    What is `held` stands before the body: the hands are on it, and the marks of the work stay in sight.
    """
    near_arm, far_arm = (_arm(body, limb) for limb in (Limb.NEAR, Limb.FAR))
    near_leg, far_leg = (_leg(body, limb, view) for limb in (Limb.NEAR, Limb.FAR))
    work = _working(body, muscles, effort) if effort > 0.0 else []
    belt = _hip_line(body, slips=hips_slip)
    trunk, neck, head = _trunk(body), _neck(body), _head(body)
    if view is View.ABOVE:
        return [*far_leg, *near_leg, *neck, *trunk, *head, *work, *near_arm, *far_arm, *belt]
    if held:
        return [*far_leg, *neck, *trunk, *head, *near_leg, *held, *work, *far_arm, *near_arm, *belt]
    if body.side_of(Limb.NEAR) < 0:
        return [*near_leg, *near_arm, *neck, *far_leg, *trunk, *head, *work, *belt, *far_arm]
    return [*far_arm, *far_leg, *neck, *trunk, *head, *near_leg, *work, *near_arm, *belt]


def _leg(body: FrontBody, limb: Limb, view: View) -> list[Shape]:
    leg = body.legs[limb]
    is_away = leg.shank_seen < _TURNED_AWAY
    shapes = leg_shapes(leg, limb.value, ("trou", "trou2" if is_away else "trou", "skin"), view=view)
    if is_away and view is View.ABOVE:
        shapes.append(_knee_cap(leg, limb))
    return shapes


def _knee_cap(leg: SolvedLeg, limb: Limb) -> Shape:
    """Light falls on a knee that points at the viewer."""
    middle = mix(leg.hip, leg.knee, 0.98)
    ring = tuple(ahead(middle, leg.thigh + turn, 11.0 if turn % 180 else 10.0) for turn in range(0, 360, 45))
    return Shape(f"{limb.value}_knee_cap", "trou3", rings=(ring,))


def _arm(body: FrontBody, limb: Limb) -> list[Shape]:
    return arm_shapes(body.arms[limb], limb.value, "skin3", "shirt2")


def _trunk(body: FrontBody) -> list[Shape]:
    low = [(along, half) for along, half in FRONT_TRUNK if along <= 0.12]
    below = [body.at(along, -half - 0.4) for along, half in low[::-1]]
    below += [body.at(along, half + 0.4) for along, half in low]
    belt = tuple(
        body.at(along, off)
        for along, off in ((0.12, -32.9), (0.15, -16.0), (0.155, 0.0), (0.15, 16.0), (0.12, 32.9))
    )
    return [
        Shape("trunk", "shirt", rings=(tuple(body.outline),)),
        Shape("hips", "trou", strips=((tuple(below), belt),)),
    ]


def _neck(body: FrontBody) -> list[Shape]:
    foot, top, _, _ = body.head_points()
    along = angle_of(foot, top)
    dx, dy = direction(along - 90.0)
    x, y = direction(along)
    rows = ((-8.0, 20.0), (3.0, 13.0), (12.0, 11.0), (24.0, 11.0))
    first = tuple((foot[0] + x * t + dx * w, foot[1] + y * t + dy * w) for t, w in rows)
    second = tuple((foot[0] + x * t - dx * w, foot[1] + y * t - dy * w) for t, w in rows)
    return [Shape("neck", "skin2", strips=((first, second),))]


def _head(body: FrontBody) -> list[Shape]:
    _, _, middle, crown = body.head_points()
    turn = body.rolled(0.0, 12.0)

    def polar(angle: float, radius: float) -> Point:
        return ahead(middle, crown + angle, radius)

    ears = tuple(
        (*polar(angle, 18.0), size) for angle, size in ((96, 4.0), (106, 3.4), (-96, 4.0), (-106, 3.4))
    )
    nose = tuple(ahead(polar(*spot), crown - 90.0, turn) for spot in _NOSE)
    return [
        Shape("ears", "skin2", discs=ears),
        Shape("head", "skin", rings=(tuple(body.head_outline()),)),
        Shape("nose", "skin2", rings=(nose,)),
        Shape("hair", "hair", rings=(tuple(polar(*spot) for spot in FRINGE_OUTLINE),)),
    ]


def _working(body: FrontBody, muscles: tuple[Muscle, ...], effort: float) -> list[Shape]:
    side = body.pose.near_side
    shapes: list[Shape] = []
    if Muscle.ABS in muscles:
        seams = tuple(
            (body.at(a, body.rolled(b)), body.at(c, body.rolled(d))) for (a, b), (c, d) in _BELLY_SEAMS
        )
        outline = tuple(body.at(along, body.rolled(off)) for along, off in _BELLY)
        shapes += [
            _muscle("abs", outline, effort),
            Shape("abs_seams", "engline", lines=seams, width=1.6, strength=effort),
        ]
    if Muscle.WAIST in muscles:
        shapes.append(_muscle("waist", tuple(body.at(along, side * off) for along, off in _WAIST), effort))
    if Muscle.HIP in muscles:
        shapes.append(_muscle("hip", tuple(body.at(along, side * off) for along, off in _HIP), effort))
    return shapes


def _muscle(part: str, outline: Ring, effort: float) -> Shape:
    return Shape(part, "eng", rings=(outline,), edge="engline", width=_EDGE, strength=effort)


def _hip_line(body: FrontBody, *, slips: bool) -> list[Shape]:
    """The line between the hip bones: level and pale when the pelvis is still, red when it is not."""
    rise = 0.0055 * body.pose.hitch
    first = body.at(0.085 - rise, body.rolled(-20.0))
    second = body.at(0.085 + rise, body.rolled(20.0))
    nearer = 0.35 * sin(radians(body.pose.roll))
    bone = "bad" if slips else "vert"
    bones = ((*first, 4.6 * (1.0 + nearer)), (*second, 4.6 * (1.0 - nearer)))
    return [
        Shape("hip_line", "vert", lines=((first, second),), width=3.0),
        Shape("hip_bones", bone, discs=bones, edge="vert", width=1.5),
    ]
