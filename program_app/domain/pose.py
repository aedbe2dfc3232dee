"""A pose: the numbers behind one picture of the body, as authors write them.

Figure units: the floor is y = 0 and y grows downward; the trunk is 118 long, a thigh 98, a shank 94.
Angles are in degrees: 0 points right, 90 up, counter-clockwise. The near limbs are those that work;
left-side work is mirrored.
"""

from dataclasses import dataclass
from enum import StrEnum

from program_app.domain.faults import STRICT, refuse
from program_app.domain.limbs import Arms, Legs, Point


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
