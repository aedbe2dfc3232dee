"""What holds between the files of the guide and the rest: names, numbers, figures, what to go on with."""

from collections.abc import Iterator, Mapping

from program_app.content.document import Document, Plain
from program_app.content.errors import Problem
from program_app.content.folder import ARTICLES, CARDS, article_place, card_day, exercise_file
from program_app.content.sentences import with_suggestion
from program_app.domain.guide import RELATED_PAGES, RelatedKind

Documents = Mapping[str, Document]

QUESTIONS = 12
DAYS = 28


def guide_problems(documents: Documents, files: set[str], exercise_ids: set[str]) -> Iterator[Problem]:
    """Everything in the guide that does not fit; `files` names also those that could not be read."""
    if not documents:
        return  # There is no folder, or nothing of it could be read, which is told already.
    places = {file: place for file in files if (place := article_place(file))}
    article_ids = {article_id for _, article_id in places.values()}
    for file, (number, article_id) in places.items():
        if file in documents:
            yield from _article(documents[file], number, article_id)
            yield from _figure(documents[file], documents)
    for number in sorted(set(range(1, QUESTIONS + 1)) - {number for number, _ in places.values()}):
        yield Problem(ARTICLES, 1, 1, f"question {number} has no article")
    for day in sorted(set(range(1, DAYS + 1)) - {card_day(file) for file in files}):
        yield Problem(CARDS, 1, 1, f"day {day} has no card")
    known = {
        RelatedKind.ARTICLE: article_ids,
        RelatedKind.EXERCISE: exercise_ids,
        RelatedKind.PAGE: set(RELATED_PAGES),
    }
    for file, document in documents.items():
        if file in places or card_day(file) is not None:
            yield from _related(document, known)
            yield from _card(document, card_day(file))


def source_problems(documents: Documents) -> Iterator[Problem]:
    """Sources that are no sentence of the trace."""
    trace = documents.get("trace.yaml")
    entries = trace.at(("entries",)) if trace else None
    if not isinstance(entries, list):
        return
    known = {str(entry.get("id")) for entry in entries if isinstance(entry, dict)}
    for document in documents.values():
        for path, mapping in document.mappings():
            named = mapping.get("sources")
            for index, source in enumerate(named if isinstance(named, list) else ()):
                place = (*path, "sources", index)
                if isinstance(source, str) and source not in known and document.is_written(place):
                    yield document.problem(place, f"the trace has no sentence {source}")


def _article(document: Document, number: int, article_id: str) -> Iterator[Problem]:
    written = document.at(("id",))
    if isinstance(written, str) and written != article_id:
        yield document.problem(("id",), f"id is {written}; in this file it must be {article_id}")
    wanted = number if number <= QUESTIONS else 0
    given = document.at(("number",)) or 0
    if isinstance(given, int) and given != wanted:
        yield document.problem(("number",), f"number is {given}; in this file it must be {wanted}")


def _card(document: Document, day: int | None) -> Iterator[Problem]:
    given = document.at(("day",))
    if day is not None and isinstance(given, int) and given != day:
        yield document.problem(("day",), f"day is {given}; in this file it must be {day}")


def _figure(document: Document, documents: Documents) -> Iterator[Problem]:
    """The slip that a figure shows beside the right form has to be one of the exercise's own."""
    exercise, mistake = document.at(("figure", "exercise")), document.at(("figure", "mistake"))
    shown = documents.get(exercise_file(str(exercise)))
    slips = shown.at(("mistakes",)) if shown else None
    if not isinstance(slips, list) or not isinstance(mistake, str):
        return
    names = [str(slip.get("name")) for slip in slips if isinstance(slip, dict)]
    if mistake not in names:
        sentence = with_suggestion(f"{exercise} has no mistake {mistake}", mistake, names)
        yield document.problem(("figure", "mistake"), sentence)


def _related(document: Document, known: Mapping[RelatedKind, set[str]]) -> Iterator[Problem]:
    kind, target = document.at(("related", "kind")), document.at(("related", "target"))
    if not isinstance(target, str) or kind not in set(known):
        return
    names = known[RelatedKind(_text(kind))]
    if target not in names:
        sentence = with_suggestion(f"there is no {_text(kind)} {target}", target, sorted(names))
        yield document.problem(("related", "target"), sentence)


def _text(value: Plain) -> str:
    return value if isinstance(value, str) else ""
