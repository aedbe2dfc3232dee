"""Where the sentences of the source stand in a program: cards, articles, exercises, rescue, rules, logs."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from program_app.domain.care import Rescue
from program_app.domain.exercise import Exercise
from program_app.domain.log_fields import Logs
from program_app.domain.program import Program
from program_app.domain.trace import Kind, TraceEntry, Use


class _Sourced(Protocol):
    @property
    def sources(self) -> tuple[str, ...]: ...


def source_uses(program: Program, trace: Iterable[TraceEntry]) -> frozenset[Use]:
    """Every place at which a sentence stands; the trace tells by which words a cue says it."""
    uses = {Use(source, kind, place) for kind, place, item in _sourced(program) for source in item.sources}
    return frozenset(uses | set(_cues(program.exercises, trace)))


def _sourced(program: Program) -> Iterator[tuple[Kind, str, _Sourced]]:
    for card in program.guide.cards:
        yield Kind.CARD, str(card.day), card
    for article in program.guide.articles:
        yield Kind.ARTICLE, article.id, article
    for exercise in program.exercises:
        yield Kind.EXERCISE, exercise.id, exercise
    for rule in program.rules.rules:
        yield Kind.RULE, rule.id, rule
    yield from _of_rescue(program.rescue)
    yield from _of_logs(program.logs)


def _of_rescue(rescue: Rescue) -> Iterator[tuple[Kind, str, _Sourced]]:
    named = {
        "brace": rescue.brace,
        "medicine": rescue.medicine,
        "let_go": rescue.let_go,
        "not_yet": rescue.not_yet,
    }
    yield from ((Kind.RESCUE, name, part) for name, part in named.items() if part is not None)
    yield from ((Kind.RESCUE, position.name, position) for position in rescue.positions)
    yield from ((Kind.RESCUE, add_on.name, add_on) for add_on in rescue.add_ons)
    yield from ((Kind.RESCUE, "helper", line) for line in rescue.helper)
    yield from ((Kind.RESCUE, f"night: {idea.name}", idea) for idea in rescue.night)


def _of_logs(logs: Logs) -> Iterator[tuple[Kind, str, _Sourced]]:
    for name, fields in (("spasm", logs.spasm), ("session", logs.session), ("daily", logs.daily)):
        yield from ((Kind.LOG_FIELD, f"{name}.{field.id}", field) for field in fields)
    yield from ((Kind.ONBOARDING, field.id, field) for field in logs.baseline)
    yield from ((Kind.CHART, chart.id, chart) for chart in logs.charts)


def _cues(exercises: Iterable[Exercise], trace: Iterable[TraceEntry]) -> Iterator[Use]:
    """An exercise says a sentence when it names it among its sources and has its words in it."""
    words = {entry.id: entry.cue.casefold() for entry in trace if entry.cue}
    for exercise in exercises:
        said = _said(exercise)
        for source in exercise.sources:
            if source in words and words[source] in said:
                yield Use(source, Kind.CUE, exercise.id)


def _said(exercise: Exercise) -> str:
    slips = (text for mistake in exercise.mistakes for text in (mistake.name, mistake.wrong_picture))
    return " · ".join((*exercise.cues, *exercise.movement, *slips)).casefold()
