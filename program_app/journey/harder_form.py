"""The harder form, exercise by exercise: offered after two light sessions, taken by the person."""

from program_app.domain.changes import PreferenceSet
from program_app.domain.past_sessions import in_order
from program_app.domain.program import Program
from program_app.domain.progress import Ended, SessionKind, SessionSummary, Variant
from program_app.domain.step_forward import SESSIONS, HarderForm, Turn, may_go_harder
from program_app.domain.verdict import went_well
from program_app.domain.work_arounds import may_be_harder, work_arounds_of
from program_app.journey.diary import Diary
from program_app.journey.results import timeline_of

_LOOK_BACK_SESSIONS = 20


def harder_form(program: Program, diary: Diary, exercise_id: str) -> HarderForm:
    """Whether the harder form of an exercise is offered or was taken."""
    exercise = program.exercise(exercise_id)
    arounds = work_arounds_of(program, diary.screening, diary.baseline)
    if exercise.is_stretch or not exercise.harder or not may_be_harder(program, exercise_id, arounds):
        return HarderForm.NOT_OFFERED
    if exercise_id in diary.preferences.harder_ids:
        return HarderForm.TAKEN
    turns = [_turn(diary, session, exercise_id) for session in _latest(program, diary, exercise_id)]
    return HarderForm.OFFERED if may_go_harder(turns) else HarderForm.NOT_OFFERED


def choose_harder(diary: Diary, exercise_id: str, *, is_taken: bool) -> None:
    """Keep that the harder form is done from now on, or no longer."""
    others = [name for name in diary.preferences.harder_ids if name != exercise_id]
    chosen = sorted([*others, exercise_id]) if is_taken else others
    diary.record(PreferenceSet(name="harder_exercises", value=" ".join(chosen)))


def _latest(program: Program, diary: Diary, exercise_id: str) -> list[SessionSummary]:
    """The latest sessions of the plan in which the exercise was asked for, in order."""
    kinds = (SessionKind.PLANNED, SessionKind.GENTLE)
    tried = [s for s in in_order(diary.sessions) if s.record.kind in kinds and s.finished_reps]
    found = []
    for session in reversed(tried[-_LOOK_BACK_SESSIONS:]):
        if any(item.exercise == exercise_id for item in timeline_of(program, session.record).items):
            found.append(session)
        if len(found) == SESSIONS:
            break
    return found[::-1]


def _turn(diary: Diary, session: SessionSummary, exercise_id: str) -> Turn:
    reps = [rep for rep in diary.detail(session.record.id).reps if rep.exercise == exercise_id]
    broken_off = (Ended.HURT, Ended.SKIPPED)
    return Turn(
        went_well=went_well(session),
        feeling=session.answers.feeling,
        effort=session.answers.effort,
        was_eased=any(rep.variant is Variant.EASIER or rep.ended in broken_off for rep in reps),
    )
