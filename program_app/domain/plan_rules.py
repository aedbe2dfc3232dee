"""The rules of the plan as content states them: the way back after a spasm, light days, the gate."""

from dataclasses import dataclass
from typing import ClassVar

from program_app.domain.baseline import WorkAround
from program_app.domain.dose import WalkDose
from program_app.domain.faults import STRICT, Limits, empty_fields, outside_limits, refuse
from program_app.domain.prescription import Prescription


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A rule in a sentence, with the sentences of the source that it goes back to."""

    __pydantic_config__ = STRICT

    id: str
    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class BridgeBack:
    """The one soft session between a spasm and the plan (content.md 3.5)."""

    __pydantic_config__ = STRICT

    title: str
    note: str
    items: tuple[Prescription, ...]
    walks: tuple[WalkDose, ...]
    """How much the first walks after a spasm brace, one after the other; then the plan's own again."""

    def __post_init__(self) -> None:
        refuse(empty_fields(self, ("items", "walks")))


@dataclass(frozen=True, kw_only=True)
class WalkMarks:
    """What the latest walks have to show."""

    __pydantic_config__ = STRICT

    LIMITS: ClassVar[Limits] = {
        "latest": (1, 5),
        "braced_seconds": (30, 1800),
        "braced_percent": (10, 100),
        "brace_quality": (0, 10),
        "most_rise": (0, 10),
    }

    latest: int
    """So many of the latest walks, every one of them."""
    braced_seconds: int | None = None
    braced_percent: int | None = None
    """Share of the walk that was braced."""
    brace_quality: int
    most_rise: int
    """Points that pain may have risen."""

    def __post_init__(self) -> None:
        faults = outside_limits(self, self.LIMITS)
        if (self.braced_seconds is None) == (self.braced_percent is None):
            faults["braced_seconds"] = (
                "a walk is measured by braced_seconds or by braced_percent, by one of them"
            )
        refuse(faults)


@dataclass(frozen=True, kw_only=True)
class GateTest:
    """One condition of the gate: a self-check at its gate mark, the latest walks, or days without a spasm."""

    __pydantic_config__ = STRICT

    LIMITS: ClassVar[Limits] = {"spasm_free_days": (1, 60)}

    asks: str
    check: str | None = None
    """The code of the self-check; its own gate marks count."""
    walks: WalkMarks | None = None
    spasm_free_days: int | None = None
    exercise: str | None = None
    """What trains it, where that is not the exercise of the letter."""

    def __post_init__(self) -> None:
        faults = outside_limits(self, self.LIMITS)
        given = [value for value in (self.check, self.walks, self.spasm_free_days) if value is not None]
        if len(given) != 1:
            faults["check"] = "a condition is one of check, walks and spasm_free_days"
        refuse(faults)


@dataclass(frozen=True, kw_only=True)
class GateLetter:
    """A letter of the gate, what trains it, and what it asks of whom its condition does not fit."""

    __pydantic_config__ = STRICT

    letter: str
    test: GateTest
    exercise: str | None = None
    """The exercise that trains it; none where only time does."""
    unless: WorkAround | None = None
    """With this to work around, `instead` counts."""
    unless_walk_minutes: int | None = None
    """With so few comfortable minutes of walking or fewer, `instead` counts."""
    instead: GateTest | None = None

    def __post_init__(self) -> None:
        has_reason = self.unless is not None or self.unless_walk_minutes is not None
        if has_reason != (self.instead is not None):
            refuse({"instead": "instead and the reason for it, unless or unless_walk_minutes, go together"})


@dataclass(frozen=True, kw_only=True)
class GateRules:
    """The walking gate (content.md 3.6)."""

    __pydantic_config__ = STRICT

    LIMITS: ClassVar[Limits] = {"tested_on_day": (1, 28), "retest_after_days": (1, 28)}

    tested_on_day: int
    retest_after_days: int
    letters: tuple[GateLetter, ...]
    caveat: str

    def __post_init__(self) -> None:
        refuse(outside_limits(self, self.LIMITS) | empty_fields(self, ("letters",)))


@dataclass(frozen=True, kw_only=True)
class PlanRules:
    """All of it: `progression.yaml`."""

    __pydantic_config__ = STRICT

    bridge_back: BridgeBack
    light_days: tuple[int, ...]
    """The days whose sessions may be put in by hand when the body is sore, easier ones first."""
    gate: GateRules
    rules: tuple[Rule, ...]

    def __post_init__(self) -> None:
        refuse(empty_fields(self, ("light_days", "rules")))
