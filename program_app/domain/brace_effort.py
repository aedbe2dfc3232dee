"""How firm a brace is while walking, 0 to 10, against the 2 to 4 that are aimed at."""

from enum import StrEnum

LOWEST, HIGHEST = 0, 10
AIM = (2, 4)
"""Light to moderate (content.md section 4): enough to hold, and to go on talking."""
SOFTEN_ABOVE = 5
"""Firmer than this, and the coach asks to soften."""


class Firmness(StrEnum):
    """What an effort means beside the aim."""

    LIGHT = "light"
    RIGHT = "right"
    FIRM = "firm"
    TOO_FIRM = "too_firm"


def firmness(effort: int) -> Firmness:
    """What an effort of 0 to 10 means."""
    least, most = AIM
    if effort > SOFTEN_ABOVE:
        return Firmness.TOO_FIRM
    if effort > most:
        return Firmness.FIRM
    return Firmness.RIGHT if effort >= least else Firmness.LIGHT


def told(before: int | None, change: int) -> int:
    """The effort after "softer" (-1) or "firmer" (+1); the first counts from the middle of the aim."""
    start = sum(AIM) // 2 if before is None else before
    return min(HIGHEST, max(LOWEST, start + change))
