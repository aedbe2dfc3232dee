"""A clip that is being heard, at a loudness that only moves gently."""

from array import array
from itertools import chain, islice, repeat

from program_app.sound.clip import Clip

_LOWEST, _HIGHEST = -32768, 32767


class Strand:
    """Adds its clip to the blocks of the stream, piece by piece, until it is over."""

    def __init__(self, clip: Clip, *, is_voice: bool, gain: float) -> None:
        self.is_voice = is_voice
        self.is_leaving = False
        self._samples = clip.samples
        self._position = 0
        self._gain = self._goal = gain
        self._step = 0.0
        self._ramp_left = 0

    @property
    def is_over(self) -> bool:
        """Whether nothing of it is left to be heard."""
        return self._position >= len(self._samples) or (self.is_leaving and not self._ramp_left)

    def lead_to(self, gain: float, frames: int) -> None:
        """Become as loud as `gain` within `frames`, unless it is on its way out."""
        if not self.is_leaving and gain != self._goal:
            self._goal, self._ramp_left = gain, frames
            self._step = (gain - self._gain) / frames

    def leave(self, frames: int) -> None:
        """Fade out within `frames`."""
        if not self.is_leaving:
            self._goal, self._ramp_left = 0.0, frames
            self._step = -self._gain / frames
            self.is_leaving = True

    def add_to(self, block: "array[int]", first: int, end: int) -> None:
        """Add the next samples to `block[first:end]`."""
        piece = self._samples[self._position : self._position + end - first]
        self._position += len(piece)
        end = first + len(piece)
        gains = islice(chain(self._ramp(len(piece)), repeat(self._goal)), len(piece))
        block[first:end] = array(
            "h",
            [
                value if _LOWEST <= value <= _HIGHEST else _limited(value)
                for value in (
                    there + int(sample * gain)
                    for there, sample, gain in zip(block[first:end], piece, gains, strict=True)
                )
            ],
        )

    def _ramp(self, most: int) -> list[float]:
        """The gains of the next frames, as far as they still move."""
        count = min(most, self._ramp_left)
        start, step = self._gain, self._step
        self._ramp_left -= count
        self._gain = start + step * count if self._ramp_left else self._goal
        return [start + step * (frame + 1) for frame in range(count)]


def _limited(value: int) -> int:
    return max(_LOWEST, min(_HIGHEST, value))
