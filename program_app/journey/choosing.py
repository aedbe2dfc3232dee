"""How a session of this person unfolds: settings, light, gate, what is worked around, the way back."""

from dataclasses import replace
from datetime import date

from program_app.domain.baseline import WorkAround
from program_app.domain.choices import Choices
from program_app.domain.dose import WalkDose
from program_app.domain.past_sessions import in_order, last_walk
from program_app.domain.plan import LAST_DAY
from program_app.domain.program import Program
from program_app.domain.progress import SessionKind, SessionSummary
from program_app.domain.safety import GENTLE_FROM, Light
from program_app.domain.session_day import walk_of
from program_app.domain.spasm_pause import last_spasm
from program_app.domain.timeline import Timeline
from program_app.domain.verdict import moves_plan
from program_app.domain.waiting_checks import waiting_checks
from program_app.domain.walk_growth import Growth, grown_minutes
from program_app.domain.work_arounds import work_arounds_of
from program_app.journey.asked import NOTHING_ASKED, Asked
from program_app.journey.diary import Diary
from program_app.journey.gate import gate_now

LEAST_WALK_MINUTES = 3
"""Who walks comfortably for less marches on the spot instead (DESIGN-2 17.2)."""


def plan_choices(
    program: Program,
    diary: Diary,
    today_on: date,
    light: Light = Light.PLANNED,
    asked: Asked = NOTHING_ASKED,
    *,
    with_walk: bool = True,
) -> Choices:
    """How a session of `today_on` unfolds under today's light and with what was asked for."""
    walked = last_walk(in_order(diary.sessions))
    arounds = work_arounds_of(program, diary.screening, diary.baseline)
    if asked.swaps_bending:
        arounds = tuple(sorted({*arounds, WorkAround.EARLY.value}))
    if marches_instead(diary):
        arounds = tuple(sorted({*arounds, WorkAround.NO_WALK.value}))
    is_open = gate_now(program, diary, today_on).is_open
    return replace(
        diary.preferences.choices(),
        gentle=light is not Light.PLANNED,
        last_walk=_walked_dose(program, walked),
        with_checks=_has_room_for_checks(asked),
        with_walk=with_walk,
        gate_open=is_open,
        longer_walk_minutes=longer_walk(program, diary) if is_open else 0,
        waiting_checks=_waiting(program, diary) if light is Light.PLANNED else (),
        work_arounds=arounds,
        walk_limit=walk_limit(program, diary),
        short=asked.is_short,
    )


def _has_room_for_checks(asked: Asked) -> bool:
    """Whether self-checks are taken now; if not, they wait for a session that has room for them."""
    is_whole = asked.light_day is None and not asked.is_short
    return is_whole and (asked.pain is None or asked.pain < GENTLE_FROM)


def marches_instead(diary: Diary) -> bool:
    """Whether the comfortable minutes are too few for a walk."""
    minutes = diary.preferences.comfortable_walk_minutes
    return minutes is not None and minutes < LEAST_WALK_MINUTES


def longer_walk(program: Program, diary: Diary) -> int:
    """The minutes that walks have grown by since the 28 days were done, and since the last spasm (3.6)."""
    ends = (s.record.started_on for s in diary.sessions if s.record.day_number == LAST_DAY and moves_plan(s))
    done_on = min(ends, default=None)
    lengths = [
        item.dose.walk_seconds
        for day in program.days
        for item in day.prescriptions
        if item.gate_closed_dose is not None and isinstance(item.dose, WalkDose)
    ]
    if done_on is None or not lengths:
        return 0
    spasm = last_spasm(diary.spasms)
    since = done_on if spasm is None else max(done_on, spasm.began_on)
    return grown_minutes(diary.sessions, Growth(base_seconds=min(lengths), since=since))


def next_light_day(program: Program, diary: Diary) -> int:
    """The easier day whose session is put in by hand; they take turns (content.md 9.2)."""
    days = program.rules.light_days
    done = sum(session.record.kind is SessionKind.LIGHT and session.is_done for session in diary.sessions)
    return days[done % len(days)]


def walk_limit(program: Program, diary: Diary) -> WalkDose | None:
    """The most that the next walk braces on the way back from a spasm: a step up per walk (3.5)."""
    spasm = last_spasm(diary.spasms)
    walks = [session for session in in_order(diary.sessions) if session.braced_seconds]
    if spasm is None or not any(walk.record.started_at < spasm.began_at for walk in walks):
        return None
    since = sum(walk.record.started_at > spasm.began_at for walk in walks)
    steps = program.rules.bridge_back.walks
    return steps[since] if since < len(steps) else None


def _waiting(program: Program, diary: Diary) -> tuple[str, ...]:
    return waiting_checks(program, diary.cycle_sessions, diary.checks)


def walk_dose(timeline: Timeline) -> WalkDose | None:
    """The walk of a session; None where it has none."""
    return next((item.dose for item in timeline.items if isinstance(item.dose, WalkDose)), None)


def _walked_dose(program: Program, walked: SessionSummary | None) -> WalkDose | None:
    """The walk of a session as it was begun."""
    if walked is None:
        return None
    record = walked.record
    return walk_of(program, record.kind, record.day_number, record.choices)
