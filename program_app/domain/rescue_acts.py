"""What a person can do on the rescue page; each act is told with its moment."""

from dataclasses import dataclass
from datetime import datetime

from program_app.domain.spasm import Remedy


@dataclass(frozen=True, kw_only=True)
class RescueMoment:
    """A moment by two clocks: where the person is, and the seconds that only ever go on."""

    at: datetime
    seconds: float


@dataclass(frozen=True, kw_only=True)
class Moved:
    """Into the next position, or the one before it."""

    steps: int = 1


@dataclass(frozen=True, kw_only=True)
class Judged:
    """It eases, or it does not; the same once more takes it back."""

    remedy: Remedy
    name: str = ""
    is_thumb_up: bool


@dataclass(frozen=True)
class PositionJudged:
    """The position of the moment eases, or it does not."""

    is_thumb_up: bool


@dataclass(frozen=True)
class BraceBegun:
    """The rounds of the light brace begin."""


@dataclass(frozen=True)
class BraceEnded:
    """They are left before their end."""


@dataclass(frozen=True)
class AddOnTaken:
    """An add-on is tried; told again, it was not."""

    remedy: Remedy


@dataclass(frozen=True)
class SignTapped:
    """A danger sign is true; told again, it is not."""

    sign: str


@dataclass(frozen=True)
class LetGo:
    """The grip has gone."""


@dataclass(frozen=True)
class StartedAgain:
    """It has not gone after all, or it is back."""


@dataclass(frozen=True)
class WorstTold:
    """Pain at its worst, 0 to 10."""

    worst: int


@dataclass(frozen=True)
class NotYet:
    """It has not let go; what to do then is wanted."""


@dataclass(frozen=True)
class Touched:
    """Something was looked at: a tap that changes no other fact."""


@dataclass(frozen=True)
class Saved:
    """The end was answered as far as the person likes."""


@dataclass(frozen=True)
class TakenOut:
    """It was nothing."""


@dataclass(frozen=True)
class PutBack:
    """It was something after all."""


Act = (
    Moved
    | Judged
    | PositionJudged
    | BraceBegun
    | BraceEnded
    | AddOnTaken
    | SignTapped
    | LetGo
    | StartedAgain
    | WorstTold
    | NotYet
    | Touched
    | Saved
    | TakenOut
    | PutBack
)
