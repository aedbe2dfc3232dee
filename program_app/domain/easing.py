"""Which dose is really asked for: the gate, the person's own walk, and the easier forms."""

from collections.abc import Sequence
from dataclasses import replace

from program_app.domain.choices import Choices
from program_app.domain.dose import Dose, HoldDose, TempoDose, WalkDose
from program_app.domain.prescription import Prescription
from program_app.domain.program import Program
from program_app.domain.progress import Phase, Place, Variant
from program_app.domain.step import COME_ELSEWHERE_SECONDS, GET_READY_AGAIN_SECONDS, Step, get_ready_again
from program_app.domain.work_arounds import hidden_by, kept_form, may_be_harder


def eased(program: Program, prescription: Prescription, work_arounds: Sequence[str] = ()) -> Prescription:
    """The easier form: as its author states it, otherwise the same work by two thirds.

    Another exercise that has to be left out is no easier form.
    """
    form = program.exercise(prescription.exercise).easier
    if form.exercise is not None and hidden_by(program, form.exercise, work_arounds) is not None:
        return replace(prescription, dose=prescription.dose.eased())
    dose = form.dose if form.dose is not None else prescription.dose.eased()
    return replace(prescription, exercise=form.exercise or prescription.exercise, dose=dose)


def hardened(program: Program, prescription: Prescription) -> Prescription:
    """The harder form: as its author states it, or a step more of the same; walks only have the gate."""
    exercise, dose = program.exercise(prescription.exercise), prescription.dose
    grown: Dose = dose
    if isinstance(dose, HoldDose):
        grown = dose.harder(exercise.longest_hold_seconds)
    elif isinstance(dose, TempoDose):
        grown = dose.harder()
    return replace(prescription, dose=exercise.harder_dose or grown)


def easier_form(program: Program, prescription: Prescription, choices: Choices) -> Prescription:
    """The easier form of what is being done, within `choices`; a walk that is going on braces less."""
    stated = program.exercise(prescription.exercise).easier
    if isinstance(prescription.dose, WalkDose) and not stated.exercise and stated.dose is None:
        return replace(prescription, dose=prescription.dose.with_shorter_brace())
    form = eased(program, prescription, choices.work_arounds)
    return replace(form, dose=_fitted(form.dose, choices))


def prescribed(
    program: Program, prescription: Prescription, choices: Choices
) -> tuple[Prescription, Variant]:
    """What `choices` make of a prescription, and whether it is the easier form."""
    asked = prescription
    if prescription.gate_closed_dose is not None and not choices.gate_open:
        asked = replace(prescription, dose=prescription.gate_closed_dose)
    elif prescription.gate_closed_dose is not None and isinstance(asked.dose, WalkDose):
        asked = replace(asked, dose=asked.dose.longer_by(choices.longer_walk_minutes))
    variant = _variant(program, asked, choices)
    if choices.gentle:
        if isinstance(asked.dose, WalkDose):
            asked = replace(asked, dose=_no_more_than(choices.last_walk, asked.dose))
        else:
            asked = eased(program, asked, choices.work_arounds)
    elif variant is Variant.HARDER:
        asked = hardened(program, asked)
    return replace(asked, dose=_fitted(asked.dose, choices)), variant


def _variant(program: Program, asked: Prescription, choices: Choices) -> Variant:
    """An exercise of which only an easier form may come is never planned otherwise."""
    name, around = asked.exercise, choices.work_arounds
    if choices.gentle or kept_form(program, name, around) is not None:
        return Variant.EASIER
    wants_more = choices.harder or name in choices.harder_exercises
    if wants_more and not asked.is_walk and may_be_harder(program, name, around):
        return Variant.HARDER
    return Variant.PLANNED


def _no_more_than(last_walk: WalkDose | None, dose: WalkDose) -> WalkDose:
    if last_walk is None:
        return dose.eased()
    return last_walk if last_walk.braced_seconds <= dose.braced_seconds else dose


