"""What is said about the answers after a session."""

import pytest

from program_app.domain.progress import Feeling
from program_app.words.review import effort_word, feeling_summary, feeling_word


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
