"""The words of a walk say where it stands and how firm the brace is, calmly."""

import pytest

from program_app.words.walk import (
    brace_held_line,
    effort_line,
    effort_word,
    gate_line,
    interval_sentence,
    not_yet_lines,
    quality_line,
    walk_heading,
    walked_line,
)


@pytest.mark.parametrize(
    ("effort", "word"),
    [
        (None, "Aim for 2 to 4"),
        (0, "0, a little firmer"),
        (3, "3, just right"),
        (5, "5, a bit firm"),
        (9, "9, too firm"),
    ],
)
def test_an_effort_is_told_beside_the_aim(effort, word):
    assert effort_word(effort) == word


def test_only_above_five_it_asks_to_soften():
    assert effort_line(5) == "Aim for 2 to 4. You can still chat in full sentences."
    assert effort_line(6) == "Soften a little. Light to moderate is enough."


def test_a_walk_is_told_by_its_braced_minutes():
    assert walked_line(480, 160) == "2 min 40 s braced of 8 min walked"


def test_what_was_not_answered_is_not_told():
    assert (quality_line(None), brace_held_line(None)) == ("", "")
    assert quality_line(0) == "Held 0 of 10"
    assert brace_held_line(7) == "Brace while walking: held 7 of 10"


def test_a_walk_on_its_own_is_no_day():
    assert walk_heading(6, "3 March", is_own=False) == "Day 6, 3 March"
    assert walk_heading(6, "3 March", is_own=True) == "On its own, 3 March"


def test_before_the_first_walk_its_day_is_named():
    assert not_yet_lines(3)[0] == "Your first walk comes on day 3."


def test_the_gate_is_told_otherwise_once_its_day_has_passed():
    assert "day 21" in gate_line(21)
    assert "day 21" not in gate_line(22)


def test_the_strip_is_read_out_by_its_present_interval():
    assert interval_sentence(3, 16, "Brace") == "Interval 3 of 16: Brace"
