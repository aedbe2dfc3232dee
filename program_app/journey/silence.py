"""A loudspeaker that nothing comes out of, for where sound is not wanted: a demo, or time that is stepped."""

from collections.abc import Sequence

from program_app.domain.sound_trouble import SoundTrouble
from program_app.journey.loudspeaker import Sound


class Silence:
    """Fulfils Loudspeaker; nothing is missing, and nothing is heard."""

    @property
    def troubles(self) -> frozenset[SoundTrouble]:
        """None: nobody expects to hear anything."""
        return frozenset()

    def prepare(self, lines: Sequence[str]) -> None:
        """Nothing has to be ready."""

    def seconds(self, line: str) -> float | None:  # noqa: ARG002 - as the Protocol has it
        """No line takes any time."""
        return None

    def open(self) -> None:
        """Nothing opens."""

    def play(self, plan: Sequence[Sound]) -> None:
        """Nothing is played."""

    def say_now(self, line: str) -> None:
        """Nothing is said."""

    def silence(self) -> None:
        """It is silent."""

    def close(self) -> None:
        """Nothing is open."""

    def set_voice(self, voice: str, speed: float) -> None:
        """There is no voice."""

    def set_volumes(self, voice_percent: int, tones_percent: int) -> None:
        """There is nothing to be loud."""

    def voices(self) -> tuple[str, ...]:
        """Not one."""
        return ()
