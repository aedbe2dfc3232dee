"""A Program as plain JSON and back, without any validation library: fast, and only for our own files."""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache, partial
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from program_app.domain import (
    adaptation,
    care,
    dose,
    exercise,
    guide,
    log_fields,
    plan_rules,
    program,
    rescue_content,
    self_check,
)

if TYPE_CHECKING:
    from program_app.domain.motion import Motion

_MOTION_FILES = ("frame.py", "limbs.py", "motion.py", "pose.py")


def _classes_in(*modules: ModuleType) -> dict[str, Any]:
    return {
        name: value
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, type) and (is_dataclass(value) or issubclass(value, Enum))
    }


_CLASSES = _classes_in(
    adaptation, care, dose, exercise, guide, log_fields, plan_rules, program, rescue_content, self_check
)
_CLASS = "$"


@cache
def _motion_classes() -> dict[str, Any]:
    # Their many classes cost a start 20 ms, and nothing of them is needed before the first picture.
    from program_app.domain import frame, limbs, motion, pose  # noqa: PLC0415

    return _classes_in(frame, limbs, motion, pose)


class KeptMotions(Mapping[str, "Motion"]):
    """Motions as they were kept, each made when it is first asked for: few are seen at a start."""

    def __init__(self, texts: dict[str, str]) -> None:
        self._texts = texts
        self._made: dict[str, Motion] = {}

    def __getitem__(self, name: str) -> "Motion":
        if name not in self._made:
            make = partial(_value, classes=_motion_classes())
            self._made[name] = json.loads(self._texts[name], object_hook=make)
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


def dump(value: program.Program) -> str:
    """The program as JSON, with the field names of its classes; each motion is a text of its own in it."""
    motions = {name: json.dumps(_plain(moving)) for name, moving in value.motions.items()}
    whole = {"fields": _made_for(), "program": _plain(replace(value, motions={})), "motions": motions}
    return json.dumps(whole, ensure_ascii=False)


def read(text: str) -> program.Program:
    """What `dump` gave. Raises ValueError if it is broken or was made for other fields."""
    try:
        whole = json.loads(text, object_hook=_value)
        if whole["fields"] != _made_for():
            raise ValueError("made for other fields")
        value = whole["program"]
        motions = whole["motions"]
    except (LookupError, TypeError, RecursionError) as error:
        raise ValueError("not a program") from error
    if not isinstance(value, program.Program):
        raise ValueError("not a program")
    return replace(value, motions=KeptMotions(motions))


def _made_for() -> dict[str, str]:
    """What a kept program depends on: fields of classes, and the files of classes it is too early for."""
    names = {
        name: " ".join(field.name for field in fields(cls)) if is_dataclass(cls) else ""
        for name, cls in sorted(_CLASSES.items())
    }
    folder = Path(program.__file__).parent
    for file in _MOTION_FILES:
        with suppress(OSError):
            seen = (folder / file).stat()
            names[file] = f"{seen.st_size} {seen.st_mtime_ns}"
    return names


def _plain(value: Any) -> Any:  # noqa: ANN401 - any value of the domain
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Enum):
        return {_CLASS: type(value).__name__, "value": value.value}
    if is_dataclass(value):
        inner = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {_CLASS: type(value).__name__} | inner
    return value


def _value(plain: dict[str, Any], classes: Mapping[str, Any] = _CLASSES) -> Any:  # noqa: ANN401 - any value
    name = plain.pop(_CLASS, None)
    if name is None:
        return plain
    cls = classes[name]
    if issubclass(cls, Enum):
        return cls(plain["value"])
    return cls(**{key: _tuples(item) if isinstance(item, list) else item for key, item in plain.items()})


def _tuples(items: list[Any]) -> tuple[Any, ...]:
    return tuple(_tuples(item) if isinstance(item, list) else item for item in items)
