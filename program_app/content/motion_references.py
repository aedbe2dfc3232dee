"""What motions and exercises owe each other: each exercise is shown, each mistake is a listed one."""

from collections.abc import Iterator, Mapping

from program_app.content.document import Document, Plain
from program_app.content.errors import Problem
from program_app.content.folder import POSES, exercise_file, exercise_id, motion_id
from program_app.content.sentences import with_suggestion


def motion_problems(
    documents: Mapping[str, Document], motion_ids: set[str], used: set[str]
) -> Iterator[Problem]:
    """Used exercises without a motion, motions misnamed, mistakes that the exercise does not list."""
    for name, document in documents.items():
        exercise = exercise_id(name)
        if exercise in used and exercise not in motion_ids:
            sentence = f"there is no motion that shows it; {POSES}/{exercise}.yaml is missing"
            yield document.problem(("id",), sentence)
        own = motion_id(name)
        if own is not None:
            yield from _misnamed(document, own)
            yield from _mistakes(document, documents.get(exercise_file(own)))


def _misnamed(document: Document, own: str) -> Iterator[Problem]:
    written = document.at(("id",))
    if isinstance(written, str) and written != own:
        yield document.problem(("id",), f"id is {written}; in this file it must be {own}")


def _mistakes(document: Document, exercise: Document | None) -> Iterator[Problem]:
    if exercise is None:
        return
    listed = [str(name) for name in _values(exercise, "mistakes", "name")]
    seen: set[str] = set()
    for index, written in enumerate(_values(document, "wrong", "mistake")):
        path, name = ("wrong", index, "mistake"), str(written)
        if name not in listed:
            sentence = with_suggestion(f"the exercise lists no mistake {name}", name, listed)
            yield document.problem(path, sentence)
        elif name in seen:
            yield document.problem(path, f"the mistake {name} is drawn already")
        seen.add(name)


def _values(document: Document, key: str, field: str) -> list[Plain]:
    items = document.at((key,))
    if not isinstance(items, list):
        return []
    return [item.get(field) if isinstance(item, dict) else None for item in items]
