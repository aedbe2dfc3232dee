"""Where in the program an exercise is asked for."""

from program_app.domain.prescription import Prescription
from program_app.domain.program import Day, Program


def prescriptions_of(program: Program, exercise_id: str) -> tuple[tuple[int, Prescription], ...]:
    """Each day that asks for the exercise, by number, with what it asks; in order."""
    return tuple(
        (day.number, prescription)
        for day in program.days
        for prescription in day.prescriptions
        if prescription.exercise == exercise_id
    )


def prescription_near(program: Program, exercise_id: str, day_number: int) -> tuple[int, Prescription] | None:
    """What the program asked for last on `day_number` or before; earlier than that, what comes first.

    Of what no day asks for it is what it is as a substitute.
    """
    asked = prescriptions_of(program, exercise_id) or _as_substitute(program, exercise_id)
    so_far = [entry for entry in asked if entry[0] <= day_number]
    if so_far:
        return so_far[-1]
    return asked[0] if asked else None


def _as_substitute(program: Program, exercise_id: str) -> tuple[tuple[int, Prescription], ...]:
    known = program.substitutions
    substitute = known.substitute(exercise_id) if known is not None else None
    if substitute is None:
        return ()
    return tuple(
        (stage.from_day, Prescription(exercise=exercise_id, dose=stage.dose)) for stage in substitute.doses
    )


def stands_at(day: Day, item_number: int, exercise_id: str) -> bool:
    """Whether the day plans this exercise at `item_number` (from 1); an easier form may be another one."""
    item = day.items[item_number - 1] if 0 < item_number <= len(day.items) else None
    return isinstance(item, Prescription) and item.exercise == exercise_id
