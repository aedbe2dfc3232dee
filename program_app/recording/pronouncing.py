"""Words to phonemes, by a table that a person can correct."""

import re
from collections.abc import Iterator, Mapping

from program_app.recording.errors import RecordingError
from program_app.recording.number_words import number_words

_VOWELS = frozenset("AIOQWYaiuæɑɐəɛɜɪɔʊʌᵻ")
_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+|\S")
_PAUSES = frozenset(".,:;!?—…")
_LONGEST_PHRASE = 4

# Said lightly within a sentence, before a consonant and before a vowel; at its end the table's form is used.
_LIGHTLY = {
    "a": ("ɐ", "ɐ"),
    "an": ("ɐn", "ɐn"),
    "and": ("ænd", "ænd"),
    "in": ("ɪn", "ɪn"),
    "the": ("ðə", "ði"),
    "to": ("tə", "tʊ"),
}


def sentences(line: str) -> list[str]:
    """The parts of `line` that are said in one breath: up to each full stop, question or colon."""
    return [part.strip() for part in re.split(r"(?<=[.:!?])\s+", line.strip()) if part.strip()]


def words(line: str) -> list[str]:
    """The words of `line` as the table names them: a hyphened word is one, numbers are written out."""
    return [token for token in _tokens(line) if token not in _PAUSES]


def pronounced(sentence: str, table: Mapping[str, str]) -> str:
    """The phonemes of one sentence. A phrase in the table goes before its words."""
    said: list[str] = []
    units = list(_units(_tokens(sentence), table))
    for name, phonemes in reversed(units):
        following = said[-1] if said else "."
        light = _LIGHTLY.get(name) if following not in _PAUSES else None
        said.append(light[following.lstrip("ˈˌ")[0] in _VOWELS] if light else phonemes)
    if sum(name not in _PAUSES for name, _phonemes in units) == 1:
        said = [_stressed(phonemes) for phonemes in said]
    return re.sub(r" (?=[.,:;!?…])", "", " ".join(reversed(said)))


def _stressed(phonemes: str) -> str:
    """A word that stands alone carries its weight: "Up." is no "up" of "Stand up"."""
    return phonemes if "ˈ" in phonemes else phonemes.replace("ˌ", "ˈ")


def _tokens(line: str) -> list[str]:
    return [spoken for token in _TOKEN.findall(line) for spoken in _spelled(token, line)]


def _spelled(token: str, line: str) -> list[str]:
    if token[0].isalpha() or token in _PAUSES:
        return [token.lower().replace("’", "'")]
    if token.isdecimal() and len(token) <= 3:
        return number_words(int(token))
    raise RecordingError(f'"{line}" cannot be spoken: please write {token} in words.')


def _units(tokens: list[str], table: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Each phrase, word or pause with its phonemes."""
    at = 0
    while at < len(tokens):
        if tokens[at] in _PAUSES:
            yield tokens[at], tokens[at]
            at += 1
            continue
        length = _phrase_length(tokens[at:], table)
        name = " ".join(tokens[at : at + length])
        yield name, table[name]
        at += length


def _phrase_length(tokens: list[str], table: Mapping[str, str]) -> int:
    for length in range(min(_LONGEST_PHRASE, len(tokens)), 0, -1):
        if " ".join(tokens[:length]) in table:
            return length
    raise RecordingError(f'The table of phonemes lacks "{tokens[0]}": run `make voice`.')
