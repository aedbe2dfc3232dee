"""Back and skip move the session and take away nothing that was held."""

import pytest

from program_app.domain.events import CheckEnded, PlaceChanged, SessionEnded
from program_app.domain.player import PlayerState
from program_app.domain.progress import Ended, Phase, Place, SessionEnd
from tests.builders import a_day, checks, holds, moves, rehearsal, walk
from tests.played_session import PlayedSession

P = Phase
GET_READY_AGAIN = 8


def where(session: PlayedSession) -> tuple[Phase, Place]:
    """The present phase and place."""
    return session.step.phase, session.step.place


def last_place(session: PlayedSession) -> Place | None:
    """Where back or skip led last."""
    return session.told(PlaceChanged)[-1].place


def rep(number: int, item: int = 1, set_number: int = 1) -> Place:
    """The place of a rep."""
    return Place(item_number=item, set_number=set_number, rep_number=number)


class TestBack:
    """Back."""

    def test_starts_a_rep_again_from_a_short_get_ready(self):
        session = PlayedSession(a_day(holds(10, 3)))
        session.play_until(P.HOLD, rep=2)
        session.wait(6)
        session.do(session.player.back)
        assert where(session) == (P.GET_READY, rep(2))
        assert session.view.remaining_seconds == GET_READY_AGAIN
        session.wait(GET_READY_AGAIN)
        assert where(session) == (P.HOLD, rep(2))

    def test_tells_what_was_held_until_then(self):
        session = PlayedSession(a_day(holds(10, 3)))
        session.play_until(P.HOLD, rep=2)
        session.wait(6)
        session.do(session.player.back)
        assert (session.reps[-1].held_seconds, session.reps[-1].ended) == (6, Ended.RESTARTED)
        assert session.reps[-1].next_place == last_place(session) == rep(2)

    def test_works_at_the_end_of_a_rep_that_was_just_let_go(self):
        session = PlayedSession(a_day(holds(10, 3)))
        session.play_until(P.RELEASE, rep=2)
        session.wait(1)
        session.do(session.player.back)
        assert where(session) == (P.GET_READY, rep(2))
        assert [ended.step.place for ended in session.finished_reps] == [rep(1), rep(2)]

    def test_begins_a_wait_again(self):
        session = PlayedSession(a_day(holds(20, 2)))
        session.play_until(P.REST, rep=2)
        session.wait(5)
        session.do(session.player.back)
        assert where(session) == (P.REST, rep(2))
        assert session.view.remaining_seconds == 8

    def test_begins_an_easy_stretch_again_without_getting_ready(self):
        session = PlayedSession(a_day(walk(20, 40, 2)))
        session.play_until(P.EASY)
        session.wait(15)
        session.do(session.player.back)
        assert where(session) == (P.EASY, rep(1))
        assert session.view.remaining_seconds == 40
        assert session.reps[-1].ended is Ended.RESTARTED
        assert last_place(session) == rep(2)

    def test_begins_a_braced_stretch_again_from_a_short_get_ready(self):
        session = PlayedSession(a_day(walk(20, 40, 2)))
        session.play_until(P.BRACE, rep=2)
        session.wait(15)
        session.do(session.player.back)
        assert where(session) == (P.GET_READY, rep(2))

    def test_begins_a_check_again_and_keeps_no_result(self):
        session = PlayedSession(a_day(checks("C1", "C2"))).begin()
        session.wait(12)
        session.do(session.player.back)
        assert session.step.phase is P.CHECK
        assert session.view.elapsed_seconds == 0
        assert session.told(CheckEnded) == []

    def test_from_the_short_get_ready_begins_it_again(self):
        session = PlayedSession(a_day(holds(10, 3)))
        session.play_until(P.HOLD, rep=2)
        session.do(session.player.back)
        session.wait(5)
        session.do(session.player.back)
        assert where(session) == (P.GET_READY, rep(2))
        assert session.view.remaining_seconds == GET_READY_AGAIN

    def test_twice_within_two_seconds_goes_to_the_exercise_before(self):
        session = PlayedSession(a_day(holds(10, 2), moves("3-1-3", 3)))
        session.play_until(P.MOVE, rep=2)
        session.wait(1)
        session.do(session.player.back)
        session.wait(1.9)
        session.do(session.player.back)
        assert where(session) == (P.GET_READY, rep(1))
        assert session.view.remaining_seconds == 16
        assert last_place(session) == rep(1)

    def test_twice_with_more_time_between_does_not(self):
        session = PlayedSession(a_day(holds(10, 2), moves("3-1-3", 3)))
        session.play_until(P.MOVE, rep=2)
        session.do(session.player.back)
        session.wait(2.1)
        session.do(session.player.back)
        assert where(session) == (P.GET_READY, rep(2, item=2))

    def test_three_times_goes_two_exercises_back(self):
        session = PlayedSession(a_day(holds(5, 2), moves("3-1-3", 3), holds(10, 2)))
        session.play_until(P.HOLD, item=3)
        for _ in range(3):
            session.do(session.player.back)
        assert where(session) == (P.GET_READY, rep(1, item=1))

    def test_twice_in_the_first_exercise_goes_to_its_start(self):
        session = PlayedSession(a_day(holds(10, 3)))
        session.play_until(P.HOLD, rep=3)
        session.do(session.player.back)
        session.do(session.player.back)
        assert where(session) == (P.GET_READY, rep(1))
        assert len(session.finished_reps) == 2

    def test_twice_goes_to_the_self_check_before_and_not_to_the_first(self):
        session = PlayedSession(a_day(checks("C1", "C3", "C7"), holds(10, 2)))
        session.play_until(P.HOLD)
        session.do(session.player.back)
        session.do(session.player.back)
        assert session.step.exercise == "C7"
        session.do(session.player.back)
        assert session.step.exercise == "C3"

    def test_in_a_pause_moves_and_still_stands(self):
        session = PlayedSession(a_day(holds(10, 3)))
        session.play_until(P.HOLD, rep=2)
        session.wait(6)
        session.do(session.player.pause)
        session.clock.pass_seconds(30)
        session.do(session.player.back)
        assert session.state is PlayerState.PAUSED
        assert where(session) == (P.GET_READY, rep(2))
        assert session.reps[-1].held_seconds == pytest.approx(6)
        session.do(session.player.resume)
        session.wait(GET_READY_AGAIN)
        assert where(session) == (P.HOLD, rep(2))


