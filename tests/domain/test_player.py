"""A session runs by itself from get ready to its end, on the clock it is given."""

import pytest

from program_app.domain.choices import Choices, CountStyle
from program_app.domain.events import CheckEnded, CheckResult, MomentPassed, SessionEnded
from program_app.domain.player import HurtAnswer, PlayerState
from program_app.domain.progress import Ended, Phase, Place, SessionEnd
from program_app.domain.session_clock import SessionClock
from program_app.domain.sitting import Sitting
from program_app.domain.step import MomentKind
from tests.builders import a_day, checks, holds, moves, rehearsal, walk
from tests.played_session import PlayedSession

P = Phase


def test_it_begins_with_getting_ready():
    session = PlayedSession(a_day(holds(5, 2))).begin()
    assert session.phases == [P.GET_READY]
    assert session.view.remaining_seconds == 16


def test_holds_alternate_with_letting_go_and_the_last_is_let_go_too():
    session = PlayedSession(a_day(holds(5, 2))).play_to_end()
    assert session.phases == [P.GET_READY, P.HOLD, P.RELEASE, P.HOLD, P.RELEASE]


def test_every_finished_hold_is_told_with_its_seconds_and_where_the_session_goes_on():
    session = PlayedSession(a_day(holds(5, 2))).play_to_end()
    assert [(rep.held_seconds, rep.ended) for rep in session.reps] == [(5, Ended.DONE), (5, Ended.DONE)]
    assert [rep.next_place for rep in session.reps] == [Place(item_number=1, rep_number=2), None]


def test_moving_reps_follow_each_other_without_a_rest():
    session = PlayedSession(a_day(moves("3-1-3", 3))).play_to_end()
    assert session.phases == [P.GET_READY, P.MOVE, P.MOVE, P.MOVE, P.RELEASE]


def test_a_moving_rep_tells_when_it_is_held_and_when_it_goes_back():
    session = PlayedSession(a_day(moves("3-1-2", 1)))
    session.play_until(P.MOVE)
    told = [event for event in session.wait(5.9) if isinstance(event, MomentPassed)]
    began = session.entered[-1].at_seconds
    assert [event.moment.kind for event in told] == [MomentKind.HELD, MomentKind.BACK]
    assert [event.at_seconds - began for event in told] == pytest.approx([3, 4])


def test_the_side_changes_between_the_sides_and_a_rest_lies_between_sets():
    both = PlayedSession(a_day(holds(5, 1, per_side=True))).play_to_end()
    assert both.phases == [P.GET_READY, P.HOLD, P.RELEASE, P.SWITCH_SIDE, P.HOLD, P.RELEASE]
    sets = PlayedSession(a_day(holds(5, 1, sets=2))).play_to_end()
    assert sets.phases == [P.GET_READY, P.HOLD, P.RELEASE, P.REST, P.HOLD, P.RELEASE]


def test_a_walk_braces_and_eases_in_rounds():
    session = PlayedSession(a_day(walk(20, 40, 2))).play_to_end()
    assert session.phases == [P.GET_READY, P.BRACE, P.EASY, P.BRACE, P.EASY, P.RELEASE]
    assert [(rep.step.phase, rep.held_seconds) for rep in session.reps] == [
        (P.BRACE, 20),
        (P.EASY, 40),
        (P.BRACE, 20),
        (P.EASY, 40),
    ]


def test_rehearsed_positions_are_kept_but_are_no_planned_reps():
    session = PlayedSession(a_day(rehearsal("side", "back"))).play_to_end()
    assert session.phases == [P.GET_READY, P.REHEARSE, P.REHEARSE]
    assert [rep.held_seconds for rep in session.reps] == [40, 40]
    assert session.timeline.planned_reps == 0


def test_the_end_is_told_with_the_time_at_which_it_was_reached():
    session = PlayedSession(a_day(holds(5, 2))).play_to_end()
    (ended,) = session.told(SessionEnded)
    assert ended.end is SessionEnd.COMPLETED
    assert ended.at_seconds - session.began_at == 16 + 5 + 4 + 5 + 4


def test_one_late_tick_tells_everything_that_fell_due_in_order():
    session = PlayedSession(a_day(moves("1-0-1", 3)), Choices(get_ready_seconds=8)).begin()
    session.wait(8)
    session.clock.pass_seconds(1.95)
    session.do(session.player.tick)
    session.clock.pass_seconds(1.95)
    told = session.do(session.player.tick)
    assert [type(event).__name__ for event in told] == [
        "StepLeft",
        "RepEnded",
        "StepEntered",
        "MomentPassed",
        "MomentPassed",
        "MomentPassed",
    ]
    assert session.view.elapsed_seconds == pytest.approx(1.9)


