"""The review shows the 28 days, what was held, and each day in detail."""

from program_app.domain.events import CheckResult
from program_app.domain.progress import Answers, Feeling, Phase
from program_app.domain.today import DayState
from program_app.journey.elsewhere import count_as_done_elsewhere
from program_app.journey.history import look_at_day, look_back
from program_app.words.days import date_text
from tests.builders import a_day, checks, holds, moves, walk
from tests.journey.person import Person

P = Phase
DAY = a_day(checks("C1"), holds(5, 2), moves("3-1-3", 3), walk(20, 40, 2))


def test_before_the_first_rep_there_is_nothing_to_look_back_on():
    person = Person(DAY)
    session = person.begin()
    session.do(session.player.stop)
    view = look_back(person.program, person.diary, person.today_on)
    assert view.is_empty
    assert (view.done_days, view.partly_days, view.days_in_a_row) == (0, 0, 0)


def test_a_first_day_that_was_done_elsewhere_is_something_to_look_back_on():
    person = Person(DAY)
    count_as_done_elsewhere(person.loaded, person.diary, person.now, 1)
    view = look_back(person.program, person.diary, person.today_on)
    assert not view.is_empty
    assert (view.done_days, view.days_in_a_row) == (1, 1)


def test_totals_and_marks_follow_what_was_done():
    person = Person(DAY)
    person.does_day()
    person.sleeps()
    session = person.begin()
    session.play_until(P.RELEASE)
    view = look_back(person.program, person.diary, person.today_on)
    assert (view.done_days, view.day_number, view.days_in_a_row) == (1, 2, 2)
    assert view.held_seconds == 10 + 21 + 40 + 5
    assert view.braced_seconds == 40
    assert [mark.state for mark in view.marks][:3] == [DayState.DONE, DayState.TODAY, DayState.TO_COME]
    assert view.marks[0].done_on == person.today_on.replace(day=person.today_on.day - 1)


def test_a_done_day_is_shown_with_everything_that_was_noted():
    person = Person(DAY)
    session = person.begin(pain=3)
    session.do(session.player.finish_check, CheckResult(seconds=34.0))
    session.play_to_end()
    session.training.answer(Answers(effort=4, pain_after=2, feeling=Feeling.TIRED, note="Calm"))
    view = look_at_day(person.program, person.diary, person.today_on, 1)
    assert view.state is DayState.DONE
    assert [(item.done, item.planned, item.unit) for item in view.items] == [
        (10, 10, "s"),
        (3, 3, "reps"),
        (40, 40, "s"),
    ]
    assert (view.pain_before, view.pain_after, view.effort, view.feeling, view.note) == (
        3,
        2,
        4,
        Feeling.TIRED,
        "Calm",
    )
    assert len(view.checks) == 1
    assert "34" in view.checks[0]
    assert view.planned_rows == ()


def test_a_day_to_come_is_shown_as_it_is_planned():
    person = Person(DAY)
    view = look_at_day(person.program, person.diary, person.today_on, 9)
    assert (view.state, view.items, view.date_text) == (DayState.TO_COME, (), "")
    assert [row.dose_text for row in view.planned_rows] == ["2 × 5 s hold"]


def test_practice_does_not_stand_for_its_day():
    person = Person(DAY)
    person.does_day(pain=1)
    person.practise(1).play_to_end()
    view = look_at_day(person.program, person.diary, person.today_on, 1)
    assert view.pain_before == 1
    assert view.beside == (f"{date_text(person.today_on)}: once more, 1 min 2 s held",)


def test_a_session_without_a_finished_rep_does_not_stand_beside_its_day():
    person = Person(DAY)
    person.does_day()
    practice = person.practise(1)
    practice.do(practice.player.stop)
    assert look_at_day(person.program, person.diary, person.today_on, 1).beside == ()
