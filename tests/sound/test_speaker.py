"""A real sound server plays what is planned, and a recorder in its room hears each sound on its moment."""

import subprocess
import sys
import time
from array import array
from collections.abc import Sequence
from pathlib import Path

import pytest

from program_app.domain.sound_trouble import SoundTrouble
from program_app.domain.tone import Tone
from program_app.journey.loudspeaker import Loudspeaker, Sound
from program_app.sound.clip import Clip
from program_app.sound.tones import tone_clips
from tests.listening import FoundSound, find_sounds
from tests.sound.builders import write_recorded_voice
from tests.sound.conftest import Room
from tests.sound_server import Recording, SoundServer, recording

TONE_LIMIT_SECONDS, RECORDED_LIMIT_SECONDS, SYSTEM_LIMIT_SECONDS = 0.04, 0.06, 0.15
BEGIN_SECONDS = 1.5
"""A server takes up to a second until a new stream is heard."""
ROOT = Path(__file__).resolve().parents[2]


def found(room: Room, heard: Recording, plan: Sequence[Sound]) -> list[FoundSound]:
    """The sounds of `plan` in the recording, which has ended."""
    tones = tone_clips()

    def clip_of(sound: Sound) -> Clip:
        clip = room.speaker._clip_of(sound) if sound.tone is None else tones[sound.tone]
        assert clip is not None
        return clip

    return find_sounds(heard, plan, clip_of)


def lateness(sounds: Sequence[FoundSound]) -> list[float]:
    late = [sound.late_seconds for sound in sounds]
    assert None not in late, late
    return [abs(seconds) for seconds in late if seconds is not None]


def test_every_tone_and_every_line_is_heard_on_its_moment(server: SoundServer, room: Room, tmp_path: Path):
    write_recorded_voice(tmp_path / "recorded", "Half way.")
    speaker: Loudspeaker = room.speaker
    room.prepare("Half way.", "Let the knee sink.")
    with recording(server) as heard:
        speaker.open()
        at = time.monotonic() + BEGIN_SECONDS
        tones = [
            Sound(key=str(number), at_seconds=at + 0.55 * number + 0.007 * number**2, tone=tone)
            for number, tone in enumerate(Tone)
        ]
        recorded = Sound(key="recorded", at_seconds=tones[-1].at_seconds + 0.6, line="Half way.")
        system = Sound(key="system", at_seconds=recorded.at_seconds + 0.8, line="Let the knee sink.")
        speaker.play([*tones, recorded, system])
        heard.wait_until(system.at_seconds + 1.0)
    assert max(lateness(found(room, heard, tones))) < TONE_LIMIT_SECONDS
    assert max(lateness(found(room, heard, [recorded]))) < RECORDED_LIMIT_SECONDS
    assert max(lateness(found(room, heard, [system]))) < SYSTEM_LIMIT_SECONDS
    assert room.told == []


def test_a_sound_server_that_stops_is_told_and_when_it_is_back_the_rest_is_heard(
    server: SoundServer, room: Room, capfd: pytest.CaptureFixture[str]
):
    room.speaker.open()
    at = time.monotonic()
    lost = Sound(key="lost", at_seconds=at + 1.0, tone=Tone.HOLD)
    later = Sound(key="later", at_seconds=at + 7, tone=Tone.RELEASE)
    server.kill()
    room.speaker.play([lost, later])
    room.wait_until_told(SoundTrouble.NO_DEVICE)
    server.start()
    room.wait_until_told()
    with recording(server) as heard:
        heard.wait_until(later.at_seconds + 0.5)
    assert max(lateness(found(room, heard, [later]))) < TONE_LIMIT_SECONDS
    assert room.told == [frozenset({SoundTrouble.NO_DEVICE}), frozenset()]
    assert capfd.readouterr() == ("", "")