def _fitted(dose: Dose, choices: Choices) -> Dose:
    if isinstance(dose, WalkDose):
        if choices.walk_limit is not None:
            dose = dose.braced_no_more_than(choices.walk_limit)
        minutes = choices.comfortable_walk_minutes
        return dose if minutes is None else dose.at_most(minutes)
    return replace(dose, sets=1) if choices.gentle or choices.one_set else dose


def eased_tail(
    current: Step, still_planned: Sequence[Step], eased_steps: Sequence[Step], *, is_elsewhere: bool = False
) -> tuple[Step, ...]:
    """What of `eased_steps` is left to do after `current`, instead of `still_planned`.

    The easier form has the same reps, only fewer, so it goes on at the first of them that is still planned.
    Another exercise, and a form that `is_elsewhere`, begin with time to come there.
    A form that has sides where the planned one has none, or the other way round, is done whole.
    A walk brings the round that goes on to its end as it was begun.
    """
    if isinstance(current.dose, WalkDose) and isinstance(eased_steps[0].dose, WalkDose):
        return _eased_rounds(current, still_planned, eased_steps)
    planned = {_work(step) for step in still_planned if step.is_recorded}
    start = next(
        (i for i, step in enumerate(eased_steps) if step.is_recorded and _work(step) in planned), None
    )
    if start is None and planned and _has_side(current) != _has_side(eased_steps[0]):
        start = 1
    if start is not None:
        return (*_way_to(start, current, eased_steps, is_elsewhere), *eased_steps[start:])
    return (_letting_go_of(current, eased_steps[-1]),) if current.is_recorded else ()


def _eased_rounds(
    current: Step, still_planned: Sequence[Step], eased_steps: Sequence[Step]
) -> tuple[Step, ...]:
    goes_on = {step.place for step in (current,) if step.is_recorded}
    stays = [step for step in still_planned if step.is_recorded and step.place in goes_on]
    coming = {_work(step) for step in still_planned if step.is_recorded and step.place not in goes_on}
    eased_rounds = [step for step in eased_steps if step.is_recorded and _work(step) in coming]
    return (*stays, *eased_rounds, eased_steps[-1]) if eased_rounds else tuple(still_planned)


def _way_to(start: int, current: Step, eased_steps: Sequence[Step], is_elsewhere: bool) -> tuple[Step, ...]:
    """Letting go of `current` and the wait before the eased rep at `start`, as far as they are needed."""
    first = eased_steps[start]
    release, wait = _rest_before(start, eased_steps)
    # Another exercise may be done in another position.
    needed_seconds = GET_READY_AGAIN_SECONDS if current.exercise != first.exercise else 0
    if is_elsewhere:
        needed_seconds = COME_ELSEWHERE_SECONDS
    # A rest that is going on is not taken twice; a side or an exercise that is another one is told anew.
    if current.leads_in and current.place == first.place and _goes_on(wait, needed_seconds):
        wait = None
    if needed_seconds and (wait is None or (wait.seconds or 0) < needed_seconds):
        wait = get_ready_again(first, needed_seconds)
    if release is None and wait is not None:
        release = eased_steps[-1]
    way = (wait,) if wait is not None else ()
    return (_letting_go_of(current, release), *way) if release is not None and current.is_recorded else way


def _goes_on(wait: Step | None, needed_seconds: int) -> bool:
    return not needed_seconds or (wait is not None and wait.phase is Phase.REST)


def _letting_go_of(current: Step, release: Step) -> Step:
    """The rep that goes on is let go of as it was begun."""
    return replace(
        release,
        place=current.place,
        exercise=current.exercise,
        dose=current.dose,
        variant=current.variant,
    )


def _rest_before(start: int, steps: Sequence[Step]) -> tuple[Step | None, Step | None]:
    begin = start
    while begin > 0 and not steps[begin - 1].is_recorded:
        begin -= 1
    between = steps[begin:start]
    release = next((step for step in between if step.phase is Phase.RELEASE), None)
    return release, next((step for step in between if step.leads_in), None)


def _work(step: Step) -> tuple[Place, bool]:
    return step.place, step.phase is Phase.EASY


def _has_side(step: Step) -> bool:
    return step.place.side is not None
