"""How sessions are adapted to a person, as content states it: what is left out, and what comes instead."""

from dataclasses import dataclass
from typing import ClassVar

from program_app.domain.baseline import WorkAround
from program_app.domain.dose import Dose, WalkDose
from program_app.domain.exercise import Tag
from program_app.domain.faults import STRICT, Limits, empty_fields, outside_limits, refuse


@dataclass(frozen=True, kw_only=True)
class StagedDose:
    """The dose from a program day on."""

    __pydantic_config__ = STRICT

    LIMITS: ClassVar[Limits] = {"from_day": (1, 28)}

    from_day: int
    dose: Dose

    def __post_init__(self) -> None:
        faults = outside_limits(self, self.LIMITS)
        if isinstance(self.dose, WalkDose):
            faults["dose"] = "dose is a walk; a walk stands in for nothing"
        refuse(faults)


@dataclass(frozen=True, kw_only=True)
class Substitute:
    """An exercise that may stand in for another one, with doses of its own that grow with the days."""

    __pydantic_config__ = STRICT

    exercise: str
    doses: tuple[StagedDose, ...]

    def __post_init__(self) -> None:
        faults = empty_fields(self, ("doses",))
        days = [stage.from_day for stage in self.doses]
        if days != sorted(set(days)):
            faults["doses"] = "doses must stand in the order of their days, each day once"
        refuse(faults)

    def dose_on(self, day_number: int) -> Dose | None:
        """What is asked for on that day; None as long as it is too early for this exercise."""
        begun = [stage.dose for stage in self.doses if stage.from_day <= day_number]
        return begun[-1] if begun else None


@dataclass(frozen=True, kw_only=True)
class KeptForm:
    """An exercise that stays in the session, but only in this form, which is an easier one."""

    __pydantic_config__ = STRICT

    exercise: str
    text: str
    said: str


@dataclass(frozen=True, kw_only=True)
class Adaptation:
    """What one work-around changes; with nothing to leave out it only carries advice."""

    __pydantic_config__ = STRICT

    id: WorkAround
    name: str
    why: str
    """The reason in the person's own terms, as a whole sentence."""
    advice: str = ""
    hides_tags: tuple[Tag, ...] = ()
    hides_exercises: tuple[str, ...] = ()
    hides_positions: tuple[str, ...] = ()
    """Rescue positions that are not rehearsed."""
    instead: tuple[str, ...] = ()
    """Exercises that stand in, in the order in which they are taken."""
    instead_of_stretch: tuple[str, ...] = ()
    """Those that stand in for a stretch, calmer ones first."""
    positions: tuple[str, ...] = ()
    """Rescue positions that are rehearsed instead."""
    forms: tuple[KeptForm, ...] = ()
    never_harder: tuple[str, ...] = ()
    """Exercises that are not done in their harder form."""
    grounds: str
    """Why it is adapted so, for whoever reviews the program."""

    def __post_init__(self) -> None:
        faults = {}
        leaves_out = self.hides_tags or self.hides_exercises
        if leaves_out and not self.instead:
            faults["instead"] = "instead is empty; what is left out needs something in its place"
        if self.hides_positions and not self.positions:
            faults["positions"] = "positions is empty; what is left out needs something in its place"
        if not leaves_out and not self.forms and not self.advice:
            faults["advice"] = "advice is missing; without it this changes nothing"
        refuse(faults)


@dataclass(frozen=True, kw_only=True)
class SmallPractice:
    """What can still be given to whom too few exercises are left."""

    __pydantic_config__ = STRICT

    name: str
    why: str
    """Why the day is this practice, as whole sentences."""
    exercises: tuple[str, ...]
    """At the doses that they have as substitutes."""

    def __post_init__(self) -> None:
        refuse(empty_fields(self, ("exercises",)))


@dataclass(frozen=True, kw_only=True)
class Substitutions:
    """All of it: `substitutions.yaml`."""

    __pydantic_config__ = STRICT

    LIMITS: ClassVar[Limits] = {"enough_exercises": (1, 30)}

    enough_exercises: int
    """With fewer exercises left than this, walks and stretches apart, 28 days cannot be made of them."""
    small_practice: SmallPractice
    substitutes: tuple[Substitute, ...]
    adaptations: tuple[Adaptation, ...]

    def __post_init__(self) -> None:
        refuse(outside_limits(self, self.LIMITS))

    def adaptation_to(self, work_around: str) -> Adaptation | None:
        """What this work-around changes; None where the content does not know it."""
        return next((each for each in self.adaptations if each.id == work_around), None)

    def substitute(self, exercise_id: str) -> Substitute | None:
        """The exercise as one that stands in; None where it never does."""
        return next((each for each in self.substitutes if each.exercise == exercise_id), None)
