"""Every sentence of the talk is met where the trace asks for it, or is left out for a reason."""

import pytest

from program_app.content.loader import load_program
from program_app.content.trace import load_trace
from program_app.domain.source_uses import source_uses
from program_app.domain.trace import Kind, lacking
from program_app.paths import program_folder

PROGRAM = load_program(program_folder())
TRACE = load_trace(program_folder())
USES = source_uses(PROGRAM, TRACE)
BY_ID = {entry.id: entry for entry in TRACE}


def test_all_hundred_sentences_are_listed_in_their_order():
    assert [entry.id for entry in TRACE] == [f"S{number:03d}" for number in range(1, 101)]


@pytest.mark.parametrize("entry", TRACE, ids=lambda entry: entry.id)
def test_a_sentence_stands_wherever_it_is_asked_for(entry):
    assert lacking(entry, USES) == ()


def test_nothing_but_four_sentences_is_left_out_as_a_whole():
    assert {entry.id for entry in TRACE if not entry.asks} == {"S068", "S092", "S099", "S100"}


def test_what_is_said_with_care_is_left_out_in_part_with_its_reason():
    partly = {entry.id for entry in TRACE if entry.asks and entry.left_out}
    assert partly == {"S015", "S026", "S067", "S073", "S095", "S098"}


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_of_place_is_asked_for_and_used(kind):
    assert any(kind in entry.asks for entry in TRACE)
    assert any(use.kind is kind for use in USES)


@pytest.mark.parametrize(
    ("source", "kinds"),
    [
        ("S001", {Kind.CARD, Kind.LOG_FIELD}),
        ("S007", {Kind.RESCUE, Kind.EXERCISE, Kind.CUE}),
        ("S022", {Kind.CHART, Kind.ONBOARDING}),
        ("S030", {Kind.RULE, Kind.CARD}),
        ("S045", {Kind.LOG_FIELD, Kind.CARD}),
        ("S054", {Kind.LOG_FIELD, Kind.CARD}),
        ("S074", {Kind.RESCUE, Kind.LOG_FIELD, Kind.CHART}),
        ("S085", {Kind.RESCUE, Kind.CARD}),
    ],
)
def test_the_trace_asks_for_the_places_that_matter_most(source, kinds):
    assert kinds <= set(BY_ID[source].asks)


def test_the_cards_of_the_days_carry_the_sentences_that_feed_them():
    carried = {card.day: set(card.sources) for card in PROGRAM.guide.cards}
    for entry in TRACE:
        assert all(entry.id in carried[day] for day in entry.cards)
