"""What holds between files and between the parts of one: references, unique names, the row of days."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from program_app.content.document import Document, KeyPath, Plain
from program_app.content.errors import Problem
from program_app.content.folder import exercise_id
from program_app.content.motion_references import motion_problems
from program_app.content.sentences import with_suggestion
from program_app.content.substitution_references import substitution_problems

Documents = Mapping[str, Document]


def reference_problems(documents: Documents, exercise_ids: set[str], motion_ids: set[str]) -> list[Problem]:
    """Everything that does not fit together, as far as the files could be read.

    The ids are those of all files of their kind, also of those that could not be read.
    """
    used = _used(documents)
    return [
        *_dangling(documents, exercise_ids, motion_ids),
        *_unused(documents, exercise_ids, used),
        *_misnamed(documents, exercise_ids),
        *motion_problems(documents, motion_ids, used),
        *substitution_problems(documents, exercise_ids),
        *_not_unique(documents),
        *_rows(documents),
    ]


def _dangling(documents: Documents, exercise_ids: set[str], motion_ids: set[str]) -> Iterator[Problem]:
    codes = _names(documents, "checks.yaml", "checks", "code")
    positions = _names(documents, "rescue.yaml", "positions", "name")
    for document in documents.values():
        for path, mapping in document.mappings():
            yield from _unknown(document, (*path, "exercise"), [mapping.get("exercise")], exercise_ids)
            yield from _unknown(document, (*path, "posture"), [mapping.get("posture")], motion_ids)
            yield from _unknown(document, (*path, "postures"), _list(mapping, "postures"), motion_ids)
            yield from _unknown(document, (*path, "check"), [mapping.get("check")], codes)
            yield from _unknown(document, (*path, "self_checks"), _list(mapping, "self_checks"), codes)
            yield from _unknown(document, (*path, "rehearsal"), _list(mapping, "rehearsal"), positions)


_CALLED = {
    "exercise": "exercise",
    "posture": "posture",
    "postures": "posture",
    "check": "self-check",
    "self_checks": "self-check",
    "rehearsal": "rescue position",
}


def _unknown(
    document: Document, path: KeyPath, names: Iterable[Plain], known: set[str] | None
) -> Iterator[Problem]:
    for index, name in enumerate(names):
        if known is not None and isinstance(name, str) and name not in known:
            sentence = with_suggestion(f"there is no {_CALLED[str(path[-1])]} {name}", name, sorted(known))
            yield document.problem((*path, index), sentence)


def _used(documents: Documents) -> set[str]:
    """The exercises that something else mentions."""
    used = set()
    for document in documents.values():
        mentioned = (mapping.get("exercise") for _, mapping in document.mappings())
        used |= {name for name in mentioned if isinstance(name, str) and name != exercise_id(document.file)}
    return used


def _unused(documents: Documents, exercise_ids: set[str], used: set[str]) -> Iterator[Problem]:
    program = documents.get("program.yaml")
    if program is None or not _list(program.value, "days"):
        return
    for document in documents.values():
        own = exercise_id(document.file)
        if own in exercise_ids and own not in used:
            yield document.problem(("id",), f"the exercise {own} is used nowhere")


def _misnamed(documents: Documents, exercise_ids: set[str]) -> Iterator[Problem]:
    for document in documents.values():
        own, written = exercise_id(document.file), document.at(("id",))
        if own is None or not isinstance(written, str) or written == own:
            continue
        if written in exercise_ids:
            yield document.problem(("id",), f"id is {written}; another file holds the exercise of that id")
        else:
            yield document.problem(("id",), f"id is {written}; in this file it must be {own}")
    for document in documents.values():
        if document.at(("easier", "exercise")) == exercise_id(document.file) is not None:
            sentence = "the easier form is the exercise itself; leave exercise out"
            yield document.problem(("easier", "exercise"), sentence)


_UNIQUE = (
    ("program.yaml", "weeks", "number"),
    ("program.yaml", "days", "number"),
    ("checks.yaml", "checks", "code"),
    ("safety.yaml", "screening", "id"),
    ("rescue.yaml", "positions", "name"),
)


def _not_unique(documents: Documents) -> Iterator[Problem]:
    for file, key, field in _UNIQUE:
        if file in documents:
            yield from _repeated(documents[file], (key,), field)
    checks = documents.get("checks.yaml")
    for index, check in enumerate(_list(checks.value, "checks") if checks else ()):
        if checks and isinstance(check, dict):
            yield from _repeated(checks, ("checks", index, "questions"), "id")


def _repeated(document: Document, path: KeyPath, field: str) -> Iterator[Problem]:
    seen: Counter[str | int] = Counter()
    items = document.at(path)
    for index, item in enumerate(items if isinstance(items, list) else ()):
        name = item.get(field) if isinstance(item, dict) else None
        if isinstance(name, str | int):
            seen[name] += 1
            if seen[name] > 1:
                yield document.problem((*path, index, field), f"{field} {name} is taken already")


def _rows(documents: Documents) -> Iterator[Problem]:
    document = documents.get("program.yaml")
    if document:
        yield from _row(document, "weeks", "week", 4)
        yield from _row(document, "days", "day", 28)


def _row(document: Document, key: str, called: str, length: int) -> Iterator[Problem]:
    numbers = [item.get("number") if isinstance(item, dict) else None for item in _list(document.value, key)]
    for wanted in range(1, length + 1):
        if numbers and wanted not in numbers:
            yield document.problem((key,), f"{called} {wanted} is missing")
    for index, (before, number) in enumerate(pairwise(numbers), start=1):
        if isinstance(before, int) and isinstance(number, int) and number < before:
            sentence = f"{called} {number} stands after {called} {before}"
            yield document.problem((key, index, "number"), sentence)


def _names(documents: Documents, file: str, key: str, field: str) -> set[str] | None:
    """The names that can be referred to; None if their file could not be read."""
    document = documents.get(file)
    if document is None:
        return None
    return {str(item.get(field)) for item in _list(document.value, key) if isinstance(item, dict)}


def _list(value: Plain, key: str) -> list[Plain]:
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, list) else []
