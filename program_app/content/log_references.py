"""What holds between logs and records: each value that is told has its field, each answer its value."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from enum import StrEnum

from program_app.content.document import Document, KeyPath
from program_app.content.errors import Problem
from program_app.content.sentences import with_suggestion
from program_app.domain.baseline import BaselineRecord
from program_app.domain.day_log import DayLog
from program_app.domain.progress import Answers, Feeling
from program_app.domain.spasm import Remedy, SpasmKind, SpasmRecord

_FILE = "log.yaml"
_TOLD_BY_ITSELF = frozenset(
    {
        "id",
        "began_on",
        "is_draft",
        "from_rescue",
        "taken_out_at",
        "logged_on",
        "logged_at",
        "answered_at",
        "answered_on",
        "is_last_spasm_exact",
    }
)
_RECORDS: dict[str, type] = {
    "spasm": SpasmRecord,
    "session": Answers,
    "daily": DayLog,
    "baseline": BaselineRecord,
}
_ANSWERS: dict[tuple[str, str], type[StrEnum]] = {
    ("spasm", "kind"): SpasmKind,
    ("spasm", "tried"): Remedy,
    ("session", "feeling"): Feeling,
}


def log_problems(documents: Mapping[str, Document]) -> Iterator[Problem]:
    """Fields that pages ask for and that are not there, and answers that nobody can give."""
    document = documents.get(_FILE)
    if document is None:
        return
    for log, record in _RECORDS.items():
        named = {str(mapping.get("id")) for path, mapping in document.mappings() if path[:-1] == (log,)}
        for field in fields(record):
            if field.name not in named | _TOLD_BY_ITSELF:
                yield document.key_problem((log,), f"{log} has no field {field.name}, which a page asks for")
        yield from _answers(document, log)


def _answers(document: Document, log: str) -> Iterator[Problem]:
    for path, mapping in document.mappings():
        if path[:1] == (log,) and len(path) == 4 and path[2] == "answers":
            field_id = str(document.at((*path[:2], "id")))
            yield from _answer(document, path, (log, field_id), str(mapping.get("id")))


def _answer(document: Document, path: KeyPath, field: tuple[str, str], answer: str) -> Iterator[Problem]:
    known = [value.value for value in _ANSWERS.get(field, ())]
    if known and answer not in known:
        sentence = f"{field[1]} has no answer {answer}"
        yield document.problem((*path, "id"), with_suggestion(sentence, answer, known))
