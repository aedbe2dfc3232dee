"""Gaps between spasms are counted in days, and only spasms make them."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from program_app.domain.spasm import SpasmKind, SpasmRecord
from program_app.domain.spasm_gaps import days_since_last, gaps_between, middle_gap
from program_app.domain.spasm_times import TimeFault, first_overlap, time_fault

FIRST = date(2026, 6, 4)
NOON = datetime(2026, 10, 30, 12, tzinfo=UTC)


def a_spasm(on: date, hour: int = 8, **fields: Any) -> SpasmRecord:
    at = datetime(on.year, on.month, on.day, hour, tzinfo=UTC)
    return SpasmRecord(id=f"{on}-{hour}", began_at=at, began_on=on, **fields)


def spasms_after(*days: int) -> list[SpasmRecord]:
    """The first spasm and the ones that came so many days after one another."""
    ons = [FIRST]
    for gap in days:
        ons.append(ons[-1] + timedelta(days=gap))
    return [a_spasm(on) for on in ons]


def test_the_order_of_the_records_does_not_matter():
    records = spasms_after(20, 18, 26)
    assert [gap.days for gap in gaps_between(reversed(records))] == [20, 18, 26]


def test_an_ache_a_twinge_and_one_in_the_bin_make_no_gap():
    records = spasms_after(30)
    between = FIRST + timedelta(days=10)
    others = [
        a_spasm(between, kind=SpasmKind.ACHE),
        a_spasm(between, 9, kind=SpasmKind.TWINGE),
        a_spasm(between, 10, taken_out_at=NOON),
    ]
    assert [gap.days for gap in gaps_between([*records, *others])] == [30]


def test_two_on_one_date_have_no_day_between_them():
    assert [gap.days for gap in gaps_between([a_spasm(FIRST), a_spasm(FIRST, 20)])] == [0]


def test_the_running_gap_counts_from_the_last_spasm():
    assert days_since_last(spasms_after(20), FIRST + timedelta(days=42)) == 22
    assert days_since_last([], FIRST) is None


def test_a_spasm_after_today_leaves_no_negative_days():
    assert days_since_last([a_spasm(FIRST)], FIRST - timedelta(days=3)) == 0


def test_the_middle_looks_at_the_last_five_gaps():
    assert middle_gap(gaps_between(spasms_after(300, 18, 26, 21, 34, 27))) == 26
    assert middle_gap(gaps_between(spasms_after(20, 31))) == 25.5
    assert middle_gap(()) is None


@pytest.mark.parametrize(
    ("began", "ended", "fault"),
    [
        (0, None, None),
        (1, None, TimeFault.STARTS_LATER),
        (-2, -1, None),
        (-2, 0, None),
        (-2, 1, TimeFault.ENDS_LATER),
        (-2, -3, TimeFault.ENDS_BEFORE_START),
    ],
)
def test_times_are_in_order_and_not_later_than_now(began, ended, fault):
    end = None if ended is None else NOON + timedelta(hours=ended)
    assert time_fault(NOON + timedelta(hours=began), end, NOON) is fault


def test_two_entries_of_the_same_time_meet():
    one = a_spasm(FIRST, 8, ended_at=datetime(2026, 6, 4, 11, tzinfo=UTC))
    inside, after = a_spasm(FIRST, 10), a_spasm(FIRST, 12)
    assert first_overlap(inside, [one, inside]) == one
    assert first_overlap(one, [inside]) == inside
    assert first_overlap(after, [one, after]) is None
