"""The exercises of a session as rows with ready words: doses, forms, and what comes instead of what."""

from functools import partial

from program_app.domain.exercise import Exercise
from program_app.domain.prescriptions import stands_at
from program_app.domain.program import Day, Program, Rehearsal
from program_app.domain.progress import Variant
from program_app.domain.substitution import Replacement
from program_app.domain.timeline import CHECKS_ITEM, Timeline, TimelineItem
from program_app.journey.views import TodayRow
from program_app.words.doses import dose_text
from program_app.words.language import _
from program_app.words.work_arounds import exercise_lines, form_text


def rows_of(
    program: Program, day: Day, timeline: Timeline, replacements: tuple[Replacement, ...] = ()
) -> tuple[TodayRow, ...]:
    """The exercises of a timeline that was unfolded from `day`."""
    lines = exercise_lines(program, replacements)
    around = timeline.choices.work_arounds
    return tuple(
        _row(program, day, item, lines.get(item.item_number, ""), around)
        for item in timeline.items
        if item.exercise != CHECKS_ITEM
    )


def _row(
    program: Program,
    day: Day,
    item: TimelineItem,
    why: str,
    work_arounds: tuple[str, ...],
) -> TodayRow:
    if item.dose is None:
        return _rehearsal_row(program, day, item)
    exercise = program.exercise(item.exercise)
    only_form = form_text(program, exercise.id, work_arounds)
    lines = (why, only_form or _form_text(exercise, item.variant))
    return TodayRow(
        item_number=item.item_number,
        title=exercise.name,
        exercise_id=exercise.id,
        dose_text=dose_text(item.dose),
        easier_text=" ".join(line for line in lines if line),
        seconds=item.seconds,
        has_easier_look=item.variant is Variant.EASIER and stands_at(day, item.item_number, exercise.id),
        find_motion=partial(program.motions.get, exercise.id),
    )


def _rehearsal_row(program: Program, day: Day, item: TimelineItem) -> TodayRow:
    asked = day.items[item.item_number - 1]
    name = asked.rehearsal[0] if isinstance(asked, Rehearsal) else ""
    positions = program.rescue.positions
    first = next((position for position in positions if position.name == name), positions[0])
    return TodayRow(
        item_number=item.item_number,
        title=_("Rescue rehearsal"),
        exercise_id=first.exercise,
        dose_text=_("three positions, calmly"),
        easier_text="",
        seconds=item.seconds,
        find_motion=partial(program.motions.get, first.figure),
    )


def _form_text(exercise: Exercise, variant: Variant) -> str:
    if variant is Variant.EASIER:
        return exercise.easier.text
    return exercise.harder if variant is Variant.HARDER else ""
