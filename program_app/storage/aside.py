"""Keeps what the database refused, as one JSON object a line; nothing done is thrown away."""

import json
import os
from dataclasses import asdict
from pathlib import Path

from program_app.domain.changes import Change


def aside_file(database: Path) -> Path:
    """Where the refused changes of `database` are kept."""
    return database.with_name("unwritten.jsonl")


def set_aside(database: Path, change: Change, reason: str) -> None:
    """Append `change` and why it was refused. Raises OSError when even that is not possible."""
    line = json.dumps({"change": type(change).__name__, "reason": reason, **asdict(change)}, default=str)
    with aside_file(database).open("a", encoding="utf-8") as file:
        file.write(line + "\n")
        file.flush()
        os.fsync(file.fileno())
