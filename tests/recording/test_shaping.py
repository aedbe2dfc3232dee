"""Clips are cut, joined and levelled alike."""

import math

import pytest

from program_app.recording.shaping import (
    HIGHEST_PEAK,
    LEAD_SECONDS,
    LOUDNESS,
    RATE,
    TAIL_SECONDS,
    faded,
    finished,
    highest_peak,
    levelled,
    loudness,
    sounding,
    trimmed,
)


def _quiet(seconds: float) -> list[float]:
    return [0.0] * round(seconds * RATE)


def _hum(seconds: float, amplitude: float = 0.1) -> list[float]:
    return [amplitude * math.sin(at * 2 * math.pi * 200 / RATE) for at in range(round(seconds * RATE))]


def test_quiet_is_cut_to_a_breath_before_and_after():
    clip = trimmed([*_quiet(0.5), *_hum(0.2), *_quiet(0.5)])
    assert len(clip) == round((LEAD_SECONDS + 0.2 + TAIL_SECONDS) * RATE)
    assert sounding(clip)[0] == round(LEAD_SECONDS * RATE)


def test_noise_far_below_the_speech_counts_as_quiet():
    hiss = _hum(0.5, amplitude=0.0004)
    assert len(trimmed([*hiss, *_hum(0.2), *hiss])) == round((LEAD_SECONDS + 0.2 + TAIL_SECONDS) * RATE)


def test_silence_stays_silence():
    assert levelled(trimmed(_quiet(0.1))) == _quiet(0.1)


def test_a_clip_starts_and_ends_in_nothing():
    clip = faded(_hum(0.1))
    assert clip[0] == clip[-1] == 0
    assert clip[RATE // 20] == _hum(0.1)[RATE // 20]


@pytest.mark.parametrize("amplitude", [0.01, 0.1, 0.9])
def test_every_clip_is_equally_loud(amplitude: float):
    assert loudness(levelled(_hum(0.3, amplitude))) == pytest.approx(LOUDNESS, abs=0.1)


def test_the_quiet_within_a_clip_does_not_count_for_its_loudness():
    assert loudness([*_hum(0.2), *_quiet(0.4), *_hum(0.2)]) == pytest.approx(loudness(_hum(0.4)))


def test_a_peak_that_sticks_out_is_tamed_and_the_rest_keeps_its_level():
    hum = _hum(0.5)
    hum[RATE // 4 : RATE // 4 + 20] = [1.5] * 20
    clip = levelled(hum)
    assert highest_peak(clip) <= HIGHEST_PEAK
    assert loudness(clip) == pytest.approx(LOUDNESS, abs=0.5)


def test_a_full_stop_takes_longer_than_a_colon():
    said = [*_quiet(0.2), *_hum(0.3), *_quiet(0.2)]
    colon = finished([("Next:", said), ("Clamshell.", said)])
    full_stop = finished([("Rest.", said), ("Clamshell.", said)])
    assert len(colon) / RATE == pytest.approx(LEAD_SECONDS + 0.3 + 0.22 + 0.3 + TAIL_SECONDS, abs=0.001)
    assert len(full_stop) / RATE == pytest.approx(LEAD_SECONDS + 0.3 + 0.38 + 0.3 + TAIL_SECONDS, abs=0.001)
