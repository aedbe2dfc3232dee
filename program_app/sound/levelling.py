"""Makes what a voice of the computer says begin at once and as loud as the recorded coach."""

import math
from array import array
from operator import mul

from program_app.sound.clip import Clip, frames_in

_QUIET = 0.0056 * 32768
"""45 dB below the loudest sample: silence around a line."""
_BEFORE_FRAMES, _AFTER_FRAMES = frames_in(0.03), frames_in(0.06)
_LEVEL = 32768 * 10 ** (-20 / 20)
_PEAK = 32768 * 10 ** (-1.5 / 20)


def levelled(clip: Clip) -> Clip:
    """Without the silence around it, at -20 dBFS on average and -1.5 dBFS at most."""
    samples = clip.samples
    heard = [frame for frame, sample in enumerate(samples) if not -_QUIET < sample < _QUIET]
    if not heard:
        return clip
    samples = samples[max(0, heard[0] - _BEFORE_FRAMES) : heard[-1] + _AFTER_FRAMES]
    average = math.sqrt(sum(map(mul, samples, samples)) / len(samples))
    gain = min(_LEVEL / average, _PEAK / max(map(abs, samples)))
    return Clip(array("h", [round(sample * gain) for sample in samples]))
