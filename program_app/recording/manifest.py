"""The list of clips that travels with them: which file says which line, and how long it takes."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

MANIFEST_FILE = "manifest.json"


@dataclass(frozen=True)
class Entry:
    """One recorded line."""

    file: str
    seconds: float
    made_of: str
    """The hash of text, phonemes, voice and settings."""
    sha256: str
    """The hash of the file itself."""


def read_manifest(folder: Path) -> dict[str, Entry]:
    """Entries by line; empty before the first recording."""
    file = folder / MANIFEST_FILE
    if not file.exists():
        return {}
    lines = json.loads(file.read_text(encoding="utf-8"))["lines"]
    return {line: Entry(**entry) for line, entry in lines.items()}


def write_manifest(folder: Path, entries: Mapping[str, Entry]) -> None:
    """Keep `entries`, in the order of the alphabet, so that a change shows as few changed rows."""
    lines = {line: asdict(entry) for line, entry in sorted(entries.items())}
    text = json.dumps({"lines": lines}, ensure_ascii=False, indent=1)
    (folder / MANIFEST_FILE).write_text(text + "\n", encoding="utf-8")
