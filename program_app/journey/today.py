"""What Today shows: the day, its exercises as they will be done, and what was done already."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from operator import itemgetter

from program_app.domain.choices import Choices
from program_app.domain.dose import WalkDose
from program_app.domain.exercise import Exercise, Tag
from program_app.domain.past_sessions import last_walk, session_of_day, walked_alone
from program_app.domain.plan import CHECK_IN_DAYS
from program_app.domain.prescriptions import stands_at
from program_app.domain.program import QUESTIONS_SECONDS, Day, Program, SelfChecks
from program_app.domain.progress import SessionSummary, Variant
from program_app.domain.safety import GENTLE_FROM, NO_SESSION_FROM, Light, light_for
from program_app.domain.timeline import CHECKS_ITEM, Timeline, TimelineItem, unfold
from program_app.domain.today import Today, TodayState
from program_app.journey.diary import Diary
from program_app.journey.marks import day_marks
from program_app.journey.numbers import cycle_numbers
from program_app.journey.results import item_results, timeline_of
from program_app.journey.views import (
    CheckLine,
    DoneView,
    NextDayView,
    ResumeView,
    TodayRow,
    TodayView,
    WalkView,
)
from program_app.words.answers import feeling_sentence
from program_app.words.checks import check_note, earlier_value
from program_app.words.doses import dose_text
from program_app.words.language import _
from program_app.words.reasons import (
    gentle_reason,
    gentle_why,
    no_session_reason,
    second_day_waits,
)

_STANCE = "standing_brace"
"""The exercise whose held pose stands beside the cue of the day."""


def look_at_today(
    program: Program,
    diary: Diary,
    today_on: date,
    pain: int | None = None,
    *,
    second_day: bool = False,
    day_number: int | None = None,
) -> TodayView:
    """Today as it is on `today_on` with pain 0 to 10 (None: not given).

    `second_day` shows the next day instead of the one already done on this date, but never as a gentle
    day (DESIGN-2 15.3); `day_number` any other day.
    """
    today = diary.today(today_on)
    light = light_for(pain)
    if second_day and today.may_ask_second_day and light is not Light.GENTLE:
        day_number = today.next_day_number
    if day_number is not None and day_number != today.day_number:
        today = replace(today, state=TodayState.READY, day_number=day_number)
    if today.state is TodayState.RESUME and not _may_go_on(today.unfinished, light):
        today = replace(today, state=TodayState.READY)
    day = program.day(today.day_number)
    with_walk = not walked_alone(diary.sessions, day.number, today_on)
    choose = partial(plan_choices, program, diary, pain=pain, with_walk=with_walk)
    planned = unfold(program, day, choose(Light.PLANNED))
    shown = planned if light is Light.PLANNED else unfold(program, day, choose(Light.GENTLE))
    if today.state is TodayState.RESUME and today.unfinished is not None:
        shown = timeline_of(program, today.unfinished.record)
    main = _main_exercise(program, day)
    return TodayView(
        state=today.state,
        day_number=day.number,
        title=day.title,
        week_number=day.week,
        week_theme=program.week(day.week).theme,
        note=day.note,
        card_title=day.card.title,
        focus=day.focus,
        is_check_in=day.is_check_in,
        light=light,
        pain=pain,
        rows=rows_of(program, shown),
        checks=_check_rows(program, diary, day),
        checks_wait=pain is not None and pain >= GENTLE_FROM,
        exercise_count=sum(item.dose is not None for item in shown.items),
        seconds=shown.seconds + QUESTIONS_SECONDS,
        planned_seconds=planned.seconds + QUESTIONS_SECONDS,
        marks=day_marks(program, diary, today),
        resume=_resume(program, today.unfinished) if today.state is TodayState.RESUME else None,
        done=_done(program, diary, today.done),
        next_day=_next_day(program, diary, today),
        may_ask_second_day=today.may_ask_second_day,
        walk=_walk(shown),
        with_walk=with_walk,
        cue=main.cues[day.number % len(main.cues)] if main else "",
        cue_line=main.working_line if main else "",
        reason=_reason(light, pain, day.number),
        reason_why=gentle_why(day.number) if light is Light.GENTLE else "",
        numbers=cycle_numbers(diary) if today.state is TodayState.ALL_DONE else (),
        notices=(second_day_waits(),) if second_day and light is Light.GENTLE else (),
        second_red_day=_was_red_before(diary, today_on),
        find_stance=partial(program.motions.get, _STANCE),
    )


def _may_go_on(unfinished: SessionSummary | None, light: Light) -> bool:
    """A session goes on under the light it began with, or a greener one (content.md 5.2)."""
    if light is Light.PLANNED or unfinished is None:
        return True
    return light is Light.GENTLE and unfinished.record.choices.gentle


def plan_choices(
    program: Program, diary: Diary, light: Light, pain: int | None, *, with_walk: bool = True
) -> Choices:
    """How a session of today unfolds under the person's settings and today's light."""
    choices = diary.preferences.choices()
    walked = last_walk(diary.sessions)
    return replace(
        choices,
        gentle=light is not Light.PLANNED,
        last_walk=_walk_dose(timeline_of(program, walked.record)) if walked else None,
        with_checks=pain is None or pain < GENTLE_FROM,
        with_walk=with_walk,
    )


def rows_of(program: Program, timeline: Timeline) -> tuple[TodayRow, ...]:
    """The exercises of a timeline as rows with ready words."""
    day = program.day(timeline.day_number)
    return tuple(_row(program, day, item) for item in timeline.items if item.exercise != CHECKS_ITEM)


def _row(program: Program, day: Day, item: TimelineItem) -> TodayRow:
    if item.dose is None:
        first = program.rescue.positions[0].exercise
        return TodayRow(
            item_number=item.item_number,
            title=_("Rescue rehearsal"),
            exercise_id=first,
            dose_text=_("three positions, calmly"),
            easier_text="",
            seconds=item.seconds,
            find_motion=partial(program.motions.get, first or ""),
        )
    exercise = program.exercise(item.exercise)
    return TodayRow(
        item_number=item.item_number,
        title=exercise.name,
        exercise_id=exercise.id,
        dose_text=dose_text(item.dose),
        easier_text=_form_text(exercise, item.variant),
        seconds=item.seconds,
        has_easier_look=item.variant is Variant.EASIER and stands_at(day, item.item_number, exercise.id),
        find_motion=partial(program.motions.get, exercise.id),
    )


def _form_text(exercise: Exercise, variant: Variant) -> str:
    if variant is Variant.EASIER:
        return exercise.easier.text
    return exercise.harder if variant is Variant.HARDER else ""


def _reason(light: Light, pain: int | None, day_number: int) -> str:
    if pain is None or light is Light.PLANNED:
        return ""
    return gentle_reason(pain) if light is Light.GENTLE else no_session_reason(pain, day_number)


def _resume(program: Program, session: SessionSummary | None) -> ResumeView | None:
    if session is None or session.place is None:
        return None
    timeline = timeline_of(program, session.record)
    start = timeline.index_of(session.place)
    left = sum(step.seconds or 0 for step in timeline.steps[start:])
    left += sum(
        program.check(step.exercise).planned_seconds
        for step in timeline.steps[start:]
        if step.seconds is None
    )
    numbers = [item.item_number for item in timeline.items if item.is_exercise]
    position = next((i for i, n in enumerate(numbers, 1) if n >= session.place.item_number), len(numbers))
    return ResumeView(exercise_number=position, exercise_count=len(numbers), seconds_left=left)


def _done(program: Program, diary: Diary, session: SessionSummary | None) -> DoneView | None:
    if session is None:
        return None
    record, answers = session.record, session.answers
    lasted = (session.finished_at - record.started_at).total_seconds() if session.finished_at else 0.0
    return DoneView(
        pain_before=record.pain_before,
        pain_after=answers.pain_after,
        effort=answers.effort,
        feeling=answers.feeling,
        seconds=lasted,
        items=item_results(program, record, diary.detail(record.id)),
        sentence=feeling_sentence(answers.feeling),
    )


def _next_day(program: Program, diary: Diary, today: Today) -> NextDayView | None:
    number = today.next_day_number
    if number is None or today.state is not TodayState.DONE:
        return None
    day = program.day(number)
    timeline = unfold(program, day, plan_choices(program, diary, Light.PLANNED, None))
    return NextDayView(
        day_number=number,
        title=day.title,
        seconds=timeline.seconds + QUESTIONS_SECONDS,
        rows=rows_of(program, timeline),
        walk=_walk(timeline),
    )


def _walk_dose(timeline: Timeline) -> WalkDose | None:
    return next((item.dose for item in timeline.items if isinstance(item.dose, WalkDose)), None)


def _walk(timeline: Timeline) -> WalkView | None:
    dose = _walk_dose(timeline)
    if dose is None:
        return None
    return WalkView(
        brace_seconds=dose.brace_seconds,
        easy_seconds=dose.easy_seconds,
        rounds=dose.rounds,
        seconds=dose.walk_seconds,
    )


def _main_exercise(program: Program, day: Day) -> Exercise | None:
    """The exercise a day spends most time on, stretches left out: the cue of the day is one of its own."""
    if not day.prescriptions:
        return None
    own = [(item.seconds, program.exercise(item.exercise)) for item in day.prescriptions]
    trained = [pair for pair in own if Tag.STRETCH not in pair[1].tags] or own
    return max(trained, key=itemgetter(0))[1]


def _check_rows(program: Program, diary: Diary, day: Day) -> tuple[CheckLine, ...]:
    codes = [code for item in day.items if isinstance(item, SelfChecks) for code in item.self_checks]
    last = _last_values(diary, day.number) if codes else {}
    return tuple(
        CheckLine(
            code=code,
            name=program.check(code).name,
            notes=check_note(program.check(code)),
            last_value=last.get(code, _("first time")),
        )
        for code in codes
    )


def _last_values(diary: Diary, before_day: int) -> dict[str, str]:
    values: dict[str, str] = {}
    for number in CHECK_IN_DAYS:
        session = session_of_day(diary.cycle_sessions, number) if number < before_day else None
        if session is not None:
            checks = diary.detail(session.record.id).checks
            values.update({check.code: earlier_value(check, number) for check in checks if check.has_result})
    return values


def _was_red_before(diary: Diary, today_on: date) -> bool:
    yesterday = today_on - timedelta(days=1)
    given = [diary.pain_on(yesterday)]
    given += [s.answers.pain_after for s in diary.sessions if s.record.started_on == yesterday]
    return any(pain is not None and pain >= NO_SESSION_FROM for pain in given)
