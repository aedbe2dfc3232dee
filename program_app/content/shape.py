"""Which domain class a value of a file stands for, told from the types and from its keys."""

import types
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from difflib import SequenceMatcher, get_close_matches
from functools import cache, lru_cache
from typing import Union, get_args, get_origin, get_type_hints

from program_app.content.document import KeyPath, Plain

_KEYS_LOOKED_AT = 12


@cache
def fields_of(cls: type) -> dict[str, object]:
    """The fields of a dataclass with their types."""
    hints = get_type_hints(cls)
    return {field.name: hints[field.name] for field in fields(cls)}


def classes_in(hint: object) -> tuple[type, ...]:
    """The dataclasses that a value of this type can be: none, one, or the members of a union."""
    if isinstance(hint, type) and is_dataclass(hint):
        return (hint,)
    if get_origin(hint) in (Union, types.UnionType):
        return tuple(cls for member in get_args(hint) for cls in classes_in(member))
    return ()


def class_for(classes: Sequence[type], value: Plain) -> type | None:
    """The class that was most likely meant: the one whose field names are nearest to the keys."""
    keys = list(value)[:_KEYS_LOOKED_AT] if isinstance(value, dict) and len(classes) > 1 else []
    return max(classes, key=lambda cls: _likeness(cls, keys), default=None)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` is a near miss of."""
    found = get_close_matches(word, known, n=1, cutoff=0.7)
    return found[0] if found else None


def mappings_with_class(hint: object, value: Plain, path: KeyPath = ()) -> Iterator[tuple[KeyPath, type]]:
    """The path of every mapping in a `value` of type `hint`, with its class where that is known."""
    if isinstance(value, list):
        items = get_args(hint) if get_origin(hint) is tuple else (None,)
        for index, inner in enumerate(value):
            yield from mappings_with_class(items[0], inner, (*path, index))
    if isinstance(value, dict) and get_origin(hint) is dict:
        for key, inner in value.items():
            yield from mappings_with_class(get_args(hint)[1], inner, (*path, key))
    cls = class_for(classes_in(hint), value)
    if cls is not None and isinstance(value, dict):
        yield path, cls
        for key, inner in value.items():
            yield from mappings_with_class(fields_of(cls).get(key), inner, (*path, key))


def _likeness(cls: type, keys: Sequence[str]) -> float:
    names = fields_of(cls)
    return sum(1.0 if key in names else _nearness(key, cls) for key in keys)


@lru_cache(maxsize=4096)
def _nearness(key: str, cls: type) -> float:
    """How near the key is to the nearest field; the power keeps two half likenesses below one real one."""
    best = max(SequenceMatcher(None, key, name).ratio() for name in fields_of(cls))
    return float(best**4)
