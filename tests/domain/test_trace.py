"""A sentence of the source lacks what it asks for and does not get, and gets nothing when it is left out."""

import pytest

from program_app.domain.faults import FieldError
from program_app.domain.trace import Kind, TraceEntry, Use, lacking


def an_entry(**fields: object) -> TraceEntry:
    return TraceEntry(**{"id": "S001", "says": "A spasm grips.", **fields})  # type: ignore[arg-type]


def uses(*places: tuple[Kind, str], source: str = "S001") -> frozenset[Use]:
    return frozenset(Use(source, kind, place) for kind, place in places)


def test_a_sentence_that_stands_where_it_is_asked_for_lacks_nothing():
    entry = an_entry(asks=(Kind.CARD, Kind.RULE), cards=(7,))
    assert lacking(entry, uses((Kind.CARD, "7"), (Kind.RULE, "pace"))) == ()


def test_another_kind_of_place_is_not_enough():
    entry = an_entry(asks=(Kind.RULE,))
    assert lacking(entry, uses((Kind.ARTICLE, "walking"))) == ("S001 stands at no rule",)


def test_a_card_of_another_day_is_not_enough():
    entry = an_entry(asks=(Kind.CARD,), cards=(7, 8))
    assert lacking(entry, uses((Kind.CARD, "7"), (Kind.CARD, "9"))) == ("S001 stands at no card 8",)


def test_an_exercise_that_is_named_has_to_be_that_exercise():
    entry = an_entry(asks=(Kind.EXERCISE,), exercises=("braced_walk",))
    assert lacking(entry, uses((Kind.EXERCISE, "clamshell"))) == ("S001 stands at no exercise braced_walk",)


def test_places_of_other_sentences_do_not_count():
    entry = an_entry(asks=(Kind.CHART,))
    assert lacking(entry, uses((Kind.CHART, "gaps"), source="S002")) == ("S001 stands at no chart",)


def test_what_is_left_out_may_stand_nowhere():
    entry = an_entry(left_out="A name of somebody else.")
    assert lacking(entry, frozenset()) == ()
    assert lacking(entry, uses((Kind.CARD, "7"))) == ("S001 is left out, yet it stands at card 7",)


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({}, "asks"),
        ({"asks": (Kind.CARD,)}, "cards"),
        ({"asks": (Kind.RULE,), "cards": (7,)}, "cards"),
        ({"asks": (Kind.EXERCISE,)}, "exercises"),
        ({"asks": (Kind.CUE,)}, "cue"),
    ],
)
def test_an_entry_says_what_it_asks_for(fields, fault):
    with pytest.raises(FieldError) as caught:
        an_entry(**fields)
    assert set(caught.value.faults) == {fault}
