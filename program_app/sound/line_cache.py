"""Spoken lines on disk, so that a voice of the computer renders each one once."""

import hashlib
import os
import tempfile
import wave
from array import array
from contextlib import suppress
from pathlib import Path

from program_app.sound.clip import RATE, Clip

_FORM = 1
"""Part of every name: raise it when lines are made in another way."""
MOST_FILES = 3000
LONGEST_SECONDS = 10.0
"""Of a line that is kept: paragraphs that are read aloud once would take hundreds of megabytes."""


class LineCache:
    """One WAV file for each voice, speed and line; a folder that cannot be written is done without."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, voice: str, speed: float, line: str) -> Clip | None:
        """The line as it was kept; None when it was not."""
        try:
            with wave.open(str(self._file(voice, speed, line)), "rb") as file:
                if (file.getnchannels(), file.getsampwidth(), file.getframerate()) != (1, 2, RATE):
                    return None
                return Clip(array("h", file.readframes(file.getnframes())))
        except (OSError, EOFError, wave.Error, ValueError):
            return None

    def keep(self, voice: str, speed: float, line: str, clip: Clip) -> None:
        """Keep the line, as far as that is possible and worth its room."""
        if clip.seconds > LONGEST_SECONDS:
            return
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._folder, suffix=".part")
            with os.fdopen(handle, "wb") as raw, wave.open(raw, "wb") as file:
                file.setnchannels(1)
                file.setsampwidth(2)
                file.setframerate(RATE)
                file.writeframes(clip.samples.tobytes())
            Path(name).replace(self._file(voice, speed, line))

    def tidy(self) -> None:
        """Leave the newest files only, when there are very many."""
        with suppress(OSError):
            files = list(self._folder.iterdir())
            if len(files) > MOST_FILES:
                for file in sorted(files, key=lambda file: file.stat().st_mtime)[:-MOST_FILES]:
                    file.unlink()

    def _file(self, voice: str, speed: float, line: str) -> Path:
        words = "\0".join((str(_FORM), voice, f"{speed:.2f}", line))
        return self._folder / f"{hashlib.sha256(words.encode()).hexdigest()[:32]}.wav"
