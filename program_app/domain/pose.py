"""A pose: the numbers behind one picture of the body, as authors write them.

Figure units: the floor is y = 0 and y grows downward; the trunk is 118 long, a thigh 98, a shank 94.
Angles are in degrees: 0 points right, 90 up, counter-clockwise. The near limbs are those that work;
left-side work is mirrored.
"""

from dataclasses import dataclass
from enum import StrEnum

from program_app.domain.faults import STRICT, refuse

Point = tuple[float, float]
"""x and y in figure units; for points "on the trunk": share of the way from hip to shoulder, and sideways."""


class Body(StrEnum):
    """From which side the body is drawn."""

    SIDE = "side"
    FRONT = "front"


class PlacedBy(StrEnum):
    """What holds the trunk in its place; the contact is solved anew for every moment of a movement."""

    HIP = "hip"
    """The hip joint stands at x, y."""
    TRUNK = "trunk"
    """The lowest point of the trunk touches the floor; `heading` is given."""
    BACK = "back"
    """Lies flat: seat and upper back both touch the floor; `heading` follows from it."""
    SHOULDERS = "shoulders"
    """The upper back rests on the floor at x, the hips are free."""
    WALL = "wall"
    """Seat and upper back touch the wall at x; y is the height of the hip."""
    SEAT = "seat"
    """Sits on the chair; x is the hip."""
    KNEES = "knees"
    """Kneels with the near knee at x on the floor, the thigh at the angle `thigh`."""
    ELBOWS = "elbows"
    """Kneels with the near knee at x and the near elbow at `elbow` on the floor."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where the trunk is, told by what it rests on."""

    __pydantic_config__ = STRICT

    by: PlacedBy
    x: float = 0.0
    y: float = 0.0
    thigh: float | None = None
    """Direction from hip to knee; only with `by: knees`."""
    elbow: float | None = None
    """x of the near elbow; only with `by: elbows`."""

    def __post_init__(self) -> None:
        needed = {PlacedBy.KNEES: "thigh", PlacedBy.ELBOWS: "elbow"}
        faults = {}
        for by, name in needed.items():
            if (self.by is by) != (getattr(self, name) is not None):
                faults[name] = f"{name} belongs to a place by {by} and to no other; this one is by {self.by}"
        refuse(faults)


class Spot(StrEnum):
    """The part of a foot whose x is given."""

    ANKLE = "ankle"
    HEEL = "heel"
    BALL = "ball"


@dataclass(frozen=True, kw_only=True)
class StandingLeg:
    """The foot stands on the floor; hip and knee follow."""

    __pydantic_config__ = STRICT

    floor: float
    """x of the ankle, or of the `on` spot."""
    foot: float = 0.0
    """Direction from ankle to toes, here and below."""
    on: Spot = Spot.ANKLE


@dataclass(frozen=True, kw_only=True)
class PinnedLeg:
    """The ankle stays at a point; hip and knee follow."""

    __pydantic_config__ = STRICT

    ankle: Point
    foot: float


@dataclass(frozen=True, kw_only=True)
class TurnedLeg:
    """Free in the air, told by directions."""

    __pydantic_config__ = STRICT

    thigh: float
    shank: float
    foot: float
    fore: Point = (1.0, 1.0)
    """How much of thigh and shank is seen when they point towards the viewer; at most 1."""


@dataclass(frozen=True, kw_only=True)
class KneelingLeg:
    """The knee lies under the body, the shank behind it on the floor."""

    __pydantic_config__ = STRICT

    kneel: float
    """x of the knee."""
    foot: float = 202.0
    shank: float | None = None
    """Direction from knee to ankle; if left out, shin and foot lie on the floor."""


@dataclass(frozen=True, kw_only=True)
class PlacedLeg:
    """Knee and ankle are given where they are seen; thigh and shank may look shorter than they are."""

    __pydantic_config__ = STRICT

    knee: Point
    ankle: Point
    foot: float
    size: float = 1.0
    """Seen size of the foot."""


Leg = StandingLeg | PinnedLeg | TurnedLeg | KneelingLeg | PlacedLeg


class Limb(StrEnum):
    """Which of two limbs: near works and is drawn in front, far is pale."""

    NEAR = "near"
    FAR = "far"


class LegPart(StrEnum):
    """The parts of a leg that a hand can lie on."""

    THIGH = "thigh"
    SHANK = "shank"


