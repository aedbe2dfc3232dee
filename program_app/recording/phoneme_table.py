"""The file of phonemes, word by word, that a person can correct."""

import json
from collections.abc import Mapping
from pathlib import Path

TABLE_FILE = "phonemes.json"


def read_table(folder: Path) -> dict[str, str]:
    """Phonemes by word or phrase; empty before the first recording."""
    file = folder / TABLE_FILE
    if not file.exists():
        return {}
    table: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return table


def write_table(folder: Path, table: Mapping[str, str]) -> None:
    """Keep `table`, one word a line in the order of the alphabet."""
    text = json.dumps(dict(sorted(table.items())), ensure_ascii=False, indent=1)
    (folder / TABLE_FILE).write_text(text + "\n", encoding="utf-8")
