"""What holds within `substitutions.yaml`: names that exist, doses for what stands in, all work-arounds."""

from collections.abc import Collection, Iterator, Mapping

from program_app.content.document import Document, KeyPath, Plain
from program_app.content.errors import Problem
from program_app.content.folder import exercise_file
from program_app.content.sentences import with_suggestion
from program_app.domain.baseline import WorkAround

FILE = "substitutions.yaml"

_EXERCISES = ("hides_exercises", "instead", "instead_of_stretch", "never_harder")
_POSITIONS = ("hides_positions", "positions")
_STANDING_IN = ("instead", "instead_of_stretch")


def substitution_problems(documents: Mapping[str, Document], exercise_ids: set[str]) -> Iterator[Problem]:
    """Everything that does not fit together, as far as the files could be read."""
    document = documents.get(FILE)
    if document is None:
        return
    rescue = documents.get("rescue.yaml")
    positions = {name for _, name in _fields(rescue, "positions", "name")} if rescue else None
    standing_in = {name for _, name in _fields(document, "substitutes", "exercise")}
    for path, adaptation in _mappings(document, "adaptations"):
        yield from _unknown(document, path, adaptation, _EXERCISES, "exercise", exercise_ids)
        if positions is not None:
            yield from _unknown(document, path, adaptation, _POSITIONS, "rescue position", positions)
        yield from _without_dose(document, path, adaptation, standing_in)
        yield from _left_out_themselves(document, documents, path, adaptation)
    practice = document.at(("small_practice",))
    if isinstance(practice, dict):
        known = ("small_practice",), practice, ("exercises",)
        yield from _unknown(document, *known, "exercise with a dose among the substitutes", standing_in)
    yield from _missing(document)


def _unknown(
    document: Document,
    path: KeyPath,
    mapping: Mapping[str, Plain],
    keys: Collection[str],
    called: str,
    known: set[str],
) -> Iterator[Problem]:
    for key in keys:
        for index, name in enumerate(_names(mapping, key)):
            if name not in known:
                sentence = with_suggestion(f"there is no {called} {name}", name, sorted(known))
                yield document.problem((*path, key, index), sentence)


def _without_dose(
    document: Document, path: KeyPath, adaptation: Mapping[str, Plain], standing_in: set[str]
) -> Iterator[Problem]:
    for key in _STANDING_IN:
        for index, name in enumerate(_names(adaptation, key)):
            if name not in standing_in:
                yield document.problem((*path, key, index), f"{name} has no doses among the substitutes")


def _left_out_themselves(
    document: Document, documents: Mapping[str, Document], path: KeyPath, adaptation: Mapping[str, Plain]
) -> Iterator[Problem]:
    """What stands in must not be what the same work-around leaves out."""
    hidden, hidden_tags = _names(adaptation, "hides_exercises"), set(_names(adaptation, "hides_tags"))
    for key in _STANDING_IN:
        for index, name in enumerate(_names(adaptation, key)):
            exercise = documents.get(exercise_file(name))
            tags = _names(exercise.value, "tags") if exercise and isinstance(exercise.value, dict) else []
            if name in hidden or hidden_tags.intersection(tags):
                sentence = f"{name} is left out here itself, so it cannot stand in"
                yield document.problem((*path, key, index), sentence)


def _missing(document: Document) -> Iterator[Problem]:
    given = [name for _, name in _fields(document, "adaptations", "id")]
    for work_around in WorkAround:
        if given and work_around.value not in given:
            yield document.problem(("adaptations",), f"the adaptation to {work_around.value} is missing")
    for key, field in (("adaptations", "id"), ("substitutes", "exercise")):
        seen = set()
        for path, name in _fields(document, key, field):
            if name in seen:
                yield document.problem(path, f"{field} {name} is taken already")
            seen.add(name)


def _mappings(document: Document, key: str) -> Iterator[tuple[KeyPath, dict[str, Plain]]]:
    items = document.at((key,))
    for index, item in enumerate(items if isinstance(items, list) else ()):
        if isinstance(item, dict):
            yield (key, index), item


def _fields(document: Document, key: str, field: str) -> Iterator[tuple[KeyPath, str]]:
    for path, mapping in _mappings(document, key):
        value = mapping.get(field)
        if isinstance(value, str):
            yield (*path, field), value


def _names(mapping: Mapping[str, Plain], key: str) -> list[str]:
    found = mapping.get(key)
    return [name for name in found if isinstance(name, str)] if isinstance(found, list) else []
