"""The page of an exercise shows its words, and the form of it that today asks for."""

from dataclasses import replace

import pytest

from program_app.domain.baseline import WorkAround
from program_app.domain.changes import PreferenceSet
from program_app.domain.exercise import Tag
from program_app.domain.plan import PlanForm
from program_app.domain.progress import Variant
from program_app.journey.answering import answer_screening, note_pain, tell_sign
from program_app.journey.baseline import tell_baseline
from program_app.journey.exercise_detail import ExerciseView, is_eased, look_at_exercise
from program_app.journey.harder_form import choose_harder
from tests.builders import a_day, a_program, an_exercise, holds
from tests.journey.person import Person
from tests.virtual_session import shipped_program


def looked_at(person: Person, exercise_id: str = "bridge") -> ExerciseView:
    return look_at_exercise(person.program, person.diary, person.today_on, exercise_id)


def standard(view: ExerciseView) -> str:
    return next(form.text for form in view.forms if form.variant is Variant.PLANNED)


def form_marked(view: ExerciseView) -> list[Variant]:
    return [form.variant for form in view.forms if form.is_now]


@pytest.fixture
def person() -> Person:
    return Person(a_day(holds(5, 2)), a_day(holds(9, 2, of="wall"), number=3))


@pytest.mark.parametrize("exercise", shipped_program().exercises, ids=lambda exercise: exercise.id)
def test_every_shipped_exercise_can_be_looked_at_in_full(exercise):
    view = looked_at(Person(program=shipped_program()), exercise.id)
    assert view.steps == (*exercise.set_up, *exercise.movement)
    assert [form.variant for form in view.forms] == [Variant.EASIER, Variant.PLANNED, Variant.HARDER]
    assert view.works
    assert view.can_be_practised
    assert view.position is not None
    assert any(mistake.can_be_shown for mistake in view.mistakes)
    assert not set(view.stop_signs) & set(view.general_stop_signs)


def test_an_unknown_exercise_is_none(person):
    with pytest.raises(KeyError):
        looked_at(person, "superman")


def test_what_is_asked_for_today_is_in_todays_session(person):
    assert looked_at(person).is_today
    assert not looked_at(person, "wall").is_today


def test_the_standard_dose_is_that_of_the_latest_day_that_asked_for_it():
    days = (a_day(holds(5, 2)), a_day(holds(7, 2), number=2), a_day(holds(9, 2), number=3))
    person = Person(*days)
    assert standard(looked_at(person)) == "Day 1: 2 × 5 s hold."
    person.does_day()
    person.sleeps()
    assert standard(looked_at(person)) == "Day 2: 2 × 7 s hold."


def test_the_standard_dose_of_what_comes_later_says_when(person):
    view = looked_at(person, "wall")
    assert standard(view) == "From day 3: 2 × 9 s hold."
    assert form_marked(view) == []


def test_what_no_day_asks_for_has_no_standard_dose():
    person = Person(program=a_program(exercises=(an_exercise("extra"),)))
    view = looked_at(person, "extra")
    assert [form.variant for form in view.forms] == [Variant.EASIER, Variant.HARDER]
    assert not view.can_be_practised


@pytest.mark.parametrize(
    ("pain", "variant"), [(None, Variant.PLANNED), (3, Variant.PLANNED), (4, Variant.EASIER)]
)
def test_pain_decides_the_form_of_today(person, pain, variant):
    if pain is not None:
        note_pain(person.diary, person.now(), pain)
    assert is_eased(person.diary, person.today_on) is (variant is Variant.EASIER)
    assert form_marked(looked_at(person)) == [variant]


def test_in_a_harder_cycle_the_harder_form_is_done(person):
    person.diary.record(PreferenceSet(name="plan_form", value=PlanForm.HARDER.value))
    assert form_marked(looked_at(person)) == [Variant.HARDER]


def test_a_harder_form_that_was_taken_is_marked_and_leaves_the_standard_dose_as_it_is(person):
    before = standard(looked_at(person))
    choose_harder(person.diary, "bridge", is_taken=True)
    assert form_marked(looked_at(person)) == [Variant.HARDER]
    assert standard(looked_at(person)) == before


def test_the_form_that_is_marked_is_the_one_that_the_work_arounds_leave():
    person = Person(program=shipped_program())
    choose_harder(person.diary, "glute_squeeze", is_taken=True)
    assert form_marked(looked_at(person, "glute_squeeze")) == [Variant.HARDER]
    tell_baseline(person.diary, person.now(), work_arounds=(WorkAround.BALANCE,))
    assert form_marked(looked_at(person, "glute_squeeze")) == [Variant.PLANNED]


def test_practising_waits_while_there_is_too_much_pain(person):
    assert looked_at(person).practice_waits == ""
    note_pain(person.diary, person.now(), 5)
    assert looked_at(person).practice_waits == ""
    note_pain(person.diary, person.now(), 6)
    assert looked_at(person).practice_waits.startswith("Pain is 6 of 10 today.")


def test_practising_waits_while_a_sign_is_there_that_beats_any_number(person):
    note_pain(person.diary, person.now(), 1)
    tell_sign(person.diary, person.now(), is_there=True)
    assert looked_at(person).practice_waits.startswith("What you feel counts more than any number.")
    tell_sign(person.diary, person.now(), is_there=False)
    assert looked_at(person).practice_waits == ""


def test_a_stretch_works_nothing_and_says_so():
    stretch = replace(an_exercise("bridge"), tags=(Tag.STRETCH, Tag.SUPINE))
    assert looked_at(Person(program=a_program(exercises=(stretch,)))).works == ("stretch",)


def test_without_a_figure_every_slip_can_be_read(person):
    view = looked_at(person)
    assert view.motion is None
    assert [mistake.can_be_shown for mistake in view.mistakes] == [True]


def test_with_a_figure_only_what_is_drawn_can_be_looked_at():
    view = looked_at(Person(program=shipped_program()), "supine_pelvic_tilt")
    assert view.motion is not None
    drawn = {wrong.mistake for wrong in view.motion.wrong}
    assert {mistake.name for mistake in view.mistakes if mistake.can_be_shown} == drawn


def test_an_exercise_that_is_left_out_for_somebody_says_so_and_is_not_practised():
    person = Person(program=shipped_program())
    answer_screening(person.diary, person.now(), ("neck_pain",))
    assert looked_at(person, "curl_up").practice_waits == (
        "It is left out of your sessions: you said your neck hurts."
    )
    assert looked_at(person, "heel_slide").practice_waits == ""
