"""What is wrong with a program folder: every problem with its place and a sentence."""

from collections.abc import Iterable
from dataclasses import dataclass

_LONGEST = 400


@dataclass(frozen=True, order=True)
class Problem:
    """One problem; `file` is relative to the program folder, `line` and `column` count from 1."""

    file: str
    line: int
    column: int
    sentence: str

    def __post_init__(self) -> None:
        """Authors and file systems may have written anything; a problem is one line that prints."""
        object.__setattr__(self, "file", _one_line(self.file))
        object.__setattr__(self, "sentence", _one_line(self.sentence))

    def __str__(self) -> str:
        """`file:line:column: sentence`, as editors and terminals link it."""
        return f"{self.file}:{self.line}:{self.column}: {self.sentence}"


def _one_line(text: str) -> str:
    short = text if len(text) <= _LONGEST else f"{text[: _LONGEST // 2]} … {text[-_LONGEST // 2 :]}"
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in short)


class ContentError(Exception):
    """A program folder cannot be used; `problems` holds all that is wrong with it, by file and line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))