def test_a_mixer_that_fails_once_is_told_and_logged_and_what_comes_later_is_heard(
    server: SoundServer,
    room: Room,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
):
    mix, fails = room.speaker._mixer.mix, [True]

    def fill(frames: int, heard_at_seconds: float) -> "array[int]":
        if fails:
            fails.clear()
            raise RuntimeError("nobody has foreseen this")
        return mix(frames, heard_at_seconds)

    monkeypatch.setattr(room.speaker._stream, "_fill", fill)
    room.speaker.open()
    later = Sound(key="later", at_seconds=time.monotonic() + 5, tone=Tone.RELEASE)
    room.speaker.play([later])
    with recording(server) as heard:
        heard.wait_until(later.at_seconds + 0.5)
    assert room.told == [frozenset({SoundTrouble.NO_DEVICE}), frozenset()]
    assert max(lateness(found(room, heard, [later]))) < TONE_LIMIT_SECONDS
    assert caplog.messages.count("nothing could be given to the output device") == 1
    assert capfd.readouterr() == ("", "")


def test_what_was_withdrawn_is_not_heard_and_silence_comes_at_once(server: SoundServer, room: Room):
    with recording(server) as heard:
        room.speaker.open()
        at = time.monotonic() + BEGIN_SECONDS
        begun = Sound(key="begun", at_seconds=at, tone=Tone.HOLD)
        room.speaker.play([begun, Sound(key="paused", at_seconds=at + 0.8, tone=Tone.RELEASE)])
        heard.wait_until(at + 0.5)
        room.speaker.silence()
        heard.wait_until(at + 1.5)
    assert max(lateness(found(room, heard, [begun]))) < TONE_LIMIT_SECONDS
    assert not any(heard.samples[heard.first_sample_at(at + 0.65) :])


def test_a_sample_is_heard_without_a_session(server: SoundServer, room: Room):
    with recording(server) as heard:
        room.speaker.say_now("Hear a sample.")
        heard.wait_until(time.monotonic() + BEGIN_SECONDS + 1)
    assert max(map(abs, heard.samples)) > 1000


def test_the_loudness_of_lines_and_tones_is_heard(server: SoundServer, room: Room):
    with recording(server) as heard:
        room.speaker.set_volumes(voice_percent=100, tones_percent=50)
        room.speaker.open()
        at = time.monotonic() + BEGIN_SECONDS
        room.speaker.play([Sound(key="quarter", at_seconds=at, tone=Tone.HOLD)])
        heard.wait_until(at + 0.5)
    assert max(heard.samples) == pytest.approx(max(tone_clips()[Tone.HOLD].samples) / 4, rel=0.1)


def test_without_a_device_the_session_goes_on_and_is_told_so_once(no_device: None, room: Room):
    room.speaker.open()
    room.wait_until_told(SoundTrouble.NO_DEVICE)
    room.speaker.play([Sound(key="a", at_seconds=time.monotonic(), tone=Tone.HOLD)])
    room.speaker.say_now("Half way.")
    room.speaker.silence()
    room.speaker.close()
    assert room.speaker.troubles == {SoundTrouble.NO_DEVICE}
    assert room.told == [frozenset({SoundTrouble.NO_DEVICE})]


def test_nothing_reaches_the_terminal_without_a_device(no_device: None):
    command = [sys.executable, "-m", "tests.sound.spoken_to_nobody"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_nothing_reaches_the_terminal_when_a_program_ends_without_closing(server: SoundServer):
    command = [sys.executable, "-m", "tests.sound.spoken_to_nobody", "with a device"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_sound_library_is_not_loaded_before_sound_is_wanted():
    told = (
        "import sys; from pathlib import Path; from program_app.sound.speaker import Speaker; "
        "nowhere = Path('nowhere'); "
        "Speaker(recorded_folder=nowhere, cache_folder=nowhere, piper_folder=nowhere, on_trouble=print); "
        "assert 'miniaudio' not in sys.modules and 'cffi' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", told], cwd=ROOT, check=True, timeout=60)
