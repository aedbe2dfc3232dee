"""What may be typed about spasms, and what is said where it does not fit."""

from datetime import date

import pytest

from program_app.domain.baseline import WorkAround
from program_app.words.baseline import (
    from_safety_line,
    last_spasm_fault,
    spell_days,
    spell_fault,
    spell_text,
    walk_line,
    work_around_words,
    year_fault,
)

TODAY = date(2026, 11, 11)


@pytest.mark.parametrize(
    ("text", "days"),
    [("6", 6), ("6 days", 6), ("1 day", 1), ("2 weeks", 14), ("1 month", 30), ("1 year", 365)],
)
def test_a_bad_spell_is_told_in_days_or_weeks(text, days):
    assert spell_days(text) == days
    assert spell_days(spell_text(days)) == days


@pytest.mark.parametrize("text", ["long", "six", "6 moons", "6 days or more", "-3"])
def test_a_spell_that_says_no_length_is_told_calmly(text):
    assert spell_fault(text) == "A number of days or weeks, please."


def test_a_spell_has_an_end():
    assert spell_fault("20 years") == "That is longer than ten years."


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", ""),
        ("2017", ""),
        ("20l7", "Numbers only, please."),
        ("1890", "Between 1920 and 2026, please."),
        ("2027", "Between 1920 and 2026, please."),
    ],
)
def test_a_first_year_lies_between_then_and_now(text, sentence):
    assert year_fault(text, TODAY) == sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", ""),
        ("August", ""),
        ("long ago", "A date or a month, please: 9 August, or August."),
        ("24 December 2026", "That is after today."),
    ],
)
def test_the_last_spasm_was_not_after_today(text, sentence):
    assert last_spasm_fault(text, TODAY) == sentence


@pytest.mark.parametrize(
    ("minutes", "line"),
    [
        (None, "No walk here is ever longer"),
        (8, "No walk here is ever longer"),
        (7, "Fine. Walks are cut by rounds, never sped up."),
    ],
)
def test_a_walk_under_8_minutes_is_fine(minutes, line):
    assert walk_line(minutes, marches=False) == line


def test_where_no_walk_fits_it_says_what_stands_in():
    assert walk_line(2, marches=True) == "Fine. For now you march on the spot."


def test_what_the_safety_check_set_is_said():
    assert from_safety_line(()) == ""
    assert (
        from_safety_line((WorkAround.KNEES, WorkAround.HERNIA))
        == "From the safety check: sore knees, hernia."
    )


def test_everything_that_lasts_has_a_name():
    assert set(work_around_words()) == set(WorkAround) - {WorkAround.EARLY, WorkAround.NO_WALK}
