"""The four tones as sound: sines with a soft beginning and a longer end."""

import math
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from program_app.domain.tone import TONE_SECONDS, Tone
from program_app.sound.clip import RATE, Clip, frames_in

ATTACK_SECONDS, RELEASE_SECONDS = 0.02, 0.12
AMPLITUDE = 32767 * 10 ** (-18 / 20)
"""The peak of every note: 18 dB below the loudest sine that 16 bits hold."""
_G, _A, _C = 392.0, 440.0, 523.25


@dataclass(frozen=True)
class Note:
    """A sine of one pitch within a tone."""

    begins_seconds: float
    ends_seconds: float
    hertz: float


NOTES = {
    Tone.TICK: (Note(0.0, 0.16, _A),),
    Tone.HOLD: (Note(0.0, 0.20, _G), Note(0.18, 0.42, _C)),
    Tone.RELEASE: (Note(0.0, 0.20, _C), Note(0.18, 0.42, _G)),
    Tone.CHANGE: (Note(0.0, 0.16, _A), Note(0.14, 0.30, _G), Note(0.28, 0.44, _A)),
}
"""A note begins where the one before it fades out, so that together they are no louder."""


def tone_clips() -> dict[Tone, Clip]:
    """All tones, each exactly as long as the coach believes."""
    return {tone: Clip(_samples(NOTES[tone], TONE_SECONDS[tone])) for tone in Tone}


def _samples(notes: Sequence[Note], seconds: float) -> "array[int]":
    wave = [0.0] * frames_in(seconds)
    for note in notes:
        first, count = frames_in(note.begins_seconds), frames_in(note.ends_seconds - note.begins_seconds)
        for frame in range(count):
            level = _level(frame / RATE, (count - frame) / RATE)
            wave[first + frame] += level * math.sin(2 * math.pi * note.hertz * frame / RATE)
    return array("h", [round(AMPLITUDE * value) for value in wave])


def _level(since_seconds: float, left_seconds: float) -> float:
    """Rises and falls along half a cosine, which has no corner to be heard."""
    share = min(1.0, since_seconds / ATTACK_SECONDS, left_seconds / RELEASE_SECONDS)
    return (1 - math.cos(math.pi * share)) / 2
