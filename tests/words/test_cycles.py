"""Earlier cycles are told by their dates."""

from datetime import date

import pytest

from program_app.words.cycles import dates_text

TODAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("first_on", "last_on", "text"),
    [
        (date(2026, 10, 2), date(2026, 10, 30), "2 Oct – 30 Oct"),
        (date(2026, 10, 2), date(2026, 10, 2), "2 Oct"),
        (date(2025, 10, 2), date(2025, 10, 30), "2 Oct – 30 Oct 2025"),
        (date(2025, 12, 20), date(2026, 1, 16), "20 Dec 2025 – 16 Jan"),
        (date(2024, 12, 20), date(2025, 1, 16), "20 Dec 2024 – 16 Jan 2025"),
    ],
)
def test_a_year_is_named_where_it_is_another_one(first_on, last_on, text):
    assert dates_text(first_on, last_on, TODAY) == text
