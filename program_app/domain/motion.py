"""A motion: the poses of an exercise, right and wrong, with what stands around the body."""

from dataclasses import dataclass
from enum import StrEnum

from program_app.domain.faults import STRICT, empty_fields, refuse
from program_app.domain.frame import Chair, Frame, Wall
from program_app.domain.limbs import Point
from program_app.domain.pose import Body, PlacedBy, Pose


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


_SIDE_PARTS = (Part.UPPER_BACK, Part.LOW_BACK, Part.PELVIS, Part.SEAT)
"""What can only be told of a body that is seen from its side."""


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
class Arrow:
    """The way something moves; a bad one is drawn in red."""

    __pydantic_config__ = STRICT

    through: tuple[Point, ...]
    is_bad: bool = False

    def __post_init__(self) -> None:
        refuse({} if len(self.through) > 1 else {"through": "through needs two points or more"})


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
    """Where something else stands around the body, or it is somewhere else."""
    arrows: tuple[Arrow, ...] = ()
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
        if self.stride and not self.cycle:
            faults["stride"] = "stride belongs to a cycle; there is none"
        refuse(faults | unfollowable(self) | unmet(self))

    @property
    def held(self) -> Pose:
        """The pose that is held; of a posture the only one."""
        return self.work[-1] if self.work else self.start

    @property
    def path(self) -> tuple[Pose, ...]:
        """All key poses from the start to the one that is held."""
        return (self.start, *self.work)

    @property
    def is_easier_elsewhere(self) -> bool:
        """The easier form is done at another place or support, and it takes time to come there."""
        return self.easier is not None and self.easier.frame is not None

    def has_way_into(self, wrong: WrongPose) -> bool:
        """The body can be followed from the start into a mistake that is seen from the same side."""
        same_body = wrong.pose.body is self.start.body
        return wrong.frame is None and same_body and len(wrong.pose.pillows) == len(self.start.pillows)

    def wrong_pose(self, mistake: str) -> WrongPose | None:
        """The picture of a mistake; None if it cannot be drawn."""
        return next((wrong for wrong in self.wrong if wrong.mistake == mistake), None)


def unfollowable(motion: Motion) -> dict[str, str]:
    """Faults of poses that cannot be brought into each other: another body, or other pillows."""
    rows = {"work": motion.path, "cycle": motion.cycle}
    if motion.easier is not None:
        rows["easier"] = (motion.easier.start, motion.easier.held)
    return {
        field: f"the poses of {field} need the same body and the same number of pillows"
        for field, poses in rows.items()
        if len({(pose.body, len(pose.pillows)) for pose in poses}) > 1
    }


def unmet(motion: Motion) -> dict[str, str]:
    """Faults of poses and contacts that need what does not stand in their frame."""
    faults = _unmet("contacts", (*motion.path, *motion.cycle), motion.contacts, motion.frame)
    faults |= _unmet("start_contacts", (), motion.start_contacts or (), motion.frame)
    for wrong in motion.wrong:
        faults |= _unmet("wrong", (wrong.pose,), (), wrong.frame or motion.frame)
    easier = motion.easier
    if easier is not None:
        poses = (easier.start, easier.held)
        faults |= _unmet("easier", poses, easier.contacts, easier.frame or motion.frame)
    return faults


def _unmet(
    field: str, poses: tuple[Pose, ...], contacts: tuple[Contact, ...], frame: Frame
) -> dict[str, str]:
    surfaces = {contact.on for contact in contacts}
    is_front = any(pose.body is Body.FRONT for pose in poses)
    if Surface.WALL in surfaces and not frame.has(Wall):
        return {field: "a contact is on the wall; the frame has none"}
    if Surface.CHAIR in surfaces and not frame.has(Chair):
        return {field: "a contact is on the chair; the frame has none"}
    if any(pose.place.by is PlacedBy.SEAT for pose in poses) and not frame.has(Chair):
        return {field: "a pose is placed by the seat; the frame has no chair"}
    if is_front and any(contact.part in _SIDE_PARTS for contact in contacts):
        return {field: "the back is seen from the side only; this body is seen from the front"}
    return {}
