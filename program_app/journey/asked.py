"""What a person said about today, and what they asked for instead of the plan."""

from dataclasses import dataclass
from enum import Enum, auto


class Wish(Enum):
    """What can be said or asked for on Today beside a number."""

    SIGN = auto()
    """One of the signs that beat any number is there."""
    NO_SIGN = auto()
    """It has passed."""
    OVERRULE = auto()
    SWAP_BENDING = auto()
    SHORT = auto()
    LIGHT_DAY = auto()
    DONE_ELSEWHERE = auto()
    PLAN = auto()
    """Back to the plan."""
    LET_GO = auto()
    """The grip of the spasm has let go just now."""
    NIGHT_OPEN = auto()
    """The question about the day before stays open."""


@dataclass(frozen=True, kw_only=True)
class Asked:
    """All of it together; nothing is asked at first. `pain` is 0 to 10, None where it was not given."""

    pain: int | None = None
    has_sign: bool = False
    """One of the signs that beat any number (content.md 5.2)."""
    overrules: bool = False
    """The planned version in spite of an amber rule."""
    is_short: bool = False
    """The short version, because time is short."""
    swaps_bending: bool = False
    """No bending, in the first hour after getting up."""
    light_day: int | None = None
    """The session of this easier day instead, which the plan does not count."""
    second_day: bool = False
    """The next day on a date on which one was done."""
    day_number: int | None = None
    """Any other day than the plan asks for."""


NOTHING_ASKED = Asked()
