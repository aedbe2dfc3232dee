"""How a command answers: its text on stdout, or one calm sentence on stderr and exit code 1."""

import sys
from collections.abc import Callable

from program_app.content.errors import ContentError
from program_app.storage.errors import StorageError
from program_app.words.language import ngettext

FINE, PROBLEM = 0, 1


def answer(make_text: Callable[[], str]) -> int:
    """Print what `make_text` gives; content and data that cannot be read become one sentence."""
    try:
        text = make_text()
    except ContentError as error:
        return refuse(content_sentence(error))
    except (StorageError, OSError) as error:
        return refuse(str(error))
    print(text)  # noqa: T201 - this is the answer
    return FINE


def refuse(sentence: str) -> int:
    """Say what is wrong on stderr; returns the exit code for it."""
    print(sentence, file=sys.stderr)  # noqa: T201 - this is the answer
    return PROBLEM


def content_sentence(error: ContentError) -> str:
    """One sentence for a program that cannot be used."""
    count = len(error.problems)
    return ngettext(
        "The program cannot be read: {first}",
        "The program cannot be read: {count} problems, the first is {first}",
        count,
    ).format(count=count, first=error.problems[0])
