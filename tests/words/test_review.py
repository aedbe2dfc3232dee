"""What is said about days that were done."""

from datetime import date

import pytest

from program_app.domain.progress import Feeling
from program_app.domain.progression import DayState
from program_app.words.review import (
    date_text,
    day_sentence,
    day_state_word,
    effort_word,
    feeling_line,
    feeling_summary,
    feeling_word,
)


def test_a_day_is_read_out_with_its_number_and_state():
    assert day_sentence(11, DayState.PARTLY) == "Day 11, partly done"


def test_a_check_in_day_says_so():
    assert day_sentence(14, DayState.TO_COME, is_check_in=True) == "Day 14, check-in, to come"


def test_a_done_day_says_when():
    said = day_sentence(9, DayState.DONE, done_on=date(2026, 11, 17))
    assert said == "Day 9, done, Tuesday 17 November"


def test_no_state_of_a_program_day_is_called_missed():
    assert "missed" not in " ".join(day_state_word(state) for state in DayState).lower()


def test_a_date_has_its_weekday_and_no_padding():
    assert date_text(date(2027, 3, 7)) == "Sunday 7 March"


@pytest.mark.parametrize(
    ("efforts", "word"),
    [
        ((0,), "Rest"),
        ((1, 2, 3), "Easy"),
        ((4, 5, 6), "Moderate"),
        ((7, 8, 9), "Hard"),
        ((10,), "As hard as it gets"),
    ],
)
def test_effort_has_five_words(efforts, word):
    assert {effort_word(effort) for effort in efforts} == {word}


@pytest.mark.parametrize("wording", [feeling_word, feeling_summary, feeling_line])
def test_every_feeling_has_its_own_calm_words(wording):
    said = [wording(feeling) for feeling in Feeling]
    assert len(set(said)) == len(Feeling)
    assert not any("!" in words for words in said)
