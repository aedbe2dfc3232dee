"""The clock that a demo steps."""

from datetime import date

from program_app.demo.virtual_clock import VirtualClock
from program_app.domain.local_day import counts_for


def test_time_passes_only_when_it_is_told_so() -> None:
    clock = VirtualClock()
    clock.begin_day(date(2026, 3, 4))
    before = clock.now()
    assert clock.now() == before
    clock.advance(90)
    assert (clock.now() - before).total_seconds() == 90


def test_all_clocks_of_a_session_go_together() -> None:
    clock = VirtualClock()
    clock.advance(12.5)
    reading = clock.read()
    assert reading.monotonic_seconds == reading.boot_seconds == reading.wall_seconds == 12.5


def test_a_day_begins_at_six_in_the_evening_and_counts_for_its_date() -> None:
    clock = VirtualClock()
    for on in (date(2026, 3, 28), date(2026, 3, 29), date(2026, 10, 25)):
        clock.advance(1000)
        clock.begin_day(on)
        assert (clock.now().hour, clock.now().utcoffset()) == (18, clock.now().astimezone().utcoffset())
        assert counts_for(clock.now()) == on


def test_the_session_clock_never_goes_back_from_day_to_day() -> None:
    clock = VirtualClock()
    clock.begin_day(date(2026, 3, 4))
    clock.advance(1000)
    clock.begin_day(date(2026, 3, 1))
    assert clock.read().monotonic_seconds == 1000
