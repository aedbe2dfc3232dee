"""Whatever the coach says on any day, in any variant: there is a recording of it."""

from dataclasses import replace
from itertools import product

import pytest

from program_app import paths
from program_app.domain.baseline import WorkAround
from program_app.domain.choices import Choices, CountStyle, SidesOrder
from program_app.domain.coach import Coach
from program_app.domain.coach_asides import clock_script, hurt_script
from program_app.domain.dose import WalkDose
from program_app.domain.easing import easier_form
from program_app.domain.prescription import Prescription
from program_app.domain.program import Day, Program
from program_app.domain.progress import Variant
from program_app.domain.saying import Say, Saying
from program_app.domain.step import Step, get_ready_again
from program_app.domain.substitution import adapted_program
from program_app.domain.talk import Talk
from program_app.domain.timeline import unfold, unfold_walk
from program_app.domain.unfolding import prescription_steps
from program_app.journey.spoken_lines import every_line, lines_of_steps, slow_lines
from program_app.sound.recorded_voice import RecordedVoice
from program_app.words.coach import spoken

ALL_CHOICES = (
    *(Choices(gentle=gentle, gate_open=is_open) for gentle, is_open in product((False, True), repeat=2)),
    Choices(count_style=CountStyle.EVERY, sides_order=SidesOrder.LEFT_ALL_SETS),
    Choices(count_style=CountStyle.NONE, harder=True, one_set=True),
)
ADAPTED: tuple[tuple[str, ...], ...] = (
    *((work_around.value,) for work_around in WorkAround),
    ("floor", "knees"),
    ("balance", "floor"),
    ("arms", "knees"),
    tuple(sorted(work_around.value for work_around in WorkAround)),
)
WAYS = (
    Choices(),
    Choices(gentle=True, with_checks=False),
    Choices(harder=True),
    Choices(short=True),
)
SHORTER_WALKS = tuple(Choices(comfortable_walk_minutes=minutes, gate_open=True) for minutes in range(1, 10))


def _choices(day: Day) -> tuple[Choices, ...]:
    has_walk = any(isinstance(asked.dose, WalkDose) for asked in day.prescriptions)
    return ALL_CHOICES + SHORTER_WALKS if has_walk else ALL_CHOICES


@pytest.fixture(scope="module")
def voice() -> RecordedVoice:
    return RecordedVoice(paths.recorded_voice_folder())


def _easier_steps(program: Program, steps: tuple[Step, ...], choices: Choices) -> list[Step]:
    """What "easier" makes of every exercise of these steps."""
    found: list[Step] = []
    planned = [step for step in steps if step.dose is not None and step.variant is not Variant.EASIER]
    for number in sorted({step.place.item_number for step in planned}):
        step = next(step for step in planned if step.place.item_number == number)
        assert step.dose is not None
        form = easier_form(program, Prescription(exercise=step.exercise, dose=step.dose), choices)
        found += prescription_steps(program, form, number, choices, Variant.EASIER)
    return found


@pytest.mark.parametrize("day_number", range(1, 29))
def test_every_line_of_every_variant_of_a_day_is_recorded(back_28, voice, day_number):
    said: set[str] = set()

    def how_long(saying: Saying) -> float:
        said.add(spoken(saying))
        return voice.seconds(spoken(saying)) or 1.0

    for choices in _choices(back_28.day(day_number)):
        said.clear()
        steps = unfold(back_28, back_28.day(day_number), choices).steps
        steps = (*steps, *_easier_steps(back_28, steps, choices))
        resumed = [
            get_ready_again(step) for step in steps if step.can_be_resumed and step.seconds is not None
        ]
        for talk in Talk:
            coach = Coach(back_28, day_number, talk, how_long, choices.sides_order.first)
            for index, (step, following) in enumerate(zip(steps, (*steps[1:], None), strict=True)):
                coach.script(step, following, is_first=index == 0)
        coach = Coach(back_28, day_number, Talk.FULL, how_long, choices.sides_order.first)
        for step in resumed:
            if step.dose is not None:
                coach.script(step, None, is_first=True)
        assert {line for line in said if voice.seconds(line) is None} == set()
        assert said <= set(lines_of_steps(back_28, steps)), "a line would not be ready in time"


