"""Safety answers and today's pain are kept, also when the process dies."""

from datetime import timedelta

from program_app.journey.answering import answer_screening, clinician_agreed, note_pain
from tests.builders import a_day, holds
from tests.journey.person import Person


def test_the_last_safety_answers_count():
    person = Person(a_day(holds(5, 1)), is_screened=False)
    answer_screening(person.diary, person.now(), ("fever",))
    answer_screening(person.diary, person.now(), ())
    person.is_killed()
    assert person.diary.screening is not None
    assert person.diary.screening.true_ids == ()


def test_a_clinicians_yes_stands_beside_the_answers_with_its_date():
    person = Person(a_day(holds(5, 1)), is_screened=False)
    answer_screening(person.diary, person.now(), ("fever",))
    clinician_agreed(person.diary, person.now())
    screening = person.diary.screening
    assert screening is not None
    assert (screening.true_ids, screening.clinician_agreed_on) == (("fever",), person.today_on)


def test_a_clinicians_yes_to_nothing_is_nothing():
    person = Person(a_day(holds(5, 1)), is_screened=False)
    clinician_agreed(person.diary, person.now())
    assert person.diary.screening is None


def test_pain_counts_for_its_date_and_the_last_answer_of_it():
    person = Person(a_day(holds(5, 1)), is_screened=False)
    note_pain(person.diary, person.now(), 7)
    note_pain(person.diary, person.now(), 5)
    person.is_killed()
    assert person.diary.pain_on(person.today_on) == 5
    assert person.diary.pain_on(person.today_on + timedelta(days=1)) is None
