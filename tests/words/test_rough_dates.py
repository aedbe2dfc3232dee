"""A date may be typed as people say it, and its month alone is enough."""

from datetime import date

import pytest

from program_app.words.rough_dates import RoughDate, rough_date, rough_date_text

TODAY = date(2026, 11, 11)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("9 August", date(2026, 8, 9)),
        ("August 9", date(2026, 8, 9)),
        ("9 aug 2025", date(2025, 8, 9)),
        ("9.8.", date(2026, 8, 9)),
        ("9/8/2025", date(2025, 8, 9)),
        ("2026-08-09", date(2026, 8, 9)),
        ("24 December", date(2025, 12, 24)),
        ("11 November", TODAY),
        ("today", TODAY),
        ("Yesterday", date(2026, 11, 10)),
    ],
)
def test_a_day_is_understood_in_many_forms_and_never_lies_ahead_unless_it_says_so(text, on):
    assert rough_date(text, TODAY) == RoughDate(on)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("August", date(2026, 8, 1)),
        ("dec", date(2025, 12, 1)),
        ("August 2025", date(2025, 8, 1)),
        ("08/2025", date(2025, 8, 1)),
        ("2025-08", date(2025, 8, 1)),
    ],
)
def test_a_month_alone_is_enough(text, on):
    assert rough_date(text, TODAY) == RoughDate(on, is_exact=False)


@pytest.mark.parametrize(
    "text",
    ["", "soon", "31 February", "13/13", "9 August September", "1 2 3 4", "40 May 2026", "0/2026"],
)
def test_what_says_no_date_is_none(text):
    assert rough_date(text, TODAY) is None


def test_a_date_ahead_is_given_back_so_that_it_can_be_told():
    assert rough_date("24 December 2026", TODAY) == RoughDate(date(2026, 12, 24))


@pytest.mark.parametrize(
    ("told", "text"),
    [
        (RoughDate(date(2026, 8, 9)), "9 August"),
        (RoughDate(date(2026, 8, 1), is_exact=False), "August"),
        (RoughDate(date(2025, 8, 9)), "9 August 2025"),
        (RoughDate(date(2025, 8, 1), is_exact=False), "August 2025"),
    ],
)
def test_what_is_shown_is_understood_again(told, text):
    assert rough_date_text(told, TODAY) == text
    assert rough_date(text, TODAY) == told
