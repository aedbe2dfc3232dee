"""A Document to a value of a class: pydantic finds what is wrong, here it gets its place and its sentence."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from program_app.content.document import Document, KeyPath, Plain
from program_app.content.errors import Problem
from program_app.content.files import KINDS
from program_app.content.like import LIKE, PAIRS
from program_app.content.sentences import sentence_for, with_suggestion
from program_app.content.shape import fields_of, mappings_with_class, nearest
from program_app.domain.dose import Dose, Tempo
from program_app.domain.faults import FieldError, Limits, limit_sentence
from program_app.domain.frame import Prop
from program_app.domain.limbs import Arm, Leg
from program_app.domain.program import DayItem

_UNIONS = tuple(get_args(union) for union in (Dose, DayItem, Leg, Arm, Prop))
_MEMBERS: dict[str, type] = {cls.__name__: union[0] for union in _UNIONS for cls in union}
"""Name of a union's member → the member that is meant where nothing else tells."""
_UNKNOWN_KEY = "unexpected_keyword_argument"
_ANY_TEMPO: dict[str, Plain] = {"out_seconds": 1, "held_seconds": 0, "back_seconds": 1}
_TEMPO_SENTENCE = "tempo must be written like 3-1-3 (seconds out, held, back)"

Classes = Mapping[KeyPath, type]
"""KeyPath of a mapping → the class that it stands for."""


def validate(document: Document, kind: str) -> tuple[Any, list[Problem]]:
    """The document as what a file of its kind holds (files.py), or None and everything that is wrong."""
    problems = _read_tempos(document)
    classes = dict(mappings_with_class(KINDS[kind], document.value))
    problems += _outside_limits(document, classes)
    try:
        value = _adapter(kind).validate_json(json.dumps(document.value))
    except ValidationError as error:
        details = error.errors(include_url=False, include_input=False)
        return None, problems + list(_problems(document, classes, details))
    return (None if problems else value), problems


@cache
def _adapter(kind: str) -> TypeAdapter[Any]:
    return TypeAdapter(KINDS[kind])


def _read_tempos(document: Document) -> list[Problem]:
    """Turn each `3-1-3` into the fields of a Tempo; a wrong one is reported and stood in for."""
    problems = []
    for path, mapping in document.mappings():
        if "tempo" in mapping:
            written, mapping["tempo"] = mapping["tempo"], dict(_ANY_TEMPO)
            try:
                tempo = Tempo.parse(written if isinstance(written, str) else "nothing of the kind")
            except ValueError as error:
                sentence = str(error) if isinstance(written, str) else _TEMPO_SENTENCE
                problems.append(document.problem((*path, "tempo"), sentence))
            else:
                mapping["tempo"] = asdict(tempo)
    return problems


def _outside_limits(document: Document, classes: Classes) -> Iterator[Problem]:
    """Numbers out of range, also where another fault keeps the class from seeing them."""
    for path, cls in classes.items():
        limits: Limits = getattr(cls, "LIMITS", {})
        for name, (lowest, highest) in limits.items():
            number = document.at((*path, name))
            if type(number) is int and not lowest <= number <= highest:
                yield document.problem((*path, name), limit_sentence(name, number, lowest, highest))


def _problems(document: Document, classes: Classes, details: Iterable[ErrorDetails]) -> Iterator[Problem]:
    paths = [(_path(detail, classes), detail) for detail in details]
    located = [
        (path, detail)
        for path, detail in paths
        if path is not None and _is_of(document, path, detail["type"])
    ]
    meant: set[KeyPath] = set()
    for path, detail in located:
        if detail["type"] == _UNKNOWN_KEY:
            problem, likely = _unknown_key(document, classes, path)
            meant.add(likely)
            yield problem
    for path, detail in located:
        if detail["type"] != _UNKNOWN_KEY and path not in meant:
            yield from _problem(document, path, detail)


def _is_of(document: Document, path: KeyPath, kind: str) -> bool:
    """Whether an error is of this file: what a pose takes from another one is reported there alone."""
    if kind == "missing":
        pose = path[:-2] if len(path) > 1 and path[-2] in PAIRS else path[:-1]
        return document.is_written(path[:-1]) and not document.is_written((*pose, LIKE))
    return kind == "value_error" or document.is_written(path)


def _path(detail: ErrorDetails, classes: Classes) -> KeyPath | None:
    """The path of an error without the names of union members; None if another member was meant."""
    path: KeyPath = ()
    steps = detail["loc"][:-1] if detail["type"] == _UNKNOWN_KEY else detail["loc"]
    for step in steps:
        if step not in _MEMBERS:
            path = (*path, step)
        elif classes.get(path, _MEMBERS[str(step)]).__name__ != step:
            return None
    return (*path, *detail["loc"][len(steps) :])


def _unknown_key(document: Document, classes: Classes, path: KeyPath) -> tuple[Problem, KeyPath]:
    """The problem, and the path of the field that was probably meant: it is not reported missing too."""
    *around, key = path
    owner, present = classes.get(tuple(around)), document.at(tuple(around))
    taken = present if isinstance(present, dict) else {}
    free = [name for name in fields_of(owner) if name not in taken] if owner else []
    problem = document.key_problem(path, with_suggestion(f"unknown key {key}", str(key), free))
    return problem, (*around, nearest(str(key), free) or "")


def _problem(document: Document, path: KeyPath, detail: ErrorDetails) -> Iterator[Problem]:
    kind, context = detail["type"], detail.get("ctx", {})
    if kind == "value_error":
        yield from _faults(document, path, context)
    elif kind == "missing" and isinstance(path[-1], str):
        yield document.problem(path[:-1], f"the key {path[-1]} is missing")
    else:
        yield document.problem(path, sentence_for(kind, path, document.at(path), context))


def _faults(document: Document, path: KeyPath, context: Mapping[str, object]) -> Iterator[Problem]:
    error = context.get("error")
    faults = error.faults if isinstance(error, FieldError) else {"": str(error)}
    for name, sentence in faults.items():
        yield document.problem((*path, name), sentence)
