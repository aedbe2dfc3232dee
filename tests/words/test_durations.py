"""Lengths of time read as people write them."""

import pytest

from program_app.words.durations import hours_text, long_duration, minutes_text, seconds_text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0 min"), (30, "½ min"), (44, "½ min"), (45, "1 min"), (90, "1½ min"), (840, "14 min")],
)
def test_minutes_are_to_the_nearest_half(seconds, text):
    assert minutes_text(seconds) == text


def test_something_is_never_written_as_nothing():
    assert minutes_text(1) == "½ min"


def test_a_quarter_rounds_up_every_time():
    assert [minutes_text(minutes * 60 + 15) for minutes in (1, 2, 3)] == ["1½ min", "2½ min", "3½ min"]


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0 s"),
        (40, "40 s"),
        (60, "1 min"),
        (404, "6 min 44 s"),
        (403.6, "6 min 44 s"),
        (3599.7, "1 h"),
        (3720, "1 h 2 min"),
        (7170, "2 h"),
    ],
)
def test_a_long_duration_goes_down_to_the_second_below_an_hour(seconds, text):
    assert long_duration(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0 min"), (40, "40 s"), (1020, "17 min"), (6060, "1 h 41"), (3600, "1 h 00"), (3599.9, "1 h 00")],
)
def test_a_total_is_hours_and_minutes(seconds, text):
    assert hours_text(seconds) == text


def test_seconds_are_whole():
    assert seconds_text(47.6) == "48 s"
