"""What a player's command returns: facts, in the order in which they happened."""

from dataclasses import dataclass
from enum import StrEnum

from program_app.domain.progress import Ended, Place, SessionEnd
from program_app.domain.step import Moment, Step


class PauseReason(StrEnum):
    """Why the clock of a session stands."""

    ASKED = "asked"
    SLEPT = "slept"
    """The machine slept or the program was stopped."""
    CLOCK_CHANGED = "clock_changed"
    """The computer's date or time was changed."""
    RESTING = "resting"
    """After "tired, not pain": on only when the person presses."""
    EASIER_NEXT = "easier_next"
    """After "uncomfortable": the easier form, when the person presses."""


@dataclass(frozen=True, kw_only=True)
class StepEntered:
    """A step began at `at_seconds` of the session's clock; `serial` counts the steps of this sitting."""

    serial: int
    step: Step
    at_seconds: float


@dataclass(frozen=True, kw_only=True)
class StepLeft:
    """A step ended after `elapsed_seconds`, pauses not counted."""

    serial: int
    step: Step
    elapsed_seconds: float
    at_seconds: float
    is_finished: bool


@dataclass(frozen=True, kw_only=True)
class MomentPassed:
    """A cue, count or change fell due at `at_seconds`, however late it is told."""

    serial: int
    step: Step
    moment: Moment
    at_seconds: float


@dataclass(frozen=True, kw_only=True)
class RepEnded:
    """A rep, interval or rehearsed position ended; `next_place` is where the session goes on."""

    step: Step
    held_seconds: float
    ended: Ended
    next_place: Place | None


@dataclass(frozen=True, kw_only=True)
class CheckEnded:
    """A self-check was left; its result comes from the person, not from the clock."""

    step: Step
    result: "CheckResult"
    ended: Ended
    next_place: Place | None


@dataclass(frozen=True, kw_only=True)
class CheckResult:
    """What a self-check gave: seconds, a chosen step, a count, or answers."""

    seconds: float | None = None
    choice: int | None = None
    count: int | None = None
    answers: tuple[int | None, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PlaceChanged:
    """Back or skip moved the session to another rep."""

    place: Place | None


@dataclass(frozen=True, kw_only=True)
class Paused:
    """The session's clock stands since `at_seconds`."""

    reason: PauseReason
    at_seconds: float


@dataclass(frozen=True, kw_only=True)
class Resumed:
    """The session's clock runs again after `paused_seconds`."""

    at_seconds: float
    paused_seconds: float


@dataclass(frozen=True, kw_only=True)
class SecondsAdded:
    """The present or the next rest became longer."""

    seconds: float


@dataclass(frozen=True, kw_only=True)
class EasierTaken:
    """From the next rep on, the easier form of the exercise."""

    item_number: int


@dataclass(frozen=True, kw_only=True)
class WalkEnded:
    """The person was tired and ended the walk: its rounds that are left are no longer asked for."""

    item_number: int
    spared_reps: int


@dataclass(frozen=True, kw_only=True)
class HurtReported:
    """Something hurts: everything stands until an answer is given."""

    step: Step
    at_seconds: float


@dataclass(frozen=True, kw_only=True)
class DiscomfortTold:
    """What hurt was uncomfortable, the first time in this session: the next time ends it."""

    item_number: int


@dataclass(frozen=True, kw_only=True)
class SessionEnded:
    """The session is over; `end` is None when it may be resumed."""

    end: SessionEnd | None
    at_seconds: float


Event = (
    StepEntered
    | StepLeft
    | MomentPassed
    | RepEnded
    | CheckEnded
    | PlaceChanged
    | Paused
    | Resumed
    | SecondsAdded
    | EasierTaken
    | WalkEnded
    | HurtReported
    | DiscomfortTold
    | SessionEnded
)
