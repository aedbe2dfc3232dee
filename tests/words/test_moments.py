"""Dates and times are read as people type them."""

from datetime import date, time

import pytest

from program_app.words.moments import a_month_earlier, short_date, typed_date, typed_time

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Fri 30 Oct", date(2026, 10, 30)),
        ("30 october", date(2026, 10, 30)),
        ("Oct 30", date(2026, 10, 30)),
        ("30.10.", date(2026, 10, 30)),
        ("30/10/25", date(2025, 10, 30)),
        ("30.10.2025", date(2025, 10, 30)),
        ("2026-10-30", date(2026, 10, 30)),
        ("3", date(2026, 11, 3)),
        ("30", date(2026, 10, 30)),
        ("today", TODAY),
        ("Yesterday", date(2026, 11, 20)),
        ("4 Dec", date(2026, 12, 4)),
    ],
)
def test_a_date_may_be_typed_in_many_ways(text, meant):
    assert typed_date(text, TODAY) == meant


@pytest.mark.parametrize(
    "text",
    [
        *("", "soon", "30 Foo", "31 Feb", "1 2 3 4", "32", "Monday", "ju 3", "²", "3 Oct Nov"),
        *("31 Dec 202", "31 Dec 9999", "99999999999999"),
    ],
)
def test_what_is_no_date_is_read_as_none(text):
    assert typed_date(text, TODAY) is None


def test_in_january_a_day_of_december_is_last_years():
    assert typed_date("20 Dec", date(2026, 1, 5)) == date(2025, 12, 20)


def test_what_a_line_shows_can_be_read_again():
    for on in (date(2026, 2, 28), date(2025, 12, 31), date(2024, 2, 29)):
        assert typed_date(short_date(on, TODAY), TODAY) == on


def test_a_month_earlier_stays_inside_the_month():
    assert a_month_earlier(date(2026, 3, 31)) == date(2026, 2, 28)
    assert a_month_earlier(date(2026, 1, 4)) == date(2025, 12, 4)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("7:40", time(7, 40)),
        ("0740", time(7, 40)),
        ("740", time(7, 40)),
        ("7.40", time(7, 40)),
        (" 19:05 ", time(19, 5)),
        ("7", time(7)),
        ("12", time(12)),
        ("7:40 pm", time(19, 40)),
        ("12 am", time(0)),
        ("12:30pm", time(12, 30)),
    ],
)
def test_a_time_may_be_typed_in_many_ways(text, meant):
    assert typed_time(text) == meant


@pytest.mark.parametrize("text", ["", "noon", "25:00", "7:60", "13 pm", "0 am", "7:4:0", "７:40"])
def test_what_is_no_time_is_read_as_none(text):
    assert typed_time(text) is None
