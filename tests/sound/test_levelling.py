"""What a voice of the computer says begins at once, and is as loud as the recorded coach."""

import math
from array import array

import pytest

from program_app.sound.clip import RATE, Clip
from program_app.sound.levelling import levelled
from tests.sound.builders import hum

SILENCE = array("h", bytes(2 * RATE // 2))


def test_the_silence_around_a_line_is_cut_away() -> None:
    clip = levelled(Clip(SILENCE + hum() + SILENCE))
    assert clip.seconds == pytest.approx(0.6 + 0.03 + 0.06, abs=0.01)


@pytest.mark.parametrize("share", [0.1, 1, 4])
def test_quiet_and_loud_voices_become_equally_loud(share: float) -> None:
    samples = levelled(Clip(array("h", [int(sample * share) for sample in hum()]))).samples
    average = math.sqrt(sum(sample * sample for sample in samples) / len(samples))
    assert 20 * math.log10(average / 32768) == pytest.approx(-20, abs=0.5)


def test_a_single_loud_sample_is_not_made_louder_than_can_be_played() -> None:
    samples = array("h", [200, -200] * 5000)
    samples[5000] = 30000
    assert max(levelled(Clip(samples)).samples) <= 32768 * 10 ** (-1.5 / 20)


def test_silence_stays_silence() -> None:
    assert not any(levelled(Clip(SILENCE)).samples)
