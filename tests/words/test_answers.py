"""What is said about the answers before and after a session."""

import pytest

from program_app.domain.progress import Feeling
from program_app.words.answers import effort_word, feeling_line, feeling_summary, feeling_word, pain_change


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


@pytest.mark.parametrize("wording", [feeling_word, feeling_summary])
def test_every_feeling_has_its_own_calm_words(wording):
    said = [wording(feeling) for feeling in Feeling]
    assert len(set(said)) == len(Feeling)
    assert not any("!" in words for words in said)


def test_pain_before_and_after_stand_side_by_side():
    assert pain_change(3, 2) == "3 → 2"
    assert pain_change(3, None) == "3 → –"
    assert pain_change(None, None) == "–"


def test_each_feeling_and_none_has_a_line():
    assert all(feeling_line(feeling) for feeling in (*Feeling, None))