def test_the_last_three_seconds_of_a_hold_are_counted():
    session = PlayedSession(a_day(holds(5, 1)))
    session.play_until(P.HOLD)
    told = [event.moment for event in session.wait(4.9) if isinstance(event, MomentPassed)]
    assert [moment.count for moment in told] == [3, 2, 1]


def test_counting_can_be_left_out():
    session = PlayedSession(a_day(holds(5, 1)), Choices(count_style=CountStyle.NONE))
    session.play_until(P.HOLD)
    assert session.wait(4.9) == []


def test_a_check_waits_for_the_person_and_nothing_falls_due():
    session = PlayedSession(a_day(checks("C1", "C2"))).begin()
    assert session.step.phase is P.CHECK
    assert session.player.next_moment_in_seconds is None
    session.wait(1000)
    assert session.step.exercise == "C1"
    assert session.view.elapsed_seconds == pytest.approx(1000)


def test_the_result_of_a_check_is_told_and_the_next_one_begins():
    session = PlayedSession(a_day(checks("C1", "C2"))).begin()
    session.wait(30)
    session.do(session.player.finish_check, CheckResult(seconds=22.5))
    (check,) = session.told(CheckEnded)
    assert (check.result, check.ended) == (CheckResult(seconds=22.5), Ended.DONE)
    assert check.next_place == Place(item_number=1, rep_number=2)
    assert session.step.exercise == "C2"


def test_the_last_check_of_a_session_ends_it():
    session = PlayedSession(a_day(checks("C1"))).begin()
    session.do(session.player.finish_check, CheckResult(count=12))
    assert session.told(SessionEnded)[0].end is SessionEnd.COMPLETED


def test_a_result_that_comes_while_the_session_stands_is_kept():
    session = PlayedSession(a_day(checks("C1", "C2"))).begin()
    session.do(session.player.pause)
    session.do(session.player.finish_check, CheckResult(count=12))
    assert session.told(CheckEnded)[0].result.count == 12
    assert session.state is PlayerState.PAUSED


def test_a_result_outside_a_check_is_no_result():
    session = PlayedSession(a_day(holds(5, 1))).begin()
    assert session.do(session.player.finish_check, CheckResult(count=12)) == []


@pytest.mark.parametrize(
    "command",
    ["pause", "resume", "back", "skip", "skip_exercise", "add_seconds", "easier", "hurts", "stop", "tick"],
)
def test_before_the_start_and_after_the_end_no_command_does_anything(command):
    session = PlayedSession(a_day(holds(5, 1)))
    assert session.do(getattr(session.player, command)) == []
    assert session.view.state == PlayerState.READY
    session.play_to_end()
    session.clock.pass_seconds(100)
    assert session.do(getattr(session.player, command)) == []
    assert session.view.state == PlayerState.ENDED


def test_an_answer_without_a_question_and_a_second_start_do_nothing():
    session = PlayedSession(a_day(holds(5, 1))).begin()
    assert session.do(session.player.answer_hurt, HurtAnswer.SHARP) == []
    assert session.do(session.player.start) == []
    assert session.state is PlayerState.RUNNING


def test_a_day_that_asks_for_nothing_ends_as_it_begins():
    session = PlayedSession(a_day(checks("C1")), Choices(with_checks=False)).begin()
    assert session.told(SessionEnded)[0].end is SessionEnd.COMPLETED


# The last one crosses a power of two: from there on the clock is coarser than the start of the step.
@pytest.mark.parametrize("origin", [0.0, 0.1, 12345.678, 1e6 + 1 / 3, 3189 + 2**-40])
def test_a_clock_that_is_stepped_to_the_next_moment_meets_it(origin):
    session = PlayedSession(a_day(moves("3-1-3", 12), holds(5, 3)))
    session.clock.pass_seconds(origin)
    session.begin()
    steps = 0
    while session.state is PlayerState.RUNNING:
        ahead = session.player.next_moment_in_seconds
        assert ahead is not None
        session.clock.pass_seconds(ahead)
        assert session.do(session.player.tick, ahead) != []
        steps += 1
    assert steps <= len(session.moments) + len(session.left)


def test_a_sitting_that_was_not_begun_has_nothing_to_leave():
    session = PlayedSession(a_day(holds(5, 1)))
    sitting = Sitting(session.timeline, session.program, SessionClock(session.clock), None)
    assert sitting.leave(Ended.LEFT) == []
