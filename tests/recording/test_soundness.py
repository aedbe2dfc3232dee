"""A clip that does not keep to the measures is told by name."""

import math

from program_app.recording.shaping import RATE, levelled
from program_app.recording.soundness import faults

_QUIET = [0.0] * (RATE // 5)
_HUM = levelled([math.sin(at * 0.05) for at in range(RATE // 2)])


def test_a_clip_that_keeps_to_the_measures_has_no_faults():
    assert list(faults(_HUM)) == []


def test_quiet_before_or_after_the_words_is_told():
    assert list(faults([*_QUIET, *_HUM])) == ["begins after 200 ms"]
    assert list(faults([*_HUM, *_QUIET])) == ["ends 200 ms before its file"]


def test_a_clip_that_is_too_loud_or_too_low_is_told():
    assert list(faults([sample / 2 for sample in _HUM])) == ["has a loudness of -26.0 dB"]
    assert len(list(faults([max(-1.0, min(1.0, sample * 20)) for sample in _HUM]))) == 2
