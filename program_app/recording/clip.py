"""What a clip is made of, and the name of its file."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from program_app.recording.pronouncing import pronounced, sentences
from program_app.recording.settings import MADE_WITH

_LONGEST_SLUG = 48


@dataclass(frozen=True)
class Clip:
    """A line, its phonemes sentence by sentence, and its pace."""

    line: str
    phonemes: tuple[str, ...]
    pace: float

    @property
    def made_of(self) -> str:
        """The hash of everything that the sound depends on."""
        parts = {"line": self.line, "phonemes": self.phonemes, "pace": self.pace, **MADE_WITH}
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()

    @property
    def file_name(self) -> str:
        """The words of the line, and enough of the hash to tell an older recording from a newer one."""
        slug = re.sub(r"[^a-z0-9]+", "-", self.line.lower().replace("'", "").replace("’", "")).strip("-")
        return f"{slug[:_LONGEST_SLUG].rstrip('-')}-{self.made_of[:6]}.ogg"


def clip_of(line: str, pace: float, table: Mapping[str, str]) -> Clip:
    """The clip that `line` should have. Raises RecordingError when a word cannot be said."""
    return Clip(line, tuple(pronounced(sentence, table) for sentence in sentences(line)), pace)
