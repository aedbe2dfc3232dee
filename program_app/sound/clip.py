"""A piece of sound, ready to be mixed."""

from array import array
from dataclasses import dataclass

RATE = 24_000
"""Samples a second of all that is mixed: what the recorded voice has, and far above every tone."""


@dataclass(frozen=True, eq=False)
class Clip:
    """One channel of 16-bit samples at `RATE`."""

    samples: "array[int]"

    @property
    def seconds(self) -> float:
        """How long it is heard."""
        return len(self.samples) / RATE


def frames_in(seconds: float) -> int:
    """The number of samples that are heard in this time."""
    return round(seconds * RATE)
