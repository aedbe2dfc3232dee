"""What a page is shown of the present moment."""

import pytest

from program_app.domain.choices import Choices
from program_app.domain.player import PlayerState
from program_app.domain.progress import Phase, Place
from tests.builders import CHECK_SECONDS, a_day, checks, holds, moves, walk
from tests.played_session import PlayedSession

P = Phase


def test_before_the_start_all_of_it_lies_ahead():
    session = PlayedSession(a_day(checks("C1"), holds(5, 2)))
    view = session.view
    assert (view.state, view.step, view.item_index) == (PlayerState.READY, None, 0)
    assert view.seconds_left == CHECK_SECONDS + 34
    assert view.next_step is not None
    assert view.next_step.phase is P.CHECK
    assert view.item_fractions == (0, 0)


def test_before_a_session_is_taken_up_the_rest_of_it_lies_ahead():
    session = PlayedSession(a_day(holds(5, 2), holds(10, 2)), start_at=Place(item_number=2))
    assert session.view.item_index == 1
    assert session.view.seconds_left == 16 + 10 + 4 + 10 + 4
    assert session.view.item_fractions == (1, 0)


def test_a_step_has_what_has_passed_and_what_remains_of_it():
    session = PlayedSession(a_day(holds(10, 2)))
    session.play_until(P.HOLD)
    session.wait(2.5)
    view = session.view
    assert (view.elapsed_seconds, view.remaining_seconds, view.fraction) == (2.5, 7.5, 0.25)
    assert view.seconds_left == pytest.approx(7.5 + 4 + 10 + 4)


def test_between_two_ticks_the_view_is_as_late_as_the_clock():
    session = PlayedSession(a_day(holds(10, 2)))
    session.play_until(P.HOLD)
    session.clock.pass_seconds(1.5)
    assert session.view.elapsed_seconds == pytest.approx(1.5)


def test_a_step_whose_end_was_not_told_yet_is_full_and_no_more():
    session = PlayedSession(a_day(holds(10, 2)))
    session.play_until(P.HOLD)
    session.clock.pass_seconds(11)
    view = session.view
    assert (view.remaining_seconds, view.fraction) == (0, 1)


def test_a_check_has_no_end_and_counts_with_its_planned_seconds():
    session = PlayedSession(a_day(checks("C1"), holds(5, 2))).begin()
    session.wait(20)
    view = session.view
    assert (view.remaining_seconds, view.fraction) == (None, 0)
    assert view.seconds_left == CHECK_SECONDS - 20 + 34
    assert view.item_fractions == pytest.approx((20 / CHECK_SECONDS, 0))
    session.wait(500)
    assert session.view.seconds_left == 34
    assert session.view.item_fractions == (1, 0)


def test_the_next_step_is_the_next_thing_to_do_and_not_a_wait():
    session = PlayedSession(a_day(holds(20, 2), walk(20, 40, 1)))
    session.play_until(P.HOLD)
    following = session.view.next_step
    assert following is not None
    assert (following.phase, following.place.rep_number) == (P.HOLD, 2)
    session.play_until(P.HOLD, rep=2)
    following = session.view.next_step
    assert following is not None
    assert following.phase is P.BRACE


def test_nothing_comes_after_the_last_rep():
    session = PlayedSession(a_day(holds(20, 1)))
    session.play_until(P.HOLD)
    assert session.view.next_step is None


def test_in_a_short_get_ready_its_own_rep_comes_next():
    session = PlayedSession(a_day(holds(20, 2)))
    session.play_until(P.HOLD, rep=2)
    session.wait(5)
    session.do(session.player.back)
    following = session.view.next_step
    assert following is not None
    assert (following.phase, following.place.rep_number) == (P.HOLD, 2)
    assert session.view.seconds_left == 8 + 20 + 4


def test_each_exercise_fills_by_its_own_time():
    session = PlayedSession(a_day(holds(5, 2), moves("3-1-3", 2)))
    session.play_until(P.MOVE)
    assert session.view.item_index == 1
    assert session.view.item_fractions == pytest.approx((1, 16 / 34))


def test_an_item_whose_checks_are_taken_from_walks_is_full_from_the_start():
    session = PlayedSession(a_day(checks("C4"), holds(5, 2))).begin()
    assert session.view.item_fractions == (1, 0)


def test_at_the_end_everything_is_full():
    session = PlayedSession(a_day(holds(5, 2), moves("3-1-3", 2))).play_to_end()
    view = session.view
    assert (view.state, view.step, view.next_step) == (PlayerState.ENDED, None, None)
    assert (view.item_index, view.seconds_left, view.remaining_seconds) == (1, 0, 0)
    assert view.item_fractions == (1, 1)


def test_a_gentle_session_is_easier_throughout():
    session = PlayedSession(a_day(holds(5, 2)), Choices(gentle=True)).begin()
    assert session.view.is_eased


def test_a_day_without_anything_to_do_has_a_view_too():
    session = PlayedSession(a_day(checks("C1")), Choices(with_checks=False)).begin()
    assert (session.view.item_index, session.view.items) == (0, ())
