"""This hurts: everything stands at once, and nothing goes on by itself."""

import pytest

from program_app.domain.events import (
    CheckEnded,
    CheckResult,
    DiscomfortTold,
    HurtReported,
    Paused,
    PauseReason,
    PlaceChanged,
    SessionEnded,
)
from program_app.domain.player import HurtAnswer, PlayerState
from program_app.domain.progress import Ended, Phase, Place, SessionEnd
from tests.builders import a_day, checks, holds, walk
from tests.played_session import PlayedSession

P = Phase


@pytest.fixture
def session() -> PlayedSession:
    """It hurts 3.5 s into the second of six holds of 9 s."""
    session = PlayedSession(a_day(holds(9, 6), holds(5, 1, of="clam")))
    session.play_until(P.HOLD, rep=2)
    session.wait(3.5)
    session.do(session.player.hurts)
    return session


def test_what_was_held_is_kept(session):
    assert (session.reps[-1].held_seconds, session.reps[-1].ended) == (3.5, Ended.HURT)
    assert session.told(HurtReported)[0].step.place == Place(item_number=1, rep_number=2)


def test_nothing_goes_on_until_there_is_an_answer(session):
    assert session.state is PlayerState.HURT
    session.clock.pass_seconds(3600)
    for command in (
        "tick",
        "pause",
        "resume",
        "back",
        "skip",
        "skip_exercise",
        "add_seconds",
        "easier",
        "hurts",
    ):
        assert session.do(getattr(session.player, command)) == []
    assert session.state is PlayerState.HURT
    assert session.player.next_moment_in_seconds is None
    assert session.view.elapsed_seconds == pytest.approx(3.5)


def test_tired_rests_and_goes_on_with_the_next_rep_when_the_person_presses(session):
    session.clock.pass_seconds(45)
    session.do(session.player.answer_hurt, HurtAnswer.TIRED)
    assert session.told(Paused)[-1].reason is PauseReason.RESTING
    session.clock.pass_seconds(600)
    assert session.do(session.player.tick) == []
    session.do(session.player.resume)
    assert (session.step.phase, session.view.remaining_seconds) == (P.GET_READY, 8)
    session.wait(8)
    assert (session.step.phase, session.step.place.rep_number, session.step.seconds) == (P.HOLD, 3, 9)


def test_uncomfortable_goes_on_with_the_easier_form(session):
    session.do(session.player.answer_hurt, HurtAnswer.UNCOMFORTABLE)
    assert session.told(Paused)[-1].reason is PauseReason.EASIER_NEXT
    session.do(session.player.resume)
    session.wait(8)
    assert (session.step.phase, session.step.place.rep_number, session.step.seconds) == (P.HOLD, 3, 6)


def test_only_uncomfortable_is_told_as_such_and_once(session):
    session.do(session.player.answer_hurt, HurtAnswer.TIRED)
    assert session.told(DiscomfortTold) == []
    for _ in range(2):
        session.do(session.player.hurts)
        session.do(session.player.answer_hurt, HurtAnswer.UNCOMFORTABLE)
    assert session.told(DiscomfortTold) == [DiscomfortTold(item_number=1)]


def test_uncomfortable_a_second_time_ends_the_session(session):
    session.do(session.player.answer_hurt, HurtAnswer.UNCOMFORTABLE)
    session.do(session.player.resume)
    session.wait(8 + 1)
    assert session.view.ends_if_uncomfortable
    session.do(session.player.hurts)
    session.do(session.player.answer_hurt, HurtAnswer.UNCOMFORTABLE)
    assert session.told(SessionEnded)[0].end is SessionEnd.HURT


def test_tired_twice_ends_nothing(session):
    for _time in range(2):
        session.do(session.player.answer_hurt, HurtAnswer.TIRED)
        session.do(session.player.resume)
        session.wait(8 + 1)
        assert not session.view.ends_if_uncomfortable
        session.do(session.player.hurts)
    assert session.told(SessionEnded) == []


@pytest.mark.parametrize("answer", [HurtAnswer.SHARP, HurtAnswer.SPASM])
def test_sharp_pain_or_a_spasm_ends_the_session(session, answer):
    session.do(session.player.answer_hurt, answer)
    assert session.told(SessionEnded)[0].end is SessionEnd.HURT
    assert session.state is PlayerState.ENDED
    assert len(session.finished_reps) == 1


