"""What a session stands on while it is shown: its program, its day, and earlier self-checks."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from program_app.domain.events import CheckResult
from program_app.domain.program import Day, Program


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
    is_practice: bool = False
    """One exercise is tried once; nothing of it is kept."""

    @property
    def day(self) -> Day:
        """The program day that is done."""
        return self.program.day(self.day_number)
