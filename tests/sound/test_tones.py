"""The four tones: soft sines between 392 and 523 Hz, 18 dB down, and short."""

import itertools
import math
from array import array

import pytest

from program_app.domain.tone import TONE_SECONDS, Tone
from program_app.sound.clip import RATE
from program_app.sound.tones import AMPLITUDE, ATTACK_SECONDS, NOTES, RELEASE_SECONDS, tone_clips

CLIPS = tone_clips()


def _strength(samples: "array[int]", hertz: float) -> float:
    """How much of a sine of this pitch is in the samples."""
    turns = [2 * math.pi * hertz * frame / RATE for frame in range(len(samples))]
    real = sum(sample * math.cos(turn) for sample, turn in zip(samples, turns, strict=True))
    imaginary = sum(sample * math.sin(turn) for sample, turn in zip(samples, turns, strict=True))
    return math.hypot(real, imaginary)


def _pitch(samples: "array[int]") -> int:
    return max(range(360, 560, 4), key=lambda hertz: _strength(samples, hertz))


def _part(tone: Tone, first_seconds: float, last_seconds: float) -> "array[int]":
    return CLIPS[tone].samples[round(first_seconds * RATE) : round(last_seconds * RATE)]


@pytest.mark.parametrize("tone", Tone)
def test_a_tone_is_as_long_as_the_coach_believes_and_short(tone: Tone) -> None:
    assert CLIPS[tone].seconds == pytest.approx(TONE_SECONDS[tone], abs=1 / RATE)
    assert TONE_SECONDS[tone] <= 0.45


@pytest.mark.parametrize("tone", Tone)
def test_a_tone_is_18_decibels_below_the_loudest_at_its_peak(tone: Tone) -> None:
    peak = max(map(abs, CLIPS[tone].samples))
    assert 20 * math.log10(peak / 32767) == pytest.approx(-18, abs=0.5)


@pytest.mark.parametrize("tone", Tone)
def test_a_tone_rises_and_falls_softly(tone: Tone) -> None:
    samples = CLIPS[tone].samples
    steps = [abs(after - before) for before, after in itertools.pairwise(samples)]
    assert max(steps) < 1.2 * AMPLITUDE * 2 * math.pi * 523.25 / RATE
    assert max(map(abs, _part(tone, 0, ATTACK_SECONDS / 2))) < 0.6 * AMPLITUDE
    assert max(map(abs, samples[-round(RELEASE_SECONDS / 4 * RATE) :])) < 0.2 * AMPLITUDE


def test_hold_rises_by_a_fourth_and_release_falls_by_one() -> None:
    assert _pitch(_part(Tone.HOLD, 0.02, 0.14)) == pytest.approx(392, abs=8)
    assert _pitch(_part(Tone.HOLD, 0.23, 0.36)) == pytest.approx(523, abs=8)
    assert _pitch(_part(Tone.RELEASE, 0.02, 0.14)) == pytest.approx(523, abs=8)
    assert _pitch(_part(Tone.RELEASE, 0.23, 0.36)) == pytest.approx(392, abs=8)


def test_change_goes_to_and_fro_between_two_low_notes() -> None:
    notes = [note.hertz for note in NOTES[Tone.CHANGE]]
    assert notes == [440, 392, 440]
    for note in NOTES[Tone.CHANGE]:
        middle = (note.begins_seconds + note.ends_seconds) / 2
        assert _pitch(_part(Tone.CHANGE, middle - 0.035, middle + 0.035)) == pytest.approx(note.hertz, abs=20)


def test_no_note_is_outside_the_range_that_older_ears_keep() -> None:
    assert {note.hertz for notes in NOTES.values() for note in notes} <= {392.0, 440.0, 523.25}
