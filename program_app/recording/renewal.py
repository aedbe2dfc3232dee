"""Makes a folder of clips say the lines that are wanted: only what is missing or changed is said again."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from program_app.recording.clip import Clip, clip_of
from program_app.recording.differences import is_whole
from program_app.recording.manifest import Entry, read_manifest, write_manifest
from program_app.recording.phoneme_table import read_table, write_table
from program_app.recording.pronouncing import sentences, words
from program_app.recording.shaping import RATE, finished


class Studio(Protocol):
    """Who speaks; the tests have one of their own."""

    def phonemes(self, word: str) -> str:
        """How a word is said that the table does not know."""

    def say(self, phonemes: str, pace: float) -> Sequence[float]:
        """What is heard of one sentence."""

    def encoded(self, samples: Sequence[float]) -> bytes:
        """A clip as it is shipped."""

    def tell(self, done: int, of: int, line: str) -> None:
        """Told after each recorded line."""


def renew(paces: Mapping[str, float], folder: Path, studio: Studio) -> int:
    """Let `folder` hold a clip of every line of `paces` and no other; how many were recorded for that."""
    folder.mkdir(parents=True, exist_ok=True)
    table = _completed_table(paces, folder, studio)
    clips = [clip_of(line, pace, table) for line, pace in paces.items()]
    entries = {line: entry for line, entry in read_manifest(folder).items() if line in paces}
    due = [clip for clip in clips if not _is_recorded(clip, entries, folder)]
    for done, clip in enumerate(due, 1):
        entries[clip.line] = _recorded(clip, studio, folder)
        write_manifest(folder, entries)  # after each: a recording that was stopped goes on where it was
        studio.tell(done, len(due), clip.line)
    write_manifest(folder, entries)
    _remove_unnamed(entries, folder)
    return len(due)


def _completed_table(paces: Mapping[str, float], folder: Path, studio: Studio) -> Mapping[str, str]:
    """The table with every word of the lines in it; what a person wrote there stays."""
    table = read_table(folder)
    unknown = sorted({word for line in paces for word in words(line)} - set(table))
    if unknown:
        table |= {word: studio.phonemes(word) for word in unknown}
        write_table(folder, table)
    return table


def _is_recorded(clip: Clip, entries: Mapping[str, Entry], folder: Path) -> bool:
    entry = entries.get(clip.line)
    return entry is not None and entry.made_of == clip.made_of and is_whole(entry, folder)


def _recorded(clip: Clip, studio: Studio, folder: Path) -> Entry:
    said = [studio.say(phonemes, clip.pace) for phonemes in clip.phonemes]
    samples = finished(list(zip(sentences(clip.line), said, strict=True)))
    content = studio.encoded(samples)
    (folder / clip.file_name).write_bytes(content)
    sha256 = hashlib.sha256(content).hexdigest()
    return Entry(clip.file_name, round(len(samples) / RATE, 3), clip.made_of, sha256)


def _remove_unnamed(entries: Mapping[str, Entry], folder: Path) -> None:
    named = {entry.file for entry in entries.values()}
    for file in folder.glob("*.ogg"):
        if file.name not in named:
            file.unlink()
