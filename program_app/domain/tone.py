"""The four sounds with a meaning."""

from enum import StrEnum


class Tone(StrEnum):
    """What a tone says without a word (DESIGN.md 9); all lie between 392 and 523 Hz."""

    TICK = "tick"
    """Soft: three, two, one until a hold."""
    HOLD = "hold"
    """A rising fourth: hold, move or brace now."""
    RELEASE = "release"
    """A falling fourth: let go now."""
    CHANGE = "change"
    """Two low notes in turn: rest, or the other side."""


TONE_SECONDS = {Tone.TICK: 0.16, Tone.HOLD: 0.42, Tone.RELEASE: 0.42, Tone.CHANGE: 0.44}
"""How long each is heard, attack and release included; lines keep out of its way."""
