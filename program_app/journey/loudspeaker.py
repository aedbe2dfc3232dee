"""What a session needs in order to be heard, as a Protocol; the sound room and tests fulfil it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from program_app.domain.sound_trouble import SoundTrouble
from program_app.domain.tone import Tone


@dataclass(frozen=True, kw_only=True)
class Sound:
    """A tone or a spoken line that begins at `at_seconds` of the monotonic clock; one of both is given."""

    key: str
    """Names it for good: a sound that has begun is not begun again when the plan is told anew."""
    at_seconds: float
    tone: Tone | None = None
    line: str = ""


class Loudspeaker(Protocol):
    """Makes tones and lines heard on their moment. No method blocks; every one may be called at any time."""

    @property
    def troubles(self) -> frozenset[SoundTrouble]:
        """What is missing now; whoever wants to be told of changes gives a listener to the real thing."""
        ...

    def prepare(self, lines: Sequence[str]) -> None:
        """Make these lines ready in the background, the first ones first."""
        ...

    def seconds(self, line: str) -> float | None:
        """How long the chosen voice takes to say `line`; None while it cannot (not ready, or no voice)."""
        ...

    def open(self) -> None:
        """Let the stream run, so that the first sound is on its moment."""
        ...

    def play(self, plan: Sequence[Sound]) -> None:
        """From now on this is to be heard: what has not begun and is not in `plan` is withdrawn.

        A device needs some 0.15 s: what is told with less notice is heard that much late, or dropped.
        """
        ...

    def say_now(self, line: str) -> None:
        """Say a line as soon as possible, beside any plan: a sample, or a word after a key."""
        ...

    def silence(self) -> None:
        """Withdraw everything and fade out what is heard."""
        ...

    def close(self) -> None:
        """Silence, and let go of the device; every key may begin again after it."""
        ...

    def set_voice(self, voice: str, speed: float) -> None:
        """Speak as `voice` (a name in `voices`) at `speed`, 1 being its own pace."""
        ...

    def set_volumes(self, voice_percent: int, tones_percent: int) -> None:
        """How loud lines and tones are, each 0 to 100."""
        ...

    def voices(self) -> tuple[str, ...]:
        """The names of all voices that can speak on this computer, the recorded coach first."""
        ...
