"""Who told what to work around does a session that was adapted, and takes it up where it was left."""

from program_app.domain.progress import Phase, Place
from program_app.journey.answering import answer_screening
from program_app.journey.asked import Asked
from program_app.journey.choosing import plan_choices
from program_app.journey.practice import Practice
from program_app.journey.results import item_results
from program_app.journey.today import look_at_today
from program_app.journey.training import Training
from tests.journey.person import KeptSession, Person
from tests.virtual_session import shipped_program


def _somebody(*true_ids: str) -> Person:
    person = Person(program=shipped_program())
    answer_screening(person.diary, person.now(), true_ids)
    return person


def _begun(person: Person) -> KeptSession:
    return person.begin(2)


def test_the_session_that_is_begun_is_the_adapted_one():
    session = _begun(_somebody("no_floor"))
    exercises = [item.exercise for item in session.training.timeline.items if item.dose is not None]
    assert exercises == [
        "seated_brace",
        "wall_pelvic_tilt",
        "standing_leg_out",
        "standing_brace",
        "sit_to_stand",
    ]


def test_what_is_shown_beside_the_steps_knows_the_items_of_the_adapted_day():
    context = _begun(_somebody("no_floor")).training.session_context()
    assert [getattr(item, "exercise", "") for item in context.day.items] == [
        "",
        "seated_brace",
        "wall_pelvic_tilt",
        "standing_leg_out",
        "standing_brace",
        "sit_to_stand",
    ]


def test_the_safe_form_of_an_exercise_is_what_its_easier_form_says_and_shows():
    person = _somebody("balance")
    training = Training.practise(person.loaded, person.diary, person.now, 3)
    context = training.session_context()
    march = next(step for step in training.timeline.steps if step.exercise == "standing_march")
    assert context.has_easier_look(march)
    assert context.program.exercise("standing_march").easier.text.startswith("Both hands stay on")


def test_while_somebody_gets_ready_the_reason_is_the_one_of_today():
    person = _somebody("no_floor")
    rows = {row.item_number: row.easier_text for row in person.today(2).rows}
    session = _begun(person)
    context = session.training.session_context()
    ready = [step for step in session.training.timeline.steps if step.phase is Phase.GET_READY and step.dose]
    told = {step.place.item_number: context.reason_of(step) for step in ready}
    assert told == rows
    assert told[2] == (
        "In place of Drawing-in on the out-breath, because you said you cannot get down to the floor."
    )


def test_the_one_form_of_an_exercise_has_its_reason_in_a_session_and_in_a_practice():
    person = _somebody("balance")
    training = Training.practise(person.loaded, person.diary, person.now, 3)
    march = next(step for step in training.timeline.steps if step.exercise == "standing_march")
    why = "In this form because you said your balance is not sure."
    assert training.session_context().reason_of(march) == why
    choices = plan_choices(person.program, person.diary, person.today_on)
    practice = Practice(person.program, "standing_march", choices)
    assert practice.session_context().reason_of(practice.timeline.steps[0]) == why
    tilt = Practice(person.program, "supine_pelvic_tilt", choices)
    assert tilt.session_context().reason_of(tilt.timeline.steps[0]) == ""


def test_a_position_of_the_rehearsal_that_stands_in_is_no_exercise_and_has_no_line():
    person = _somebody("pregnancy")
    training = Training.practise(person.loaded, person.diary, person.now, 3)
    context = training.session_context()
    rehearsal = next(step for step in training.timeline.steps if step.dose is None)
    assert context.reason_of(rehearsal) == ""


def test_a_session_that_was_left_goes_on_at_the_same_rep_although_the_answers_have_changed_since():
    person = _somebody("no_floor")
    session = _begun(person)
    while session.training.summary.place != Place(item_number=3, rep_number=4):
        session.play_step()
    left = session.training.timeline
    answer_screening(person.diary, person.now(), ())
    taken_up = Training.resume(person.loaded, person.diary, person.now, session.training.summary)
    assert taken_up.timeline == left
    assert taken_up.session_context().day.items[2] == session.training.session_context().day.items[2]


def test_results_stand_under_the_names_of_what_was_really_done():
    person = _somebody("no_floor")
    session = _begun(person)
    session.play_to_end()
    record = session.training.summary.record
    results = item_results(person.program, record, person.diary.detail(record.id))
    assert [result.exercise_id for result in results][:3] == [
        "seated_brace",
        "wall_pelvic_tilt",
        "standing_leg_out",
    ]
    assert all(result.is_full for result in results)


def test_on_today_an_exercise_that_comes_in_one_form_alone_says_how():
    person = _somebody("balance")
    view = look_at_today(person.program, person.diary, person.today_on, Asked(day_number=3), person.now())
    walk = next(row for row in view.rows if row.exercise_id == "braced_walk")
    assert "because you said your balance is not sure" in walk.easier_text
    assert "No open floor." in walk.easier_text


def test_on_today_the_rehearsal_shows_the_first_position_that_is_taken():
    for true_ids, figure in (((), "side_lying_brace"), (("no_floor",), "leaning_on_table")):
        person = _somebody(*true_ids)
        view = look_at_today(person.program, person.diary, person.today_on, Asked(day_number=3), person.now())
        assert view.rows[0].find_motion() == person.program.motions[figure]
