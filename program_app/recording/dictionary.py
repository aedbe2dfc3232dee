"""What a word sounds like when the table does not know it yet: a US dictionary, else a speech engine."""

import json
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from program_app.recording.errors import RecordingError

_Entries = Mapping[str, str | Mapping[str, str]]

# The engine writes some sounds with two signs, the voice with one.
_OF_ENGINE = {
    "eɪ": "A",
    "aɪ": "I",
    "oʊ": "O",
    "aʊ": "W",
    "ɔɪ": "Y",
    "tʃ": "ʧ",
    "dʒ": "ʤ",
    "ɜː": "ɜɹ",
    "ɚ": "əɹ",
    "əl": "ᵊl",
    "ɐ": "ə",
    "g": "ɡ",
    "r": "ɹ",
    "ː": "",
    "_": "",
}


class Dictionary:
    """Phonemes from word lists, the better list first."""

    def __init__(self, files: Sequence[Path]) -> None:
        self._lists: list[_Entries] = [json.loads(file.read_text(encoding="utf-8")) for file in files]

    def phonemes(self, word: str) -> str:
        """How `word` (in small letters) is said. A hyphened word is said as its parts."""
        known = self._known(word) or _inflected(word, self._known)
        if known:
            return known
        if "-" in word:
            return " ".join(map(self.phonemes, word.split("-")))
        return _asked_of_engine(word)

    def _known(self, word: str) -> str:
        for entries in self._lists:
            for spelling in (word, word.capitalize()):
                entry = entries.get(spelling)
                if entry is not None:
                    return entry if isinstance(entry, str) else entry["DEFAULT"]
        return ""


def _inflected(word: str, known: Callable[[str], str]) -> str:
    """The plural, the third person or the possessive of a known word."""
    for ending in ("'s", "es", "s"):
        stem = known(word.removesuffix(ending)) if word.endswith(ending) else ""
        if stem:
            return stem + _s_after(stem[-1])
    return ""


def _s_after(sound: str) -> str:
    if sound in "szʃʒʧʤ":
        return "ᵻz"
    return "s" if sound in "ptkfθ" else "z"


def _asked_of_engine(word: str) -> str:
    try:
        asked = subprocess.run(
            ["espeak-ng", "-q", "--ipa", "-v", "en-us", word], capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError) as error:
        raise RecordingError(
            f'"{word}" is in no dictionary: install the Debian package espeak-ng, or add it to the table.'
        ) from error
    said = asked.stdout.strip()
    for sign, ours in _OF_ENGINE.items():
        said = said.replace(sign, ours)
    return said
