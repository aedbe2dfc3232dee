"""What a person said about today, and what they asked for instead of the plan."""

from dataclasses import dataclass


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
