"""The chosen voice says a line; where it cannot, the next one does; each line is rendered once."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from program_app.domain.preferences import RECORDED_VOICE
from program_app.sound.found_voices import found_voices
from program_app.sound.line_cache import LineCache
from program_app.sound.recorded_voice import RecordedVoice
from program_app.sound.system_voice import SystemVoice
from program_app.sound.voice import VoiceError
from program_app.sound.voices import Voices
from tests.sound.builders import write_recorded_voice

BROKEN = SystemVoice("broken", lambda _speed, _file: ("false",))


def copied(name: str, source: Path, log: Path) -> SystemVoice:
    """A voice that says the same whatever the line is, and notes each time it speaks."""
    return SystemVoice(
        name, lambda speed, file: ("sh", "-c", f"echo {speed} >> '{log}'; cp '{source}' '{file}'")
    )


class Cast:
    """A recorded coach that knows one line, and voices of the computer."""

    def __init__(self, folder: Path) -> None:
        write_recorded_voice(folder / "recorded", "Half way.")
        self.log = folder / "log"
        self._folder = folder
        self.copying = copied("copying", folder / "recorded" / "0.wav", self.log)

    def voices(self, *system: SystemVoice, recorded: str = "recorded") -> Voices:
        return Voices(
            RecordedVoice(self._folder / recorded), lambda: system, LineCache(self._folder / "cache")
        )

    @property
    def spoken(self) -> Sequence[str]:
        return self.log.read_text(encoding="utf-8").split() if self.log.exists() else []


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    return Cast(tmp_path)


def test_the_recorded_coach_comes_first_among_the_names(cast: Cast) -> None:
    assert cast.voices(cast.copying).names() == (RECORDED_VOICE, "copying")


def test_without_a_recording_there_is_no_recorded_coach(cast: Cast) -> None:
    assert cast.voices(cast.copying, recorded="nowhere").names() == ("copying",)


@pytest.mark.parametrize("manifest", ["", "[]", '{"lines": []}', '{"lines": {"Half way.": {"file": "a"}}}'])
def test_a_manifest_that_makes_no_sense_is_no_recording(tmp_path: Path, manifest: str) -> None:
    (tmp_path / "manifest.json").write_text(manifest, encoding="utf-8")
    assert not RecordedVoice(tmp_path).is_there


def test_the_recorded_coach_says_what_was_recorded_and_its_length_is_known_at_once(cast: Cast) -> None:
    voices = cast.voices(cast.copying)
    clip = voices.say("Half way.", RECORDED_VOICE, 0.9)
    assert clip is not None
    assert clip.seconds == voices.recorded_seconds("Half way.", RECORDED_VOICE) == 0.6
    assert cast.spoken == []


def test_a_line_that_was_not_recorded_is_said_by_the_computer(cast: Cast) -> None:
    voices = cast.voices(cast.copying)
    assert voices.say("My own words.", RECORDED_VOICE, 0.9) is not None
    assert voices.recorded_seconds("My own words.", RECORDED_VOICE) is None
    assert cast.spoken == ["0.9"]


def test_a_chosen_voice_of_the_computer_says_everything_at_the_chosen_speed(cast: Cast) -> None:
    voices = cast.voices(cast.copying)
    assert voices.say("Half way.", "copying", 1.1) is not None
    assert voices.recorded_seconds("Half way.", "copying") is None
    assert cast.spoken == ["1.1"]


def test_a_voice_that_fails_or_is_gone_is_stood_in_for(cast: Cast) -> None:
    assert cast.voices(BROKEN).say("Half way.", "broken", 1.0) is not None
    assert cast.voices(BROKEN).say("Half way.", "long gone", 1.0) is not None
    assert cast.voices().recorded_seconds("Half way.", "long gone") == 0.6


def test_a_line_that_nobody_can_say_is_none(cast: Cast) -> None:
    gone = replace(BROKEN, command_for=lambda _speed, _file: ("brace28-nowhere",))
    assert cast.voices(BROKEN, gone).say("My own words.", RECORDED_VOICE, 1.0) is None


def test_a_line_is_rendered_once_for_each_speed_also_in_the_next_session(cast: Cast) -> None:
    for speed in (0.9, 1.0, 0.9):
        cast.voices(cast.copying).say("My own words.", "copying", speed)
    assert cast.spoken == ["0.9", "1.0"]


def test_a_recording_that_was_damaged_is_stood_in_for(cast: Cast, tmp_path: Path) -> None:
    (tmp_path / "recorded" / "0.wav").write_bytes(b"")
    with pytest.raises(VoiceError):
        RecordedVoice(tmp_path / "recorded").render("Half way.", 1.0)
    assert cast.voices().say("Half way.", RECORDED_VOICE, 1.0) is None


def test_espeak_speaks_slower_when_asked_to(tmp_path: Path) -> None:
    voice = next(voice for voice in found_voices([tmp_path]) if voice.name == "espeak-ng")
    line = "Let the knee sink to the side."
    slow, own = voice.render(line, 0.8), voice.render(line, 1.0)
    assert 1.1 < slow.seconds / own.seconds < 1.5
    assert 1 < own.seconds < 3


def test_a_line_that_looks_like_an_option_is_spoken_all_the_same(tmp_path: Path) -> None:
    voice = next(voice for voice in found_voices([tmp_path]) if voice.name == "espeak-ng")
    assert voice.render("-5 seconds $(left); 'now'.", 1.0).seconds > 0.5


def test_a_piper_voice_is_found_where_piper_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_recorded_voice(tmp_path / "sound", "any")
    program = tmp_path / "bin" / "piper"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nset -e\ntest "$4" = 1.11\ncp {tmp_path}/sound/0.wav "$6"\n')
    program.chmod(0o755)
    (tmp_path / "en_GB-alba-medium.onnx").touch()
    (tmp_path / "de_DE-thorsten-high.onnx").touch()
    monkeypatch.setenv("PATH", f"{program.parent}:/bin:/usr/bin")
    voice = found_voices([tmp_path])[0]
    assert voice.name == "Piper en_GB-alba-medium"
    assert voice.render("Half way.", 0.9).seconds > 0.5


def test_a_computer_without_any_engine_has_no_voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert shutil.which("espeak-ng") is None
    assert found_voices([tmp_path]) == ()


@pytest.mark.parametrize(
    ("system", "command", "file_in", "name"),
    [
        ("Darwin", "say", '"$4"', "macOS"),
        (
            "Windows",
            "powershell",
            """"$(echo "$4" | sed "s/.*WaveFile('\\\\([^']*\\\\)').*/\\\\1/")\"""",
            "Windows",
        ),
    ],
)
def test_the_own_voice_of_a_system_is_asked_for_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, command: str, file_in: str, name: str
) -> None:
    write_recorded_voice(tmp_path / "sound", "any")
    program = tmp_path / "bin" / command
    program.parent.mkdir()
    program.write_text(
        f"#!/bin/sh\nset -e\ntest \"$(cat)\" = 'Half way.'\ncp {tmp_path}/sound/0.wav {file_in}\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:/bin:/usr/bin")
    monkeypatch.setattr("platform.system", lambda: system)
    voice = found_voices([tmp_path])[0]
    assert voice.name == name
    assert voice.render("Half way.", 0.9).seconds > 0.5
