"""The coach that comes with the program: a folder of recorded lines with a manifest."""

import json
from functools import cached_property
from pathlib import Path

from program_app.domain.preferences import RECORDED_VOICE
from program_app.sound.clip import Clip
from program_app.sound.decoding import UnreadableSoundError, read_clip
from program_app.sound.voice import VoiceError

MANIFEST_FILE = "manifest.json"


class RecordedVoice:
    """Says the lines that were recorded, at the pace they were recorded in; without a folder it has none."""

    name = RECORDED_VOICE

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def is_there(self) -> bool:
        """Whether anything was recorded."""
        return bool(self._lines)

    def seconds(self, line: str) -> float | None:
        """How long the recording of `line` is; None when there is none."""
        return self._lines[line][1] if line in self._lines else None

    def render(self, line: str, speed: float) -> Clip:  # noqa: ARG002
        """See `Voice`."""
        if line not in self._lines:
            raise VoiceError(f"not recorded: {line}")
        try:
            return read_clip(self._folder / self._lines[line][0])
        except UnreadableSoundError as error:
            raise VoiceError(str(error)) from error

    @cached_property
    def _lines(self) -> dict[str, tuple[str, float]]:
        """File and seconds by line."""
        try:
            told = json.loads((self._folder / MANIFEST_FILE).read_text(encoding="utf-8"))["lines"]
            return {line: (str(entry["file"]), float(entry["seconds"])) for line, entry in told.items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}
