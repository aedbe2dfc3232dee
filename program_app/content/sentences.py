"""Plain sentences for what a value is and what it should be."""

import re
from collections.abc import Iterable, Mapping

from program_app.content.document import KeyPath, Plain
from program_app.content.shape import nearest

_WANTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "dataclass_type": "a mapping of keys to values",
}


def name_of(path: KeyPath) -> str:
    """How a sentence calls the value under `path`: `cues`, or `item 3 of cues`."""
    if not path:
        return "the file"
    if isinstance(path[-1], int):
        return f"item {path[-1] + 1} of {name_of(path[:-1])}"
    return path[-1]


def with_suggestion(sentence: str, word: str, known: Iterable[str]) -> str:
    """The sentence with "did you mean …" if `word` is a near miss of a known one."""
    meant = nearest(word, known)
    return f"{sentence}; did you mean {meant}?" if meant else sentence


def sentence_for(kind: str, path: KeyPath, value: Plain, context: Mapping[str, object]) -> str:
    """The sentence for an error of the validator of this kind at `path`."""
    name = name_of(path)
    if kind in _WANTED:
        return f"{name} must be {_WANTED[kind]}, not {_found(value)}{_remedy(kind, value)}"
    if kind == "enum":
        known = re.findall(r"'([^']*)'", str(context.get("expected")))
        return with_suggestion(f"{name} is {value}; it must be one of {', '.join(known)}", str(value), known)
    if kind == "missing":
        return f"{name_of(path[:-1])} has too few items"
    if kind == "too_long":
        return f"{name} has too many items; {context.get('max_length')} belong here"
    return f"{name} does not belong here"


def _found(value: Plain) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"the number {value}"
    if isinstance(value, str):
        return "text"
    return "a list" if isinstance(value, list) else "a mapping"


def _remedy(kind: str, value: Plain) -> str:
    if kind != "string_type":
        return ""
    if isinstance(value, dict):
        return "; text with a colon needs quotes"
    return "; put it in quotes" if isinstance(value, bool | int | float) else ""
