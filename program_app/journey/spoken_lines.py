"""Every line that the coach can say in a program: what a recorded voice has to have."""

from collections.abc import Iterator, Sequence
from itertools import chain

from program_app.domain.coach_lines import (
    cues_of,
    dose_sayings,
    position_sayings,
    rehearsal_sayings,
    sentences,
)
from program_app.domain.dose import Dose, HoldDose, Side, TempoDose, WalkDose
from program_app.domain.easing import eased
from program_app.domain.exercise import Exercise
from program_app.domain.player import HurtAnswer
from program_app.domain.program import Day, Prescription, Program
from program_app.domain.progress import Phase
from program_app.domain.saying import Say, Saying, words_of
from program_app.domain.self_check import SelfCheck
from program_app.domain.step import Step
from program_app.words.coach import spoken, takes_values, variants

_LONGEST_COUNT = 59
"""Every second of the longest hold may be counted (HoldDose.LIMITS)."""
_SLOW = frozenset({Say.BREATHE, Say.HURT, Say.SAMPLE})


def every_line(program: Program) -> tuple[str, ...]:
    """All lines, each once, in a lasting order."""
    return tuple(dict.fromkeys(spoken(saying) for saying in _sayings(program)))


def lines_of_steps(program: Program, steps: Sequence[Step]) -> tuple[str, ...]:
    """Those that these steps may need, in the order they may be needed."""
    return tuple(dict.fromkeys(spoken(saying) for saying in _sayings_of_steps(program, steps)))


def slow_lines(program: Program) -> frozenset[str]:
    """Those of them that are said slowly: breathing, a rehearsed rescue, and "This hurts"."""
    calm = (saying for saying in _plain() if saying.say in _SLOW)
    return frozenset(spoken(saying) for saying in chain(calm, _rescue(program), _hurt()))


def _sayings(program: Program) -> Iterator[Saying]:
    yield from _everywhere()
    for exercise in program.exercises:
        yield from _of_exercise(exercise)
    for day in program.days:
        yield from _opening_of(program, day)
    for check in program.checks:
        if check.planned_seconds:
            yield from _of_check(check)
    yield from _rescue(program)
    for dose in _doses(program):
        yield from _of_dose(dose)
    yield from (Saying(say=Say.COUNT, number=number) for number in range(1, _LONGEST_COUNT + 1))


def _sayings_of_steps(program: Program, steps: Sequence[Step]) -> Iterator[Saying]:
    exercises = {exercise.id: exercise for exercise in program.exercises}
    checks = {check.code: check for check in program.checks}
    if steps[0].exercise in exercises:
        yield Saying(say=Say.FIRST, text=exercises[steps[0].exercise].said_name)
    for number, name in enumerate(dict.fromkeys(step.exercise for step in steps)):
        if name in exercises:
            yield from _of_exercise(exercises[name])
        elif name in checks:
            yield from _of_check(checks[name])
        for dose in dict.fromkeys(step.dose for step in steps if step.exercise == name):
            yield from _of_dose(dose)
        if number == 0:
            yield from _everywhere()
    counts = {moment.count for step in steps for moment in step.moments if moment.count is not None}
    yield from (Saying(say=Say.COUNT, number=count) for count in sorted(counts))
    if any(step.phase is Phase.REHEARSE for step in steps):
        yield from _rescue(program)


def _everywhere() -> Iterator[Saying]:
    yield from _plain()
    yield from _hurt()
    for side in Side:
        yield Saying(say=Say.SIDE_FIRST, side=side)
        yield Saying(say=Say.SIDE_NOW, side=side)


def _of_check(check: SelfCheck) -> Iterator[Saying]:
    yield Saying(say=Say.CHECK, text=check.said_name)
    yield from position_sayings(check.position)
    yield from (words_of(sentence) for sentence in sentences(check.cue))


def _plain() -> Iterator[Saying]:
    for say in Say:
        if not takes_values(say):
            yield from (Saying(say=say, number=number) for number in range(variants(say)))


def _hurt() -> Iterator[Saying]:
    yield from (Saying(say=Say.HURT_CHOICE, number=answer) for answer in HurtAnswer)


def _of_exercise(exercise: Exercise) -> Iterator[Saying]:
    for say in (Say.NEXT, Say.NAME):
        yield Saying(say=say, text=exercise.said_name)
    yield from position_sayings(exercise.position)
    yield from cues_of(exercise)
    if exercise.easier.said:
        yield words_of(exercise.easier.said)
    yield from (words_of(f"{word}.") for word in exercise.tempo_words)


def _opening_of(program: Program, day: Day) -> Iterator[Saying]:
    first = day.items[0]
    if isinstance(first, Prescription):
        yield Saying(say=Say.FIRST, text=program.exercise(first.exercise).said_name)


def _rescue(program: Program) -> Iterator[Saying]:
    for position in program.rescue.positions:
        yield Saying(say=Say.NAME, text=position.name)
        yield from rehearsal_sayings(program, position)


def _of_dose(dose: Dose | None) -> Iterator[Saying]:
    yield from dose_sayings(dose)
    if isinstance(dose, WalkDose):
        yield from dose_sayings(dose.with_shorter_brace())
    if isinstance(dose, HoldDose | TempoDose):
        yield from (Saying(say=Say.LEFT_TO_DO, number=left) for left in range(1, dose.reps))
        for number in range(2, dose.sets + 1):
            yield Saying(say=Say.SET, number=number, total=dose.sets)


def _doses(program: Program) -> Iterator[Dose]:
    for day in program.days:
        for prescription in day.prescriptions:
            for dose in (prescription.dose, prescription.gate_closed_dose):
                if dose is not None:
                    yield from _forms(program, prescription.exercise, dose)


def _forms(program: Program, exercise: str, dose: Dose) -> Iterator[Dose]:
    """The dose itself, its easier form, and every shorter walk that a person's own minutes make of it."""
    for form in (dose, eased(program, Prescription(exercise=exercise, dose=dose)).dose):
        yield form
        if isinstance(form, WalkDose):
            minutes = range(1, form.walk_seconds // 60 + 1)
            yield from (form.at_most(count) for count in minutes)
