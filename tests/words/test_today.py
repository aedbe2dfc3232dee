"""The sentences of Today."""

import pytest

from program_app.words.today import (
    exercise_count,
    get_help_signs,
    resume_line,
    second_day_question,
    second_day_yes,
    start_text,
    walk_rounds,
    ways_on,
)


@pytest.mark.parametrize(
    ("state", "text"),
    [
        ({}, "Start"),
        ({"gentle": True}, "Start gentle"),
        ({"checks": True}, "Start check-in"),
        ({"recovery": True, "gentle": True}, "Start recovery"),
        ({"resumes": True, "checks": True}, "Resume"),
    ],
)
def test_the_large_button_says_what_it_begins(state: dict[str, bool], text: str) -> None:
    nothing = {"resumes": False, "gentle": False, "checks": False, "recovery": False}
    assert start_text(**{**nothing, **state}) == text


def test_an_unfinished_session_says_where_it_goes_on() -> None:
    assert resume_line(3, 6, 540) == "Exercise 3 of 6, 9 min left"


def test_one_of_a_thing_is_not_plural() -> None:
    assert exercise_count(1) == "1 exercise"
    assert exercise_count(5) == "5 exercises"
    assert walk_rounds(1) == "1 round"
    assert walk_rounds(8) == "8 rounds"


def test_the_two_questions_about_a_second_day_differ() -> None:
    first, second = second_day_question(1, 9, 10), second_day_question(2, 9, 10)
    assert first[0] == "You have done day 9 today."
    assert second[0] == "Still day 10 today?"
    assert second_day_yes(1, 10) == "Do day 10 now"
    assert second_day_yes(2, 10) == "Yes, day 10 today"


def test_nothing_cheers_or_hurries() -> None:
    sentences = [text for way in ways_on() for text in (way.title, way.line, way.button)]
    sentences += [*second_day_question(1, 9, 10), *second_day_question(2, 9, 10), *get_help_signs()]
    assert not any("!" in sentence for sentence in sentences)
