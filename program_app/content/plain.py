"""A Program as plain JSON and back, without any validation library: fast, and only for our own files."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

from program_app.domain import care, dose, exercise, motion, pose, program, self_check

_MODULES = (care, dose, exercise, motion, pose, program, self_check)
_CLASSES: dict[str, Any] = {
    name: value
    for module in _MODULES
    for name, value in vars(module).items()
    if isinstance(value, type) and (is_dataclass(value) or issubclass(value, Enum))
}
_CLASS = "$"


class KeptMotions(Mapping[str, motion.Motion]):
    """Motions as they were kept, each made when it is first asked for: few are seen at a start."""

    def __init__(self, texts: dict[str, str]) -> None:
        self._texts = texts
        self._made: dict[str, motion.Motion] = {}

    def __getitem__(self, name: str) -> motion.Motion:
        if name not in self._made:
            self._made[name] = json.loads(self._texts[name], object_hook=_value)
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


def dump(value: program.Program) -> str:
    """The program as JSON, with the field names of its classes; each motion is a text of its own in it."""
    motions = {name: json.dumps(_plain(moving)) for name, moving in value.motions.items()}
    whole = {"fields": _field_names(), "program": _plain(replace(value, motions={})), "motions": motions}
    return json.dumps(whole, ensure_ascii=False)


def read(text: str) -> program.Program:
    """What `dump` gave. Raises ValueError if it is broken or was made for other fields."""
    try:
        whole = json.loads(text, object_hook=_value)
        if whole["fields"] != _field_names():
            raise ValueError("made for other fields")
        value = whole["program"]
        motions = whole["motions"]
    except (LookupError, TypeError, RecursionError) as error:
        raise ValueError("not a program") from error
    if not isinstance(value, program.Program):
        raise ValueError("not a program")
    return replace(value, motions=KeptMotions(motions))


def _field_names() -> dict[str, str]:
    return {
        name: " ".join(field.name for field in fields(cls)) if is_dataclass(cls) else ""
        for name, cls in sorted(_CLASSES.items())
    }


def _plain(value: Any) -> Any:  # noqa: ANN401 - any value of the domain
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Enum):
        return {_CLASS: type(value).__name__, "value": value.value}
    if is_dataclass(value):
        inner = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {_CLASS: type(value).__name__} | inner
    return value


def _value(plain: dict[str, Any]) -> Any:  # noqa: ANN401 - any value of the domain
    name = plain.pop(_CLASS, None)
    if name is None:
        return plain
    cls = _CLASSES[name]
    if issubclass(cls, Enum):
        return cls(plain["value"])
    return cls(**{key: _tuples(item) if isinstance(item, list) else item for key, item in plain.items()})


def _tuples(items: list[Any]) -> tuple[Any, ...]:
    return tuple(_tuples(item) if isinstance(item, list) else item for item in items)
