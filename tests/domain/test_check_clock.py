"""The clock of a self-check counts what was held and nothing else."""

import pytest

from program_app.domain.check_clock import CheckClock, ClockPhase


def phase_of(clock: CheckClock) -> ClockPhase:
    """What the clock is doing now."""
    return clock.phase


def running(cap_seconds: float = 60, *, is_counter: bool = False) -> CheckClock:
    """A clock that was started at 10 s, so that it runs from 15 s on."""
    clock = CheckClock(cap_seconds, is_counter=is_counter)
    clock.start(10)
    clock.tick(15)
    return clock


def test_nothing_runs_before_the_person_starts_it():
    clock = CheckClock(60)
    clock.tick(500)
    clock.press(501)
    assert phase_of(clock) is ClockPhase.WAITING
    assert clock.runs == []


def test_five_seconds_to_get_ready_come_before_the_run():
    clock = CheckClock(60)
    clock.start(10)
    assert clock.ready_left(12) == 3
    clock.tick(14.9)
    assert phase_of(clock) is ClockPhase.GET_READY
    clock.tick(15.4)
    assert phase_of(clock) is ClockPhase.RUNNING
    assert clock.seconds(15.4) == pytest.approx(0.4)


def test_a_press_while_getting_ready_does_nothing():
    clock = CheckClock(60)
    clock.start(10)
    clock.press(12)
    assert phase_of(clock) is ClockPhase.GET_READY


def test_any_press_ends_the_run_and_keeps_its_seconds():
    clock = running()
    clock.press(49)
    assert phase_of(clock) is ClockPhase.SHOWN
    assert clock.best is not None
    assert clock.best.seconds == 34


def test_under_two_seconds_is_a_slip_and_no_try():
    clock = running()
    clock.press(16.9)
    assert phase_of(clock) is ClockPhase.WAITING
    assert clock.has_slipped
    assert clock.runs == []


def test_the_slip_is_forgotten_with_the_next_start():
    clock = running()
    clock.press(16)
    clock.start(20)
    assert not clock.has_slipped


def test_the_run_ends_at_its_cap_however_late_that_is_noticed():
    clock = running(cap_seconds=30)
    clock.tick(47)
    assert phase_of(clock) is ClockPhase.SHOWN
    assert clock.best is not None
    assert clock.best.seconds == 30


def test_one_late_tick_goes_through_all_phases():
    clock = CheckClock(30)
    clock.start(0)
    clock.tick(100)
    assert phase_of(clock) is ClockPhase.OVER
    assert [run.seconds for run in clock.runs] == [30]


def test_the_result_stands_for_five_seconds():
    clock = running()
    clock.press(49)
    clock.tick(53.9)
    assert phase_of(clock) is ClockPhase.SHOWN
    assert clock.seconds(53.9) == 34
    clock.tick(54)
    assert phase_of(clock) is ClockPhase.OVER


def test_two_tries_at_most_and_the_longer_one_counts():
    clock = running()
    clock.press(49)
    clock.start(50)
    clock.press(75)
    assert [run.seconds for run in clock.runs] == [34, 20]
    assert clock.best == clock.runs[0]
    clock.start(76)
    assert phase_of(clock) is ClockPhase.SHOWN
    clock.go_on()
    assert phase_of(clock) is ClockPhase.OVER


def test_a_short_run_at_a_step_means_that_the_back_lifted():
    clock = CheckClock(60)
    clock.start(0, choice=2)
    clock.press(9)
    assert clock.has_lifted


def test_the_longer_try_counts_also_at_a_lower_step():
    clock = CheckClock(60)
    clock.start(0, choice=2)
    clock.press(9)
    clock.choose_again()
    clock.start(20, choice=1)
    clock.press(45)
    assert not clock.has_lifted
    assert clock.best is not None
    assert (clock.best.choice, clock.best.seconds) == (1, 20)


def test_there_is_no_lower_step_than_the_lowest():
    clock = CheckClock(60)
    clock.start(0, choice=0)
    clock.press(9)
    assert not clock.has_lifted


def test_a_pause_ends_the_run_with_what_was_held():
    clock = running()
    clock.interrupt(40)
    assert phase_of(clock) is ClockPhase.SHOWN
    assert clock.seconds(40) == 25


def test_a_pause_while_getting_ready_means_to_start_again_later():
    clock = CheckClock(60)
    clock.start(10)
    clock.interrupt(12)
    assert phase_of(clock) is ClockPhase.WAITING
    assert clock.runs == []


def test_a_pause_before_the_second_try_shows_the_first_again():
    clock = running()
    clock.press(49)
    clock.start(50)
    clock.interrupt(52)
    clock.tick(56)
    assert phase_of(clock) is ClockPhase.SHOWN
    assert [run.seconds for run in clock.runs] == [34]


def test_leaving_in_the_middle_keeps_the_seconds_of_the_run():
    best = running().broken_off(40)
    assert best is not None
    assert best.seconds == 25


def test_leaving_before_anything_was_held_keeps_nothing():
    assert CheckClock(60).broken_off(40) is None
    assert running().broken_off(16) is None


def test_a_counter_counts_presses_until_its_time_is_up():
    clock = running(cap_seconds=30, is_counter=True)
    for at in (16, 18, 20, 44.9):
        clock.press(at)
    assert clock.count == 4
    clock.press(45.1)
    assert phase_of(clock) is ClockPhase.SHOWN
    assert clock.best is not None
    assert clock.best.count == 4
