"""A program folder to a Program: strict, and with all problems of all files at once."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from program_app.content.day_cards import fill_cards
from program_app.content.document import Document
from program_app.content.errors import ContentError, Problem
from program_app.content.folder import (
    POSTURES_FILE,
    PROGRAM_FILE,
    ProgramFolder,
    article_place,
    card_day,
    exercise_id,
    motion_id,
    read_folder,
)
from program_app.content.guarded_yaml import read_yaml
from program_app.content.guide_references import guide_problems, source_problems
from program_app.content.like import Postures, fill_likenesses, fill_postures
from program_app.content.log_references import log_problems
from program_app.content.references import reference_problems
from program_app.content.validation import validate
from program_app.domain.guide import Guide
from program_app.domain.program import Program


def load_program(folder: Path) -> Program:
    """The program that `folder` holds. Raises ContentError with every problem."""
    return build_program(read_folder(folder))


def build_program(folder: ProgramFolder) -> Program:
    """The program in files that were already read. Raises ContentError with every problem."""
    return read_program(folder)[0]


def read_program(folder: ProgramFolder) -> tuple[Program, dict[str, Document]]:
    """The program, and its files with their places by name. Raises ContentError with every problem."""
    problems = list(folder.problems)
    documents: dict[str, Document] = {}
    for name, content in folder.files.items():
        document, found = read_yaml(name, content)
        problems += found
        if document is not None:
            documents[name] = document
    parts = _validated(documents, problems)
    exercise_ids = _names(folder, exercise_id)
    problems += reference_problems(documents, exercise_ids, _names(folder, motion_id))
    problems += guide_problems(documents, _files(folder), exercise_ids)
    problems += source_problems(documents)
    problems += log_problems(documents)
    if problems:
        raise ContentError(problems)
    return _program(parts), documents


def _names(folder: ProgramFolder, name_of: Callable[[str], str | None]) -> set[str]:
    """What the files of one kind are named after, also of those that could not be read."""
    return {name for name in map(name_of, _files(folder)) if name is not None}


def _files(folder: ProgramFolder) -> set[str]:
    """The names of all files, also of those that could not be read."""
    return {*folder.files, *(problem.file for problem in folder.problems)}


def _validated(documents: dict[str, Document], problems: list[Problem]) -> dict[str, Any]:
    parts: dict[str, Any] = {}
    postures = _postures(documents.pop(POSTURES_FILE, None), problems)
    has_postures = all(problem.file != POSTURES_FILE for problem in problems)
    for name, document in documents.items():
        if motion_id(name) and not has_postures:
            # Nearly all of them would be wrong for the same reason, which is told already.
            continue
        if motion_id(name):
            problems += fill_likenesses(document, postures)
        if name == PROGRAM_FILE:
            # Files come in the order of their names: the cards of the guide have been read by now.
            problems += fill_cards(document, {part.day: part for part in _of_kind(parts, card_day)})
        parts[name], found = validate(document, _kind(name))
        problems += found
    return parts


def _postures(document: Document | None, problems: list[Problem]) -> Postures:
    if document is None:
        return {}
    postures, found = fill_postures(document)
    problems += found
    problems += validate(document, "postures")[1]
    return postures


def _kind(name: str) -> str:
    kinds = {
        "exercise": exercise_id(name),
        "motion": motion_id(name),
        "article": article_place(name),
        "card": card_day(name),
    }
    return next((kind for kind, found in kinds.items() if found), name.removesuffix(".yaml"))


def _program(parts: dict[str, Any]) -> Program:
    head, checks, safety = parts[PROGRAM_FILE], parts["checks.yaml"], parts["safety.yaml"]
    return Program(
        id=head.id,
        version=head.version,
        name=head.name,
        source_line=head.source_line,
        disclaimer=head.disclaimer,
        other_views=head.other_views,
        stop_signs=head.stop_signs,
        form_stop=head.form_stop,
        weeks=head.weeks,
        days=head.days,
        exercises=_of_kind(parts, exercise_id),
        checks=checks.checks,
        checks_caveat=checks.caveat,
        screening=safety.screening,
        screening_note=safety.note,
        rescue=parts["rescue.yaml"],
        rules=parts["progression.yaml"],
        substitutions=parts["substitutions.yaml"],
        guide=Guide(
            articles=_of_kind(parts, article_place),
            cards=_of_kind(parts, card_day),
        ),
        logs=parts["log.yaml"],
        motions={part.id: part for part in _of_kind(parts, motion_id)},
    )


def _of_kind(parts: dict[str, Any], name_of: Callable[[str], object]) -> tuple[Any, ...]:
    """What the files of one kind hold, as far as they are right."""
    return tuple(part for name, part in parts.items() if name_of(name) and part is not None)
