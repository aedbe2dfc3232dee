"""Every line that the coach can say in a program: what a recorded voice has to have."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from program_app.domain.coach_lines import (
    cues_of,
    dose_sayings,
    position_sayings,
    rehearsal_sayings,
    sentences,
)
from program_app.domain.dose import Dose, HoldDose, Side, TempoDose, WalkDose
from program_app.domain.easing import eased, hardened
from program_app.domain.exercise import Exercise
from program_app.domain.player import HurtAnswer
from program_app.domain.prescription import Prescription
from program_app.domain.program import DayItem, Program
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
    rescue = chain(_rescue(program), _rescue_page(program))
    return frozenset(spoken(saying) for saying in chain(calm, rescue, _hurt()))


def _sayings(program: Program) -> Iterator[Saying]:
    yield from _everywhere()
    for exercise in program.exercises:
        yield from _of_exercise(exercise)
    for day in program.days:
        yield from _opening_with(program, day.items[0])
    yield from _adapted(program)
    for check in program.checks:
        if check.planned_seconds:
            yield from _of_check(check)
    yield from _rescue(program)
    yield from _rescue_page(program)
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


def _opening_with(program: Program, first: DayItem) -> Iterator[Saying]:
    if isinstance(first, Prescription):
        yield Saying(say=Say.FIRST, text=program.exercise(first.exercise).said_name)


def _adapted(program: Program) -> Iterator[Saying]:
    """What is only said where sessions are worked around something, or on the way back after a spasm."""
    yield from _opening_with(program, program.rules.bridge_back.items[0])
    if program.substitutions is None:
        return
    for substitute in program.substitutions.substitutes:
        yield Saying(say=Say.FIRST, text=program.exercise(substitute.exercise).said_name)
    for adaptation in program.substitutions.adaptations:
        yield from (words_of(form.said) for form in adaptation.forms)


def _rescue(program: Program) -> Iterator[Saying]:
    for position in program.rescue.positions:
        yield Saying(say=Say.NAME, text=position.name)
        yield from rehearsal_sayings(program, position)


def _rescue_page(program: Program) -> Iterator[Saying]:
    yield from (words_of(line) for line in program.rescue.said)


def _of_dose(dose: Dose | None) -> Iterator[Saying]:
    yield from dose_sayings(dose)
    if isinstance(dose, WalkDose):
        yield from dose_sayings(dose.with_shorter_brace())
    if isinstance(dose, HoldDose | TempoDose):
        yield from (Saying(say=Say.LEFT_TO_DO, number=left) for left in range(1, dose.reps))
        for number in range(2, dose.sets + 1):
            yield Saying(say=Say.SET, number=number, total=dose.sets)


def _doses(program: Program) -> Iterator[Dose]:
    for prescription in (*_planned(program), *_standing_in(program)):
        for dose in (prescription.dose, prescription.gate_closed_dose):
            if dose is not None:
                yield from _forms(program, replace(prescription, dose=dose, gate_closed_dose=None))


def _planned(program: Program) -> Iterator[Prescription]:
    for day in program.days:
        yield from day.prescriptions
    yield from program.rules.bridge_back.items


def _standing_in(program: Program) -> Iterator[Prescription]:
    """What stands in for others, in every number of sets that it may take over from them."""
    planned = [item.dose for item in _planned(program)]
    most_sets = max((dose.sets for dose in planned if not isinstance(dose, WalkDose)), default=1)
    for substitute in program.substitutions.substitutes if program.substitutions is not None else ():
        for stage in substitute.doses:
            if not isinstance(stage.dose, WalkDose):
                for sets in range(1, most_sets + 1):
                    yield Prescription(exercise=substitute.exercise, dose=replace(stage.dose, sets=sets))


def _forms(program: Program, planned: Prescription) -> Iterator[Dose]:
    """The dose itself, harder, and easier; of a walk every shorter and less braced one."""
    is_easier_elsewhere = program.exercise(planned.exercise).easier.exercise is not None
    for form in (planned, hardened(program, planned)):
        for dose in (form.dose, eased(program, form).dose):
            yield dose
            if isinstance(dose, WalkDose):
                yield from _walks(program, dose)
        if is_easier_elsewhere:
            # Where that other exercise has to be left out, less of this one is the easier form.
            yield form.dose.eased()


def _walks(program: Program, dose: WalkDose) -> Iterator[WalkDose]:
    """What the way back after a spasm and a person's own minutes make of a walk."""
    for limit in (dose, *program.rules.bridge_back.walks):
        walk = dose.braced_no_more_than(limit)
        yield walk
        yield from (walk.at_most(count) for count in range(1, walk.walk_seconds // 60 + 1))
    if not dose.easy_seconds:
        # Behind the open gate a walk grows beyond the plan's longest one, which is 10 minutes.
        yield dose.longer_by(10)
