"""The measure of reading itself: syllables of words, and the grade of sentences whose grade is known."""

import pytest

from tests.content.reading_level import grade, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("back", 1),
        ("spasm", 2),
        ("muscles", 2),
        ("position", 3),
        ("comfortable", 4),
        ("walked", 1),
        ("needed", 2),
        ("places", 2),
        ("guideline", 2),
        ("being", 2),
        ("ibuprofen", 4),
    ],
)
def test_syllables_are_counted_as_they_are_said(word, count):
    assert syllables(word) == count


def test_the_grade_grows_with_longer_sentences_and_longer_words():
    short = grade(["Lie down. Breathe out."])
    long = grade(["Lie down on your side and breathe out slowly until the next breath comes."])
    hard = grade(["Recurrent paraspinal hypertonicity necessitates conservative management."])
    assert short < 2 < long < 7
    assert hard > 15


def test_the_grade_of_a_sentence_is_what_the_formula_says():
    assert grade(["The cat sat on the mat."]) == pytest.approx(0.39 * 6 + 11.8 * 1 - 15.59)


def test_addresses_are_not_read():
    assert grade(["See the page. Look at nice.org.uk/guidance/ng59."]) == grade(["See the page. Look at"])
