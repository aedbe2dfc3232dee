"""How a command answers: its text on stdout, or one calm sentence on stderr and exit code 1."""

import sys
from collections.abc import Callable

from program_app.content.errors import ContentError
from program_app.export.whole_file import ExportError
from program_app.storage.errors import StorageError
from program_app.words.language import _, ngettext

FINE, PROBLEM = 0, 1

TROUBLES = (ContentError, StorageError, OSError)
"""What a command may meet without being to blame."""


def answer(make_text: Callable[[], str]) -> int:
    """Print what `make_text` gives; content and data that cannot be read become one sentence."""
    try:
        text = make_text()
    except TROUBLES as error:
        return refuse(sentence_for(error))
    print(text)  # noqa: T201 - this is the answer
    return FINE


def refuse(sentence: str) -> int:
    """Say what is wrong on stderr; returns the exit code for it."""
    print(sentence, file=sys.stderr)  # noqa: T201 - this is the answer
    return PROBLEM


def sentence_for(trouble: ContentError | StorageError | OSError) -> str:
    """One sentence for a program, a database or a file that cannot be used."""
    match trouble:
        case ContentError(problems=problems):
            count = len(problems)
            return ngettext(
                "The program cannot be read: {first}",
                "The program cannot be read: {count} problems, the first is {first}",
                count,
            ).format(count=count, first=problems[0])
        case ExportError():
            return str(trouble)
        case OSError(filename=path, strerror=reason) if path and reason:
            return _("{path} cannot be used: {reason}.").format(path=path, reason=reason.lower())
        case _:
            return str(trouble)
