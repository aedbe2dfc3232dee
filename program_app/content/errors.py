"""What is wrong with a program folder: every problem with its place and a sentence."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One problem; `file` is relative to the program folder, `line` and `column` count from 1."""

    file: str
    line: int
    column: int
    sentence: str

    def __str__(self) -> str:
        """`file:line:column: sentence`, as editors and terminals link it."""
        return f"{self.file}:{self.line}:{self.column}: {self.sentence}"


class ContentError(Exception):
    """A program folder cannot be used; `problems` holds all that is wrong with it, by file and line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))
