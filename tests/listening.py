"""Finds planned sounds in a recording: each clip is laid over what was heard around its moment."""

import math
from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import mul

from program_app.journey.loudspeaker import Sound
from program_app.sound.clip import RATE, Clip
from tests.sound_server import Recording

_COARSE = 12
"""Samples that are taken together: 2,000 values a second still show every tone and voice."""
_AROUND_SECONDS = 0.3
_LONGEST_SECONDS = 0.6
_ALIKE = 0.5


@dataclass(frozen=True)
class FoundSound:
    """A planned sound, and how long after its moment it was heard; None when it was not heard at all."""

    sound: Sound
    late_seconds: float | None
    ends_at_seconds: float
    """When it would have ended; its moment and its length when it was not heard."""


def find_sounds(
    recording: Recording, plan: Iterable[Sound], clip_of: Callable[[Sound], Clip]
) -> list[FoundSound]:
    """Look for each sound of `plan` in a recording that has ended."""
    samples = recording.samples
    return [_find(recording, samples, sound, clip_of(sound)) for sound in plan]


def _find(recording: Recording, samples: "array[int]", sound: Sound, clip: Clip) -> FoundSound:
    first = recording.first_sample_at(sound.at_seconds - _AROUND_SECONDS)
    length = min(clip.seconds, _LONGEST_SECONDS) + 2 * _AROUND_SECONDS
    place = best_place(
        samples[first : first + round(length * RATE)], clip.samples[: round(_LONGEST_SECONDS * RATE)]
    )
    if place is None:
        return FoundSound(sound, None, sound.at_seconds + clip.seconds)
    heard_at = recording.moment_of(first + place)
    return FoundSound(sound, heard_at - sound.at_seconds, heard_at + clip.seconds)


def best_place(heard: "array[int]", clip: "array[int]") -> int | None:
    """The sample of `heard` from which on it is most like `clip`; None when nothing is like it."""
    wanted = _coarse(clip)
    strength = math.sqrt(sum(map(mul, wanted, wanted)))
    best, best_likeness = None, _ALIKE
    # A hiss between two of the coarse steps is like neither of them, so it is laid half a step further, too.
    for shift in (0, _COARSE // 2):
        there = _coarse(heard[shift:])
        for place in range(len(there) - len(wanted) + 1):
            piece = there[place : place + len(wanted)]
            loudness = math.sqrt(sum(map(mul, piece, piece)))
            likeness = sum(map(mul, piece, wanted)) / (strength * loudness) if loudness else 0.0
            if likeness > best_likeness:
                best, best_likeness = place * _COARSE + shift, likeness
    return best


def _coarse(samples: Sequence[int]) -> list[int]:
    return [sum(samples[first : first + _COARSE]) for first in range(0, len(samples) - _COARSE + 1, _COARSE)]
