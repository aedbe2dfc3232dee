"""The session stands when it is asked to, and for as long as nobody can have been exercising."""

import pytest

from program_app.domain.events import Paused, PauseReason, Resumed
from program_app.domain.player import PlayerState
from program_app.domain.progress import Phase
from tests.builders import a_day, holds
from tests.fakes import FakeClock
from tests.played_session import PlayedSession


@pytest.fixture
def session() -> PlayedSession:
    """3.4 s into the first of two holds of 10 s."""
    session = PlayedSession(a_day(holds(10, 2)))
    session.play_until(Phase.HOLD)
    session.wait(3.4)
    return session


def reasons(session: PlayedSession) -> list[PauseReason]:
    """Why the session stood, each time."""
    return [event.reason for event in session.told(Paused)]


def test_a_pause_keeps_the_fraction_of_a_second(session):
    session.do(session.player.pause)
    session.clock.pass_seconds(61.7)
    session.do(session.player.resume)
    assert session.view.elapsed_seconds == pytest.approx(3.4)
    assert session.told(Resumed)[0].paused_seconds == pytest.approx(61.7)


def test_a_command_counts_the_time_up_to_the_press(session):
    session.clock.pass_seconds(0.35)
    session.do(session.player.pause)
    assert session.view.elapsed_seconds == pytest.approx(3.75)


def test_a_hold_that_was_paused_ends_after_all_its_seconds(session):
    session.do(session.player.pause)
    session.clock.pass_seconds(100)
    session.do(session.player.resume)
    session.wait(6.5)
    assert session.finished_reps == []
    session.wait(0.1)
    assert [rep.held_seconds for rep in session.finished_reps] == [10]


def test_ticks_in_a_pause_change_nothing(session):
    session.do(session.player.pause)
    before = session.view
    session.clock.pass_seconds(500)
    assert session.do(session.player.tick) == []
    assert session.view == before
    assert session.player.next_moment_in_seconds is None


def test_a_second_pause_is_none(session):
    session.do(session.player.pause)
    assert session.do(session.player.pause) == []


def test_nothing_is_told_twice_after_a_pause(session):
    session.wait(4.1)
    session.do(session.player.pause)
    session.clock.pass_seconds(5)
    session.do(session.player.resume)
    session.wait(2.4)
    counts = [event.moment.count for event in session.moments if event.step.phase is Phase.HOLD]
    assert counts == [None, 3, 2, 1]


def test_a_machine_that_slept_between_two_ticks_pauses_the_session_where_it_was(session):
    session.clock.sleep(3600)
    session.clock.pass_seconds(0.1)
    told = session.do(session.player.tick)
    assert reasons(session) == [PauseReason.SLEPT]
    assert told == [Paused(reason=PauseReason.SLEPT, at_seconds=session.clock.monotonic_seconds - 0.1)]
    assert session.view.elapsed_seconds == pytest.approx(3.4)


def test_a_process_that_was_stopped_for_20_seconds_pauses_the_session_where_it_was(session):
    session.clock.pass_seconds(20)
    session.do(session.player.tick)
    assert reasons(session) == [PauseReason.SLEPT]
    assert session.view.elapsed_seconds == pytest.approx(3.4)
    session.do(session.player.resume)
    assert session.told(Resumed)[0].paused_seconds == pytest.approx(20)
    assert session.view.elapsed_seconds == pytest.approx(3.4)


@pytest.mark.parametrize("seconds", [3600, -3600, 3, -3])
def test_a_wall_clock_that_was_set_pauses_the_session(session, seconds):
    session.clock.set_wall(seconds)
    session.clock.pass_seconds(0.1)
    session.do(session.player.tick)
    assert reasons(session) == [PauseReason.CLOCK_CHANGED]
    assert session.view.elapsed_seconds == pytest.approx(3.4)


@pytest.mark.parametrize("seconds", [1.9, -1.9])
def test_a_wall_clock_that_is_put_right_by_a_second_or_two_does_not(session, seconds):
    session.clock.set_wall(seconds)
    session.wait(0.1)
    assert session.state is PlayerState.RUNNING


def test_a_tick_up_to_two_seconds_late_counts(session):
    session.clock.pass_seconds(2.05)
    session.do(session.player.tick)
    assert session.state is PlayerState.RUNNING
    assert session.view.elapsed_seconds == pytest.approx(5.45)


def test_a_tick_that_was_due_later_is_not_late(session):
    session.clock.pass_seconds(6)
    session.do(session.player.tick, 6)
    assert session.state is PlayerState.RUNNING


def test_without_a_clock_that_counts_sleep_the_wall_tells_of_it():
    session = PlayedSession(a_day(holds(10, 2)), clock=FakeClock(counts_suspend=False))
    session.play_until(Phase.HOLD)
    session.clock.sleep(3600)
    session.clock.pass_seconds(0.1)
    session.do(session.player.tick)
    assert reasons(session) == [PauseReason.SLEPT]


def test_sleep_in_a_pause_changes_nothing_and_is_not_told_again(session):
    session.do(session.player.pause)
    session.clock.sleep(8 * 3600)
    session.clock.set_wall(-3600)
    session.clock.pass_seconds(300)
    session.do(session.player.resume)
    session.wait(0.5)
    assert reasons(session) == [PauseReason.ASKED]
    assert session.view.elapsed_seconds == pytest.approx(3.9)


def test_sleep_while_pain_is_asked_about_changes_nothing(session):
    session.do(session.player.hurts)
    session.clock.sleep(3600)
    assert session.do(session.player.tick) == []
    assert session.state is PlayerState.HURT


@pytest.mark.parametrize("command", ["pause", "resume", "add_seconds", "easier"])
def test_the_first_command_after_a_sleep_finds_the_session_standing(session, command):
    session.clock.sleep(3600)
    told = session.do(getattr(session.player, command))
    assert isinstance(told[0], Paused)
    assert session.state is PlayerState.PAUSED
    assert session.view.elapsed_seconds == pytest.approx(3.4)


def test_pain_as_the_first_thing_after_a_sleep_keeps_what_was_held_before_it(session):
    session.clock.sleep(3600)
    session.clock.pass_seconds(0.1)
    session.do(session.player.hurts)
    assert session.state is PlayerState.HURT
    assert [rep.held_seconds for rep in session.reps] == [pytest.approx(3.4)]


def test_leaving_as_the_first_thing_after_a_stop_keeps_what_was_held_before_it(session):
    session.clock.pass_seconds(20)
    session.do(session.player.stop)
    assert [rep.held_seconds for rep in session.reps] == [pytest.approx(3.4)]
    assert session.state is PlayerState.ENDED
