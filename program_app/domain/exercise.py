"""An exercise as its authors describe it, once, for every page that shows it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from program_app.domain.dose import Dose
from program_app.domain.faults import STRICT, Limits, empty_fields, outside_limits, refuse

if TYPE_CHECKING:
    from program_app.domain.motion import Motion


class BackDemand(StrEnum):
    """How much an exercise loads the back extensors; nothing above moderate is allowed (rule 1)."""

    NONE = "none"
    LOW = "low"
    MODERATE = "moderate"


class Tag(StrEnum):
    """What an exercise needs or does; tags drive substitution (content.md section 5.4)."""

    SUPINE = "supine"
    SIDE = "side"
    STANDING = "standing"
    SEATED = "seated"
    KNEELING = "kneeling"
    WALKING = "walking"
    FLOOR = "floor"
    ISOMETRIC = "isometric"
    FLEXION = "flexion"
    STRETCH = "stretch"
    NECK = "neck"
    ARMS = "arms"
    KNEES = "knees"
    BALANCE = "balance"
    RESCUE = "rescue"


class MuscleGroup(StrEnum):
    """What an exercise works, in the groups that a person looks for."""

    ABS = "abs"
    GLUTES = "glutes"
    HIPS = "hips"
    THIGHS = "thighs"
    SHOULDERS = "shoulders"


class PositionGroup(StrEnum):
    """How an exercise is done, in the groups that a person looks for."""

    BACK = "back"
    SIDE = "side"
    STANDING = "standing"
    SITTING = "sitting"
    KNEES = "knees"
    WALKING = "walking"


_POSITIONS = {
    Tag.SUPINE: PositionGroup.BACK,
    Tag.SIDE: PositionGroup.SIDE,
    Tag.WALKING: PositionGroup.WALKING,
    Tag.SEATED: PositionGroup.SITTING,
    Tag.KNEELING: PositionGroup.KNEES,
    Tag.STANDING: PositionGroup.STANDING,
}
"""The first tag of these that an exercise has decides: a walk is done standing, too."""


@dataclass(frozen=True, kw_only=True)
class Mistake:
    """A slip and what the wrong picture shows of it."""

    __pydantic_config__ = STRICT

    name: str
    wrong_picture: str


@dataclass(frozen=True, kw_only=True)
class EasierForm:
    """The easier form in words; `exercise` when it is another exercise, `dose` when an author states it."""

    __pydantic_config__ = STRICT

    text: str
    said: str = ""
    """The same in one line that the coach says; none where it is another exercise."""
    exercise: str | None = None
    dose: Dose | None = None


@dataclass(frozen=True, kw_only=True)
class Exercise:
    """A movement, described once."""

    __pydantic_config__ = STRICT

    LIMITS: ClassVar[Limits] = {"level": (1, 4), "longest_hold_seconds": (10, 60)}

    id: str
    name: str
    spoken_name: str = ""
    """As the coach says it, where that differs from the name."""
    other_names: tuple[str, ...]
    position: str
    level: int
    muscles: str
    works: tuple[MuscleGroup, ...] = ()
    """The groups that `muscles` names; none for a stretch."""
    working_line: str
    """Two short sentences beside the figure: what works, what stays soft."""
    back_demand: BackDemand
    back_demand_note: str = ""
    tags: tuple[Tag, ...]
    equipment: tuple[str, ...]
    set_up: tuple[str, ...]
    movement: tuple[str, ...]
    cues: tuple[str, ...]
    mistakes: tuple[Mistake, ...]
    right_picture: str
    stop_signs: tuple[str, ...]
    easier: EasierForm
    harder: str
    harder_dose: Dose | None = None
    """The dose of the harder form where its author states it; otherwise a step more of the same."""
    longest_hold_seconds: int = 10
    """A hold grows no further: more than 10 s only where the program says so (content.md 3.5)."""
    breathing: str
    tempo_words: tuple[str, str, str] = ("Out", "Hold", "Back")
    sources: tuple[str, ...]

    def __post_init__(self) -> None:
        wanted = ("set_up", "movement", "cues", "mistakes", "stop_signs", "tags", "sources")
        refuse(outside_limits(self, self.LIMITS) | empty_fields(self, wanted))

    @property
    def said_name(self) -> str:
        """The name as it is said aloud."""
        return self.spoken_name or self.name

    @property
    def is_stretch(self) -> bool:
        """It lengthens instead of working."""
        return Tag.STRETCH in self.tags

    @property
    def position_group(self) -> PositionGroup | None:
        """How it is done; None where no tag says it."""
        return next((group for tag, group in _POSITIONS.items() if tag in self.tags), None)


def clearest_first(exercise: Exercise, motion: "Motion | None") -> tuple[Mistake, ...]:
    """The slip whose picture its author put first, then the others as they are listed."""
    first = motion.wrong[0].mistake if motion is not None and motion.wrong else ""
    return tuple(sorted(exercise.mistakes, key=lambda mistake: mistake.name != first))
