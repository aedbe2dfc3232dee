"""What a person's sessions are worked around, and what that leaves of the program (content.md 5.4)."""

from collections.abc import Iterable, Sequence

from program_app.domain.adaptation import Adaptation, KeptForm
from program_app.domain.baseline import BaselineRecord, WorkAround
from program_app.domain.exercise import Exercise
from program_app.domain.program import Program
from program_app.domain.progress import ScreeningRecord


def work_arounds_of(
    program: Program, screening: ScreeningRecord | None, baseline: BaselineRecord | None
) -> tuple[str, ...]:
    """What the true safety answers set and what the person chose, sorted: for Choices.work_arounds."""
    true_ids = screening.true_ids if screening is not None else ()
    answered = {item.sets.value for item in program.screening if item.id in true_ids and item.sets}
    chosen = {work_around.value for work_around in baseline.work_arounds} if baseline is not None else set()
    return tuple(sorted(answered | chosen))


def adaptations_of(program: Program, work_arounds: Iterable[str]) -> tuple[Adaptation, ...]:
    """What these work-arounds change, in their order; names that the content does not know change nothing."""
    known = program.substitutions
    if known is None:
        return ()
    found = (known.adaptation_to(name) for name in work_arounds)
    return tuple(adaptation for adaptation in found if adaptation is not None)


def hides(adaptation: Adaptation, exercise: Exercise) -> bool:
    """Whether this exercise can never come with that work-around."""
    has_tag = any(tag in adaptation.hides_tags for tag in exercise.tags)
    return has_tag or exercise.id in adaptation.hides_exercises


def hidden_by(program: Program, exercise_id: str, work_arounds: Iterable[str]) -> WorkAround | None:
    """The first work-around because of which this exercise never comes; None where it may come."""
    exercise = program.exercise(exercise_id)
    hiding = (each for each in adaptations_of(program, work_arounds) if hides(each, exercise))
    return next((each.id for each in hiding), None)


def kept_form(
    program: Program, exercise_id: str, work_arounds: Iterable[str]
) -> tuple[WorkAround, KeptForm] | None:
    """The one form in which this exercise comes, and because of what; None where it may come as it is."""
    for adaptation in adaptations_of(program, work_arounds):
        for form in adaptation.forms:
            if form.exercise == exercise_id:
                return adaptation.id, form
    return None


def may_be_harder(program: Program, exercise_id: str, work_arounds: Sequence[str]) -> bool:
    """Whether the harder form of this exercise leaves everything alone that is worked around."""
    barred = any(exercise_id in each.never_harder for each in adaptations_of(program, work_arounds))
    return not barred and kept_form(program, exercise_id, work_arounds) is None


def exercises_left(program: Program, work_arounds: Sequence[str]) -> tuple[str, ...]:
    """The exercises that can still come, walks and stretches apart."""
    planned = {item.exercise: item.is_walk for day in program.days for item in day.prescriptions}
    known = program.substitutions
    standing_in = [each.exercise for each in known.substitutes] if known is not None else []
    candidates = [name for name, is_walk in planned.items() if not is_walk] + standing_in
    return tuple(
        name
        for name in dict.fromkeys(candidates)
        if not program.exercise(name).is_stretch and hidden_by(program, name, work_arounds) is None
    )


def program_fits(program: Program, work_arounds: Sequence[str]) -> bool:
    """Whether enough exercises are left to make 28 days of them; if not, there is the small practice."""
    if program.substitutions is None or not work_arounds:
        return True
    return len(exercises_left(program, work_arounds)) >= program.substitutions.enough_exercises


def is_in_use(program: Program, exercise_id: str, work_arounds: Sequence[str]) -> bool:
    """Whether a day asks for this exercise, or it may stand in for something with these work-arounds."""
    if any(item.exercise == exercise_id for day in program.days for item in day.prescriptions):
        return True
    known = program.substitutions
    if known is not None and not program_fits(program, work_arounds):
        return exercise_id in known.small_practice.exercises
    around = adaptations_of(program, work_arounds)
    return any(exercise_id in (*each.instead, *each.instead_of_stretch) for each in around)
