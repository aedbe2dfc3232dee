"""The files of a program folder as bytes, with a limit on everything that could be too much."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from program_app.content.errors import Problem

PROGRAM_FILE = "program.yaml"
"""The file of the program's days."""
SINGLE_FILES = (
    PROGRAM_FILE,
    "checks.yaml",
    "safety.yaml",
    "rescue.yaml",
    "progression.yaml",
    "substitutions.yaml",
    "log.yaml",
    "trace.yaml",
)
"""The files that every program folder has."""
EXERCISES = "exercises"
"""The folder of exercises, one a file."""
POSES = "poses"
"""The folder of the figure's motions, one a file; `postures.yaml` holds what they have in common."""
POSTURES_FILE = f"{POSES}/postures.yaml"
GUIDE = "guide"
ARTICLES = f"{GUIDE}/articles"
"""The folder of articles, one a file, in their order: `01_letting_go.yaml`."""
CARDS = f"{GUIDE}/cards"
"""The folder of the cards of the days, one a file: `day_01.yaml`."""

_FOLDERS = (EXERCISES, POSES, GUIDE, ARTICLES, CARDS)

_FILE_BYTES = 500_000
_ENTRIES = 200


@dataclass(frozen=True)
class ProgramFolder:
    """The bytes of the expected files by name (`exercises/heel_slide.yaml`), and what is wrong so far."""

    files: dict[str, bytes]
    problems: tuple[Problem, ...]


def exercise_file(exercise_id: str) -> str:
    """The name of the file in which this exercise stands."""
    return f"{EXERCISES}/{exercise_id}.yaml"


def exercise_id(file: str) -> str | None:
    """The exercise that a file is named after, or None for a file that holds no exercise."""
    inside = file.startswith(f"{EXERCISES}/") and file.endswith(".yaml")
    return file.removeprefix(f"{EXERCISES}/").removesuffix(".yaml") if inside else None


def motion_id(file: str) -> str | None:
    """The motion that a file is named after, or None for a file that holds no motion."""
    inside = file.startswith(f"{POSES}/") and file.endswith(".yaml") and file != POSTURES_FILE
    return file.removeprefix(f"{POSES}/").removesuffix(".yaml") if inside else None


def article_place(file: str) -> tuple[int, str] | None:
    """The number and the id that an article's file is named after, or None for a file that holds none."""
    found = re.fullmatch(rf"{ARTICLES}/([0-9]{{2}})_(\w+)\.yaml", file)
    return (int(found[1]), found[2]) if found else None


def card_day(file: str) -> int | None:
    """The day that a card's file is named after, or None for a file that holds no card."""
    found = re.fullmatch(rf"{CARDS}/day_([0-9]{{2}})\.yaml", file)
    return int(found[1]) if found else None


def read_folder(folder: Path) -> ProgramFolder:
    """Read the files of a program folder. Never raises: what is wrong is in `problems`."""
    try:
        names = list(_names(folder))
    except _TooManyEntriesError:
        return ProgramFolder({}, (Problem(folder.name, 1, 1, f"a folder holds more than {_ENTRIES} files"),))
    except OSError as error:
        return ProgramFolder(
            {}, (Problem(folder.name, 1, 1, f"the folder cannot be read: {_reason(error)}"),)
        )
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    for name in names:
        read = _read(folder / name, name) if _is_expected(name) else Problem(name, 1, 1, _unexpected(name))
        if isinstance(read, Problem):
            problems.append(read)
        else:
            files[name] = read
    return ProgramFolder(files, (*problems, *_missing(names)))


class _TooManyEntriesError(Exception):
    pass


def _names(folder: Path, above: str = "") -> Iterator[str]:
    for entry in _entries(folder):
        name = f"{above}{entry.name}"
        if name in _FOLDERS and entry.is_dir():
            yield from _names(entry, f"{name}/")
        else:
            yield name


def _entries(folder: Path) -> list[Path]:
    visible = (entry for entry in folder.iterdir() if not entry.name.startswith("."))
    entries = sorted(islice(visible, _ENTRIES + 1))
    if len(entries) > _ENTRIES:
        raise _TooManyEntriesError
    return entries


def _is_expected(name: str) -> bool:
    named_after = (exercise_id(name), motion_id(name), article_place(name), card_day(name))
    return name in (*SINGLE_FILES, POSTURES_FILE) or any(named_after)


def _unexpected(name: str) -> str:
    if name == EXERCISES:
        return "this must be a folder with one exercise a file"
    if name == POSES:
        return "this must be a folder with one motion a file"
    if name in (GUIDE, ARTICLES, CARDS):
        return "this must be a folder of the guide"
    inside = (exercise_file("<id>"), f"{POSES}/<id>.yaml", f"{ARTICLES}/01_<id>.yaml")
    places = ", ".join((*SINGLE_FILES, *inside))
    return f"unexpected file; a program folder holds {places} and {CARDS}/day_01.yaml"


def _read(path: Path, name: str) -> bytes | Problem:
    if not path.is_file():
        return Problem(name, 1, 1, "this is not a file")
    try:
        with path.open("rb") as stream:
            content = stream.read(_FILE_BYTES + 1)
    except OSError as error:
        return Problem(name, 1, 1, f"the file cannot be read: {_reason(error)}")
    if len(content) > _FILE_BYTES:
        return Problem(
            name, 1, 1, f"the file is too large; {_FILE_BYTES // 1000} kB are enough for a program file"
        )
    return content


def _missing(names: list[str]) -> Iterator[Problem]:
    for name in SINGLE_FILES:
        if name not in names:
            yield Problem(name, 1, 1, "this file is missing")
    if not any(exercise_id(name) is not None for name in names):
        yield Problem(EXERCISES, 1, 1, "there are no exercises")


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
