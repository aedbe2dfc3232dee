"""What Today shows: the day, its exercises as they will be done, and what was done already."""

from datetime import date, datetime, timedelta
from functools import partial
from operator import itemgetter

from program_app.domain.early_morning import is_early
from program_app.domain.exercise import Exercise, Tag
from program_app.domain.past_sessions import walked_alone
from program_app.domain.program import QUESTIONS_SECONDS, Day, Program
from program_app.domain.progress import SessionKind, SessionSummary
from program_app.domain.safety import NO_SESSION_FROM, Light
from program_app.domain.session_day import day_of
from program_app.domain.spasm_gaps import days_since_last
from program_app.domain.spasm_pause import last_spasm
from program_app.domain.substitution import AdaptedDay, adapted_day
from program_app.domain.timeline import Timeline, unfold
from program_app.domain.today import Today, TodayState
from program_app.journey.asked import NOTHING_ASKED, Asked
from program_app.journey.check_rows import check_rows, left_out_lines
from program_app.journey.choosing import plan_choices, walk_dose
from program_app.journey.diary import Diary
from program_app.journey.gate import gate_now
from program_app.journey.gate_testing import retest_note
from program_app.journey.marks import day_marks
from program_app.journey.numbers import cycle_numbers
from program_app.journey.results import item_results, timeline_of
from program_app.journey.today_decision import TodayDecision, decide_today, night_question
from program_app.journey.today_pause import pause_view
from program_app.journey.today_rows import rows_of
from program_app.journey.views import (
    DoneView,
    NextDayView,
    ResumeView,
    TodayView,
    WalkView,
)
from program_app.words.answers import feeling_sentence
from program_app.words.gate import gate_line
from program_app.words.reasons import beside_sentence, early_bending, reason_sentence, second_day_waits

_STANCE = "standing_brace"
"""The exercise whose held pose stands beside the cue of the day."""


def look_at_today(
    program: Program,
    diary: Diary,
    today_on: date,
    asked: Asked = NOTHING_ASKED,
    now: datetime | None = None,
) -> TodayView:
    """Today as it is on `today_on`, at `now` where the time is known (a pause is over only then).

    A second day is shown instead of the one already done on this date, but never as a gentle day
    (DESIGN-2 15.3).
    """
    decided = decide_today(program, diary, today_on, asked, now)
    today = decided.today
    with_walk = not walked_alone(diary.sessions, today.day_number, today_on)
    choose = partial(plan_choices, program, diary, today_on, asked=asked, with_walk=with_walk)
    choices = choose(Light.GENTLE if decided.light is Light.GENTLE else Light.PLANNED)
    adapted = adapted_day(program, day_of(program, decided.kind, today.day_number, choices), choices)
    day = adapted.day
    planned = unfold(program, day, choose(Light.PLANNED))
    shown = unfold(program, day, choices)
    if today.state is TodayState.RESUME and today.unfinished is not None:
        shown = timeline_of(program, today.unfinished.record)
    main = _main_exercise(program, day)
    checks = () if decided.kind is SessionKind.LIGHT else check_rows(program, diary, day)
    return TodayView(
        state=today.state,
        day_number=today.day_number,
        title=day.title,
        week_number=day.week,
        week_theme=program.week(day.week).theme,
        note=day.note,
        card_title=day.card.title,
        card_day=today.day_number,
        focus=day.focus,
        is_check_in=day.is_check_in and decided.kind is not SessionKind.LIGHT,
        light=decided.light,
        asked=asked,
        rows=rows_of(program, day, shown, adapted.replacements),
        checks=checks,
        checks_wait=bool(checks) and not choices.with_checks,
        left_out_checks=left_out_lines(program, diary, adapted, choices, checks),
        exercise_count=sum(item.dose is not None for item in shown.items),
        seconds=shown.seconds + QUESTIONS_SECONDS,
        planned_seconds=planned.seconds + QUESTIONS_SECONDS,
        marks=day_marks(program, diary, today),
        today_on=today_on,
        plan_day=today.next_day_number or today.day_number,
        resume=_resume(program, today.unfinished) if today.state is TodayState.RESUME else None,
        done=_done(program, diary, today.done),
        next_day=_next_day(program, diary, today, today_on),
        may_ask_second_day=today.may_ask_second_day,
        walk=_walk(shown),
        with_walk=with_walk,
        cue=main.cues[day.number % len(main.cues)] if main else "",
        cue_line=main.working_line if main else "",
        form=decided.decision.form,
        kind=decided.kind,
        reason=decided.reason,
        reason_why=decided.why,
        reasons=tuple(reason_sentence(reason) for reason in decided.decision.reasons),
        overrule_day=decided.overrule_day,
        is_waiting=decided.is_waiting,
        pause=pause_view(program, today.standing, diary.preferences.plan, now, asked.pain),
        night_question=None if today.standing.pause else night_question(diary, today_on),
        early_line=_early_line(program, shown, diary, now),
        misfit=_misfit(program, adapted),
        days_since_spasm=days_since_last(diary.spasms, today_on),
        open_spasm_answers=_open_answers(diary),
        gate_line=gate_line(gate_now(program, diary, today_on)),
        numbers=cycle_numbers(diary) if today.state is TodayState.ALL_DONE else (),
        notices=_notices(program, diary, today_on, decided, asked),
        second_red_day=_was_red_before(diary, today_on),
        find_stance=partial(program.motions.get, _STANCE),
    )


