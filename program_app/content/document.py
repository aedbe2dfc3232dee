"""A file that was read: its plain values, and the line and column at which each of them stands."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from program_app.content.errors import Problem

Plain: TypeAlias = "dict[str, Plain] | list[Plain] | str | int | float | bool | None"
"""What YAML and JSON have in common."""
KeyPath = tuple[str | int, ...]
"""Keys and list indexes from the top of a file to a value."""
Place = tuple[int, int]
"""Line and column, from 1."""


@dataclass
class Document:
    """The plain values of one file with the places of values and of keys."""

    file: str
    value: Plain = None
    value_places: dict[KeyPath, Place] = field(default_factory=dict)
    key_places: dict[KeyPath, Place] = field(default_factory=dict)

    def problem(self, path: KeyPath, sentence: str) -> Problem:
        """A problem at the value under `path`, or at the nearest value around it."""
        while path and path not in self.value_places:
            path = path[:-1]
        return Problem(self.file, *self.value_places.get(path, (1, 1)), sentence)

    def key_problem(self, path: KeyPath, sentence: str) -> Problem:
        """A problem at the key of the value under `path`."""
        place = self.key_places.get(path)
        return Problem(self.file, *place, sentence) if place else self.problem(path, sentence)

    def is_written(self, path: KeyPath) -> bool:
        """The value under `path` was read from the file, not put there afterwards."""
        return not path or path in self.value_places

    def at(self, path: KeyPath) -> Plain:
        """The value under `path`; None where there is none."""
        value = self.value
        for step in path:
            value = child(value, step)
        return value

    def mappings(self) -> Iterator[tuple[KeyPath, dict[str, Plain]]]:
        """Every mapping of the file with its path, from the top down."""
        yield from _mappings((), self.value)


def child(value: Plain, step: str | int) -> Plain:
    """One step down into a mapping or a list; None where there is nothing."""
    if isinstance(value, dict) and isinstance(step, str):
        return value.get(step)
    if isinstance(value, list) and isinstance(step, int) and step < len(value):
        return value[step]
    return None


def _mappings(path: KeyPath, value: Plain) -> Iterator[tuple[KeyPath, dict[str, Plain]]]:
    if isinstance(value, dict):
        yield path, value
        for key, inner in value.items():
            yield from _mappings((*path, key), inner)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _mappings((*path, index), inner)
