"""Arms and legs of a pose: by points, by directions, or by what they stand on and hold.

Angles and units are those of a pose (pose.py).
"""

from dataclasses import dataclass
from enum import StrEnum

from program_app.domain.faults import STRICT

Point = tuple[float, float]
"""x and y in figure units; for points "on the trunk": share of the way from hip to shoulder, and sideways."""


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
