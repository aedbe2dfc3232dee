"""The voices that this computer has: espeak-ng, the one of macOS or Windows, and those of Piper."""

import platform
import shutil
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from program_app.sound.system_voice import SystemVoice

_WORDS_A_MINUTE = 175
"""The own pace of espeak-ng and of `say`."""
_ESPEAK_VOICES = {
    "espeak-ng": "en-gb",
    "espeak-ng, American": "en-us",
    "espeak-ng, Scottish": "en-gb-scotland",
    "espeak-ng, higher": "en-gb+f3",
}
_WINDOWS_SCRIPT = (
    "Add-Type -AssemblyName System.Speech; "
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "$voice.Rate = {rate}; "
    "$voice.SetOutputToWaveFile('{file}'); "
    "$voice.Speak([Console]::In.ReadToEnd()); "
    "$voice.Dispose()"
)
_PIPER_FOLDERS = ("/usr/share/piper-voices", "/usr/share/piper/voices")


def found_voices(piper_folders: Iterable[Path]) -> tuple[SystemVoice, ...]:
    """All of them, the most natural ones first; Piper's are looked for in `piper_folders` as well."""
    folders = (*piper_folders, Path.home() / ".local" / "share" / "piper-voices", *map(Path, _PIPER_FOLDERS))
    return (*_piper_voices(folders), *_own_voice(), *_espeak_voices())


def _piper_voices(folders: Iterable[Path]) -> Iterable[SystemVoice]:
    program = shutil.which("piper")
    if program is None:
        return
    for folder in folders:
        for model in sorted(folder.rglob("en_*.onnx")):
            yield SystemVoice(f"Piper {model.stem}", partial(_piper, program, model))


def _own_voice() -> Iterable[SystemVoice]:
    if platform.system() == "Darwin" and shutil.which("say"):
        yield SystemVoice("macOS", _say)
    if platform.system() == "Windows" and shutil.which("powershell"):
        yield SystemVoice("Windows", _powershell)


def _espeak_voices() -> Iterable[SystemVoice]:
    program = shutil.which("espeak-ng")
    if program is not None:
        for name, voice in _ESPEAK_VOICES.items():
            yield SystemVoice(name, partial(_espeak, program, voice))


def _espeak(program: str, voice: str, speed: float, file: Path) -> Sequence[str]:
    pace = str(round(_WORDS_A_MINUTE * speed))
    return (program, "-v", voice, "-s", pace, "-w", str(file), "--stdin")


def _piper(program: str, model: Path, speed: float, file: Path) -> Sequence[str]:
    stretch = f"{1 / speed:.2f}"
    return (program, "--model", str(model), "--length_scale", stretch, "--output_file", str(file))


def _say(speed: float, file: Path) -> Sequence[str]:
    pace = str(round(_WORDS_A_MINUTE * speed))
    return ("say", "-r", pace, "-o", str(file), "--file-format=WAVE", "--data-format=LEI16@22050", "-f", "-")


def _powershell(speed: float, file: Path) -> Sequence[str]:
    script = _WINDOWS_SCRIPT.format(rate=round((speed - 1) * 10), file=str(file).replace("'", "''"))
    return ("powershell", "-NoProfile", "-NonInteractive", "-Command", script)
