"""A motion: the poses of an exercise, right and wrong, with what stands around the body."""

from dataclasses import dataclass
from enum import StrEnum

from program_app.domain.faults import STRICT, empty_fields, refuse
from program_app.domain.pose import Point, Pose


class View(StrEnum):
    """From where the picture is seen; anything but the side is said on the page."""

    SIDE = "side"
    FRONT = "front"
    ABOVE = "above"


class Muscle(StrEnum):
    """What can be shown at work."""

    ABS = "abs"
    GLUTES = "glutes"
    QUADS = "quads"
    HIP = "hip"
    """The side of the near hip; only seen from the front."""
    WAIST = "waist"
    """The side of the trunk, on the near side; only seen from the front."""


class Part(StrEnum):
    """Parts of the body that touch something."""

    UPPER_BACK = "upper_back"
    LOW_BACK = "low_back"
    PELVIS = "pelvis"
    TRUNK = "trunk"
    SEAT = "seat"
    HEAD = "head"
    NEAR_FOOT = "near_foot"
    FAR_FOOT = "far_foot"
    NEAR_KNEE = "near_knee"
    FAR_KNEE = "far_knee"
    NEAR_SHIN = "near_shin"
    NEAR_ELBOW = "near_elbow"
    FAR_ELBOW = "far_elbow"
    NEAR_HAND = "near_hand"
    FAR_HAND = "far_hand"
    NEAR_CALF = "near_calf"


class Surface(StrEnum):
    """What is touched."""

    FLOOR = "floor"
    WALL = "wall"
    CHAIR = "chair"
    THIGH = "thigh"
    SHANK = "shank"
    BELLY = "belly"


@dataclass(frozen=True, kw_only=True)
class Contact:
    """A part that touches a surface."""

    __pydantic_config__ = STRICT

    part: Part
    on: Surface


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


@dataclass(frozen=True, kw_only=True)
class Arrow:
    """The way something moves; a bad one is drawn in red."""

    __pydantic_config__ = STRICT

    through: tuple[Point, ...]
    is_bad: bool = False


@dataclass(frozen=True, kw_only=True)
class WrongPose:
    """What a listed mistake looks like."""

    __pydantic_config__ = STRICT

    mistake: str
    """Its name, as in the exercise."""
    pose: Pose
    frame: Frame | None = None
    arrows: tuple[Arrow, ...] = ()
    back_grips: bool = False
    """The back muscles (seen from the front: the hip bones) are drawn in red."""


@dataclass(frozen=True, kw_only=True)
class EasierPose:
    """The easier form where it looks different."""

    __pydantic_config__ = STRICT

    start: Pose
    held: Pose
    frame: Frame | None = None
    contacts: tuple[Contact, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Motion:
    """The way from a start pose through key poses to the one that is held, and what goes wrong."""

    __pydantic_config__ = STRICT

    id: str
    """The exercise it shows, or the name of a posture."""
    frame: Frame
    start: Pose
    work: tuple[Pose, ...] = ()
    """Key poses on the way out; the last one is held. The way back is the same, backwards."""
    cycle: tuple[Pose, ...] = ()
    """Key poses that follow each other for ever, as in walking."""
    stride: float = 0.0
    """How far the ground moves in one cycle."""
    wrong: tuple[WrongPose, ...] = ()
    easier: EasierPose | None = None
    portrait: int | None = None
    """Which pose of `work`, from 0, stands for the whole where it is shown still; else the held one."""
    muscles: tuple[Muscle, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    contacts: tuple[Contact, ...] = ()
    """What touches in the held pose."""
    start_contacts: tuple[Contact, ...] | None = None
    """What touches in the start pose; the same as when held, if left out."""

    def __post_init__(self) -> None:
        faults = empty_fields(self, ("wrong",)) if self.work else {}
        if self.portrait is not None and not 0 <= self.portrait < len(self.work):
            faults["portrait"] = f"portrait is {self.portrait}; work has no pose of that number"
        refuse(faults)

    @property
    def held(self) -> Pose:
        """The pose that is held; of a posture the only one."""
        return self.work[-1] if self.work else self.start

    @property
    def path(self) -> tuple[Pose, ...]:
        """All key poses from the start to the one that is held."""
        return (self.start, *self.work)

    def wrong_pose(self, mistake: str) -> WrongPose | None:
        """The picture of a mistake; None if it cannot be drawn."""
        return next((wrong for wrong in self.wrong if wrong.mistake == mistake), None)
