"""Makes what a voice of the computer says begin at once and as loud as the recorded coach."""

import math
from array import array
from collections.abc import Iterable
from operator import mul

from program_app.sound.clip import Clip, frames_in

_QUIET = 10 ** (-45 / 20)
"""Against the loudest sample of a line; what is below, before and after it, is silence."""
_BEFORE_FRAMES, _AFTER_FRAMES = frames_in(0.03), frames_in(0.06)
_LEVEL = 32768 * 10 ** (-20 / 20)
_PEAK = 32768 * 10 ** (-1.5 / 20)


def levelled(clip: Clip) -> Clip:
    """Without the silence around it, at -20 dBFS on average and -1.5 dBFS at most."""
    samples = clip.samples
    loudest = max(map(abs, samples), default=0)
    if not loudest:
        return clip
    first = _silent_frames(samples, _QUIET * loudest)
    last = len(samples) - _silent_frames(reversed(samples), _QUIET * loudest)
    samples = samples[max(0, first - _BEFORE_FRAMES) : last + _AFTER_FRAMES]
    average = math.sqrt(sum(map(mul, samples, samples)) / len(samples))
    gain = min(_LEVEL / average, _PEAK / loudest)
    return Clip(array("h", [int(sample * gain) for sample in samples]))


def _silent_frames(samples: Iterable[int], limit: float) -> int:
    """How many samples stay below `limit` at first."""
    return next(frame for frame, sample in enumerate(samples) if abs(sample) >= limit)
