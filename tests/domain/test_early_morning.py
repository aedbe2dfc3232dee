"""The first hour after getting up."""

from datetime import datetime

import pytest

from program_app.domain.early_morning import is_early


@pytest.mark.parametrize(
    ("now", "gets_up_at", "early"),
    [
        ("07:00", "07:00", True),
        ("07:59", "07:00", True),
        ("08:00", "07:00", False),
        ("06:59", "07:00", False),
        ("00:15", "23:30", True),
        ("05:00", "", True),
        ("08:59", "", True),
        ("09:00", "", False),
        ("23:00", "", False),
    ],
)
def test_the_first_hour_is_early_and_without_a_told_time_the_usual_hours_may_be(now, gets_up_at, early):
    assert is_early(datetime.fromisoformat(f"2026-11-27T{now}"), gets_up_at) is early
