"""Slow breathing: in for 4 seconds, out for 6, over and over."""

import math
from dataclasses import dataclass

IN_SECONDS = 4
OUT_SECONDS = 6


@dataclass(frozen=True)
class Breath:
    """A moment of a breath: the direction, the count from 1, and how full the lungs are, 0 to 1."""

    is_in: bool
    count: int
    fullness: float


def breath_at(seconds: float) -> Breath:
    """The breath `seconds` after the first one began."""
    place = seconds % (IN_SECONDS + OUT_SECONDS)
    if place < IN_SECONDS:
        return Breath(is_in=True, count=int(place) + 1, fullness=_eased(place / IN_SECONDS))
    place -= IN_SECONDS
    return Breath(is_in=False, count=int(place) + 1, fullness=1 - _eased(place / OUT_SECONDS))


def _eased(share: float) -> float:
    """Begin and end softly."""
    return (1 - math.cos(math.pi * share)) / 2
