"""The time of one step in which something can be heard; whatever has a place there keeps it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from program_app.domain.saying import Saying
from program_app.domain.tone import TONE_SECONDS, Tone

PAUSE_SECONDS = 0.12
"""Between two lines, and between a tone and a line."""

BREATH_SECONDS = 0.35
"""Between two lines that belong together."""

HowLong = Callable[[Saying], float | None]
"""Seconds that a saying takes; None when it cannot be said."""


@dataclass(frozen=True, kw_only=True)
class Spoken:
    """A saying that begins `at_seconds` of its step and takes `seconds`."""

    at_seconds: float
    seconds: float
    saying: Saying

    @property
    def ends_at_seconds(self) -> float:
        """When it has been said."""
        return self.at_seconds + self.seconds


@dataclass(frozen=True, kw_only=True)
class Toned:
    """A tone that begins `at_seconds` of its step."""

    at_seconds: float
    tone: Tone


class Airtime:
    """Tones come first, then lines that must be said on their moment, then those that fit between.

    `length_seconds` is None where the person ends the step. A line that does not fit is left out or
    gives way to a shorter one; it never moves what has a place already, and ends before the step does.
    """

    def __init__(self, length_seconds: float | None, how_long: HowLong) -> None:
        self._length = length_seconds
        self._how_long = how_long
        self.tones: list[Toned] = []
        self.lines: list[Spoken] = []
        self.said_until = 0.0
        """When the last line ends that was said from a moment on."""

    def sound(self, tone: Tone, at_seconds: float = 0.0) -> None:
        """Give a tone its moment."""
        if at_seconds >= 0.0:
            self.tones.append(Toned(at_seconds=at_seconds, tone=tone))

    def seconds(self, saying: Saying) -> float | None:
        """How long it takes to say."""
        return self._how_long(saying)

    def keep_free(self, spoken: Spoken) -> None:
        """Something is said then, whatever else was meant to be; all other lines move or give way."""
        self._put(spoken.at_seconds, spoken.seconds, spoken.saying)

    def say_at(self, at_seconds: float, *sayings: Saying) -> bool:
        """Say the first of these that fits at exactly this moment; False when none does."""
        for saying in sayings:
            seconds = self._how_long(saying)
            if seconds is not None and self._is_free(at_seconds, at_seconds + seconds):
                self._put(at_seconds, seconds, saying)
                return True
        return False

    def say_from(self, at_seconds: float, *sayings: Saying, until_seconds: float | None = None) -> bool:
        """Say the first of these that fits, as soon as it can be after this moment and before `until`."""
        for saying in sayings:
            seconds = self._how_long(saying)
            start = None if seconds is None else self._free_from(at_seconds, seconds, until_seconds)
            if seconds is not None and start is not None:
                self._put(start, seconds, saying)
                self.said_until = start + seconds
                return True
        return False

    def say_next(self, *sayings: Saying, until_seconds: float | None = None) -> bool:
        """Go on, a breath after the last line that was said from a moment on."""
        return self.say_from(self.said_until + BREATH_SECONDS, *sayings, until_seconds=until_seconds)

    def fits_from(self, at_seconds: float, saying: Saying, *, until_seconds: float | None = None) -> bool:
        """Whether it could be said so, without giving it a place."""
        seconds = self._how_long(saying)
        return seconds is not None and self._free_from(at_seconds, seconds, until_seconds) is not None

    def _put(self, at_seconds: float, seconds: float, saying: Saying) -> None:
        self.lines.append(Spoken(at_seconds=at_seconds, seconds=seconds, saying=saying))
        self.lines.sort(key=lambda spoken: spoken.at_seconds)

    def _free_from(self, at_seconds: float, seconds: float, until_seconds: float | None) -> float | None:
        starts = [at_seconds, *(end + PAUSE_SECONDS for _, end in self._taken() if end >= at_seconds)]
        latest = None if until_seconds is None else until_seconds - seconds
        for start in sorted(starts):
            if latest is not None and start > latest:
                return None
            if start >= at_seconds and self._is_free(start, start + seconds):
                return start
        return None

    def _is_free(self, start: float, end: float) -> bool:
        if self._length is not None and end + PAUSE_SECONDS > self._length:
            return False
        # Ends and starts that touch up to rounding do not overlap.
        pause = PAUSE_SECONDS - 1e-6
        return all(end + pause <= begin or start >= finish + pause for begin, finish in self._taken())

    def _taken(self) -> Iterable[tuple[float, float]]:
        for toned in self.tones:
            yield toned.at_seconds, toned.at_seconds + TONE_SECONDS[toned.tone]
        for spoken in self.lines:
            yield spoken.at_seconds, spoken.ends_at_seconds
