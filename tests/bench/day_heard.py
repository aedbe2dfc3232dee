"""Plays a plan on a private sound server, records it there, and finds each sound in the recording again."""

import os
import time
import wave
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from program_app.domain.preferences import RECORDED_VOICE
from program_app.journey.loudspeaker import Sound
from program_app.paths import resource
from program_app.sound.clip import Clip
from program_app.sound.found_voices import found_voices
from program_app.sound.line_cache import LineCache
from program_app.sound.recorded_voice import RecordedVoice
from program_app.sound.speaker import Speaker
from program_app.sound.tones import tone_clips
from program_app.sound.voices import Voices
from tests.bench.busy import busy_processes
from tests.bench.measuring import say
from tests.listening import FoundSound, find_sounds
from tests.sound_server import RATE, Recording, recording, sound_server

_LEAD_SECONDS = 3.0
_REST_SECONDS = 1.0
_PATIENCE_SECONDS = 600.0
_ONE_MILLISECOND = 0.001


@dataclass(frozen=True)
class DayHeard:
    """What became of a plan."""

    tones: Sequence[FoundSound]
    lines: Sequence[FoundSound]

    @property
    def missing(self) -> list[str]:
        """The keys of the sounds that were not heard."""
        return [found.sound.key for found in (*self.tones, *self.lines) if found.late_seconds is None]

    @property
    def run_together(self) -> list[str]:
        """The keys of lines that had not ended when the next sound began."""
        found = sorted((*self.tones, *self.lines), key=lambda one: one.sound.at_seconds)
        pairs = pairwise(found)
        return [
            before.sound.key
            for before, after in pairs
            if before.sound.tone is None
            and before.ends_at_seconds
            > after.sound.at_seconds + (after.late_seconds or 0.0) + _ONE_MILLISECOND
        ]


def hear_day(
    plan: Sequence[Sound],
    folder: Path,
    *,
    voice: str = RECORDED_VOICE,
    busy: int = 0,
    wav: Path | None = None,
) -> DayHeard:
    """Play `plan`, whose moments count from 0, in real time, with `busy` processes that do nothing but work.

    The recording is kept as `wav` when that is given, so that a recogniser can listen to it.
    """
    with sound_server(folder / "server") as server, _heard_on(server.address):
        speaker = _speaker(folder, voice)
        speaker.prepare([sound.line for sound in plan if sound.line])
        if not speaker.wait_until_prepared(_PATIENCE_SECONDS):
            raise RuntimeError("the lines did not get ready")
        with recording(server) as heard, busy_processes(busy):
            speaker.open()
            begin_at = time.monotonic() + _LEAD_SECONDS
            placed = [replace(sound, at_seconds=begin_at + sound.at_seconds) for sound in plan]
            speaker.play(placed)
            heard.wait_until(max(sound.at_seconds for sound in placed) + _LEAD_SECONDS + _REST_SECONDS)
            speaker.end()
    if wav is not None:
        keep(heard, wav)
    return compare(heard, placed, folder, voice)


def compare(heard: Recording, plan: Sequence[Sound], folder: Path, voice: str = RECORDED_VOICE) -> DayHeard:
    """Find the sounds of `plan`, on the monotonic clock, in what was heard; `folder` as in `hear_day`."""
    tones = tone_clips()
    voices = Voices(_recorded(), lambda: found_voices([folder]), LineCache(folder / "lines"))

    def clip_of(sound: Sound) -> Clip:
        clip = tones[sound.tone] if sound.tone else voices.say(sound.line, voice, 1.0)
        if clip is None:
            raise RuntimeError(f"nobody can say {sound.line}")
        return clip

    return DayHeard(
        tones=find_sounds(heard, [sound for sound in plan if sound.tone], clip_of),
        lines=find_sounds(heard, [sound for sound in plan if not sound.tone], clip_of),
    )


def say_day(name: str, day: DayHeard) -> None:
    """Print how late tones and lines were, and which were missing or ran together."""
    for kind, sounds in (("tones", day.tones), ("lines", day.lines)):
        late = sorted(abs(one.late_seconds) * 1000 for one in sounds if one.late_seconds is not None)
        if late:
            most = late[min(len(late) - 1, int(0.95 * len(late)))]
            heard = f"{len(late)} of {len(sounds)} {kind}"
            say(f"  {name}: {heard}, 95 % within {most:.0f} ms, worst {late[-1]:.0f} ms")
    for what, keys in (("missing", day.missing), ("run together", day.run_together)):
        say(f"  {name}: {what}: {', '.join(keys) or 'none'}")


@contextmanager
def _heard_on(address: str) -> Iterator[None]:
    """Let this process be heard on the server at `address`, and nowhere else."""
    before = dict(os.environ)
    os.environ.update(PULSE_SERVER=address, ALSA_CONFIG_PATH=os.devnull)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _speaker(folder: Path, voice: str) -> Speaker:
    speaker = Speaker(
        recorded_folder=resource("voice", "en"),
        cache_folder=folder,
        piper_folder=folder,
        on_trouble=lambda troubles: say(f"  troubles: {', '.join(troubles) or 'none'}"),
    )
    speaker.set_voice(voice, 1.0)
    return speaker


def _recorded() -> RecordedVoice:
    return RecordedVoice(resource("voice", "en"))


def keep(heard: Recording, wav: Path) -> None:
    """Keep the recording as a WAV file."""
    with wave.open(str(wav), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(heard.samples.tobytes())
