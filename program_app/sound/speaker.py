"""The loudspeaker of this computer: what a session plans becomes sound here."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from program_app.domain.preferences import RECORDED_VOICE
from program_app.domain.sound_trouble import SoundTrouble
from program_app.domain.tone import Tone
from program_app.journey.loudspeaker import Sound
from program_app.sound.clip import Clip
from program_app.sound.found_voices import found_voices
from program_app.sound.line_cache import LineCache
from program_app.sound.line_shelf import LineShelf
from program_app.sound.mixer import Mixer
from program_app.sound.output_stream import OutputStream
from program_app.sound.recorded_voice import RecordedVoice
from program_app.sound.tones import tone_clips
from program_app.sound.voices import Voices

_SAMPLE_SECONDS = 12.0
"""How long the device stays open for a line that is said outside a session."""


class Speaker:
    """Fulfils the journey's Loudspeaker.

    `on_trouble` is told, in any thread, what is missing whenever that changes. At first the recorded coach
    speaks. Nothing is looked for, read or opened before it is needed.
    """

    def __init__(
        self,
        *,
        recorded_folder: Path,
        cache_folder: Path,
        piper_folder: Path,
        on_trouble: Callable[[frozenset[SoundTrouble]], None],
    ) -> None:
        self._on_trouble = on_trouble
        self._lock = threading.Lock()
        self._troubles: frozenset[SoundTrouble] = frozenset()
        self._voices = Voices(
            RecordedVoice(recorded_folder),
            lambda: found_voices([piper_folder]),
            LineCache(cache_folder / "lines"),
        )
        self._shelf = LineShelf(self._voices, RECORDED_VOICE, 1.0, self._on_speech)
        self._tones: dict[Tone, Clip] = {}
        self._mixer = Mixer(self._clip_of)
        self._stream = OutputStream(self._mixer.mix, self._on_device)

    @property
    def troubles(self) -> frozenset[SoundTrouble]:
        """See `Loudspeaker`."""
        return self._troubles

    def prepare(self, lines: Sequence[str]) -> None:
        """See `Loudspeaker`."""
        self._shelf.prepare(lines)

    def wait_until_prepared(self, timeout_seconds: float) -> bool:
        """Wait for the lines to be ready, where waiting does no harm; False when they are not by then."""
        return self._shelf.wait_until_ready(timeout_seconds)

    def seconds(self, line: str) -> float | None:
        """See `Loudspeaker`."""
        return self._shelf.seconds(line)

    def open(self) -> None:
        """See `Loudspeaker`."""
        self._stream.open()

    def play(self, plan: Sequence[Sound]) -> None:
        """See `Loudspeaker`."""
        self._mixer.play(plan)

    def say_now(self, line: str) -> None:
        """See `Loudspeaker`; opens the device for a while when it is closed."""
        self._stream.open_for(_SAMPLE_SECONDS)
        self._shelf.hurry(line, self._mixer.say)

    def silence(self) -> None:
        """See `Loudspeaker`."""
        self._mixer.silence()

    def close(self) -> None:
        """See `Loudspeaker`; keys may begin again after it."""
        self._mixer.silence()
        self._mixer.forget_keys()
        self._stream.close()

    def end(self) -> None:
        """Close, and wait a moment until the device is let go: for the end of the program."""
        self.close()
        self._stream.end()

    def set_voice(self, voice: str, speed: float) -> None:
        """See `Loudspeaker`."""
        self._shelf.speak_as(voice, speed)

    def set_volumes(self, voice_percent: int, tones_percent: int) -> None:
        """See `Loudspeaker`."""
        self._mixer.set_gains(_gain(voice_percent), _gain(tones_percent))

    def voices(self) -> tuple[str, ...]:
        """See `Loudspeaker`."""
        return self._voices.names()

    def _clip_of(self, sound: Sound) -> Clip | None:
        return self._shelf.clip(sound.line) if sound.tone is None else self._tones.get(sound.tone)

    def _on_device(self, is_there: bool) -> None:
        if not is_there:
            self._mixer.break_off()
        elif not self._tones:
            self._tones = tone_clips()  # some milliseconds that the window's thread does not have
        self._tell(SoundTrouble.NO_DEVICE, is_over=is_there)

    def _on_speech(self, is_there: bool) -> None:
        self._tell(SoundTrouble.NO_VOICE, is_over=is_there)

    def _tell(self, trouble: SoundTrouble, *, is_over: bool) -> None:
        with self._lock:
            troubles = self._troubles - {trouble} if is_over else self._troubles | {trouble}
            is_new = troubles != self._troubles
            self._troubles = troubles
        if is_new:
            self._on_trouble(troubles)


def _gain(percent: int) -> float:
    """Loudness as it is felt grows with the square."""
    return (percent / 100) ** 2
