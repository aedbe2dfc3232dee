"""What was done of each item of a session, against what was planned."""

from functools import partial

from program_app.domain.dose import Dose, TempoDose, reps_in, work_seconds
from program_app.domain.program import Program
from program_app.domain.progress import (
    REP_PHASES,
    Ended,
    RepRecord,
    SessionDetail,
    SessionRecord,
)
from program_app.domain.session_day import day_of, session_timeline
from program_app.domain.substitution import adapted_day, adapted_program
from program_app.domain.timeline import Timeline, TimelineItem
from program_app.journey.views import ItemResult
from program_app.words.work_arounds import exercise_lines


def timeline_of(program: Program, record: SessionRecord) -> Timeline:
    """The timeline a session was begun with."""
    return session_timeline(program, record.kind, record.day_number, record.choices)


def program_of(program: Program, record: SessionRecord) -> Program:
    """The program as a session shows it: with its day as it is done, and the only forms of exercises."""
    day = day_of(program, record.kind, record.day_number, record.choices)
    return adapted_program(program, day, record.choices)


def reasons_of(program: Program, record: SessionRecord) -> dict[int, str]:
    """Why exercises of a session stand in for others or come in one form, by the number of their item."""
    day = day_of(program, record.kind, record.day_number, record.choices)
    return exercise_lines(program, adapted_day(program, day, record.choices).replacements)


def item_results(program: Program, record: SessionRecord, detail: SessionDetail) -> tuple[ItemResult, ...]:
    """Every exercise of a session with its planned and done seconds or reps."""
    results = []
    for item in timeline_of(program, record).items:
        if item.dose is not None:
            reps = [rep for rep in detail.reps if rep.place.item_number == item.item_number]
            results.append(_result(program, item, item.dose, reps))
    return tuple(results)


def _result(program: Program, item: TimelineItem, dose: Dose, reps: list[RepRecord]) -> ItemResult:
    counted = [rep for rep in reps if rep.phase in REP_PHASES]
    if isinstance(dose, TempoDose):
        places = {rep.place for rep in counted if rep.is_finished_rep}
        planned, done, unit = reps_in(dose), len(places), "reps"
    else:
        planned, unit = work_seconds(dose), "s"
        done = round(sum(_best(counted).values()))
    if any(rep.ended is Ended.TIRED for rep in reps):
        # A walk that was ended tired is a good result, and whole.
        planned = min(done, planned)
    return ItemResult(
        title=program.exercise(item.exercise).name,
        exercise_id=item.exercise,
        done=min(done, planned),
        planned=planned,
        unit=unit,
        find_motion=partial(program.motions.get, item.exercise),
    )


def _best(reps: list[RepRecord]) -> dict[object, float]:
    """The longest hold at each place: a rep that was started again counts once."""
    best: dict[object, float] = {}
    for rep in reps:
        best[rep.place] = max(best.get(rep.place, 0.0), rep.held_seconds)
    return best
