"""What a session stands on while it is shown: its program, its day, and earlier self-checks."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from program_app.domain.events import CheckResult
from program_app.domain.prescriptions import stands_at
from program_app.domain.program import Day, Program
from program_app.domain.progress import Phase, Variant
from program_app.domain.step import Step


@dataclass(frozen=True, kw_only=True)
class EarlierCheck:
    """An earlier result of a self-check, to compare with, and the program day it is from."""

    day_number: int
    result: CheckResult


@dataclass(frozen=True, kw_only=True)
class SessionContext:
    """All that does not change while a session runs."""

    program: Program
    day_number: int
    earlier_checks: Mapping[str, EarlierCheck] = field(default_factory=dict)
    """The result to compare with, by the code of the self-check."""
    practised: str = ""
    """The exercise that is tried once, of which nothing is kept; empty in a session."""
    is_walk: bool = False
    """A walk on its own."""
    reasons: Mapping[int, str] = field(default_factory=dict)
    """Why an exercise stands in for another one, or comes in one form alone, by the number of its item."""

    @property
    def is_practice(self) -> bool:
        """One exercise is tried once."""
        return bool(self.practised)

    def has_easier_look(self, step: Step) -> bool:
        """The easier form of the exercise itself is done; one that takes its place looks as ever."""
        if step.variant is not Variant.EASIER:
            return False
        if self.practised:
            return step.exercise == self.practised
        return stands_at(self.day, step.place.item_number, step.exercise)

    def comes_elsewhere(self, step: Step) -> bool:
        """Time to come to the place or support at which the easier form is done."""
        motion = self.program.motions.get(step.exercise)
        is_elsewhere = motion is not None and motion.is_easier_elsewhere
        return step.phase is Phase.GET_READY and is_elsewhere and self.has_easier_look(step)

    def reason_of(self, step: Step) -> str:
        """Why it is this exercise, or this form of it; empty where it is the planned one."""
        return self.reasons.get(step.place.item_number, "")

    @property
    def day(self) -> Day:
        """The program day that is done."""
        return self.program.day(self.day_number)
