"""The walking gate speaks plainly: what a letter asks, what its value is, and what is missing."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from program_app.domain.gate import Gate, LetterState, WalkValue
from program_app.domain.plan_rules import GateTest, WalkMarks
from program_app.domain.program import Program
from program_app.words import gate as words

FRIDAY = date(2026, 11, 27)
LYING = GateTest(asks="Lying tilt", check="C1")
LENGTH_MARKS = WalkMarks(latest=2, braced_seconds=240, brace_quality=7, most_rise=1)
SHARE_MARKS = WalkMarks(latest=2, braced_percent=66, brace_quality=7, most_rise=1)
WALKS = GateTest(asks="Two walks", walks=LENGTH_MARKS)
SHARE = GateTest(asks="Share", walks=SHARE_MARKS)
TIME = GateTest(asks="No spasm", spasm_free_days=7)
WALK = WalkValue(
    braced_seconds=320,
    braced_percent=67,
    brace_quality=7,
    rise=0,
    feeling=None,
    is_long_enough=True,
    is_held_well=True,
    is_quiet=True,
    is_tagged_well=True,
)


def a_letter(name: str, test: GateTest = LYING, *, is_met: bool = False, **values: Any) -> LetterState:
    return replace(LetterState(letter=name, test=test, exercise=None, is_met=is_met), **values)


def a_gate(*letters: LetterState, tested_on: date | None = FRIDAY) -> Gate:
    return Gate(letters=letters, tested_on=tested_on, retest_on=tested_on)


@pytest.mark.parametrize(
    ("missing", "expected"),
    [
        ("c", "Closed. One letter is missing: c."),
        ("bc", "Closed. Missing: b and c."),
        ("abe", "Closed. Missing: a, b and e."),
    ],
)
def test_a_closed_gate_names_what_is_missing(missing, expected):
    title, line = words.closed_lines([a_letter(name) for name in missing])
    assert title == expected
    assert line == "Same walk, same time, a bit more of it braced. Nothing is lost."


def test_the_walk_card_counts_the_letters_once_they_were_tested():
    letters = (a_letter("a", is_met=True), a_letter("b"))
    assert words.gate_line(a_gate(*letters)) == "Gate: 1 of 2"
    assert words.gate_line(a_gate(*letters, tested_on=None)) == ""


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("C1", "30 s or more"),
        ("C2", "2 or 3, for 20 s or more"),
        ("C3", "2 or 3, for 20 s or more"),
    ],
)
def test_a_self_check_tells_its_mark(back_28: Program, code, expected):
    assert words.mark_text(GateTest(asks="", check=code), back_28.check(code)) == expected


@pytest.mark.parametrize(
    ("test", "expected"),
    [
        (WALKS, "4 min braced in each, no pain rise"),
        (SHARE, "66 % or more, no pain rise"),
        (TIME, "7 days"),
    ],
)
def test_walks_and_time_tell_their_marks(test, expected):
    assert words.mark_text(test, None) == expected


@pytest.mark.parametrize(
    ("letter", "expected"),
    [
        (a_letter("a", seconds=48.4), "48 s"),
        (a_letter("a"), "Not checked yet"),
        (a_letter("c", seconds=14.0, choice=2), "2, for 14 s"),
        (a_letter("c", choice=1), "1"),
        (a_letter("d", WALKS), "No walk yet"),
        (a_letter("d", WALKS, walks=(WALK,)), "5.3 min"),
        (a_letter("d", WALKS, walks=(WALK, replace(WALK, braced_seconds=239))), "5.3 and 3.9 min"),
        (a_letter("d", WALKS, walks=(WALK, replace(WALK, braced_seconds=360))), "5.3 and 6 min"),
        (a_letter("d", SHARE, walks=(WALK, WALK)), "67 and 67 %"),
        (a_letter("e", TIME), "None logged"),
        (a_letter("e", TIME, days_free=1), "1 day"),
        (a_letter("e", TIME, days_free=22), "22 days"),
    ],
)
def test_a_letter_tells_its_value(letter, expected):
    assert words.letter_value(letter) == expected


def test_only_time_brings_back_the_letter_of_a_spasm():
    line = words.time_line(a_letter("e", TIME, days_free=2))
    assert line == "Letter e needs 7 days without a spasm. 5 to go."


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (1, "Test from Saturday"),
        (6, "Test from Thursday"),
        (9, "Test from 6 December"),
    ],
)
def test_the_next_test_is_told_by_weekday_while_that_is_clear(days, expected):
    assert words.retest_from(FRIDAY + timedelta(days=days), FRIDAY) == expected


@pytest.mark.parametrize(
    ("day", "later", "expected"),
    [
        (
            24,
            [(27, "10 min")],
            "Day 27: 10 min. After the 28 days a minute more a week, while it stays tired and not sore.",
        ),
        (27, [], "After the 28 days a minute more a week, while it stays tired and not sore."),
    ],
)
def test_the_open_gate_says_how_the_walk_grows(day, later, expected):
    head, title, line = words.open_walk_lines(day, "8 min", later)
    assert (head, title, line) == (f"From day {day}", "8 min in one go", expected)


def test_a_walk_letter_has_four_conditions():
    assert words.walk_conditions(LENGTH_MARKS) == (
        "4 min braced",
        "Held 7 of 10 or more",
        "Pain rose by 1 point at most",
        "Tagged tired or neither",
    )
    assert words.walk_conditions(SHARE_MARKS)[0] == "66 % of it braced"
