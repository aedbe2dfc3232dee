"""The program as its authors wrote it: its days and what they ask for; frozen and self-checking."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, TypeVar

from program_app.domain.adaptation import Substitutions
from program_app.domain.care import Rescue, ScreeningItem
from program_app.domain.dose import (
    CHANGE_SECONDS,
    REHEARSAL_CHANGE_SECONDS,
)
from program_app.domain.exercise import Exercise
from program_app.domain.faults import STRICT, Limits, empty_fields, outside_limits, refuse
from program_app.domain.guide import Guide
from program_app.domain.log_fields import Logs
from program_app.domain.prescription import Prescription
from program_app.domain.self_check import SelfCheck

if TYPE_CHECKING:
    from program_app.domain.motion import Motion
    from program_app.domain.plan_rules import PlanRules

QUESTIONS_SECONDS = 60
"""For the questions before and after; part of a day's minutes (content.md section 3)."""

_Item = TypeVar("_Item")


@dataclass(frozen=True, kw_only=True)
class SelfChecks:
    """The self-checks of a check-in day, by code."""

    __pydantic_config__ = STRICT

    self_checks: tuple[str, ...]

    def __post_init__(self) -> None:
        refuse(empty_fields(self, ("self_checks",)))


@dataclass(frozen=True, kw_only=True)
class Rehearsal:
    """A calm walk through rescue positions, spoken and shown."""

    __pydantic_config__ = STRICT

    LIMITS: ClassVar[Limits] = {"position_seconds": (5, 300)}

    rehearsal: tuple[str, ...]
    """Names of the rescue positions, in order."""
    position_seconds: int

    def __post_init__(self) -> None:
        refuse(outside_limits(self, self.LIMITS) | empty_fields(self, ("rehearsal",)))

    @property
    def seconds(self) -> int:
        """Planned length with the time to settle."""
        return len(self.rehearsal) * self.position_seconds + REHEARSAL_CHANGE_SECONDS


DayItem = Prescription | SelfChecks | Rehearsal


@dataclass(frozen=True, kw_only=True)
class Card:
    """The card of the day: a topic and the source sentences that feed it."""

    __pydantic_config__ = STRICT

    title: str
    sources: tuple[str, ...]
    other_views: str = ""
    """Where others see it differently, in neutral words (content.md 4.3)."""

    def __post_init__(self) -> None:
        refuse(empty_fields(self, ("sources",)))


@dataclass(frozen=True, kw_only=True)
class Day:
    """One of the 28 days with its session."""

    __pydantic_config__ = STRICT

    LIMITS: ClassVar[Limits] = {"number": (1, 28)}

    number: int
    week: int
    title: str
    focus: tuple[str, ...]
    note: str
    card: Card
    items: tuple[DayItem, ...]
    is_check_in: bool = False

    def __post_init__(self) -> None:
        faults = outside_limits(self, self.LIMITS) | empty_fields(self, ("focus", "items"))
        week = (self.number - 1) // 7 + 1
        if "number" not in faults and self.week != week:
            faults["week"] = f"week is {self.week}; day {self.number} lies in week {week}"
        refuse(faults)

    @property
    def prescriptions(self) -> tuple[Prescription, ...]:
        """The exercises of the day without checks and rehearsals."""
        return tuple(item for item in self.items if isinstance(item, Prescription))


@dataclass(frozen=True, kw_only=True)
class Week:
    """A week's theme."""

    __pydantic_config__ = STRICT

    LIMITS: ClassVar[Limits] = {"number": (1, 4)}

    number: int
    theme: str
    line: str

    def __post_init__(self) -> None:
        refuse(outside_limits(self, self.LIMITS))


@dataclass(frozen=True, kw_only=True)
class Program:
    """The whole 28 days with everything they refer to."""

    __pydantic_config__ = STRICT

    id: str
    version: int
    name: str
    source_line: str
    disclaimer: str
    weeks: tuple[Week, ...]
    days: tuple[Day, ...]
    exercises: tuple[Exercise, ...]
    checks: tuple[SelfCheck, ...]
    screening: tuple[ScreeningItem, ...]
    rescue: Rescue
    rules: "PlanRules"
    """The way back after a spasm, light days, the walking gate."""
    stop_signs: tuple[str, ...] = ()
    """Reasons to stop that hold for every exercise."""
    form_stop: str = ""
    """What ends a set although nothing is wrong."""
    checks_caveat: str = ""
    """Stands under the results of the self-checks."""
    screening_note: str = ""
    """Stands above the safety questions."""
    other_views: str = ""
    """Where this program and other views part, in neutral words; for About."""
    substitutions: Substitutions | None = None
    """What sessions are adapted to, and how."""
    guide: Guide = field(default_factory=Guide)
    logs: Logs = field(default_factory=Logs)
    """The fields of the logs, and the charts, in words."""
    motions: "Mapping[str, Motion]" = field(default_factory=dict, compare=False)
    """The figure's motions by the exercise or posture that they show."""

    def day(self, number: int) -> Day:
        """Day `number`, 1 to 28. Raises KeyError."""
        return _by_key(self.days, "number", number)

    def exercise(self, exercise_id: str) -> Exercise:
        """The exercise called `exercise_id`. Raises KeyError."""
        return _by_key(self.exercises, "id", exercise_id)

    def check(self, code: str) -> SelfCheck:
        """The self-check with this code. Raises KeyError."""
        return _by_key(self.checks, "code", code)

    def week(self, number: int) -> Week:
        """Week `number`, 1 to 4. Raises KeyError."""
        return _by_key(self.weeks, "number", number)

    def item_seconds(self, item: DayItem) -> int:
        """Planned seconds of one item of a day, with the change to it."""
        if isinstance(item, SelfChecks):
            return CHANGE_SECONDS + sum(self.check(code).planned_seconds for code in item.self_checks)
        return item.seconds

    def day_seconds(self, day: Day) -> int:
        """Planned seconds of a day, with the questions before and after."""
        return QUESTIONS_SECONDS + sum(self.item_seconds(item) for item in day.items)


def _by_key(items: Iterable[_Item], field: str, value: object) -> _Item:
    for item in items:
        if getattr(item, field) == value:
            return item
    raise KeyError(value)