@pytest.mark.parametrize("work_arounds", ADAPTED, ids=" and ".join)
def test_what_is_said_where_sessions_are_worked_around_something_belongs_to_every_line(back_28, work_arounds):
    lines = set(every_line(back_28))
    said: set[str] = set()

    def how_long(saying: Saying) -> float:
        said.add(spoken(saying))
        return 1.0

    for day_number, way in product(range(1, 29), WAYS):
        said.clear()
        choices = replace(way, work_arounds=work_arounds)
        day = back_28.day(day_number)
        shown = adapted_program(back_28, day, choices)
        planned = unfold(back_28, day, choices).steps
        steps = (*planned, *_easier_steps(back_28, planned, choices))
        coach = Coach(shown, day_number, Talk.FULL, how_long)
        for index, (step, following) in enumerate(zip(steps, (*steps[1:], None), strict=True)):
            coach.script(step, following, is_first=index == 0)
        assert said - lines == set(), (day_number, way)
        assert said <= set(lines_of_steps(shown, steps)), (day_number, way)


@pytest.mark.parametrize("walk_limit", [(20, 40), (30, 30), (40, 20), (60, 20)])
@pytest.mark.parametrize("minutes", [None, 3, 5, 10])
def test_what_is_said_on_the_way_back_after_a_spasm_belongs_to_every_line(back_28, walk_limit, minutes):
    limit = WalkDose(brace_seconds=walk_limit[0], easy_seconds=walk_limit[1], rounds=8)
    lines = set(every_line(back_28))
    said: set[str] = set()

    def how_long(saying: Saying) -> float:
        said.add(spoken(saying))
        return 1.0

    for is_open, day_number in product((False, True), (3, 6, 10, 17, 20, 24, 27, 28)):
        choices = Choices(walk_limit=limit, comfortable_walk_minutes=minutes, gate_open=is_open)
        coach = Coach(back_28, day_number, Talk.FULL, how_long)
        steps = unfold_walk(back_28, back_28.day(day_number), choices).steps
        for step in (*steps, *_easier_steps(back_28, steps, choices)):
            coach.script(step, None)
    assert said - lines == set()


def test_with_unsure_balance_the_safe_form_of_the_walk_is_said_before_it(back_28):
    choices = Choices(work_arounds=("balance",))
    said: set[str] = set()

    def how_long(saying: Saying) -> float:
        said.add(spoken(saying))
        return 1.0

    shown = adapted_program(back_28, back_28.day(6), choices)
    coach = Coach(shown, 6, Talk.FULL, how_long)
    for step in unfold_walk(back_28, back_28.day(6), choices).steps:
        coach.script(step, None)
    assert "Along a wall, a hand on it." in said


def test_what_is_said_outside_of_the_steps_is_recorded(back_28, voice):
    said: set[str] = set()

    def how_long(saying: Saying) -> float:
        said.add(spoken(saying))
        return 1.0

    hurt_script(how_long)
    for check in (check for check in back_28.checks if check.planned_seconds):
        clock_script(check, how_long)
    for say in (Say.PAUSED, Say.EASIER, Say.TOO_FIRM, Say.SAMPLE):
        said.add(spoken(Saying(say=say)))
    said |= {cue for exercise in back_28.exercises for cue in exercise.cues}
    assert {line for line in said if voice.seconds(line) is None} == set()


def test_every_line_has_a_recording_and_at_most_seven_words(back_28, voice):
    lines = every_line(back_28)
    assert [line for line in lines if voice.seconds(line) is None] == []
    assert [line for line in lines if len(line.split()) > 7] == []
    assert len(set(lines)) == len(lines)
    assert slow_lines(back_28) <= set(lines)
