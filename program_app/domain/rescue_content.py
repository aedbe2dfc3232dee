"""What the rescue page offers beside its positions, as its authors wrote it (content.md section 7)."""

from dataclasses import dataclass
from typing import ClassVar

from program_app.domain.faults import STRICT, Limits, empty_fields, outside_limits, refuse
from program_app.domain.spasm import Remedy


@dataclass(frozen=True, kw_only=True)
class RescueBrace:
    """The light brace against the grip: so many seconds on and off, a few rounds (S007)."""

    __pydantic_config__ = STRICT

    LIMITS: ClassVar[Limits] = {"rounds": (1, 12), "on_seconds": (2, 15), "off_seconds": (2, 30)}

    title: str
    line: str
    rounds: int
    on_seconds: int
    off_seconds: int
    said_before: tuple[str, ...] = ()
    said_on: str
    said_off: str
    sources: tuple[str, ...]

    def __post_init__(self) -> None:
        refuse(outside_limits(self, self.LIMITS) | empty_fields(self, ("sources",)))

    @property
    def seconds(self) -> int:
        """All rounds together; nothing follows the last brace."""
        return self.rounds * (self.on_seconds + self.off_seconds) - self.off_seconds


@dataclass(frozen=True, kw_only=True)
class AddOn:
    """Something that may be tried beside a position. With minutes it is taken off again after so many."""

    __pydantic_config__ = STRICT

    LIMITS: ClassVar[Limits] = {"least_minutes": (1, 60), "most_minutes": (1, 60)}

    remedy: Remedy
    name: str
    line: str
    least_minutes: int | None = None
    most_minutes: int | None = None
    sources: tuple[str, ...]

    def __post_init__(self) -> None:
        faults = outside_limits(self, self.LIMITS) | empty_fields(self, ("sources",))
        least, most = self.least_minutes, self.most_minutes
        if (least is None) is not (most is None):
            faults["most_minutes"] = "least_minutes and most_minutes go together"
        elif least is not None and most is not None and least > most:
            faults["most_minutes"] = f"most_minutes is {most}; it must not be below least_minutes, {least}"
        refuse(faults)


@dataclass(frozen=True, kw_only=True)
class HelperLine:
    """A sentence that a helper reads from some steps away, with the words that complete it."""

    __pydantic_config__ = STRICT

    text: str
    choices: tuple[str, ...] = ()
    sources: tuple[str, ...]

    def __post_init__(self) -> None:
        refuse(empty_fields(self, ("text", "sources")))


@dataclass(frozen=True, kw_only=True)
class NightIdea:
    """A way through the night; the figure shows an exercise or a posture, or nothing."""

    __pydantic_config__ = STRICT

    name: str
    line: str
    exercise: str | None = None
    posture: str | None = None
    sources: tuple[str, ...]

    def __post_init__(self) -> None:
        refuse(empty_fields(self, ("sources",)))

    @property
    def figure(self) -> str:
        """What the figure shows; empty where it shows nothing."""
        return self.exercise or self.posture or ""


@dataclass(frozen=True, kw_only=True)
class RescueNote:
    """A heading with a few lines: after it has let go, while it has not, and about medicine."""

    __pydantic_config__ = STRICT

    title: str
    lines: tuple[str, ...]
    sources: tuple[str, ...]

    def __post_init__(self) -> None:
        refuse(empty_fields(self, ("lines", "sources")))


@dataclass(frozen=True, kw_only=True)
class RescueVoice:
    """What is said beside the positions, in lines of at most seven words."""

    __pydantic_config__ = STRICT

    breathe_in: str
    breathe_out: str
    time_to_move: str
    danger: tuple[str, ...]
    """The signs, once, for somebody who cannot look at the screen."""
    take_off: str = ""
    """Heat or cold has been on for long enough."""
    let_go: tuple[str, ...] = ()
    not_yet: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """All of them."""
        single = (self.breathe_in, self.breathe_out, self.time_to_move, self.take_off)
        return tuple(line for line in (*single, *self.danger, *self.let_go, *self.not_yet) if line)
