"""The words of a paused plan say neither more days nor other dates than there are."""

from datetime import UTC, date, datetime

import pytest

from program_app.words.pause import next_steps, opens_line, paused_line, quiet_value


@pytest.mark.parametrize(
    ("days_back", "sentence"),
    [
        (2, "Then day 9. Two days earlier than you were."),
        (1, "Then day 9. A day earlier than you were."),
        (0, "Then day 9."),
    ],
)
def test_it_goes_back_as_many_days_as_there_are(days_back, sentence):
    assert next_steps("8 min", 9, days_back, 20, 40)[1] == sentence


@pytest.mark.parametrize(
    ("today_on", "begins"),
    [
        (date(2026, 11, 24), "Spasm today."),
        (date(2026, 11, 26), "Spasm on Tuesday."),
        (date(2026, 12, 4), "Spasm on 24 November."),
    ],
)
def test_a_spasm_is_named_by_its_weekday_for_a_week_and_then_by_its_date(today_on, begins):
    assert paused_line(date(2026, 11, 24), today_on).startswith(begins)


def test_while_nobody_knows_whether_it_has_let_go_it_is_asked():
    assert quiet_value(None, None) == "Has it let go?"
    assert opens_line(None) == "24 hours after it has let go"
    assert quiet_value(datetime(2026, 11, 24, 19, 40, tzinfo=UTC), 14) == "Let go Tuesday 19:40, 14 h ago"
