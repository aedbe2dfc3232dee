"""Clips, sounds and blocks for the tests of the sound room."""

import json
import math
import wave
from array import array
from collections.abc import Mapping
from pathlib import Path

from program_app.domain.tone import Tone
from program_app.journey.loudspeaker import Sound
from program_app.sound.clip import RATE, Clip
from program_app.sound.mixer import Mixer

LEVEL = 8000
TONE_LEVEL = 1000


def steady(seconds: float, level: int = LEVEL) -> Clip:
    """The same sample again and again, so that every gain can be read off."""
    return Clip(array("h", [level] * round(seconds * RATE)))


def tone(key: str, at_seconds: float) -> Sound:
    return Sound(key=key, at_seconds=at_seconds, tone=Tone.HOLD)


def line(words: str, at_seconds: float, key: str = "") -> Sound:
    return Sound(key=key or words, at_seconds=at_seconds, line=words)


class Heard:
    """A mixer that is drawn from in blocks, on a clock that begins at 100 seconds."""

    block_frames = RATE // 20

    def __init__(self, clips: Mapping[str, Clip] | None = None) -> None:
        self.clips = dict(clips or {})
        self.mixer = Mixer(self._clip_of)
        self.samples = array("h")

    def _clip_of(self, sound: Sound) -> Clip | None:
        return steady(0.4, TONE_LEVEL) if sound.tone else self.clips.get(sound.line)

    @property
    def now(self) -> float:
        return 100 + len(self.samples) / RATE

    def hear(self, seconds: float) -> None:
        for _ in range(round(seconds * RATE / self.block_frames)):
            self.samples.extend(self.mixer.mix(self.block_frames, self.now))

    def sample_at(self, at_seconds: float) -> int:
        return self.samples[round((at_seconds - 100) * RATE)]

    def first_heard_at(self) -> float:
        first = next(frame for frame, sample in enumerate(self.samples) if sample)
        return 100 + first / RATE

    def steepest_step(self) -> int:
        pairs = zip(self.samples, self.samples[1:], strict=False)
        return max(abs(after - before) for before, after in pairs)


def write_recorded_voice(folder: Path, *lines: str) -> None:
    """A recorded coach that hums: each line is a deep sweep of 0.6 seconds in a WAV file of 24 kHz."""
    folder.mkdir(parents=True)
    manifest = {"lines": {line: {"file": f"{n}.wav", "seconds": 0.6} for n, line in enumerate(lines)}}
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    for n in range(len(lines)):
        with wave.open(str(folder / f"{n}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(hum().tobytes())


def hum() -> "array[int]":
    """0.6 seconds from 150 to 450 Hz."""
    seconds = [frame / RATE for frame in range(round(0.6 * RATE))]
    return array("h", [round(6000 * math.sin(2 * math.pi * (150 + 250 * t) * t)) for t in seconds])
