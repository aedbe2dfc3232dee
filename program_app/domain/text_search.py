"""Finds the words of a query in texts and says where they stand, so that they can be marked."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

SHORTEST_QUERY = 2
"""Letters from which on a query is looked for."""
_SAME = str.maketrans(dict.fromkeys("‐‑‒–—-/", " ") | {"’": "'"})


@dataclass(frozen=True)
class MarkedText:
    """A text and the places in it that were looked for, as (start, end)."""

    text: str
    hits: tuple[tuple[int, int], ...] = ()


def words_of(query: str) -> tuple[str, ...]:
    """The words of a query, without capitals and hyphens; none where it is too short to be looked for."""
    words = tuple(comparable(query).split())
    return words if sum(len(word) for word in words) >= SHORTEST_QUERY else ()


def marked(text: str, words: Iterable[str]) -> MarkedText:
    """`text` with every place at which a word of it begins with one of `words`."""
    plain = comparable(text)
    spots = {
        (found.start(), found.end())
        for word in words
        for found in re.finditer(rf"(?<!\w){re.escape(word)}", plain)
    }
    hits: list[tuple[int, int]] = []
    for start, end in sorted(spots):
        if hits and start < hits[-1][1]:
            hits[-1] = (hits[-1][0], max(end, hits[-1][1]))
        else:
            hits.append((start, end))
    return MarkedText(text, tuple(hits))


def has_all(texts: Sequence[str], words: Iterable[str]) -> bool:
    """Whether each of `words` begins a word in at least one of `texts`."""
    return all(any(marked(text, (word,)).hits for text in texts) for word in words)


def comparable(text: str) -> str:
    """`text` letter by letter without capitals, hyphens being spaces; it keeps its length."""
    lower = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return lower.translate(_SAME)
