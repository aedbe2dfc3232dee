"""Cuts, joins and levels what was said; samples are floats between -1 and 1."""

import math
from collections.abc import Sequence

RATE = 24_000
"""Samples in a second."""
LEAD_SECONDS = 0.03
TAIL_SECONDS = 0.06
LOUDNESS = -20.0
"""Root mean square of what sounds, in dB of full scale."""
HIGHEST_PEAK = -1.5
_QUIET = -45.0  # below the highest peak: not heard as speech
_FADE_SECONDS = 0.008
_AFTER_COLON_SECONDS = 0.22
_AFTER_FULL_STOP_SECONDS = 0.38
_FRAME = RATE // 200
_TAME_FROM = 0.8  # of the highest peak: quieter samples stay as they are


def finished(parts: Sequence[tuple[str, Sequence[float]]]) -> list[float]:
    """One clip of sentences with what was said for each: trimmed, levelled, joined with pauses."""
    clip: list[float] = []
    for number, (sentence, said) in enumerate(parts):
        clip.extend(levelled(faded(trimmed(said))))
        if number < len(parts) - 1:
            pause = _AFTER_COLON_SECONDS if sentence.endswith(":") else _AFTER_FULL_STOP_SECONDS
            clip.extend([0.0] * round((pause - LEAD_SECONDS - TAIL_SECONDS) * RATE))
    return clip


def trimmed(samples: Sequence[float]) -> list[float]:
    """Without the quiet before and after, but for a breath of each."""
    first, last = sounding(samples)
    start = max(0, first - round(LEAD_SECONDS * RATE))
    return list(samples[start : last + round(TAIL_SECONDS * RATE)])


def sounding(samples: Sequence[float]) -> tuple[int, int]:
    """Where the first frame that can be heard begins, and where the last one ends."""
    loud = _loud_frames(samples)
    return (loud[0] * _FRAME, min(len(samples), (loud[-1] + 1) * _FRAME)) if loud else (0, len(samples))


def faded(samples: Sequence[float]) -> list[float]:
    """With a short rise and fall, so that no edge clicks."""
    shaped = list(samples)
    length = min(round(_FADE_SECONDS * RATE), len(shaped) // 2)
    for at in range(length):
        weight = (1 - math.cos(math.pi * at / length)) / 2
        shaped[at] *= weight
        shaped[-1 - at] *= weight
    return shaped


def levelled(samples: Sequence[float]) -> list[float]:
    """As loud as every other clip; single peaks that would stick out are tamed."""
    peak = _from_decibels(HIGHEST_PEAK)
    shaped = list(samples)
    if not any(shaped):
        return shaped
    for _round in range(3):  # taming takes a little loudness away
        gain = _from_decibels(LOUDNESS - loudness(shaped))
        shaped = [_tamed(sample * gain, peak) for sample in shaped]
    return shaped


def loudness(samples: Sequence[float]) -> float:
    """Root mean square of the frames that can be heard, in dB of full scale."""
    loud = _loud_frames(samples)
    squares = sum(_energy(samples, frame) for frame in loud)
    return _decibels(math.sqrt(squares / (len(loud) * _FRAME))) if loud else -math.inf


def highest_peak(samples: Sequence[float]) -> float:
    """The largest sample, in dB of full scale."""
    return _decibels(max(map(abs, samples), default=0.0))


def _loud_frames(samples: Sequence[float]) -> list[int]:
    threshold = _FRAME * (max(map(abs, samples), default=0.0) * _from_decibels(_QUIET)) ** 2
    return [at for at in range(-(-len(samples) // _FRAME)) if _energy(samples, at) > threshold]


def _energy(samples: Sequence[float], frame: int) -> float:
    return sum(sample * sample for sample in samples[frame * _FRAME : (frame + 1) * _FRAME])


def _tamed(sample: float, peak: float) -> float:
    """Bent smoothly below `peak` where it comes near."""
    knee = _TAME_FROM * peak
    if abs(sample) <= knee:
        return sample
    return math.copysign(knee + (peak - knee) * math.tanh((abs(sample) - knee) / (peak - knee)), sample)


def _decibels(amplitude: float) -> float:
    return 20 * math.log10(amplitude) if amplitude > 0 else -math.inf


def _from_decibels(decibels: float) -> float:
    return float(10 ** (decibels / 20))
