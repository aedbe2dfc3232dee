"""Numbers as they are said."""

import pytest

from program_app.recording.number_words import number_words


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "zero"),
        (7, "seven"),
        (12, "twelve"),
        (19, "nineteen"),
        (20, "twenty"),
        (59, "fifty nine"),
        (100, "one hundred"),
        (320, "three hundred twenty"),
        (415, "four hundred fifteen"),
    ],
)
def test_a_number_is_said_in_words(number: int, said: str):
    assert number_words(number) == said.split()


def test_a_number_that_no_line_counts_to_is_refused():
    with pytest.raises(ValueError, match="1000"):
        number_words(1000)
