"""A session that was left, or killed, is taken up at the right rep."""

import pytest

from program_app.domain.choices import Choices
from program_app.domain.dose import Side
from program_app.domain.events import CheckResult, PlaceChanged, SessionEnded
from program_app.domain.player import PlayerState
from program_app.domain.progress import Ended, Phase, Place, SessionEnd
from tests.builders import a_day, checks, holds, moves, walk
from tests.played_session import PlayedSession

P = Phase


def taken_up(session: PlayedSession, at: Place | None) -> PlayedSession:
    """The same day, started at a place."""
    day = session.program.day(session.timeline.day_number)
    return PlayedSession(day, session.timeline.choices, program=session.program, start_at=at).begin()


def place_told(session: PlayedSession) -> Place | None:
    """Where a killed session would go on, by what was told until then."""
    told = None
    for event in session.events:
        told = getattr(event, "next_place", getattr(event, "place", told))
    return told


class TestStop:
    """Leaving."""

    def test_keeps_what_was_held_and_the_rep_for_later(self):
        session = PlayedSession(a_day(holds(10, 3)))
        session.play_until(P.HOLD, rep=2)
        session.wait(7.25)
        session.do(session.player.stop)
        left = session.reps[-1]
        assert (left.held_seconds, left.ended) == (7.25, Ended.LEFT)
        assert left.next_place == Place(item_number=1, rep_number=2)
        assert session.told(SessionEnded)[0].end is None

    def test_in_a_pause_keeps_what_was_held_before_it(self):
        session = PlayedSession(a_day(holds(10, 3)))
        session.play_until(P.HOLD)
        session.wait(7)
        session.do(session.player.pause)
        session.clock.pass_seconds(60)
        session.do(session.player.stop)
        assert session.reps[-1].held_seconds == pytest.approx(7)

    def test_between_two_reps_leaves_no_record(self):
        session = PlayedSession(a_day(holds(20, 3)))
        session.play_until(P.REST, rep=2)
        session.do(session.player.stop)
        assert [rep.ended for rep in session.reps] == [Ended.DONE]

    def test_in_an_easy_stretch_leaves_the_next_round_for_later(self):
        session = PlayedSession(a_day(walk(20, 40, 3)))
        session.play_until(P.EASY)
        session.wait(10)
        session.do(session.player.stop)
        assert session.reps[-1].next_place == Place(item_number=1, rep_number=2)

    @pytest.mark.parametrize(("item", "phase"), [(holds(5, 1), P.RELEASE), (walk(20, 40, 1), P.EASY)])
    def test_when_nothing_is_left_to_do_is_reaching_the_end(self, item, phase):
        session = PlayedSession(a_day(item))
        session.play_until(phase)
        session.wait(1)
        session.do(session.player.stop)
        assert session.told(SessionEnded)[0].end is SessionEnd.COMPLETED

    def test_with_the_result_of_the_last_check_is_reaching_the_end(self):
        session = PlayedSession(a_day(checks("C1"))).begin()
        session.do(session.player.stop, CheckResult(seconds=20.0))
        assert session.told(SessionEnded)[0].end is SessionEnd.COMPLETED

    def test_in_the_last_check_without_a_result_is_not(self):
        session = PlayedSession(a_day(checks("C1"))).begin()
        session.do(session.player.stop)
        assert session.told(SessionEnded)[0].end is None

    def test_at_the_moment_of_the_end_is_the_end(self):
        session = PlayedSession(a_day(holds(5, 1)))
        session.play_until(P.RELEASE)
        session.clock.pass_seconds(4)
        session.do(session.player.stop)
        assert [event.end for event in session.told(SessionEnded)] == [SessionEnd.COMPLETED]


