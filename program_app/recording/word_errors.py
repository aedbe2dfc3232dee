"""How many words were understood differently."""

import re

from program_app.recording.number_words import number_words

# A recogniser chooses one spelling of what sounds the same.
_SAME_SOUND = {
    "braised": "braced",
    "for": "four",
    "he'll": "heel",
    "to": "two",
    "too": "two",
    "wait": "weight",
    "waste": "waist",
}


def plain_words(text: str) -> list[str]:
    """The words of `text` as they sound: in small letters, numbers in words, one spelling for one sound."""
    found = re.findall(r"[a-z']+|\d+", text.lower().replace("’", "'"))
    return [_SAME_SOUND.get(word, word).replace("'", "") for token in found for word in _spelled(token)]


def _spelled(token: str) -> list[str]:
    return number_words(int(token)) if token.isdigit() and len(token) < 4 else [token]


def word_errors(meant: str, heard: str) -> int:
    """The least number of words to change, add or leave out that turns one text into the other.

    Where a word is divided is no matter: "half way" is understood when "halfway" was heard, and "3, 2, 1" is
    when "321" was.
    """
    counted_down = re.sub(r"(?<=\d)(?=\d)", " ", heard)
    return min(_errors(plain_words(meant), plain_words(reading)) for reading in (heard, counted_down))


def _errors(wanted: list[str], got: list[str]) -> int:
    if "".join(wanted) == "".join(got):
        return 0
    row = list(range(len(got) + 1))
    for count, word in enumerate(wanted, 1):
        above, row = row, [count]
        for at, other in enumerate(got, 1):
            row.append(min(above[at] + 1, row[-1] + 1, above[at - 1] + (word != other)))
    return row[-1]
