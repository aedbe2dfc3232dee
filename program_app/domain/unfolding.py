"""The Steps of one item of a day: an exercise, a walk, self-checks or a rehearsal."""

from collections.abc import Iterator
from dataclasses import replace

from program_app.domain.choices import Choices, CountStyle
from program_app.domain.dose import (
    CHANGE_SECONDS,
    REHEARSAL_CHANGE_SECONDS,
    RELEASE_SECONDS,
    WALK_CHANGE_SECONDS,
    HoldDose,
    Side,
    TempoDose,
    WalkDose,
)
from program_app.domain.easing import prescribed
from program_app.domain.prescription import Prescription
from program_app.domain.program import DayItem, Program, Rehearsal, SelfChecks
from program_app.domain.progress import Phase, Place, Variant
from program_app.domain.step import Moment, MomentKind, Step, announced, counted

_START = Moment(offset_seconds=0, kind=MomentKind.CUE)


def item_steps(program: Program, item: DayItem, number: int, choices: Choices) -> tuple[Step, ...]:
    """All Steps of the item that stands at `number` (from 1) in its day."""
    if isinstance(item, SelfChecks):
        return tuple(_check_steps(program, item, number))
    if isinstance(item, Rehearsal):
        return tuple(_rehearsal_steps(item, number))
    prescription, variant = prescribed(program, item, choices)
    return prescription_steps(program, prescription, number, choices, variant)


def prescription_steps(
    program: Program, prescription: Prescription, number: int, choices: Choices, variant: Variant
) -> tuple[Step, ...]:
    """The Steps of one exercise, from its get ready to its last release."""
    dose = prescription.dose
    template = Step(
        phase=Phase.GET_READY,
        seconds=choices.get_ready_seconds,
        place=Place(item_number=number),
        exercise=prescription.exercise,
        dose=dose,
        variant=variant,
    )
    cues = program.exercise(prescription.exercise).cues
    if isinstance(dose, WalkDose):
        return tuple(_walk_steps(template, dose, cues))
    return tuple(_set_steps(template, dose, cues, choices))


def _check_steps(program: Program, item: SelfChecks, number: int) -> Iterator[Step]:
    for index, code in enumerate(item.self_checks, start=1):
        if program.check(code).planned_seconds:
            place = Place(item_number=number, rep_number=index)
            yield Step(phase=Phase.CHECK, seconds=None, place=place, exercise=code)


def _rehearsal_steps(item: Rehearsal, number: int) -> Iterator[Step]:
    for index, name in enumerate(item.rehearsal, start=1):
        place = Place(item_number=number, rep_number=index)
        position = Step(phase=Phase.REHEARSE, seconds=item.position_seconds, place=place, exercise=name)
        if index == 1:
            yield _ready(position, REHEARSAL_CHANGE_SECONDS)
        yield replace(position, moments=(_START,))


def _ready(step: Step, seconds: float) -> Step:
    moments = counted(seconds, CountStyle.LAST_THREE)
    return replace(step, phase=Phase.GET_READY, seconds=seconds, moments=moments)


def _set_steps(
    template: Step, dose: HoldDose | TempoDose, cues: tuple[str, ...], choices: Choices
) -> Iterator[Step]:
    before: Place | None = None
    for index, place in enumerate(_places(dose, template.place.item_number, choices)):
        here = replace(template, place=place)
        if before is None:
            yield _ready(here, choices.get_ready_seconds)
        else:
            yield from _between(before, here, dose, choices.rest_scale)
        yield _rep(replace(here, cue=cues[index % len(cues)]), dose, choices.count_style)
        before = place
    yield _release(replace(template, place=before or template.place), RELEASE_SECONDS)


def _places(dose: HoldDose | TempoDose, number: int, choices: Choices) -> Iterator[Place]:
    order = choices.sides_order
    sides: tuple[Side | None, ...] = (order.first, order.first.other) if dose.per_side else (None,)
    sets = range(1, dose.sets + 1)
    if order.keeps_side:
        blocks = [(set_number, side) for side in sides for set_number in sets]
    else:
        blocks = [(set_number, side) for set_number in sets for side in sides]
    for set_number, side in blocks:
        for rep in range(1, dose.reps + 1):
            yield Place(item_number=number, set_number=set_number, rep_number=rep, side=side)


def _between(before: Place, here: Step, dose: HoldDose | TempoDose, rest_scale: float) -> Iterator[Step]:
    same_block = (before.set_number, before.side) == (here.place.set_number, here.place.side)
    whole = (dose.rest_seconds if same_block else CHANGE_SECONDS) * rest_scale
    if not whole:
        return
    # A rest of a second or two would only flash by: letting go takes it all.
    release = whole if whole <= RELEASE_SECONDS + 2 else RELEASE_SECONDS
    yield _release(replace(here, place=before), release)
    if whole > release:
        phase = Phase.REST if before.side == here.place.side else Phase.SWITCH_SIDE
        yield replace(here, phase=phase, seconds=whole - release, moments=announced(whole - release))


def _release(step: Step, seconds: float) -> Step:
    return replace(step, phase=Phase.RELEASE, seconds=seconds, cue="", moments=(_START,))


def _rep(here: Step, dose: HoldDose | TempoDose, count_style: CountStyle) -> Step:
    if isinstance(dose, HoldDose):
        within = counted(dose.hold_seconds, count_style, halfway=True)
        return replace(here, phase=Phase.HOLD, seconds=dose.hold_seconds, moments=(_START, *within))
    held_at = dose.tempo.out_seconds
    within = (
        Moment(offset_seconds=held_at, kind=MomentKind.HELD),
        Moment(offset_seconds=held_at + dose.tempo.held_seconds, kind=MomentKind.BACK),
    )
    return replace(here, phase=Phase.MOVE, seconds=dose.rep_seconds, moments=(_START, *within))


def _walk_steps(template: Step, dose: WalkDose, cues: tuple[str, ...]) -> Iterator[Step]:
    ready_seconds = (template.seconds or 0) + WALK_CHANGE_SECONDS - CHANGE_SECONDS
    for round_number in range(1, dose.rounds + 1):
        here = replace(template, place=replace(template.place, rep_number=round_number))
        if round_number == 1:
            yield _ready(here, ready_seconds)
        within = counted(dose.brace_seconds, CountStyle.LAST_THREE, halfway=True)
        yield replace(
            here,
            phase=Phase.BRACE,
            seconds=dose.brace_seconds,
            cue=cues[(round_number - 1) % len(cues)],
            moments=(_START, *within),
        )
        if dose.easy_seconds:
            calm = (_START, *announced(dose.easy_seconds))
            yield replace(here, phase=Phase.EASY, seconds=dose.easy_seconds, moments=calm)
    yield _release(replace(template, place=replace(template.place, rep_number=dose.rounds)), RELEASE_SECONDS)
