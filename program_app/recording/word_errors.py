"""How many words were understood differently."""

import re

from program_app.recording.number_words import number_words


def plain_words(text: str) -> list[str]:
    """The words of `text` in small letters, numbers written out."""
    found = re.findall(r"[a-z']+|\d+", text.lower().replace("’", "'"))
    return [word for token in found for word in _spelled(token)]


def _spelled(token: str) -> list[str]:
    return number_words(int(token)) if token.isdigit() and len(token) < 4 else [token]


def word_errors(meant: str, heard: str) -> int:
    """The least number of words to change, add or leave out that turns one text into the other.

    Where a word is divided is no matter: "half way" is understood when "halfway" was heard.
    """
    wanted, got = plain_words(meant), plain_words(heard)
    if "".join(wanted) == "".join(got):
        return 0
    row = list(range(len(got) + 1))
    for count, word in enumerate(wanted, 1):
        above, row = row, [count]
        for at, other in enumerate(got, 1):
            row.append(min(above[at] + 1, row[-1] + 1, above[at - 1] + (word != other)))
    return row[-1]
