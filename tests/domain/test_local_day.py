"""A night before 03:00 belongs to the evening before."""

from datetime import date, datetime, timedelta, timezone

import pytest

from program_app.domain.local_day import counts_for

HERE = timezone(timedelta(hours=1))


@pytest.mark.parametrize(
    ("hour", "minute", "counts"),
    [(0, 0, 2), (2, 59, 2), (3, 0, 3), (12, 0, 3), (23, 59, 3)],
)
def test_the_day_turns_at_three(hour, minute, counts):
    local = datetime(2026, 11, 3, hour, minute, 59 if minute else 0, tzinfo=HERE)
    assert counts_for(local) == date(2026, 11, counts)


def test_the_date_is_that_of_the_place_and_not_of_universal_time():
    far_east = timezone(timedelta(hours=14))
    assert counts_for(datetime(2026, 11, 3, 8, tzinfo=far_east)) == date(2026, 11, 3)


def test_the_first_night_of_a_year_belongs_to_the_year_before():
    assert counts_for(datetime(2027, 1, 1, 1, tzinfo=HERE)) == date(2026, 12, 31)
