"""Whether a clip keeps to the measures of all clips: its edges, its loudness, its peaks."""

from collections.abc import Iterator, Sequence

from program_app.recording.shaping import LOUDNESS, RATE, highest_peak, loudness, sounding

_LONGEST_LEAD = 0.040
_LONGEST_TAIL = 0.080
_LOUDNESS_WITHIN = 1.0
_HIGHEST_PEAK = -1.0  # the encoder moves a peak a little


def faults(samples: Sequence[float]) -> Iterator[str]:
    """Each measure that the clip does not keep, in words."""
    first, last = sounding(samples)
    lead, tail = first / RATE, (len(samples) - last) / RATE
    if lead > _LONGEST_LEAD:
        yield f"begins after {lead * 1000:.0f} ms"
    if tail > _LONGEST_TAIL:
        yield f"ends {tail * 1000:.0f} ms before its file"
    if abs(loudness(samples) - LOUDNESS) > _LOUDNESS_WITHIN:
        yield f"has a loudness of {loudness(samples):.1f} dB"
    if highest_peak(samples) > _HIGHEST_PEAK:
        yield f"has a peak of {highest_peak(samples):.1f} dB"
