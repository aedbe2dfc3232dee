"""Writes a file whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path

from program_app.words.language import _


class ExportError(OSError):
    """The file cannot be written; `str()` is one sentence for the person."""

    def __init__(self, target: Path, error: OSError) -> None:
        super().__init__(error.errno, error.strerror or str(error), str(target))

    def __str__(self) -> str:
        return _("{path} cannot be written: {reason}.").format(path=self.filename, reason=self.strerror)


def write_whole(target: Path, content: bytes) -> None:
    """Write beside `target`, and give it the name only when it is on the disk. Raises ExportError."""
    try:
        _write(target.resolve(), content)  # a link keeps pointing where it did
    except OSError as error:
        raise ExportError(target, error) from error


def _write(target: Path, content: bytes) -> None:
    if target.exists() and not target.is_file():
        target.write_bytes(content)  # a terminal or a pipe cannot be replaced, a folder says what it is
        return
    part = target.with_name(f".{target.name}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
