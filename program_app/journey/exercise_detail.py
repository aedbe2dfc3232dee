"""One exercise in full: its pictures, its words, and the form of it that is asked for now."""

from dataclasses import dataclass, replace
from datetime import date

from program_app.domain.easing import prescribed
from program_app.domain.exercise import Exercise, Mistake, PositionGroup, clearest_first
from program_app.domain.motion import Motion
from program_app.domain.prescriptions import prescription_near
from program_app.domain.program import Program
from program_app.domain.progress import Variant
from program_app.domain.progression import Reason, Why
from program_app.domain.safety import Light, light_for
from program_app.domain.step_forward import HarderForm
from program_app.domain.work_arounds import work_arounds_of
from program_app.journey.catalogue import todays_exercises
from program_app.journey.choosing import plan_choices
from program_app.journey.diary import Diary
from program_app.journey.harder_form import harder_form
from program_app.words.exercises import STRETCH, dose_on_day, dose_sentence, practice_waits
from program_app.words.reasons import reason_sentence
from program_app.words.work_arounds import left_out_sentence


@dataclass(frozen=True, kw_only=True)
class MistakeView:
    """A slip, what it looks like, and whether it can be looked at."""

    name: str
    sentence: str
    can_be_shown: bool


@dataclass(frozen=True, kw_only=True)
class FormView:
    """The easier, the standard or the harder form in words."""

    variant: Variant
    text: str
    is_now: bool


@dataclass(frozen=True, kw_only=True)
class ExerciseView:
    """Everything that the page of an exercise shows."""

    exercise_id: str
    name: str
    works: tuple[str, ...]
    position: PositionGroup | None
    is_today: bool
    motion: Motion | None
    right_picture: str
    mistakes: tuple[MistakeView, ...]
    steps: tuple[str, ...]
    breathing: str
    cues: tuple[str, ...]
    forms: tuple[FormView, ...]
    stop_signs: tuple[str, ...]
    general_stop_signs: tuple[str, ...]
    """Those that hold for every exercise and are not among its own."""
    muscles: str
    back_demand_note: str
    equipment: tuple[str, ...]
    other_names: tuple[str, ...]
    level: int
    can_be_practised: bool
    """A day asks for it, so that there is a dose to practise."""
    practice_waits: str
    """Why it is not practised today; empty when it may be."""
    harder: HarderForm = HarderForm.NOT_OFFERED


def look_at_exercise(program: Program, diary: Diary, today_on: date, exercise_id: str) -> ExerciseView:
    """The exercise called `exercise_id`. Raises KeyError."""
    exercise = program.exercise(exercise_id)
    motion = program.motions.get(exercise_id)
    return ExerciseView(
        exercise_id=exercise.id,
        name=exercise.name,
        works=tuple(group.value for group in exercise.works) or ((STRETCH,) if exercise.is_stretch else ()),
        position=exercise.position_group,
        is_today=exercise_id in todays_exercises(program, diary, today_on),
        motion=motion,
        right_picture=exercise.right_picture,
        mistakes=tuple(_mistake(mistake, motion) for mistake in clearest_first(exercise, motion)),
        steps=(*exercise.set_up, *exercise.movement),
        breathing=exercise.breathing,
        cues=exercise.cues,
        forms=_forms(program, diary, today_on, exercise),
        stop_signs=exercise.stop_signs,
        general_stop_signs=tuple(s for s in program.stop_signs if s not in exercise.stop_signs),
        muscles=exercise.muscles,
        back_demand_note=exercise.back_demand_note,
        equipment=exercise.equipment,
        other_names=exercise.other_names,
        level=exercise.level,
        can_be_practised=prescription_near(program, exercise_id, 1) is not None,
        practice_waits=_practice_waits(program, diary, today_on, exercise_id),
        harder=harder_form(program, diary, exercise_id),
    )


def _practice_waits(program: Program, diary: Diary, today_on: date, exercise_id: str) -> str:
    if diary.has_sign_on(today_on):
        return reason_sentence(Reason(why=Why.SIGN))
    pain = diary.pain_on(today_on)
    if pain is not None and light_for(pain) is Light.NO_SESSION:
        return practice_waits(pain)
    around = work_arounds_of(program, diary.screening, diary.baseline)
    return left_out_sentence(program, exercise_id, around)


def is_eased(diary: Diary, today_on: date) -> bool:
    """Whether the pain of today asks for the easier form."""
    return light_for(diary.pain_on(today_on)) is not Light.PLANNED


def _mistake(mistake: Mistake, motion: Motion | None) -> MistakeView:
    return MistakeView(
        name=mistake.name,
        sentence=mistake.wrong_picture,
        can_be_shown=motion is None or motion.wrong_pose(mistake.name) is not None,
    )


def _forms(program: Program, diary: Diary, today_on: date, exercise: Exercise) -> tuple[FormView, ...]:
    now = _form_now(program, diary, today_on, exercise.id)
    texts = {
        Variant.EASIER: exercise.easier.text,
        Variant.PLANNED: _standard(program, diary, today_on, exercise),
        Variant.HARDER: exercise.harder,
    }
    return tuple(
        FormView(variant=variant, text=text, is_now=variant is now) for variant, text in texts.items() if text
    )


def _form_now(program: Program, diary: Diary, today_on: date, exercise_id: str) -> Variant | None:
    """The form in which a session of today has it; what comes later has no form of now."""
    today_number = diary.today(today_on).day_number
    found = prescription_near(program, exercise_id, today_number)
    if found is None or found[0] > today_number:
        return None
    choices = plan_choices(program, diary, today_on, light_for(diary.pain_on(today_on)))
    return prescribed(program, found[1], choices)[1]


def _standard(program: Program, diary: Diary, today_on: date, exercise: Exercise) -> str:
    """The planned dose of the day that asks for it now, asked for last, or will be the first to ask."""
    today_number = diary.today(today_on).day_number
    found = prescription_near(program, exercise.id, today_number)
    if found is None:
        return ""
    day_number, asked = found
    choices = replace(plan_choices(program, diary, today_on), harder=False, harder_exercises=())
    dose = prescribed(program, asked, choices)[0].dose
    return dose_on_day(day_number, today_number, dose_sentence(dose, exercise.tempo_words))
