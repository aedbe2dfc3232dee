"""Bytes to a Document by YAML events: limits hold before anything is built, and nothing is executed."""

import re
from collections.abc import Iterator

import yaml

from program_app.content.document import Document, KeyPath, Place, Plain
from program_app.content.errors import Problem

_DEPTH = 12
_NODES = 8_000
_KEY_LENGTH = 60
_WHOLE_NUMBER = re.compile(r"[-+]?[0-9]{1,15}")
_FRACTION = re.compile(r"[-+]?[0-9]{1,15}\.[0-9]{1,15}")
_WORDS: dict[str, bool | None] = {"": None, "~": None, "null": None, "true": True, "false": False}
_NOT_TEXT = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DIRECTIVE = re.compile(r"^%", re.MULTILINE)
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(file: str, content: bytes) -> tuple[Document | None, list[Problem]]:
    """Read one file. Either a document, perhaps with problems, or None and the reason why not."""
    reader = _Reader(file)
    try:
        return reader.document(_text_of(content)), reader.problems
    except _RefusedError as refused:
        return None, [Problem(file, *refused.place, refused.sentence)]
    except yaml.YAMLError as error:
        return None, [_unreadable(file, error)]


class _RefusedError(Exception):
    def __init__(self, place: Place, sentence: str) -> None:
        super().__init__(sentence)
        self.place = place
        self.sentence = sentence


def _text_of(content: bytes) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8-sig", errors="ignore")
        raise _RefusedError(_end_of(before), "the file is not UTF-8 text") from None
    odd = _NOT_TEXT.search(text)
    if odd:
        place = _end_of(text[: odd.start()])
        raise _RefusedError(place, f"the character U+{ord(odd[0]):04X} does not belong in a text file")
    directive = _DIRECTIVE.search(text)
    if directive:
        raise _RefusedError(_end_of(text[: directive.start()]), "directives (%) are not allowed")
    return text


def _end_of(text: str) -> Place:
    return text.count("\n") + 1, len(text) - (text.rfind("\n") + 1) + 1


def _place(event: yaml.Event) -> Place:
    return _place_of(event.start_mark)


def _place_of(mark: object) -> Place:
    return getattr(mark, "line", 0) + 1, getattr(mark, "column", 0) + 1


def _unreadable(file: str, error: yaml.YAMLError) -> Problem:
    reason = getattr(error, "problem", None) or "it is not valid YAML"
    return Problem(
        file, *_place_of(getattr(error, "problem_mark", None)), f"YAML cannot be read here: {reason}"
    )


class _Reader:
    """One pass over the events of one file."""

    def __init__(self, file: str) -> None:
        self.problems: list[Problem] = []
        self._document = Document(file)
        self._events: Iterator[yaml.Event] = iter(())
        self._nodes = 0

    def document(self, text: str) -> Document:
        """The only document of `text`. Raises _RefusedError or YAMLError."""
        self._events = yaml.parse(text, Loader=_LOADER)
        next(self._events)  # the stream begins
        if isinstance(next(self._events), yaml.StreamEndEvent):
            raise _RefusedError((1, 1), "the file is empty")
        first = next(self._events)
        self._document.value = self._value(first, ())
        if not isinstance(self._document.value, dict):
            raise _RefusedError(_place(first), "the file must be a mapping of keys to values")
        next(self._events)  # the document ends
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise _RefusedError(_place(after), "a program file holds one document only")
        return self._document

    def _value(self, event: yaml.Event, path: KeyPath) -> Plain:
        self._guard(event, path)
        self._document.value_places.setdefault(path, _place(event))
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, path)
        if isinstance(event, yaml.SequenceStartEvent):
            return [
                self._value(inner, (*path, index))
                for index, inner in enumerate(self._until(yaml.SequenceEndEvent))
            ]
        return self._mapping(path)

    def _until(self, end: type[yaml.Event]) -> Iterator[yaml.Event]:
        return iter(lambda: self._next_unless(end), None)

    def _next_unless(self, end: type[yaml.Event]) -> yaml.Event | None:
        event = next(self._events)
        return None if isinstance(event, end) else event

    def _guard(self, event: yaml.Event, path: KeyPath) -> None:
        self._nodes += 1
        place = _place(event)
        if getattr(event, "anchor", None) is not None:
            raise _RefusedError(place, "anchors and aliases (& and *) are not allowed; write the value out")
        tag = getattr(event, "tag", None)
        if tag is not None:
            written = tag.replace("tag:yaml.org,2002:", "!!")[:60]
            raise _RefusedError(place, f"tags such as {written} are not allowed")
        if len(path) > _DEPTH:
            raise _RefusedError(place, f"values are nested too deeply; {_DEPTH} levels are enough")
        if self._nodes > _NODES:
            raise _RefusedError(place, f"the file holds too many values; {_NODES} are enough")

    def _mapping(self, path: KeyPath) -> dict[str, Plain]:
        mapping: dict[str, Plain] = {}
        for key_event in self._until(yaml.MappingEndEvent):
            self._guard(key_event, path)
            place = _place(key_event)
            if not isinstance(key_event, yaml.ScalarEvent) or len(key_event.value) > _KEY_LENGTH:
                raise _RefusedError(place, "a key must be a short word")
            key = key_event.value
            inner = (*path, key)
            first = self._document.key_places.setdefault(inner, place)
            value = self._value(next(self._events), inner)
            if key in mapping:
                sentence = f"the key {key} stands here twice; the first is in line {first[0]}"
                self.problems.append(Problem(self._document.file, *place, sentence))
            mapping.setdefault(key, value)
        return mapping

    def _scalar(self, event: yaml.ScalarEvent, path: KeyPath) -> Plain:
        text = event.value
        if not event.implicit[0]:
            if not text.strip() or _NOT_TEXT.search(text):
                sentence = "this text is empty or holds characters that cannot be shown"
                self.problems.append(self._document.problem(path, sentence))
                return "?"
            return text
        if text.lower() in _WORDS:
            return _WORDS[text.lower()]
        if _WHOLE_NUMBER.fullmatch(text):
            return int(text)
        return float(text) if _FRACTION.fullmatch(text) else text
