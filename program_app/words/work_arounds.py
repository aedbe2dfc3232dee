"""What a session is worked around, in one plain sentence for each thing that is not as planned."""

from collections.abc import Iterable, Iterator

from program_app.domain.baseline import WorkAround
from program_app.domain.program import Program
from program_app.domain.substitution import AdaptedDay, Replacement
from program_app.domain.work_arounds import adaptations_of, hidden_by, kept_form
from program_app.words.language import _
from program_app.words.reasons import checks_not_for_you, instead_line, other_form_line


def replacement_sentence(program: Program, replacement: Replacement) -> str:
    """What comes otherwise and why: "Glute squeeze instead of flat-back wall sit: you said …"."""
    why = _why(program, replacement.because)
    planned, instead = (_name(program, name) for name in (replacement.planned, replacement.instead))
    if not instead:
        return _("{planned} is left out: {why}.").format(planned=planned, why=why)
    if instead == planned:
        return _("{planned} comes in its safe form: {why}.").format(planned=planned, why=why)
    return _("{instead} stands in for {planned}: {why}.").format(instead=instead, planned=planned, why=why)


def exercise_lines(program: Program, replacements: Iterable[Replacement]) -> dict[int, str]:
    """Why an exercise stands in for another one or comes in one form, by the number of its item."""
    exercises = {exercise.id: exercise.name for exercise in program.exercises}
    return {
        each.item_number: other_form_line(_why(program, each.because))
        if each.instead == each.planned
        else instead_line(exercises[each.planned], _why(program, each.because))
        for each in replacements
        if each.instead and each.planned in exercises
    }


def left_out_checks(program: Program, replacements: Iterable[Replacement]) -> tuple[str, ...]:
    """Which self-checks do not come, one sentence for each reason."""
    names: dict[WorkAround, list[str]] = {}
    for each in replacements:
        if not each.instead and any(check.code == each.planned for check in program.checks):
            names.setdefault(each.because, []).append(program.check(each.planned).name)
    return tuple(checks_not_for_you(found, _why(program, because)) for because, found in names.items())


def left_out_sentence(program: Program, exercise_id: str, work_arounds: tuple[str, ...]) -> str:
    """Why this exercise never comes; empty where it may."""
    because = hidden_by(program, exercise_id, work_arounds)
    adaptation = next(iter(adaptations_of(program, (because,))), None) if because is not None else None
    if adaptation is None:
        return ""
    return _("It is left out of your sessions: {why}.").format(why=adaptation.why)


def form_text(program: Program, exercise_id: str, work_arounds: tuple[str, ...]) -> str:
    """How an exercise is done that only comes in one form; empty where it comes as ever."""
    found = kept_form(program, exercise_id, work_arounds)
    return found[1].text if found is not None else ""


def form_reason(program: Program, exercise_id: str, work_arounds: tuple[str, ...]) -> str:
    """Why an exercise only comes in one form; empty where it comes as ever."""
    found = kept_form(program, exercise_id, work_arounds)
    return other_form_line(_why(program, found[0])) if found is not None else ""


def adapted_sentences(program: Program, adapted: AdaptedDay) -> tuple[str, ...]:
    """Everything of the day that is not as planned; of the small practice first why it is one."""
    return tuple(_sentences(program, adapted))


def _sentences(program: Program, adapted: AdaptedDay) -> Iterator[str]:
    if not adapted.fits:
        yield small_practice_sentence(program)
    for replacement in adapted.replacements:
        yield replacement_sentence(program, replacement)


def small_practice_sentence(program: Program) -> str:
    """Why the program does not fit, and what can be given instead."""
    known = program.substitutions
    return known.small_practice.why if known is not None else ""


def advice_of(program: Program, work_arounds: tuple[str, ...]) -> tuple[str, ...]:
    """What to mind, one sentence or two for each work-around that has advice."""
    return tuple(each.advice for each in adaptations_of(program, work_arounds) if each.advice)


def _why(program: Program, work_around: WorkAround) -> str:
    adaptation = next(iter(adaptations_of(program, (work_around,))), None)
    return adaptation.why if adaptation is not None else ""


def _name(program: Program, name: str) -> str:
    if any(position.name == name for position in program.rescue.positions):
        return _("“{position}”").format(position=name)
    if any(check.code == name for check in program.checks):
        return _("The self-check {name}").format(name=program.check(name).name)
    return program.exercise(name).name if name else ""
