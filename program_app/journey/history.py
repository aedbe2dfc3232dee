"""Looking back: the 28-day map with its totals, and what was done on one day."""

from collections.abc import Sequence
from datetime import date

from program_app.domain.past_sessions import days_in_a_row, did_something, session_of_day
from program_app.domain.program import Day, Program
from program_app.domain.progress import SessionDetail, SessionSummary
from program_app.domain.substitution import adapted_day
from program_app.domain.timeline import unfold
from program_app.domain.today import WITHOUT_SESSION, DayState
from program_app.journey.choosing import plan_choices
from program_app.journey.cycles import Cycle, sessions_of, states_of
from program_app.journey.diary import Diary
from program_app.journey.marks import marks_of
from program_app.journey.results import item_results
from program_app.journey.review_views import DayDetailView, ReviewView
from program_app.journey.today_rows import rows_of
from program_app.journey.views import TodayRow
from program_app.words.checks import check_sentence
from program_app.words.cycles import dates_text
from program_app.words.days import date_text, state_text
from program_app.words.language import _
from program_app.words.past_sessions import beside_line


def look_back(program: Program, diary: Diary, today_on: date, cycle: Cycle = Cycle.THIS) -> ReviewView:
    """The map of 28 days and the totals of its cycle."""
    sessions = sessions_of(diary, cycle)
    states = states_of(diary, today_on, cycle)
    earlier = [s.record.started_on for s in sessions_of(diary, Cycle.EARLIER) if did_something(s)]
    is_earlier = cycle is Cycle.EARLIER and bool(earlier)
    last_on = max(earlier) if is_earlier else today_on
    return ReviewView(
        day_number=diary.today(today_on).day_number,
        days_in_a_row=days_in_a_row(diary.sessions, last_on),
        done_days=states.count(DayState.DONE) + states.count(DayState.REPEATED),
        partly_days=states.count(DayState.PARTLY),
        held_seconds=sum(session.held_seconds for session in sessions),
        braced_seconds=sum(session.braced_seconds for session in sessions),
        marks=marks_of(program, sessions, states),
        is_empty=not any(did_something(session) for session in diary.sessions),
        cycle=cycle,
        has_earlier=bool(earlier),
        dates_text=dates_text(min(earlier), last_on, today_on) if is_earlier else "",
    )


def look_at_day(
    program: Program, diary: Diary, today_on: date, day_number: int, cycle: Cycle = Cycle.THIS
) -> DayDetailView:
    """One program day of a cycle: what was done, or what is planned."""
    day = program.day(day_number)
    state = states_of(diary, today_on, cycle)[day_number - 1]
    sessions = sessions_of(diary, cycle)
    session = session_of_day(sessions, day_number)
    beside = _beside(sessions, day_number, session)
    if session is None or state in WITHOUT_SESSION:
        is_coming = state is not DayState.NOT_DONE
        return DayDetailView(
            day_number=day_number,
            title=day.title,
            state=state,
            is_check_in=day.is_check_in,
            date_text="",
            line=day.note if is_coming else state_text(state).capitalize(),
            items=(),
            planned_rows=_planned_rows(program, diary, today_on, day) if is_coming else (),
            checks=(),
            pain_before=None,
            pain_after=None,
            effort=None,
            feeling=None,
            note="",
            beside=beside,
        )
    detail = diary.detail(session.record.id)
    return DayDetailView(
        day_number=day_number,
        title=day.title,
        state=state,
        is_check_in=day.is_check_in,
        date_text=date_text(session.record.started_on),
        line=_state_line(state, session),
        items=item_results(program, session.record, detail),
        planned_rows=(),
        checks=_check_lines(program, detail),
        pain_before=session.record.pain_before,
        pain_after=session.answers.pain_after,
        effort=session.answers.effort,
        feeling=session.answers.feeling,
        note=session.answers.note,
        brace_quality=session.answers.brace_quality,
        felt_at=session.answers.felt_at,
        pain_next_day=session.answers.pain_next_day,
        beside=beside,
    )


def _planned_rows(program: Program, diary: Diary, today_on: date, day: Day) -> tuple[TodayRow, ...]:
    choices = plan_choices(program, diary, today_on)
    adapted = adapted_day(program, day, choices)
    return rows_of(program, adapted.day, unfold(program, adapted.day, choices), adapted.replacements)


def _check_lines(program: Program, detail: SessionDetail) -> tuple[str, ...]:
    lines = tuple(check_sentence(program.check(check.code), check) for check in detail.checks)
    return (*lines, program.checks_caveat) if lines and program.checks_caveat else lines


def _state_line(state: DayState, session: SessionSummary) -> str:
    text = state_text(state).capitalize()
    if not session.walked_seconds:
        return text
    return _("{state} · walked {minutes} min").format(state=text, minutes=round(session.walked_seconds / 60))


def _beside(
    sessions: Sequence[SessionSummary], day_number: int, shown: SessionSummary | None
) -> tuple[str, ...]:
    """Walks on their own, light days and other tries, so that nothing that was done is out of reach."""
    return tuple(
        beside_line(session)
        for session in sessions
        if session.record.day_number == day_number and session is not shown and did_something(session)
    )
