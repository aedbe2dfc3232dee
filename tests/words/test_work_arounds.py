"""What was replaced is told in one plain sentence with the person's own reason."""

import pytest

from program_app.domain.baseline import WorkAround
from program_app.domain.choices import Choices
from program_app.domain.substitution import Replacement, adapted_day
from program_app.words.work_arounds import (
    adapted_sentences,
    advice_of,
    form_text,
    left_out_sentence,
    replacement_sentence,
)
from tests.virtual_session import shipped_program

PROGRAM = shipped_program()


def _said(planned: str, instead: str, because: WorkAround) -> str:
    return replacement_sentence(
        PROGRAM, Replacement(item_number=1, planned=planned, instead=instead, because=because)
    )


@pytest.mark.parametrize(
    ("planned", "instead", "because", "sentence"),
    [
        (
            "wall_sit",
            "glute_squeeze",
            WorkAround.KNEES,
            "Glute squeeze stands in for Flat-back wall sit: you said your knees are sore.",
        ),
        (
            "C1",
            "",
            WorkAround.FLOOR,
            "The self-check Lying tilt hold is left out: you said you cannot get down to the floor.",
        ),
        (
            "Legs on a chair",
            "Leaning on a table",
            WorkAround.PREGNANCY,
            "“Leaning on a table” stands in for “Legs on a chair”: you said you are pregnant or gave birth "
            "lately.",
        ),
        (
            "braced_walk",
            "braced_walk",
            WorkAround.BALANCE,
            "Walking ab brace comes in its safe form: you said your balance is not sure.",
        ),
    ],
)
def test_one_sentence_says_what_comes_instead_and_why(planned, instead, because, sentence):
    assert _said(planned, instead, because) == sentence


@pytest.mark.parametrize("work_around", WorkAround)
def test_every_sentence_of_every_day_ends_and_shows_no_id(work_around):
    for day in PROGRAM.days:
        adapted = adapted_day(PROGRAM, day, Choices(work_arounds=(work_around.value,)))
        sentences = adapted_sentences(PROGRAM, adapted)
        assert len(sentences) == len(adapted.replacements)
        for sentence in sentences:
            assert sentence.endswith(".")
            assert "_" not in sentence
            assert "!" not in sentence


def test_where_the_program_does_not_fit_that_is_said_first_and_honestly():
    adapted = adapted_day(PROGRAM, PROGRAM.day(2), Choices(work_arounds=("floor", "knees")))
    first = adapted_sentences(PROGRAM, adapted)[0]
    assert first.startswith("What you told us to work around leaves too few exercises for this program")
    assert "chair and a wall" in first


def test_an_exercise_that_never_comes_says_so_on_its_page():
    assert left_out_sentence(PROGRAM, "curl_up", ("neck",)) == (
        "It is left out of your sessions: you said your neck hurts."
    )
    assert left_out_sentence(PROGRAM, "curl_up", ("arms",)) == ""


def test_the_only_form_of_an_exercise_is_told_in_full():
    assert form_text(PROGRAM, "standing_march", ("balance",)).startswith("Both hands stay on")
    assert form_text(PROGRAM, "standing_march", ()) == ""


def test_what_has_advice_gives_it_in_order():
    first, second = advice_of(PROGRAM, ("blood_pressure", "neck", "short_walk"))
    assert "Never hold the breath" in first
    assert "No walk is longer" in second
