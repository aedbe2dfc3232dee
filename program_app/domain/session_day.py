"""What a session of each kind is made of: its program day, the way back, or the checks of the gate."""

from dataclasses import replace

from program_app.domain.baseline import WorkAround
from program_app.domain.choices import Choices
from program_app.domain.dose import WalkDose
from program_app.domain.easing import prescribed
from program_app.domain.gate import condition_for
from program_app.domain.prescription import Prescription
from program_app.domain.program import Day, Program, SelfChecks
from program_app.domain.progress import SessionKind
from program_app.domain.timeline import Timeline, unfold, unfold_walk
from program_app.domain.work_arounds import hidden_by


def day_of(program: Program, kind: SessionKind, day_number: int, choices: Choices) -> Day:
    """The day that is unfolded; the way back and the gate's test keep the number of the plan's day."""
    day = program.day(day_number)
    if kind is SessionKind.BRIDGE_BACK:
        bridge = program.rules.bridge_back
        return replace(day, title=bridge.title, note=bridge.note, items=bridge.items, is_check_in=False)
    if kind is SessionKind.GATE_TEST:
        return replace(day, items=(SelfChecks(self_checks=gate_checks(program, choices)),))
    if kind is SessionKind.PLANNED and choices.with_checks and choices.waiting_checks:
        return with_waiting_checks(day, choices.waiting_checks)
    return day


def with_waiting_checks(day: Day, codes: tuple[str, ...]) -> Day:
    """The day with these self-checks before it; a check-in day has its own."""
    if any(isinstance(item, SelfChecks) for item in day.items):
        return day
    return replace(day, items=(SelfChecks(self_checks=codes), *day.items))


def gate_checks(program: Program, choices: Choices) -> tuple[str, ...]:
    """The self-checks that the gate asks of this person, each once."""
    work_arounds = tuple(WorkAround(name) for name in choices.work_arounds)
    minutes = choices.comfortable_walk_minutes
    conditions = (condition_for(letter, work_arounds, minutes) for letter in program.rules.gate.letters)
    return tuple(dict.fromkeys(each.check for each in conditions if each.check is not None))


def session_timeline(program: Program, kind: SessionKind, day_number: int, choices: Choices) -> Timeline:
    """The steps of a session of this kind."""
    unfolded = unfold_walk if kind is SessionKind.WALK else unfold
    return unfolded(program, day_of(program, kind, day_number, choices), choices)


def walk_of(program: Program, kind: SessionKind, day_number: int, choices: Choices) -> WalkDose | None:
    """The walk of a session of this kind, without unfolding the rest; None where the day has none."""
    for item in day_of(program, kind, day_number, choices).items:
        if not isinstance(item, Prescription) or not item.is_walk:
            continue
        if hidden_by(program, item.exercise, choices.work_arounds) is None:
            dose = prescribed(program, item, choices)[0].dose
            return dose if isinstance(dose, WalkDose) else None
    return None