class TestTakingUp:
    """A session that is taken up."""

    def test_in_the_middle_of_a_set_begins_with_a_short_get_ready(self):
        session = taken_up(PlayedSession(a_day(holds(10, 4))), Place(item_number=1, rep_number=3))
        assert (session.step.phase, session.view.remaining_seconds) == (P.GET_READY, 8)
        session.play_step()
        assert (session.step.phase, session.step.place.rep_number) == (P.HOLD, 3)

    def test_at_the_first_rep_of_an_exercise_begins_with_its_own_get_ready(self):
        whole = PlayedSession(a_day(holds(10, 4), moves("3-1-3", 2)), Choices(get_ready_seconds=20))
        session = taken_up(whole, Place(item_number=2))
        assert (session.step.phase, session.view.remaining_seconds) == (P.GET_READY, 20)
        session.play_to_end()
        assert len(session.finished_reps) == 2

    def test_at_a_side_begins_with_that_side(self):
        place = Place(item_number=1, rep_number=1, side=Side.LEFT)
        session = taken_up(PlayedSession(a_day(holds(10, 2, per_side=True))), place)
        session.play_step()
        assert (session.step.phase, session.step.place) == (P.HOLD, place)

    def test_at_a_round_of_a_walk_begins_with_bracing(self):
        place = Place(item_number=1, rep_number=2)
        session = taken_up(PlayedSession(a_day(walk(20, 40, 3))), place)
        session.play_step()
        assert (session.step.phase, session.step.place) == (P.BRACE, place)

    def test_at_a_check_asks_for_it_at_once(self):
        session = taken_up(PlayedSession(a_day(checks("C1", "C2"))), Place(item_number=1, rep_number=2))
        assert session.step.exercise == "C2"

    def test_at_a_place_that_the_day_no_longer_has_begins_that_exercise(self):
        place = Place(item_number=2, set_number=3, rep_number=9, side=Side.LEFT)
        session = taken_up(PlayedSession(a_day(holds(10, 2), moves("3-1-3", 2))), place)
        assert (session.step.phase, session.step.place) == (P.GET_READY, Place(item_number=2))

    def test_at_an_exercise_that_the_day_no_longer_has_begins_the_one_after_it(self):
        whole = PlayedSession(a_day(checks("C1"), moves("3-1-3", 2)), Choices(with_checks=False))
        session = taken_up(whole, Place(item_number=1))
        assert session.step.place == Place(item_number=2)

    def test_behind_everything_that_the_day_has_is_at_its_end(self):
        session = taken_up(PlayedSession(a_day(holds(10, 2))), Place(item_number=5))
        assert session.told(SessionEnded)[0].end is SessionEnd.COMPLETED

    @pytest.mark.parametrize(
        ("item", "phase", "number", "expected"),
        [
            (holds(20, 3), P.HOLD, 2, Place(item_number=2, rep_number=2)),
            (holds(20, 3), P.RELEASE, 2, Place(item_number=2, rep_number=3)),
            (holds(20, 3), P.REST, 3, Place(item_number=2, rep_number=3)),
            (moves("3-1-3", 3), P.MOVE, 3, Place(item_number=2, rep_number=3)),
            (holds(5, 1, sets=2), P.REST, 1, Place(item_number=2, set_number=2)),
            (holds(5, 1, per_side=True), P.SWITCH_SIDE, 1, Place(item_number=2, side=Side.LEFT)),
            (walk(20, 40, 3), P.BRACE, 2, Place(item_number=2, rep_number=2)),
            (walk(20, 40, 3), P.EASY, 2, Place(item_number=2, rep_number=3)),
            (checks("C1", "C2"), P.CHECK, 2, Place(item_number=2, rep_number=2)),
        ],
    )
    def test_after_a_kill_goes_on_at_the_next_rep(self, item, phase, number, expected):
        session = PlayedSession(a_day(holds(5, 1), item, holds(5, 1, of="clam")))
        session.play_until(P.GET_READY, item=1)
        session.play_step()
        while session.step.place.item_number == 1:
            session.play_step()
        set_number = expected.set_number if phase is P.REST else 1
        session.play_until(phase, rep=number, set_number=set_number)
        session.wait(0.5)
        assert place_told(session) == expected
        again = taken_up(session, place_told(session))
        assert again.view.next_step is not None or again.step.phase is P.CHECK
        ahead = again.step if again.step.phase is P.CHECK else again.view.next_step
        assert ahead is not None
        assert ahead.place == expected

    def test_after_a_kill_everything_is_done_once_over_both_sittings(self):
        day = a_day(holds(5, 3, sets=2, per_side=True), moves("3-1-3", 3), walk(20, 40, 3))
        session = PlayedSession(day).begin()
        for _ in range(21):
            session.play_step()
        again = taken_up(session, place_told(session)).play_to_end()
        done = [rep.step.place for rep in session.finished_reps + again.finished_reps]
        assert len(done) == len(set(done)) == session.timeline.planned_reps

    def test_after_back_goes_on_at_the_rep_that_was_begun_again(self):
        session = PlayedSession(a_day(holds(20, 3)))
        session.play_until(P.RELEASE, rep=2)
        session.do(session.player.back)
        assert (
            session.told(PlaceChanged)[-1].place == place_told(session) == Place(item_number=1, rep_number=2)
        )


def test_a_session_that_was_left_is_over():
    session = PlayedSession(a_day(holds(10, 3))).begin()
    session.do(session.player.stop)
    assert session.state is PlayerState.ENDED
    assert session.do(session.player.stop) == []
