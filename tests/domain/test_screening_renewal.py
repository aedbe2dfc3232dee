"""The safety questions come again after 14 days, and after a spasm above 7."""

from datetime import UTC, date, datetime, timedelta

import pytest

from program_app.domain.progress import ScreeningRecord
from program_app.domain.screening_renewal import Asks, asks
from program_app.domain.spasm import SpasmKind, SpasmRecord

ANSWERED_ON = date(2026, 11, 8)
ANSWERED_AT = datetime(2026, 11, 8, 18, tzinfo=UTC)
ANSWERED = ScreeningRecord(id="one", answered_at=ANSWERED_AT, answered_on=ANSWERED_ON, true_ids=())


def a_spasm(worst: int | None, hours_later: float = 5, **told: object) -> SpasmRecord:
    began_at = ANSWERED_AT + timedelta(hours=hours_later)
    return SpasmRecord(id="spasm", began_at=began_at, began_on=began_at.date(), worst=worst, **told)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("days", "asked"),
    [
        (0, Asks.NOTHING),
        (13, Asks.NOTHING),
        (14, Asks.ANYTHING_NEW),
        (15, Asks.ANYTHING_NEW),
        (400, Asks.ANYTHING_NEW),
    ],
)
def test_answers_of_14_days_ago_bring_one_question_whether_the_app_was_used_or_not(days, asked):
    assert asks(ANSWERED, (), ANSWERED_ON + timedelta(days=days)) is asked


@pytest.mark.parametrize(
    ("worst", "asked"),
    [(None, Asks.NOTHING), (7, Asks.NOTHING), (8, Asks.FULL_LIST), (10, Asks.FULL_LIST)],
)
def test_a_spasm_above_7_brings_the_full_list(worst, asked):
    assert asks(ANSWERED, (a_spasm(worst),), ANSWERED_ON + timedelta(days=1)) is asked


def test_the_full_list_comes_before_the_one_question():
    assert asks(ANSWERED, (a_spasm(9),), ANSWERED_ON + timedelta(days=30)) is Asks.FULL_LIST


def test_a_strong_spasm_from_before_the_answers_asks_for_nothing():
    assert asks(ANSWERED, (a_spasm(9, hours_later=-1),), ANSWERED_ON) is Asks.NOTHING


def test_a_spasm_in_the_bin_asks_for_nothing():
    assert asks(ANSWERED, (a_spasm(9, taken_out_at=ANSWERED_AT),), ANSWERED_ON) is Asks.NOTHING


def test_a_draft_and_a_twinge_count_as_soon_as_they_are_that_strong():
    for told in ({"is_draft": True}, {"kind": SpasmKind.TWINGE}):
        assert asks(ANSWERED, (a_spasm(8, **told),), ANSWERED_ON) is Asks.FULL_LIST


def test_answers_from_a_date_to_come_ask_for_nothing():
    assert asks(ANSWERED, (), ANSWERED_ON - timedelta(days=20)) is Asks.NOTHING


def test_without_answers_there_is_only_the_full_list():
    assert asks(None, (), ANSWERED_ON) is Asks.FULL_LIST
