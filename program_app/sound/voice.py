"""What can speak a line."""

from typing import Protocol

from program_app.sound.clip import Clip


class VoiceError(Exception):
    """The voice cannot say this line now."""


class Voice(Protocol):
    """Turns a line into sound ahead of its moment; called in a background thread."""

    @property
    def name(self) -> str:
        """How it is called in the settings."""
        ...

    def render(self, line: str, speed: float) -> Clip:
        """The line as sound, at `speed` against the voice's own pace. Raises VoiceError when it cannot."""
        ...
