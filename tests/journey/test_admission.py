"""What comes before the program, and in which order."""

from datetime import timedelta

import pytest

from program_app.domain.changes import PreferenceSet, SpasmKept
from program_app.domain.spasm import SpasmRecord
from program_app.journey.admission import Admission, admission
from program_app.journey.answering import answer_screening, clinician_agreed, nothing_new
from tests.builders import a_day, holds
from tests.journey.person import Person


@pytest.fixture
def person():
    return Person(a_day(holds(5, 1)), is_screened=False)


def comes_first(person: Person) -> Admission:
    return admission(person.program, person.diary, person.today_on)


def prefers(person: Person, name: str, value: str | int) -> None:
    person.diary.record(PreferenceSet(name=name, value=value))


def test_without_answers_the_safety_questions_come_first(person):
    assert comes_first(person) is Admission.SAFETY


def test_nothing_true_opens_the_program(person):
    answer_screening(person.diary, person.now(), ())
    assert comes_first(person) is Admission.OPEN


@pytest.mark.parametrize("true_id", ["numb_saddle", "recent_fall"])
def test_a_sign_for_help_or_for_a_clinician_keeps_it_closed(person, true_id):
    answer_screening(person.diary, person.now(), (true_id,))
    assert comes_first(person) is Admission.SAFETY


def test_a_first_run_goes_on_where_it_was_left(person):
    answer_screening(person.diary, person.now(), ())
    prefers(person, "first_run_step", 3)
    assert comes_first(person) is Admission.SET_UP


def test_questions_that_were_begun_are_answered_first(person):
    answer_screening(person.diary, person.now(), ())
    prefers(person, "safety_draft", "1|sore_knee|")
    assert comes_first(person) is Admission.SAFETY


def test_after_14_days_one_question_comes_and_nothing_new_answers_it(person):
    answer_screening(person.diary, person.now(), ("recent_fall",))
    clinician_agreed(person.diary, person.now())
    agreed_on = person.today_on
    person.sleeps(14)
    assert comes_first(person) is Admission.ANYTHING_NEW
    nothing_new(person.diary, person.now())
    assert comes_first(person) is Admission.OPEN
    kept = person.diary.screening
    assert (kept.true_ids, kept.clinician_agreed_on) == (("recent_fall",), agreed_on)
    assert kept.answered_on == person.today_on


def test_a_strong_spasm_brings_the_whole_list(person):
    answer_screening(person.diary, person.now(), ())
    began_at = person.now() + timedelta(hours=1)
    strong = SpasmRecord(id="one", began_at=began_at, began_on=began_at.date(), worst=8)
    person.diary.record(SpasmKept(record=strong))
    assert comes_first(person) is Admission.FULL_LIST


def test_nothing_new_to_no_answers_is_nothing(person):
    nothing_new(person.diary, person.now())
    assert person.diary.screening is None
