"""The program as its authors wrote it: days, exercises, self-checks, screening and rescue; frozen and self-checking."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from program_app.domain.dose import (
    CHANGE_SECONDS,
    REHEARSAL_CHANGE_SECONDS,
    Dose,
    WalkDose,
    dose_seconds,
    reps_in,
)

QUESTIONS_SECONDS = 60
"""For the questions before and after; part of a day's minutes (content.md section 3)."""

_STRICT = {"extra": "forbid", "strict": True}
_Item = TypeVar("_Item")


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


class CheckKind(StrEnum):
    """How a self-check is taken."""

    STOPWATCH = "stopwatch"
    LADDER = "ladder"
    GAP = "gap"
    COUNT = "count"
    QUESTIONS = "questions"
    FROM_WALKS = "from_walks"


class Tier(StrEnum):
    """What a yes in the safety questions leads to (content.md section 5.1)."""

    EMERGENCY = "emergency"
    CLINICIAN = "clinician"
    ADAPT = "adapt"


def _require(statement: bool, otherwise: str) -> None:
    if not statement:
        raise ValueError(otherwise)


@dataclass(frozen=True, kw_only=True)
class Mistake:
    """A slip and what the wrong picture shows of it."""

    __pydantic_config__ = _STRICT

    name: str
    wrong_picture: str


@dataclass(frozen=True, kw_only=True)
class EasierForm:
    """The easier form in words; `exercise` when it is another exercise, `dose` when an author states it."""

    __pydantic_config__ = _STRICT

    text: str
    exercise: str | None = None
    dose: Dose | None = None


@dataclass(frozen=True, kw_only=True)
class Exercise:
    """A movement, described once."""

    __pydantic_config__ = _STRICT

    id: str
    name: str
    other_names: tuple[str, ...]
    position: str
    level: int
    muscles: str
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
    breathing: str
    tempo_words: tuple[str, str, str] = ("Out", "Hold", "Back")
    sources: tuple[str, ...]

    def __post_init__(self) -> None:
        _require(1 <= self.level <= 4, f"level is {self.level}; it must be from 1 to 4")
        for field in ("set_up", "movement", "cues", "mistakes", "stop_signs", "tags"):
            _require(bool(getattr(self, field)), f"{field} is empty")


@dataclass(frozen=True, kw_only=True)
class Prescription:
    """An exercise at a dose; a walk may have another dose while the walking gate is closed."""

    __pydantic_config__ = _STRICT

    exercise: str
    dose: Dose
    gate_closed_dose: WalkDose | None = None

    @property
    def seconds(self) -> int:
        """Planned length with rests and the change to it."""
        return dose_seconds(self.dose)

    @property
    def reps(self) -> int:
        """Reps, or rounds of a walk, all sets and sides together."""
        return reps_in(self.dose)


@dataclass(frozen=True, kw_only=True)
class SelfChecks:
    """The self-checks of a check-in day, by code."""

    __pydantic_config__ = _STRICT

    self_checks: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Rehearsal:
    """A calm walk through rescue positions, spoken and shown."""

    __pydantic_config__ = _STRICT

    rehearsal: tuple[str, ...]
    """Names of the rescue positions, in order."""
    position_seconds: int

    @property
    def seconds(self) -> int:
        """Planned length with the time to settle."""
        return len(self.rehearsal) * self.position_seconds + REHEARSAL_CHANGE_SECONDS


DayItem = Prescription | SelfChecks | Rehearsal


@dataclass(frozen=True, kw_only=True)
class Card:
    """The card of the day: a topic and the source sentences that feed it."""

    __pydantic_config__ = _STRICT

    title: str
    sources: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Day:
    """One of the 28 days with its session."""

    __pydantic_config__ = _STRICT

    number: int
    week: int
    title: str
    focus: tuple[str, ...]
    note: str
    card: Card
    items: tuple[DayItem, ...]
    is_check_in: bool = False

    def __post_init__(self) -> None:
        _require(1 <= self.number <= 28, f"number is {self.number}; it must be from 1 to 28")
        _require(
            self.week == (self.number - 1) // 7 + 1,
            f"week is {self.week}; day {self.number} lies in week {(self.number - 1) // 7 + 1}",
        )
        _require(bool(self.items), "items is empty")

    @property
    def prescriptions(self) -> tuple[Prescription, ...]:
        """The exercises of the day without checks and rehearsals."""
        return tuple(item for item in self.items if isinstance(item, Prescription))


@dataclass(frozen=True, kw_only=True)
class Week:
    """A week's theme."""

    __pydantic_config__ = _STRICT

    number: int
    theme: str
    line: str


@dataclass(frozen=True, kw_only=True)
class SelfCheck:
    """A measurement for comparing a person with themselves (content.md section 3.7)."""

    __pydantic_config__ = _STRICT

    code: str
    name: str
    kind: CheckKind
    how: str
    position: str
    cue: str
    planned_seconds: int
    cap_seconds: int | None = None
    exercise: str | None = None
    """The exercise whose picture shows it."""
    stop_reasons: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    """The steps of a ladder or the answers about a gap, from 0 on."""
    questions: tuple[str, ...] = ()
    gate_mark_seconds: int | None = None
    gate_mark_choice: int | None = None
    is_optional: bool = False


@dataclass(frozen=True, kw_only=True)
class ScreeningItem:
    """One safety question; `tags` are set by a yes in the adapt tier."""

    __pydantic_config__ = _STRICT

    id: str
    tier: Tier
    text: str
    sets: str | None = None


@dataclass(frozen=True, kw_only=True)
class RescuePosition:
    """A position of the rescue page."""

    __pydantic_config__ = _STRICT

    name: str
    line: str
    exercise: str | None = None


@dataclass(frozen=True, kw_only=True)
class Rescue:
    """What the rescue page shows at once: positions, the cue, and the danger signs (content.md section 7)."""

    __pydantic_config__ = _STRICT

    title: str
    cue: str
    positions: tuple[RescuePosition, ...]
    danger_signs: tuple[str, ...]
    seek_care_soon: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Program:
    """The whole 28 days with everything they refer to."""

    __pydantic_config__ = _STRICT

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
