"""A walk may be ended tired: what was walked is kept, and what was not walked is no longer asked for."""

from program_app.domain.events import RepEnded, SessionEnded, WalkEnded
from program_app.domain.player import PlayerState
from program_app.domain.progress import Ended, Phase, SessionEnd
from tests.builders import a_day, holds, walk
from tests.played_session import PlayedSession

P = Phase


def walked(rounds: int, *others, seconds: float = 5.0) -> PlayedSession:
    """A walk of four rounds that has come `seconds` into the brace of a round, with `others` behind it."""
    session = PlayedSession(a_day(walk(20, 40, 4), *others)).begin()
    session.play_until(P.BRACE, rep=rounds)
    session.wait(seconds)
    return session


def test_the_interval_that_goes_on_is_kept_as_far_as_it_was_walked():
    session = walked(2)
    events = session.do(session.player.end_walk)
    (rep,) = [event for event in events if isinstance(event, RepEnded)]
    assert (rep.step.phase, rep.held_seconds, rep.ended) == (P.BRACE, 5, Ended.TIRED)


def test_the_rounds_that_are_not_finished_are_spared():
    session = walked(2)
    session.do(session.player.end_walk)
    assert session.told(WalkEnded) == [WalkEnded(item_number=1, spared_reps=3)]


def test_a_session_goes_on_behind_the_walk():
    session = walked(2, holds(5, 2))
    session.do(session.player.end_walk)
    assert (session.step.phase, session.step.place.item_number) == (P.GET_READY, 2)
    assert session.player.state is PlayerState.RUNNING


def test_a_walk_at_the_end_ends_the_session_as_completed():
    session = walked(2)
    session.do(session.player.end_walk)
    assert [event.end for event in session.told(SessionEnded)] == [SessionEnd.COMPLETED]


def test_in_an_easy_part_the_brace_before_it_stays_finished():
    session = walked(4)
    session.play_until(P.EASY, rep=4)
    session.do(session.player.end_walk)
    assert session.told(WalkEnded) == [WalkEnded(item_number=1, spared_reps=0)]


def test_while_it_is_paused_a_walk_may_be_ended_too():
    session = walked(2, holds(5, 2))
    session.do(session.player.pause)
    session.do(session.player.end_walk)
    assert session.player.state is PlayerState.PAUSED
    assert session.step.place.item_number == 2


def test_outside_of_a_walk_it_does_nothing():
    session = PlayedSession(a_day(holds(5, 2))).begin()
    assert session.do(session.player.end_walk) == []


def test_a_page_sees_the_intervals_of_the_walk_and_only_there():
    session = walked(2, holds(5, 2))
    assert [step.phase for step in session.view.walk] == [P.BRACE, P.EASY] * 4
    session.do(session.player.end_walk)
    assert session.view.walk == ()


def test_a_page_sees_that_coming_rounds_brace_less():
    session = walked(2)
    session.do(session.player.easier)
    assert [step.seconds for step in session.view.walk] == [20, 40, 20, 40, 14, 46, 14, 46]
