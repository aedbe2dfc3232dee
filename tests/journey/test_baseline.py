"""What was told about spasms is kept answer by answer, also when the process dies."""

from datetime import date

import pytest

from program_app.domain.baseline import UsualGap, WorkAround
from program_app.journey.answering import answer_screening
from program_app.journey.baseline import look_at_baseline, tell_baseline
from tests.builders import a_day, holds
from tests.journey.person import Person


@pytest.fixture
def person():
    return Person(a_day(holds(5, 1)))


def test_each_answer_stands_beside_the_earlier_ones(person):
    tell_baseline(person.diary, person.now(), first_year=2017)
    person.sleeps()
    tell_baseline(person.diary, person.now(), usual_gap=UsualGap.WEEKS)
    told = person.diary.baseline
    assert (told.first_year, told.usual_gap) == (2017, UsualGap.WEEKS)
    assert told.answered_on == person.today_on


def test_what_is_told_on_one_date_is_one_record_and_later_dates_have_their_own(person):
    tell_baseline(person.diary, person.now(), spasms_last_year=1)
    first = person.diary.baseline.id
    tell_baseline(person.diary, person.now(), spasms_last_year=2)
    assert person.diary.baseline.id == first
    person.sleeps()
    tell_baseline(person.diary, person.now(), spasms_last_year=3)
    assert person.diary.baseline.id != first


def test_an_answer_can_be_taken_back(person):
    tell_baseline(person.diary, person.now(), first_year=2017)
    tell_baseline(person.diary, person.now(), first_year=None)
    assert person.diary.baseline.first_year is None


def test_two_answers_are_told_at_once_where_they_belong_together(person):
    tell_baseline(person.diary, person.now(), last_spasm_on=date(2026, 8, 1), is_last_spasm_exact=False)
    told = person.diary.baseline
    assert (told.last_spasm_on, told.is_last_spasm_exact) == (date(2026, 8, 1), False)


def test_an_answer_that_nobody_asked_for_is_refused(person):
    with pytest.raises(ValueError, match="no such answer"):
        tell_baseline(person.diary, person.now(), shoe_size=42)


def test_what_the_safety_questions_said_is_shown_with_it(person):
    answer_screening(person.diary, person.now(), ("sore_knee",))
    view = look_at_baseline(person.program, person.diary, person.now())
    assert (view.told, view.walk_minutes, view.from_safety) == (None, None, (WorkAround.KNEES,))
    assert view.today_on == person.today_on
