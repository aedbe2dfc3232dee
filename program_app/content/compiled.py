"""The validated program, kept beside the data so that the next start needs no YAML and no validation."""

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from program_app import __version__
from program_app.content import plain
from program_app.content.folder import ProgramFolder, read_folder
from program_app.domain.program import Program


@dataclass(frozen=True)
class LoadedProgram:
    """A program and the hash of the files and the app version that it was read from."""

    program: Program
    content_hash: str


def load_compiled(folder: Path, cache_folder: Path | None) -> LoadedProgram:
    """The program in `folder`, from `cache_folder` if it was read before. Raises ContentError.

    A cache that cannot be read is made anew; one that cannot be written is done without.
    """
    files = read_folder(folder)
    content_hash = _content_hash(files)
    cached = cache_folder / f"program-{content_hash}.json" if cache_folder else None
    program = _read(cached) if cached and not files.problems else None
    if program is None:
        program = _build(files)
        if cached:
            _keep(program, cached)
    return LoadedProgram(program, content_hash)


def _content_hash(folder: ProgramFolder) -> str:
    digest = hashlib.sha256(__version__.encode())
    for name, content in sorted(folder.files.items()):
        digest.update(f"\0{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def _build(files: ProgramFolder) -> Program:
    from program_app.content.loader import build_program  # noqa: PLC0415 - lazy: YAML and pydantic cost 150 ms

    return build_program(files)


def _read(cached: Path) -> Program | None:
    try:
        return plain.read(cached.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _keep(program: Program, cached: Path) -> None:
    """Write the program beside its place, then move it there; programs of other hashes go."""
    unfinished = cached.with_suffix(f".{os.getpid()}.tmp")
    try:
        cached.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(plain.dump(program), encoding="utf-8")
        unfinished.replace(cached)
        for other in cached.parent.glob("program-*"):
            if other != cached:
                other.unlink(missing_ok=True)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