class TestSkip:
    """Skip."""

    def test_out_of_getting_ready_goes_straight_to_the_reps(self):
        session = PlayedSession(a_day(holds(10, 3))).begin()
        session.do(session.player.skip)
        assert where(session) == (P.HOLD, rep(1))

    def test_out_of_a_change_of_sides_goes_straight_to_the_reps(self):
        session = PlayedSession(a_day(holds(10, 2, per_side=True)))
        session.play_until(P.SWITCH_SIDE)
        session.do(session.player.skip)
        assert session.step.phase is P.HOLD

    def test_out_of_the_rest_between_sets_goes_straight_to_the_reps(self):
        session = PlayedSession(a_day(holds(10, 2, sets=2)))
        session.play_until(P.REST, set_number=2)
        session.do(session.player.skip)
        assert where(session) == (P.HOLD, rep(1, set_number=2))

    def test_out_of_a_short_get_ready_goes_straight_to_its_rep(self):
        session = PlayedSession(a_day(holds(10, 3)))
        session.play_until(P.HOLD, rep=2)
        session.do(session.player.back)
        session.do(session.player.skip)
        assert where(session) == (P.HOLD, rep(2))

    def test_in_a_rep_leaves_the_row_of_reps_and_tells_what_was_held(self):
        session = PlayedSession(a_day(holds(10, 3, sets=2)))
        session.play_until(P.HOLD, rep=2)
        session.wait(4)
        session.do(session.player.skip)
        assert where(session) == (P.REST, rep(1, set_number=2))
        assert (session.reps[-1].held_seconds, session.reps[-1].ended) == (4, Ended.SKIPPED)
        assert last_place(session) == rep(1, set_number=2)

    @pytest.mark.parametrize(("phase", "number"), [(P.RELEASE, 1), (P.REST, 2)])
    def test_between_two_reps_leaves_the_row_of_reps(self, phase, number):
        session = PlayedSession(a_day(holds(20, 3, sets=2)))
        session.play_until(phase, rep=number)
        session.do(session.player.skip)
        assert where(session) == (P.REST, rep(1, set_number=2))

    def test_in_the_last_row_goes_to_the_next_exercise(self):
        session = PlayedSession(a_day(holds(10, 3), holds(5, 2)))
        session.play_until(P.HOLD)
        session.do(session.player.skip)
        assert where(session) == (P.GET_READY, rep(1, item=2))

    def test_in_the_last_exercise_ends_the_session(self):
        session = PlayedSession(a_day(holds(10, 3)))
        session.play_until(P.HOLD, rep=3)
        session.wait(2)
        session.do(session.player.skip)
        assert session.told(SessionEnded)[0].end is SessionEnd.COMPLETED

    def test_in_a_braced_stretch_goes_to_the_easy_one(self):
        session = PlayedSession(a_day(walk(20, 40, 2)))
        session.play_until(P.BRACE)
        session.wait(5)
        session.do(session.player.skip)
        assert where(session) == (P.EASY, rep(1))
        assert last_place(session) == rep(2)

    def test_in_an_easy_stretch_goes_to_the_next_round(self):
        session = PlayedSession(a_day(walk(20, 40, 2)))
        session.play_until(P.EASY)
        session.do(session.player.skip)
        assert where(session) == (P.BRACE, rep(2))

    def test_in_the_last_easy_stretch_ends_the_walk(self):
        session = PlayedSession(a_day(walk(20, 40, 2), holds(5, 1)))
        session.play_until(P.EASY, rep=2)
        session.do(session.player.skip)
        assert where(session) == (P.GET_READY, rep(1, item=2))

    def test_in_a_rehearsal_goes_to_the_next_position(self):
        session = PlayedSession(a_day(rehearsal("side", "back")))
        session.play_until(P.REHEARSE)
        session.do(session.player.skip)
        assert where(session) == (P.REHEARSE, rep(2))

    def test_over_a_check_is_told_as_skipped_without_a_result(self):
        session = PlayedSession(a_day(checks("C1", "C2"))).begin()
        session.do(session.player.skip)
        (check,) = session.told(CheckEnded)
        assert check.ended is Ended.SKIPPED
        assert check.result.seconds is None
        assert session.step.exercise == "C2"

    def test_in_a_pause_moves_and_still_stands(self):
        session = PlayedSession(a_day(holds(10, 3), holds(5, 2)))
        session.play_until(P.HOLD)
        session.do(session.player.pause)
        session.do(session.player.skip)
        assert where(session) == (P.GET_READY, rep(1, item=2))
        assert session.state is PlayerState.PAUSED


class TestSkipExercise:
    """Skip, pressed long."""

    @pytest.mark.parametrize("phase", [P.GET_READY, P.HOLD, P.RELEASE])
    def test_goes_to_the_next_exercise(self, phase):
        session = PlayedSession(a_day(holds(10, 3, sets=3), holds(5, 2)))
        session.play_until(phase)
        session.do(session.player.skip_exercise)
        assert where(session) == (P.GET_READY, rep(1, item=2))

    def test_leaves_all_checks_at_once(self):
        session = PlayedSession(a_day(checks("C1", "C2"), holds(5, 2))).begin()
        session.do(session.player.skip_exercise)
        assert where(session) == (P.GET_READY, rep(1, item=2))

    def test_in_the_last_exercise_ends_the_session(self):
        session = PlayedSession(a_day(holds(10, 3))).begin()
        session.do(session.player.skip_exercise)
        assert session.state is PlayerState.ENDED
        assert session.reps == []
