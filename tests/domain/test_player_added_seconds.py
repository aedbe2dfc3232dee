"""Ten seconds more make a rest longer, never a hold."""

import pytest

from program_app.domain.choices import Choices
from program_app.domain.events import MomentPassed, SecondsAdded
from program_app.domain.progress import Phase
from program_app.domain.step import MomentKind
from tests.builders import a_day, checks, holds, moves, walk
from tests.played_session import PlayedSession

P = Phase


@pytest.mark.parametrize(
    ("phase", "seconds"), [(P.GET_READY, 16), (P.RELEASE, 4), (P.REST, 8), (P.SWITCH_SIDE, 16), (P.EASY, 40)]
)
def test_a_wait_grows_at_once(phase, seconds):
    items = {
        P.REST: holds(20, 2),
        P.SWITCH_SIDE: holds(5, 1, per_side=True),
        P.EASY: walk(20, 40, 1),
    }
    session = PlayedSession(a_day(items.get(phase, holds(5, 2))))
    session.play_until(phase, rep=2 if phase is P.REST else 1)
    session.wait(1)
    session.do(session.player.add_seconds)
    assert session.view.remaining_seconds == pytest.approx(seconds + 10 - 1)
    assert session.told(SecondsAdded) == [SecondsAdded(seconds=10)]


def test_the_countdown_of_a_longer_wait_comes_later_and_once():
    session = PlayedSession(a_day(holds(5, 1))).begin()
    session.wait(13.5)
    session.do(session.player.add_seconds)
    session.wait(11.9)
    counts = [(event.moment.count, event.at_seconds - session.began_at) for event in session.moments]
    assert counts == [(3, 13), (2, 24), (1, 25)]


def test_pressed_twice_it_is_twenty():
    session = PlayedSession(a_day(holds(5, 1))).begin()
    session.do(session.player.add_seconds)
    session.do(session.player.add_seconds)
    assert session.view.remaining_seconds == 36


@pytest.mark.parametrize(
    ("item", "phase", "seconds"),
    [
        (holds(5, 2), P.RELEASE, 4),
        (holds(20, 2), P.REST, 8),
        (holds(5, 1, per_side=True), P.SWITCH_SIDE, 16),
        (moves("3-1-3", 2, sets=2), P.REST, 16),
        (walk(20, 40, 2), P.EASY, 40),
    ],
)
def test_in_a_rep_it_goes_to_the_next_rest_and_to_no_other(item, phase, seconds):
    session = PlayedSession(a_day(item)).begin()
    session.play_step()
    session.do(session.player.add_seconds)
    session.play_to_end()
    rests = [event.elapsed_seconds for event in session.left if event.step.phase is phase]
    others = [event for event in session.left if event.step.phase is not phase and event.step.can_be_longer]
    assert rests[0] == seconds + 10
    assert all(rest == seconds for rest in rests[1:])
    assert all(event.elapsed_seconds <= 36 for event in others)
    assert session.clock_seconds == pytest.approx(session.timeline.seconds + 10)


def test_a_longer_letting_go_is_announced_at_its_start():
    session = PlayedSession(a_day(holds(5, 2)))
    session.play_until(P.HOLD)
    session.do(session.player.add_seconds)
    told = session.wait(5.1)
    released = [event for event in told if isinstance(event, MomentPassed) and event.step.phase is P.RELEASE]
    assert [event.moment.offset_seconds for event in released] == [0]


def test_what_comes_next_is_announced_eight_seconds_before_the_end_of_a_longer_rest():
    session = PlayedSession(a_day(walk(20, 40, 2)))
    session.play_until(P.BRACE)
    session.do(session.player.add_seconds)
    session.play_until(P.BRACE, rep=2)
    (told,) = [event for event in session.moments if event.moment.kind is MomentKind.NEXT]
    assert told.moment.offset_seconds == 50 - 8


def test_in_the_last_hold_of_an_exercise_it_goes_to_the_get_ready_of_the_next():
    session = PlayedSession(a_day(holds(5, 1), holds(10, 1)))
    session.play_until(P.HOLD)
    session.do(session.player.add_seconds)
    session.play_until(P.GET_READY, item=2)
    assert session.view.remaining_seconds == 26


def test_in_a_check_it_goes_to_the_get_ready_that_follows():
    session = PlayedSession(a_day(checks("C1"), holds(10, 1)), Choices(get_ready_seconds=8)).begin()
    session.do(session.player.add_seconds)
    session.do(session.player.skip)
    assert session.view.remaining_seconds == 18


def test_in_a_pause_it_is_kept():
    session = PlayedSession(a_day(holds(5, 1))).begin()
    session.wait(6)
    session.do(session.player.pause)
    session.do(session.player.add_seconds)
    session.do(session.player.resume)
    assert session.view.remaining_seconds == 20
