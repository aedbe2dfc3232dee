"""Where the lines that can be said and the clips that are shipped differ."""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from program_app.recording.clip import clip_of
from program_app.recording.errors import RecordingError
from program_app.recording.manifest import Entry, read_manifest
from program_app.recording.phoneme_table import read_table


def differences(paces: Mapping[str, float], folder: Path) -> list[str]:
    """One sentence for each line whose clip is missing, old or broken, and each clip that nobody asks for."""
    entries, table = read_manifest(folder), read_table(folder)
    found = [said for line, pace in paces.items() for said in _of_line(line, pace, entries, table, folder)]
    found += [f'"{line}" is recorded and never said.' for line in entries if line not in paces]
    named = {entry.file for entry in entries.values()}
    found += [
        f"{file.name} is in no entry of the manifest."
        for file in sorted(folder.glob("*.ogg"))
        if file.name not in named
    ]
    return found


def is_whole(entry: Entry, folder: Path) -> bool:
    """Whether the file of `entry` is there, to the byte."""
    file = folder / entry.file
    return file.is_file() and hashlib.sha256(file.read_bytes()).hexdigest() == entry.sha256


def _of_line(
    line: str, pace: float, entries: Mapping[str, Entry], table: Mapping[str, str], folder: Path
) -> Iterator[str]:
    entry = entries.get(line)
    if entry is None:
        yield f'"{line}" has no clip.'
        return
    try:
        is_current = clip_of(line, pace, table).made_of == entry.made_of
    except RecordingError as trouble:
        yield str(trouble)
        return
    if not is_current:
        yield f'"{line}" was recorded with other phonemes, pace or settings.'
    if not is_whole(entry, folder):
        yield f"{entry.file} is missing, or is not the file that was recorded."
