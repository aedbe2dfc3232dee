"""A brace is aimed at 2 to 4 of 10; above 5 it should soften."""

import pytest

from program_app.domain.brace_effort import Firmness, firmness, told


@pytest.mark.parametrize(
    ("effort", "meaning"),
    [
        (0, Firmness.LIGHT),
        (1, Firmness.LIGHT),
        (2, Firmness.RIGHT),
        (4, Firmness.RIGHT),
        (5, Firmness.FIRM),
        (6, Firmness.TOO_FIRM),
        (10, Firmness.TOO_FIRM),
    ],
)
def test_an_effort_is_judged_by_the_aim(effort, meaning):
    assert firmness(effort) is meaning


def test_the_first_answer_counts_from_the_middle_of_the_aim():
    assert (told(None, -1), told(None, 1)) == (2, 4)


def test_later_ones_count_from_the_last_and_stay_on_the_scale():
    assert (told(4, 1), told(4, -1), told(10, 1), told(0, -1)) == (5, 3, 10, 0)