@dataclass(frozen=True, kw_only=True)
class PinnedArm:
    """The wrist stays at a point; the elbow follows. `hand` is the direction of the hand."""

    __pydantic_config__ = STRICT

    wrist: Point
    hand: float | None = None


@dataclass(frozen=True, kw_only=True)
class PlantedArm:
    """The palm lies on the floor with the wrist at x `palm`; the elbow follows."""

    __pydantic_config__ = STRICT

    palm: float
    hand: float = 0.0


@dataclass(frozen=True, kw_only=True)
class HoldingArm:
    """The hand lies on a leg and goes with it."""

    __pydantic_config__ = STRICT

    holds: Limb
    part: LegPart
    along: float
    """0 at the upper joint, 1 at the lower one."""
    off: float
    """Distance of the wrist from the middle of the limb; positive in front, negative behind it."""
    hand: float | None = None


@dataclass(frozen=True, kw_only=True)
class TurnedArm:
    """Free in the air, told by directions."""

    __pydantic_config__ = STRICT

    upper: float
    lower: float
    hand: float | None = None
    fore: Point = (1.0, 1.0)


@dataclass(frozen=True, kw_only=True)
class TrunkArm:
    """Elbow and wrist lie on the trunk and go with it; the arm may look shorter than it is."""

    __pydantic_config__ = STRICT

    elbow_on_trunk: Point
    wrist_on_trunk: Point
    hand: float | None = None
    size: float = 1.0


@dataclass(frozen=True, kw_only=True)
class PlacedArm:
    """Elbow and wrist are given where they are seen."""

    __pydantic_config__ = STRICT

    elbow: Point
    wrist: Point
    hand: float | None = None
    size: float = 1.0


@dataclass(frozen=True, kw_only=True)
class ProppedArm:
    """The forearm lies on the floor with the elbow at x `prop`, the hand ahead of it."""

    __pydantic_config__ = STRICT

    prop: float
    hand: float = 0.0


Arm = PinnedArm | PlantedArm | HoldingArm | TurnedArm | TrunkArm | PlacedArm | ProppedArm


@dataclass(frozen=True, kw_only=True)
class Legs:
    """Both legs."""

    __pydantic_config__ = STRICT

    near: Leg
    far: Leg

    def of(self, limb: Limb) -> Leg:
        """One of the two."""
        return self.near if limb is Limb.NEAR else self.far


@dataclass(frozen=True, kw_only=True)
class Arms:
    """Both arms."""

    __pydantic_config__ = STRICT

    near: Arm
    far: Arm

    def of(self, limb: Limb) -> Arm:
        """One of the two."""
        return self.near if limb is Limb.NEAR else self.far


@dataclass(frozen=True, kw_only=True)
class Pillow:
    """A pillow or cushion around its middle; between the knees it lies under the near leg."""

    __pydantic_config__ = STRICT

    pillow: Point
    """Its middle."""
    width: float = 92.0
    height: float = 62.0
    turn: float = 0.0
    between_knees: bool = False


@dataclass(frozen=True, kw_only=True)
class Pose:
    """One position of the whole body."""

    __pydantic_config__ = STRICT

    says: str
    """The pose in a sentence, for those who do not see it."""
    place: Place
    legs: Legs
    arms: Arms
    body: Body = Body.SIDE
    heading: float = 180.0
    """Direction from hip to shoulder; not used where the place settles it."""
    bend: float = 0.0
    """Rounding of the whole trunk; a side bend where the body is seen from the front."""
    hump: float = 0.0
    """Rounding of the upper back only."""
    arch: float = 0.0
    """Hollow of the low back, in the line of the spine."""
    lumbar: float = 0.4
    """Outline of the low back: -0.6 tucked flat, 0.6 natural, 1.2 arched, -1.1 rounded on all fours."""
    belly: float = 0.0
    """Above 0 domed, below 0 drawn in."""
    ribs: float = 0.0
    """How far the chest is lifted."""
    neck: float = 0.0
    head: float = 0.0
    head_on: float | None = None
    """y of what the head lies on; the neck bends as far as it must."""
    roll: float = 0.0
    """Turn about the long axis; only seen from the front."""
    hitch: float = 0.0
    """One hip bone higher than the other; only seen from the front."""
    tilt: float = 0.0
    """The head leans; only seen from the front."""
    tucked: float = 31.0
    """Offset of the far shoulder, smaller when the body lies on it; only seen from the front."""
    near_side: int = 1
    """1: the near limbs are at `heading` - 90; -1: on the other side. Only seen from the front."""
    pillows: tuple[Pillow, ...] = ()