def test_leaving_instead_of_answering_keeps_the_session_for_later(session):
    session.do(session.player.stop)
    assert session.told(SessionEnded)[0].end is None
    assert [rep.ended for rep in session.reps] == [Ended.DONE, Ended.HURT]


@pytest.mark.parametrize("phase", [P.GET_READY, P.RELEASE, P.REST])
def test_between_reps_nothing_was_held_and_the_next_rep_follows(phase):
    session = PlayedSession(a_day(holds(20, 3)))
    session.play_until(phase, rep=2 if phase is P.REST else 1)
    done = len(session.reps)
    session.do(session.player.hurts)
    session.do(session.player.answer_hurt, HurtAnswer.TIRED)
    assert len(session.reps) == done
    session.do(session.player.resume)
    session.play_step()
    assert (session.step.phase, session.step.place.rep_number) == (P.HOLD, done + 1)


def test_before_the_first_rep_of_an_exercise_there_is_all_the_time_to_get_ready():
    session = PlayedSession(a_day(holds(5, 1), holds(20, 3)))
    session.play_until(P.HOLD)
    session.wait(1)
    session.do(session.player.hurts)
    session.do(session.player.answer_hurt, HurtAnswer.TIRED)
    assert (session.step.phase, session.view.remaining_seconds) == (P.GET_READY, 16)
    assert session.step.place.item_number == 2


def test_in_a_short_get_ready_its_own_rep_follows():
    session = PlayedSession(a_day(holds(20, 3)))
    session.play_until(P.HOLD, rep=2)
    session.do(session.player.back)
    session.do(session.player.hurts)
    session.do(session.player.answer_hurt, HurtAnswer.TIRED)
    assert (session.step.phase, session.step.place.rep_number) == (P.GET_READY, 2)


def test_in_a_pause_it_is_asked_too_and_keeps_what_was_held_before_it():
    session = PlayedSession(a_day(holds(20, 3)))
    session.play_until(P.HOLD)
    session.wait(7)
    session.do(session.player.pause)
    session.clock.pass_seconds(30)
    session.do(session.player.hurts)
    assert session.state is PlayerState.HURT
    assert session.reps[-1].held_seconds == pytest.approx(7)


def test_in_a_braced_stretch_the_easy_one_follows_when_the_person_presses():
    session = PlayedSession(a_day(walk(20, 40, 3)))
    session.play_until(P.BRACE)
    session.wait(5)
    session.do(session.player.hurts)
    session.do(session.player.answer_hurt, HurtAnswer.TIRED)
    assert (session.step.phase, session.state) == (P.EASY, PlayerState.PAUSED)
    assert session.told(PlaceChanged)[-1].place == Place(item_number=1, rep_number=2)


def test_in_the_last_rep_tired_reaches_the_end():
    session = PlayedSession(a_day(holds(20, 1)))
    session.play_until(P.HOLD)
    session.wait(15)
    session.do(session.player.hurts)
    session.do(session.player.answer_hurt, HurtAnswer.TIRED)
    assert session.told(SessionEnded)[0].end is SessionEnd.COMPLETED
    assert session.told(Paused) == []


def test_the_easier_form_may_have_nothing_left_to_do_and_the_next_exercise_follows():
    session = PlayedSession(a_day(holds(9, 3), holds(5, 2, of="clam")))
    session.play_until(P.HOLD, rep=2)
    session.wait(1)
    session.do(session.player.hurts)
    session.do(session.player.answer_hurt, HurtAnswer.UNCOMFORTABLE)
    assert session.step.place == Place(item_number=2)
    assert session.told(PlaceChanged)[-1].place == Place(item_number=2)


def test_in_a_check_its_seconds_are_kept_when_they_are_given():
    session = PlayedSession(a_day(checks("C1", "C2"))).begin()
    session.do(session.player.hurts, CheckResult(seconds=11.0))
    assert session.told(CheckEnded)[0].ended is Ended.HURT
    session.do(session.player.answer_hurt, HurtAnswer.TIRED)
    assert session.step.exercise == "C2"


def test_a_check_without_a_result_is_not_told():
    session = PlayedSession(a_day(checks("C1", "C2"))).begin()
    session.do(session.player.hurts)
    assert session.told(CheckEnded) == []
