"""Today in its states, for the tests of its page."""

from dataclasses import replace
from datetime import date

from program_app.domain.progress import Feeling
from program_app.domain.progression import Reason, Why
from program_app.domain.safety import Light, light_for
from program_app.domain.today import DayState, TodayState
from program_app.journey.asked import NOTHING_ASKED, Asked
from program_app.journey.views import (
    CheckLine,
    DoneView,
    ItemResult,
    MarkedDay,
    NextDayView,
    ResumeView,
    TodayRow,
    TodayView,
    WalkView,
)
from program_app.words.reasons import gentle_why, no_session_line, reason_sentence


def a_row(number: int, title: str, dose: str = "6 × 8 s hold", easier: str = "") -> TodayRow:
    return TodayRow(
        item_number=number,
        title=title,
        exercise_id="tilt_bridge",
        dose_text=dose,
        easier_text=easier,
        seconds=90,
    )


def the_marks(done: int, today: int | None) -> tuple[MarkedDay, ...]:
    return tuple(
        MarkedDay(
            number=number,
            state=DayState.DONE
            if number <= done
            else DayState.TODAY
            if number == today
            else DayState.TO_COME,
            is_check_in=number % 7 == 0,
            done_on=date(2026, 11, number) if number <= done else None,
            sentence=f"Day {number}",
        )
        for number in range(1, 29)
    )


_AMBER = Reason(why=Why.PAIN_AMBER, number=4)
_RED = Reason(why=Why.PAIN_RED, day_number=9, number=7)
PLANNED = TodayView(
    state=TodayState.READY,
    day_number=9,
    title="Hips that hold",
    week_number=2,
    week_theme="Hold it while you move",
    note="Wall sit: shallow bend, flat back.",
    card_title="Why there are no back extensions here",
    card_day=9,
    focus=("glutes",),
    is_check_in=False,
    light=Light.PLANNED,
    asked=NOTHING_ASKED,
    rows=(a_row(1, "Posterior tilt, lying"), a_row(2, "Tucked bridge", "2 × 8 reps")),
    checks=(),
    checks_wait=False,
    exercise_count=2,
    seconds=780,
    planned_seconds=780,
    marks=the_marks(8, 9),
    today_on=date(2026, 11, 10),
    plan_day=9,
    cue="Low and tucked beats high and arched.",
    cue_line="Glutes on. Back muscles soft.",
)
GENTLE = replace(
    PLANNED,
    light=Light.GENTLE,
    asked=Asked(pain=4),
    rows=(a_row(1, "Posterior tilt, lying", easier="Half-size tilt"),),
    exercise_count=1,
    seconds=540,
    reason=reason_sentence(_AMBER),
    reason_why=gentle_why((_AMBER,), 9),
)
NO_SESSION = replace(PLANNED, light=Light.NO_SESSION, asked=Asked(pain=7), reason=no_session_line(_RED, 9))
RESUME = replace(
    PLANNED,
    state=TodayState.RESUME,
    resume=ResumeView(exercise_number=3, exercise_count=6, seconds_left=540),
)
WALK = WalkView(brace_seconds=30, easy_seconds=30, rounds=8, seconds=480)
DONE = replace(
    PLANNED,
    state=TodayState.DONE,
    marks=the_marks(9, None),
    done=DoneView(
        pain_before=3,
        pain_after=2,
        effort=4,
        feeling=Feeling.TIRED,
        seconds=780,
        items=(
            ItemResult(title="Posterior tilt, lying", exercise_id=None, done=48, planned=48, unit="s"),
            ItemResult(title="Clamshell", exercise_id=None, done=36, planned=40, unit="reps"),
        ),
        sentence="Tired and not sore. That is the aim.",
    ),
    next_day=NextDayView(
        day_number=10,
        title="Longer brace, short walk",
        seconds=900,
        rows=(a_row(1, "Seated brace"),),
        walk=WALK,
    ),
    may_ask_second_day=True,
)
CHECK_IN = replace(
    PLANNED,
    day_number=7,
    title="Check-in 1 and recovery",
    week_number=1,
    is_check_in=True,
    checks=(
        CheckLine(code="C1", name="Lying tilt hold", notes="seconds", last_value="22 s"),
        CheckLine(code="C3", name="Wall gap", notes="what fits in the gap", last_value=""),
    ),
)
ALL_DONE = replace(
    PLANNED, state=TodayState.ALL_DONE, day_number=28, week_number=4, marks=the_marks(28, None)
)


def after_pain(pain: int) -> TodayView:
    """Day 9 as it is shown once the scale says `pain`."""
    view = {Light.PLANNED: PLANNED, Light.GENTLE: GENTLE}.get(light_for(pain), NO_SESSION)
    return replace(view, asked=Asked(pain=pain))
