"""The frame of a picture: from where it is seen, how much of it, and what stands around the body."""

from dataclasses import dataclass
from enum import StrEnum

from program_app.domain.faults import STRICT, refuse
from program_app.domain.limbs import Point


class View(StrEnum):
    """From where the picture is seen; anything but the side is said on the page."""

    SIDE = "side"
    FRONT = "front"
    ABOVE = "above"


@dataclass(frozen=True, kw_only=True)
class Wall:
    """A wall seen from its edge; the body is right of it."""

    __pydantic_config__ = STRICT

    wall: float
    """x of its face."""
    top: float = -410.0


@dataclass(frozen=True, kw_only=True)
class Chair:
    """A chair seen from the side; it faces right."""

    __pydantic_config__ = STRICT

    chair: Point
    """x of its back and of its front edge."""
    seat: float
    """y of the seat."""
    has_back: bool = True


@dataclass(frozen=True, kw_only=True)
class ChairBack:
    """The back of a chair to hold on to; the chair stands right of it."""

    __pydantic_config__ = STRICT

    chair_back: float
    """x of the back."""
    top: float


@dataclass(frozen=True, kw_only=True)
class WallFromAbove:
    """A wall along the upper edge of a picture seen from above."""

    __pydantic_config__ = STRICT

    wall_from: float
    wall_to: float
    y: float


@dataclass(frozen=True, kw_only=True)
class MatFromAbove:
    """The mat under a body seen from above: x, y, width, height."""

    __pydantic_config__ = STRICT

    mat_area: tuple[float, float, float, float]


@dataclass(frozen=True, kw_only=True)
class Cushion:
    """Something firm to lie or lean on: x, y, width, height."""

    __pydantic_config__ = STRICT

    cushion: tuple[float, float, float, float]
    in_front: bool = False
    """The body is behind it, but for hands seen from the front, which hold on to it."""


Prop = Wall | Chair | ChairBack | WallFromAbove | MatFromAbove | Cushion


class InGap(StrEnum):
    """What fits between the low back and the wall."""

    FIST = "fist"
    HAND = "hand"
    NOTHING = "nothing"


@dataclass(frozen=True, kw_only=True)
class Frame:
    """The visible area (x, y, width, height) and what stands in it."""

    __pydantic_config__ = STRICT

    area: tuple[float, float, float, float]
    view: View = View.SIDE
    has_floor: bool = True
    mat: Point | None = None
    """x where the mat begins and ends."""
    is_flipped: bool = False
    """Mirrored, so that the head is on the same side as in other pictures."""
    props: tuple[Prop, ...] = ()
    gap: InGap | None = None
    """Where the gap behind the waist is measured: what fits into it."""

    def __post_init__(self) -> None:
        faults = {}
        if self.area[2] <= 0 or self.area[3] <= 0:
            faults["area"] = "area needs a width and a height above 0"
        if self.gap is not None and not self.has(Wall):
            faults["gap"] = "gap is measured at a wall; this frame has none"
        refuse(faults)

    def has(self, kind: type) -> bool:
        """A prop of this kind stands in it."""
        return any(isinstance(prop, kind) for prop in self.props)
