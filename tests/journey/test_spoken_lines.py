"""Whatever the coach says on any day, in any variant: there is a recording of it."""

from itertools import product

import pytest

from program_app import paths
from program_app.domain.choices import Choices, CountStyle, SidesOrder
from program_app.domain.coach import Coach
from program_app.domain.coach_asides import clock_script, hurt_script
from program_app.domain.dose import WalkDose
from program_app.domain.easing import easier_form
from program_app.domain.program import Day, Prescription, Program
from program_app.domain.progress import Variant
from program_app.domain.saying import Say, Saying
from program_app.domain.step import Step, get_ready_again
from program_app.domain.talk import Talk
from program_app.domain.timeline import unfold
from program_app.domain.unfolding import prescription_steps
from program_app.journey.spoken_lines import every_line, lines_of_steps, slow_lines
from program_app.sound.recorded_voice import RecordedVoice
from program_app.words.coach import spoken

ALL_CHOICES = (
    *(Choices(gentle=gentle, gate_open=is_open) for gentle, is_open in product((False, True), repeat=2)),
    Choices(count_style=CountStyle.EVERY, sides_order=SidesOrder.LEFT_ALL_SETS),
    Choices(count_style=CountStyle.NONE, harder=True, one_set=True),
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
