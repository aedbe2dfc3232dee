"""Which dose is really asked for: the gate, the person's own walk, and the easier forms."""

from collections.abc import Sequence
from dataclasses import replace

from program_app.domain.choices import Choices
from program_app.domain.dose import Dose, HoldDose, TempoDose, WalkDose
from program_app.domain.program import Prescription, Program
from program_app.domain.progress import Phase, Variant
from program_app.domain.step import Step


def eased(program: Program, prescription: Prescription) -> Prescription:
    """The easier form: as its author states it, otherwise the same work by two thirds."""
    form = program.exercise(prescription.exercise).easier
    dose = form.dose if form.dose is not None else prescription.dose.eased()
    return replace(prescription, exercise=form.exercise or prescription.exercise, dose=dose)


def prescribed(
    program: Program, prescription: Prescription, choices: Choices
) -> tuple[Prescription, Variant]:
    """What `choices` make of a prescription, and whether it is the easier form."""
    asked = prescription
    if prescription.gate_closed_dose is not None and not choices.gate_open:
        asked = replace(prescription, dose=prescription.gate_closed_dose)
    variant = Variant.PLANNED
    if choices.gentle and not isinstance(asked.dose, WalkDose):
        asked, variant = eased(program, asked), Variant.EASIER
    elif choices.gentle and isinstance(asked.dose, WalkDose):
        asked, variant = replace(asked, dose=_no_more_than(choices.last_walk, asked.dose)), Variant.EASIER
    return replace(asked, dose=_fitted(asked.dose, choices)), variant


def _no_more_than(last_walk: WalkDose | None, dose: WalkDose) -> WalkDose:
    if last_walk is None:
        return dose.eased()
    return last_walk if last_walk.braced_seconds <= dose.braced_seconds else dose


def _fitted(dose: Dose, choices: Choices) -> Dose:
    if isinstance(dose, WalkDose):
        minutes = choices.comfortable_walk_minutes
        return dose if minutes is None else dose.at_most(minutes)
    if isinstance(dose, HoldDose | TempoDose) and (choices.gentle or choices.one_set):
        return replace(dose, sets=1)
    return dose


def eased_tail(current: Step, still_planned: Sequence[Step], eased_steps: Sequence[Step]) -> tuple[Step, ...]:
    """What of `eased_steps` is left to do after `current`, instead of `still_planned`.

    The easier form has the same reps, only fewer, so it goes on at the first of them that is still planned.
    """
    planned = {(step.place, step.phase) for step in still_planned if step.is_recorded}
    first = next(
        (index for index, step in enumerate(eased_steps) if (step.place, step.phase) in planned),
        None,
    )
    if first is None:
        is_same_shape = bool(planned) is False or current.exercise == eased_steps[0].exercise
        return tuple(eased_steps[-1:]) if is_same_shape else tuple(eased_steps)
    if current.leads_in and current.place == eased_steps[first].place:
        return tuple(eased_steps[first:])
    start = first
    while start > 0 and not eased_steps[start - 1].is_recorded:
        start -= 1
    if current.phase is Phase.RELEASE and eased_steps[start].phase is Phase.RELEASE:
        start += 1
    return tuple(eased_steps[start:])
