"""A session that was left or killed is offered until the day turns, and goes on at the right rep."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program_app.domain.dose import Side
from program_app.domain.player import HurtAnswer, PlayerState
from program_app.domain.progress import Phase, Place, SessionEnd, Variant
from program_app.domain.safety import Light
from program_app.domain.today import TodayState
from tests.builders import CHECK_SECONDS, a_day, checks, holds, moves, rehearsal, walk
from tests.fakes import FakeNow
from tests.journey.person import KeptSession, Person
from tests.played_session import PlayedSession

P = Phase
FULL_DAY = a_day(
    checks("C1", "C2"),
    rehearsal("side", "back"),
    holds(20, 2, sets=2, per_side=True),
    moves("3-1-3", 3, sets=2),
    walk(20, 40, 3),
    holds(5, 2),
)


def november(day: int, hour: int, minute: int) -> FakeNow:
    """A moment of that November."""
    return FakeNow(date(2026, 11, day), hour, minute)


def next_rep(session: PlayedSession) -> tuple[Phase, Place]:
    """The rep, interval or check that is done first."""
    step = session.step if session.step.phase is P.CHECK else session.view.next_step
    assert step is not None
    return step.phase, step.place


@pytest.mark.parametrize(
    ("item", "phase", "rep", "expected"),
    [
        (3, P.GET_READY, 1, (P.HOLD, Place(item_number=3, side=Side.RIGHT))),
        (3, P.HOLD, 1, (P.HOLD, Place(item_number=3, side=Side.RIGHT))),
        (3, P.RELEASE, 1, (P.HOLD, Place(item_number=3, rep_number=2, side=Side.RIGHT))),
        (3, P.REST, 2, (P.HOLD, Place(item_number=3, rep_number=2, side=Side.RIGHT))),
        (3, P.HOLD, 2, (P.HOLD, Place(item_number=3, rep_number=2, side=Side.RIGHT))),
        (3, P.SWITCH_SIDE, 1, (P.HOLD, Place(item_number=3, side=Side.LEFT))),
        (4, P.MOVE, 3, (P.MOVE, Place(item_number=4, rep_number=3))),
        (4, P.RELEASE, 3, (P.MOVE, Place(item_number=4, set_number=2))),
        (5, P.BRACE, 2, (P.BRACE, Place(item_number=5, rep_number=2))),
        (5, P.EASY, 2, (P.BRACE, Place(item_number=5, rep_number=3))),
        (5, P.EASY, 3, (P.HOLD, Place(item_number=6))),
        (1, P.CHECK, 1, (P.CHECK, Place(item_number=1))),
        (1, P.CHECK, 2, (P.CHECK, Place(item_number=1, rep_number=2))),
        (2, P.REHEARSE, 2, (P.REHEARSE, Place(item_number=2, rep_number=2))),
    ],
)
def test_after_a_kill_it_goes_on_at_the_next_rep(item, phase, rep, expected):
    person = Person(FULL_DAY)
    session = person.begin()
    while session.step.place.item_number != item:
        session.play_step()
    session.play_until(phase, rep=rep, item=item)
    person.is_killed()
    assert person.today().state is TodayState.RESUME
    assert next_rep(person.take_up()) == expected


@given(st.lists(st.floats(0.1, 400), min_size=1, max_size=4))
def test_however_often_it_is_killed_everything_is_done_once(lives):
    person = Person(FULL_DAY)
    session = person.begin()
    for seconds in lives:
        for _ in range(10):
            session.wait(seconds / 10)
            if session.state is PlayerState.RUNNING and session.step.phase is P.CHECK:
                session.do(session.player.skip)
        person.is_killed()
        if person.today().state is TodayState.DONE:
            break
        session = person.take_up()
    session.play_to_end()
    summary = session.training.summary
    places = [
        rep.place for rep in person.diary.detail(session.training.session_id).reps if rep.is_finished_rep
    ]
    assert len(places) == len(set(places)) == summary.finished_reps == summary.record.planned_reps
    assert summary.is_done


def test_a_kill_in_the_last_letting_go_does_not_undo_the_day():
    person = Person(a_day(holds(5, 2)))
    session = person.begin()
    session.play_until(P.RELEASE, rep=2)
    person.is_killed()
    assert person.today().state is TodayState.DONE
    person.sleeps()
    assert person.today().day_number == 2


def test_a_session_that_was_left_is_offered_with_where_it_stands():
    person = Person(FULL_DAY)
    session = person.begin()
    session.play_until(P.HOLD, rep=2, item=3)
    session.wait(7)
    session.do(session.player.stop)
    resume = person.today().resume
    assert resume is not None
    assert (resume.exercise_number, resume.exercise_count) == (1, 4)
    checks_and_rehearsal, before_the_rep = 20 + 2 * CHECK_SECONDS + 90, 16 + 20 + 12
    assert resume.seconds_left == session.timeline.seconds - checks_and_rehearsal - before_the_rep


def test_it_keeps_the_choices_it_was_begun_with():
    person = Person(a_day(holds(9, 3)))
    session = person.begin(pain=5)
    session.play_until(P.HOLD, rep=2)
    session.do(session.player.stop)
    again = person.take_up()
    assert again.timeline == session.timeline
    assert again.step.variant is Variant.EASIER


def test_it_may_not_have_begun_at_all():
    person = Person(FULL_DAY)
    session = person.begin()
    session.do(session.player.stop)
    assert person.today().state is TodayState.RESUME
    assert person.take_up().step.phase is P.CHECK


@pytest.mark.parametrize(
    ("left_at", "looked_at", "is_offered"),
    [
        ((2, 18, 0), (2, 23, 59), True),
        ((2, 18, 0), (3, 2, 59), True),
        ((2, 18, 0), (3, 3, 0), False),
        ((3, 2, 50), (3, 2, 59), True),
        ((3, 2, 50), (3, 3, 1), False),
        ((3, 3, 0), (4, 2, 59), True),
    ],
)
def test_it_is_offered_until_three_in_the_night(left_at, looked_at, is_offered):
    person = Person(a_day(holds(9, 3)))
    person.now = november(*left_at)
    session = person.begin()
    session.play_until(P.HOLD, rep=2)
    session.do(session.player.stop)
    person.now = november(*looked_at)
    person.is_killed()
    today = person.today()
    assert (today.state is TodayState.RESUME) is is_offered
    if not is_offered:
        assert (today.state, today.day_number) == (TodayState.READY, 1)


def test_a_night_session_that_ends_after_three_counts_for_the_evening_before():
    person = Person(a_day(holds(9, 3)))
    person.now = november(3, 2, 55)
    session = person.begin()
    person.now = november(3, 3, 5)
    session.play_to_end()
    assert session.training.summary.record.started_on.day == 2
    assert (person.today().state, person.today().day_number) == (TodayState.READY, 2)


def test_the_easier_form_goes_on_in_its_exercise_and_not_in_the_next():
    person = Person(a_day(holds(9, 6), holds(9, 3, of="plank")))
    session = person.begin()
    session.play_until(P.HOLD)
    session.do(session.player.easier)
    session.play_until(P.HOLD, rep=3)
    person.is_killed()
    again = person.take_up()
    again.play_until(P.HOLD, rep=3)
    assert (again.step.variant, again.step.seconds) == (Variant.EASIER, 6)
    again.play_until(P.HOLD, item=2)
    assert again.step.variant is Variant.PLANNED
    person.is_killed()
    last = person.take_up()
    last.play_until(P.HOLD, item=2)
    assert last.step.variant is Variant.PLANNED


def test_left_while_pain_is_asked_about_it_goes_on_behind_the_rep_that_hurt():
    person = Person(a_day(holds(9, 3)))
    session = person.begin()
    session.play_until(P.HOLD)
    session.wait(2)
    session.do(session.player.hurts)
    session.do(session.player.stop)
    assert next_rep(person.take_up()) == (P.HOLD, Place(item_number=1, rep_number=2))


def test_after_sharp_pain_it_is_not_offered():
    person = Person(a_day(holds(9, 3)))
    session = person.begin()
    session.play_until(P.HOLD)
    session.do(session.player.hurts)
    session.do(session.player.answer_hurt, HurtAnswer.SHARP)
    assert session.training.summary.end is SessionEnd.HURT
    assert person.today().state is TodayState.READY


def test_a_rep_that_was_done_before_a_kill_and_again_after_it_counts_once():
    person = Person(a_day(holds(9, 3)))
    session = person.begin()
    session.play_until(P.HOLD, rep=3)
    person.is_killed()
    again = person.take_up()
    again.do(again.player.back)
    again.do(again.player.back)
    again.play_to_end()
    assert again.training.summary.finished_reps == 3


def test_more_pain_than_it_began_with_does_not_take_a_session_up():
    person = Person(a_day(holds(9, 3)))
    session = person.begin()
    session.play_step()
    session.play_step()
    session.do(session.player.stop)
    assert person.today(pain=3).resume is not None
    assert person.today(pain=6).resume is None
    gentle = person.today(pain=4)
    assert (gentle.state, gentle.resume, gentle.light) == (TodayState.READY, None, Light.GENTLE)


def test_a_gentle_session_is_taken_up_with_the_pain_it_began_with():
    person = Person(a_day(holds(9, 3)))
    session = person.begin(pain=5)
    session.play_step()
    session.play_step()
    session.do(session.player.stop)
    assert person.today(pain=4).state is TodayState.RESUME


def test_an_uncomfortable_moment_before_a_kill_counts_as_the_first_of_two():
    person = Person(a_day(holds(9, 6)))
    session = person.begin(pain=1)
    session.play_until(P.HOLD, rep=2)
    session.wait(1)
    session.do(session.player.hurts)
    session.do(session.player.answer_hurt, HurtAnswer.UNCOMFORTABLE)
    session.do(session.player.resume)
    session.play_until(P.HOLD, rep=4)
    person.is_killed()
    assert person.take_up().view.ends_if_uncomfortable


def found_uncomfortable(session: KeptSession) -> None:
    """It hurts now, and the answer is that it is uncomfortable."""
    session.do(session.player.hurts)
    session.do(session.player.answer_hurt, HurtAnswer.UNCOMFORTABLE)


@pytest.mark.parametrize(("phase", "rep"), [(P.GET_READY, 1), (P.HOLD, 1), (P.RELEASE, 2), (P.REST, 3)])
def test_a_kill_directly_after_the_answer_forgets_neither_the_moment_nor_the_easier_form(phase, rep):
    person = Person(a_day(holds(20, 6), holds(9, 3, of="plank")))
    session = person.begin()
    session.play_until(phase, rep=rep)
    found_uncomfortable(session)
    person.is_killed()
    again = person.take_up()
    assert again.view.ends_if_uncomfortable
    while again.step.phase is not P.HOLD:
        again.play_step()
    assert (again.step.place.item_number, again.step.variant) == (1, Variant.EASIER)
    found_uncomfortable(again)
    assert again.training.summary.end is SessionEnd.HURT


def test_the_first_uncomfortable_moment_counts_in_a_gentle_session_too():
    person = Person(a_day(holds(9, 6)))
    session = person.begin(pain=5)
    session.play_until(P.HOLD)
    found_uncomfortable(session)
    person.is_killed()
    assert person.take_up().view.ends_if_uncomfortable


def test_an_easier_form_taken_by_hand_and_tired_legs_are_no_uncomfortable_moment():
    person = Person(a_day(holds(9, 6)))
    session = person.begin()
    session.do(session.player.easier)
    session.play_until(P.HOLD)
    session.do(session.player.hurts)
    session.do(session.player.answer_hurt, HurtAnswer.TIRED)
    person.is_killed()
    assert not person.take_up().view.ends_if_uncomfortable
