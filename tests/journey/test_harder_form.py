"""The harder form of one exercise: offered after two light sessions, then done until it is left."""

import pytest

from program_app.domain.progress import Answers, Feeling, Variant
from program_app.domain.step_forward import HarderForm
from program_app.journey.harder_form import choose_harder, harder_form
from tests.builders import a_day, a_program, holds
from tests.journey.person import Person

LIGHT = Answers(feeling=Feeling.TIRED, effort=2)


@pytest.fixture
def person() -> Person:
    days = [a_day(holds(5, 4), holds(5, 4, of="clam"), number=number) for number in range(1, 29)]
    return Person(program=a_program(*days))


def does_a_light_day(person: Person) -> None:
    person.does_day(pain=1).training.answer(LIGHT)
    person.sleeps()


def test_is_offered_after_two_light_days_and_then_done(person):
    does_a_light_day(person)
    assert harder_form(person.program, person.diary, "bridge") is HarderForm.NOT_OFFERED
    does_a_light_day(person)
    assert harder_form(person.program, person.diary, "bridge") is HarderForm.OFFERED
    choose_harder(person.diary, "bridge", is_taken=True)
    person.is_killed()
    assert harder_form(person.program, person.diary, "bridge") is HarderForm.TAKEN
    steps = person.begin(pain=1).training.timeline.steps
    assert {step.variant for step in steps if step.exercise == "bridge"} == {Variant.HARDER}
    assert {step.variant for step in steps if step.exercise == "clam"} == {Variant.PLANNED}


def test_can_be_left_again(person):
    choose_harder(person.diary, "bridge", is_taken=True)
    choose_harder(person.diary, "clam", is_taken=True)
    choose_harder(person.diary, "bridge", is_taken=False)
    assert person.diary.preferences.harder_ids == ("clam",)


def test_is_not_offered_where_the_easier_form_was_needed(person):
    does_a_light_day(person)
    session = person.begin(pain=1)
    session.do(session.player.easier)
    session.play_to_end()
    session.training.answer(LIGHT)
    assert harder_form(person.program, person.diary, "bridge") is HarderForm.NOT_OFFERED