def _notices(
    program: Program, diary: Diary, today_on: date, decided: TodayDecision, asked: Asked
) -> tuple[str, ...]:
    """Quiet lines, the one that matters most first."""
    waits = asked.second_day and decided.light is Light.GENTLE
    lines = (second_day_waits() if waits else "", retest_note(program, diary, today_on))
    return tuple(line for line in lines if line)


def _open_answers(diary: Diary) -> int:
    """How much of the entry of the latest spasm is still to be told."""
    spasm = last_spasm(diary.spasms)
    return len(spasm.open_fields) if spasm is not None and spasm.is_draft else 0


def _misfit(program: Program, adapted: AdaptedDay) -> str:
    """Why the day is only a small practice."""
    known = program.substitutions
    return "" if adapted.fits or known is None else known.small_practice.why


def _early_line(program: Program, shown: Timeline, diary: Diary, now: datetime | None) -> str:
    """A soft word where bending would come in the first hour after getting up (content.md 3.5)."""
    bends = any(
        item.dose is not None and Tag.FLEXION in program.exercise(item.exercise).tags for item in shown.items
    )
    if now is None or not bends or not is_early(now, diary.preferences.gets_up_at):
        return ""
    return early_bending()


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
        items=()
        if record.kind is SessionKind.ELSEWHERE
        else item_results(program, record, diary.detail(record.id)),
        sentence=beside_sentence(record.kind) or feeling_sentence(answers.feeling),
        kind=record.kind,
    )


def _next_day(program: Program, diary: Diary, today: Today, today_on: date) -> NextDayView | None:
    number = today.next_day_number
    if number is None or today.state is not TodayState.DONE:
        return None
    light = Light.GENTLE if today.standing.is_gentle else Light.PLANNED
    choices = plan_choices(program, diary, today_on, light)
    adapted = adapted_day(program, program.day(number), choices)
    day = adapted.day
    timeline = unfold(program, day, choices)
    return NextDayView(
        day_number=number,
        title=day.title,
        seconds=timeline.seconds + QUESTIONS_SECONDS,
        rows=rows_of(program, day, timeline, adapted.replacements),
        walk=_walk(timeline),
    )


def _walk(timeline: Timeline) -> WalkView | None:
    dose = walk_dose(timeline)
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


def _was_red_before(diary: Diary, today_on: date) -> bool:
    yesterday = today_on - timedelta(days=1)
    given = [diary.pain_on(yesterday)]
    given += [s.answers.pain_after for s in diary.sessions if s.record.started_on == yesterday]
    return any(pain is not None and pain >= NO_SESSION_FROM for pain in given)
