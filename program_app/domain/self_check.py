"""Self-checks: what is measured now and then, to compare a person with themselves (content.md 3.7)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from program_app.domain.faults import STRICT, Limits, empty_fields, outside_limits, refuse


class CheckKind(StrEnum):
    """How a self-check is taken."""

    STOPWATCH = "stopwatch"
    LADDER = "ladder"
    GAP = "gap"
    COUNT = "count"
    QUESTIONS = "questions"
    FROM_WALKS = "from_walks"


@dataclass(frozen=True, kw_only=True)
class Question:
    """A question of a self-check, answered 0 to 10."""

    __pydantic_config__ = STRICT

    id: str
    topic: str
    """A few words; questions with the same topic are shown as one."""
    text: str
    hint: str = ""
    low_words: str
    """What 0 means."""
    high_words: str
    """What 10 means."""


_NEEDED_BY_KIND = {
    CheckKind.STOPWATCH: ("cap_seconds", "stop_reasons"),
    CheckKind.LADDER: ("cap_seconds", "stop_reasons", "choices"),
    CheckKind.GAP: ("cap_seconds", "choices"),
    CheckKind.COUNT: ("cap_seconds",),
    CheckKind.QUESTIONS: ("questions",),
}


@dataclass(frozen=True, kw_only=True)
class SelfCheck:
    """A measurement for comparing a person with themselves (content.md section 3.7)."""

    __pydantic_config__ = STRICT

    LIMITS: ClassVar[Limits] = {
        "planned_seconds": (0, 300),
        "cap_seconds": (5, 120),
        "gate_mark_seconds": (1, 600),
    }

    code: str
    name: str
    spoken_name: str = ""
    """As the coach says it, where that differs from the name."""
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
    postures: tuple[str, ...] = ()
    """The motion that shows each of the choices; none where they are not shown."""
    questions: tuple[Question, ...] = ()
    gate_mark_seconds: int | None = None
    gate_mark_choice: int | None = None
    """The lowest step or answer that counts for the walking gate."""
    is_optional: bool = False

    @property
    def said_name(self) -> str:
        """The name as it is said aloud."""
        return self.spoken_name or self.name

    def __post_init__(self) -> None:
        needed = empty_fields(self, _NEEDED_BY_KIND.get(self.kind, ()))
        faults = outside_limits(self, self.LIMITS) | {
            name: f"a self-check of the kind {self.kind} needs {name}" for name in needed
        }
        if self.gate_mark_choice is not None and not 0 <= self.gate_mark_choice < len(self.choices):
            faults["gate_mark_choice"] = (
                f"gate_mark_choice is {self.gate_mark_choice}; no choice has that number"
            )
        if self.postures and len(self.postures) != len(self.choices):
            asked, found = len(self.choices), len(self.postures)
            faults["postures"] = f"there are {asked} choices and {found} postures; each choice needs one"
        refuse(faults)
