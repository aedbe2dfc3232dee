"""What the Walk page shows: today's walk, or the latest one once more on its own and never longer."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import partial

from program_app.domain.past_sessions import last_walk, walked_alone
from program_app.domain.program import Day, Program
from program_app.domain.progress import Phase, SessionKind, SessionSummary
from program_app.domain.progression import Reason, Why
from program_app.domain.safety import Clearance, Light, clearance, light_for
from program_app.domain.timeline import unfold_walk
from program_app.domain.today import Today, TodayState
from program_app.journey.asked import Asked
from program_app.journey.choosing import marches_instead, plan_choices, walk_dose
from program_app.journey.diary import Diary
from program_app.journey.gate import gate_now
from program_app.journey.results import timeline_of
from program_app.journey.views import FindMotion, WalkView, no_motion
from program_app.words.gate import gate_line as letters_line
from program_app.words.reasons import reason_sentence
from program_app.words.walk import gate_line, gentle_day_line, gentle_walk_line, no_walk_line, walk_waits_line

RECENT_WALKS = 6


class WalkState(StrEnum):
    """Whether a walk on its own is offered."""

    NOT_YET = "not_yet"
    """The program has not come to a walk."""
    ON_THE_SPOT = "on_the_spot"
    """The comfortable minutes are too few for a walk: the sessions march instead."""
    READY = "ready"
    NO_SESSION = "no_session"
    """Pain is too strong today, or the plan itself waits."""


@dataclass(frozen=True, kw_only=True)
class WalkDone:
    """One walk that was done, in a session or on its own."""

    day_number: int
    started_on: date
    walked_seconds: float
    braced_seconds: float
    brace_quality: int | None
    is_own: bool


@dataclass(frozen=True, kw_only=True)
class WalkPageView:
    """Everything the Walk page shows."""

    state: WalkState
    light: Light
    pain: int | None
    first_day: int
    """The first day of the program that has a walk."""
    day_number: int
    """The day whose walk it is."""
    walk: WalkView | None
    today_number: int
    """The program day of today."""
    is_todays: bool
    """It is the walk of today's session, which then goes on without it."""
    is_in_session: bool
    """A session was begun today in which a walk is still to come."""
    has_walked_today: bool
    recent: tuple[WalkDone, ...]
    """Newest first."""
    gate_line: str = ""
    """How the walking gate stands."""
    care_line: str = ""
    """Why the walk waits, or does not grow; empty where it is as planned."""
    find_motion: FindMotion = field(default=no_motion, compare=False, repr=False)

    @property
    def is_gentle(self) -> bool:
        """The walk does not grow today."""
        return self.light is Light.GENTLE


def look_at_walk(program: Program, diary: Diary, today_on: date) -> WalkPageView:
    """The walk as it is on `today_on`, under the pain given on Today."""
    pain = diary.pain_on(today_on)
    today = diary.today(today_on)
    light, care_line = _light(program, diary, today, today_on)
    marches = marches_instead(diary)
    days = [] if marches else [day for day in program.days if _has_walk(day)]
    day = _latest(days, diary, today.day_number)
    is_todays = not marches and _is_due(program, diary, today, today_on)
    if is_todays:
        day = program.day(today.day_number)
    state = WalkState.READY
    if day is None:
        state = WalkState.ON_THE_SPOT if marches else WalkState.NOT_YET
    elif light is Light.NO_SESSION:
        state = WalkState.NO_SESSION
    return WalkPageView(
        state=state,
        light=light,
        pain=pain,
        first_day=days[0].number if days else 0,
        day_number=day.number if day else 0,
        walk=_walk(program, diary, day, today_on, light, pain) if day else None,
        today_number=today.day_number,
        is_todays=is_todays,
        is_in_session=_comes_in_session(program, today.unfinished),
        has_walked_today=any(session.record.started_on == today_on for session in _walked(diary)),
        recent=tuple(_done(session) for session in _walked(diary)[:RECENT_WALKS]),
        gate_line=_gate_line(program, diary, today, today_on),
        care_line=care_line,
        find_motion=partial(program.motions.get, _exercise(day)) if day else no_motion,
    )


def _light(program: Program, diary: Diary, today: Today, today_on: date) -> tuple[Light, str]:
    """The light of a walk, and why it is not as planned: what keeps a session back keeps a walk back too."""
    pain = diary.pain_on(today_on)
    light = light_for(pain)
    if clearance(program, diary.screening) is not Clearance.CLEARED:
        return Light.NO_SESSION, reason_sentence(Reason(why=Why.NOT_CLEARED))
    if diary.has_sign_on(today_on):
        return Light.NO_SESSION, reason_sentence(Reason(why=Why.SIGN))
    if light is Light.NO_SESSION and pain is not None:
        return light, no_walk_line(pain)
    if today.standing.pause is not None:
        return Light.NO_SESSION, walk_waits_line()
    if light is Light.GENTLE and pain is not None:
        return light, gentle_walk_line(pain)
    return (Light.GENTLE, gentle_day_line()) if today.standing.is_gentle else (light, "")


def _gate_line(program: Program, diary: Diary, today: Today, today_on: date) -> str:
    gate = gate_now(program, diary, today_on)
    return gate_line(today.day_number, letters_line(gate), is_open=gate.is_open)


def _is_due(program: Program, diary: Diary, today: Today, today_on: date) -> bool:
    """Today's session is still to be begun, and has a walk that was not taken on its own."""
    number = today.day_number
    is_taken = walked_alone(diary.sessions, number, today_on)
    return today.state is TodayState.READY and _has_walk(program.day(number)) and not is_taken


def _comes_in_session(program: Program, session: SessionSummary | None) -> bool:
    if session is None or session.place is None:
        return False
    timeline = timeline_of(program, session.record)
    start = timeline.index_of(session.place)
    return any(step.phase is Phase.BRACE for step in timeline.steps[start:])


def _has_walk(day: Day) -> bool:
    return bool(_exercise(day))


def _exercise(day: Day) -> str:
    """What is walked on that day; empty where nothing is."""
    walks = (item.exercise for item in day.prescriptions if item.is_walk)
    return next(walks, "")


def _latest(days: list[Day], diary: Diary, today_number: int) -> Day | None:
    """The day that was walked last; before the first walk, the last one that lies behind."""
    walked = last_walk(diary.sessions)
    if walked is not None:
        return next((day for day in days if day.number == walked.record.day_number), None)
    behind = [day for day in days if day.number < today_number]
    return behind[-1] if behind else None


def _walk(
    program: Program, diary: Diary, day: Day, today_on: date, light: Light, pain: int | None
) -> WalkView | None:
    choices = plan_choices(program, diary, today_on, light, Asked(pain=pain))
    timeline = unfold_walk(program, day, choices)
    dose = walk_dose(timeline)
    if dose is None:
        return None
    return WalkView(
        brace_seconds=dose.brace_seconds,
        easy_seconds=dose.easy_seconds,
        rounds=dose.rounds,
        seconds=dose.walk_seconds,
    )


def _walked(diary: Diary) -> list[SessionSummary]:
    return [session for session in reversed(diary.sessions) if session.walked_seconds]


def _done(session: SessionSummary) -> WalkDone:
    return WalkDone(
        day_number=session.record.day_number,
        started_on=session.record.started_on,
        walked_seconds=session.walked_seconds,
        braced_seconds=session.braced_seconds,
        brace_quality=session.answers.brace_quality,
        is_own=session.record.kind is SessionKind.WALK,
    )
