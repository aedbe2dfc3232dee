"""Whatever sixty dates bring, what Start begins is safe for this person (content.md 3.6 and 5.4)."""

from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from program_app.domain.baseline import WorkAround
from program_app.domain.choices import Choices
from program_app.domain.dose import WalkDose
from program_app.domain.exercise import BackDemand
from program_app.domain.plan import PlanForm
from program_app.domain.progress import SessionKind
from program_app.domain.safety import Light
from program_app.domain.timeline import Timeline
from program_app.domain.today import TodayState
from program_app.domain.work_arounds import hidden_by
from program_app.journey.choosing import plan_choices
from program_app.journey.gate import gate_now
from program_app.journey.today import look_at_today
from program_app.journey.today_decision import TodayDecision, decide_today
from program_app.journey.walk import WalkState, look_at_walk
from tests.builders import MONDAY, a_session
from tests.histories import BYTES_PER_DATE, DATES, Evening, Life, Person, unfolded
from tests.virtual_session import shipped_program

CLOSED_GATE_SECONDS = 8 * 60
"""Until the gate is open no walk is longer (content.md 3.6)."""
CLOSED_GATE_PERCENT = 75
"""Nor is more of it braced."""
_WEEK = timedelta(days=7)
_LENGTH = DATES * BYTES_PER_DATE
# The first hour and walks that are too long are no choices of the person: they follow from other answers.
_AROUND = (
    (),
    (),
    *((each,) for each in WorkAround if each not in (WorkAround.EARLY, WorkAround.NO_WALK)),
    (WorkAround.FLOOR, WorkAround.KNEES),
    (WorkAround.BALANCE, WorkAround.LEG_PAIN),
)

people = st.builds(
    Person,
    bytes_of_dates=st.binary(min_size=_LENGTH, max_size=_LENGTH),
    work_arounds=st.sampled_from(_AROUND),
    walk_minutes=st.sampled_from((None, None, 1, 3, 12)),
    form=st.sampled_from(PlanForm),
    again_on=st.none() | st.integers(1, DATES - 1),
    is_cleared=st.sampled_from((True,) * 9 + (False,)),
)


@dataclass(frozen=True, kw_only=True)
class Offer:
    """What Start begins; no steps where there is no Start."""

    decided: TodayDecision
    choices: Choices
    timeline: Timeline | None

    @property
    def walk(self) -> WalkDose | None:
        """The walk of the session."""
        items = self.timeline.items if self.timeline is not None else ()
        return next((item.dose for item in items if isinstance(item.dose, WalkDose)), None)


@settings(max_examples=100, deadline=None)
@given(people, st.integers(0, DATES - 1), st.randoms(use_true_random=False))
def test_no_history_leads_to_a_session_that_is_unsafe_or_empty(
    person: Person, looked_at: int, chance: Random
) -> None:
    life = Life(person)
    for number, evening in enumerate(person.evenings()):
        life.bring(evening)
        if evening.is_absent:
            continue
        offer = _offer(life, evening)
        _is_safe(life, evening, offer)
        if number == looked_at:
            _looks_the_same_on_every_page(life, evening, offer)
        _do(life, evening, offer)
        if evening.wants_second_day:
            _does_a_second_day(life, evening.later)
    _comes_to_the_same_in_any_order(life, person.evenings()[-1].later, chance)


def _offer(life: Life, evening: Evening, *, second_day: bool = False, **instead: Any) -> Offer:
    program, diary = shipped_program(), life.diary(evening.now, **instead)
    asked = replace(evening.asked, second_day=second_day)
    decided = decide_today(program, diary, evening.on, asked, evening.now)
    light = Light.GENTLE if decided.light is Light.GENTLE else Light.PLANNED
    choices = plan_choices(program, diary, evening.on, light, asked)
    may_start = not decided.is_red and decided.today.state in (TodayState.READY, TodayState.PAUSED)
    timeline = unfolded(decided.kind, decided.today.day_number, choices) if may_start else None
    return Offer(decided=decided, choices=choices, timeline=timeline)


def _do(life: Life, evening: Evening, offer: Offer) -> None:
    number, timeline = offer.decided.today.day_number, offer.timeline
    if evening.is_elsewhere:
        life.sessions.append(evening.done(SessionKind.ELSEWHERE, number, 0, None))
    elif timeline is not None:
        done = evening.done(offer.decided.kind, number, timeline.planned_reps, offer.walk)
        done = replace(done, record=replace(done.record, choices=offer.choices))
        life.sessions.append(done)
        life.checks += evening.checks(done, timeline)
        if evening.walks_alone and offer.walk is not None:
            alone = evening.later.done(SessionKind.WALK, number, offer.walk.rounds, offer.walk)
            life.sessions.append(replace(alone, record=replace(alone.record, choices=offer.choices)))


def _does_a_second_day(life: Life, evening: Evening) -> None:
    offer = _offer(life, evening, second_day=True)
    _is_safe(life, evening, offer)
    _do(life, evening, offer)


def _is_safe(life: Life, evening: Evening, offer: Offer) -> None:
    if offer.timeline is None:
        return
    asked = evening.asked
    assert life.person.is_cleared
    assert not asked.has_sign
    assert asked.pain is None or asked.pain <= 5
    assert offer.timeline.planned_reps > 0
    _loads_nothing_that_is_worked_around(life, offer)
    _keeps_walks_short(life, evening, offer)


def _loads_nothing_that_is_worked_around(life: Life, offer: Offer) -> None:
    assert offer.timeline is not None
    program, around = shipped_program(), [each.value for each in life.person.work_arounds]
    for item in offer.timeline.items:
        if item.dose is not None:
            assert hidden_by(program, item.exercise, around) is None
            assert program.exercise(item.exercise).back_demand in tuple(BackDemand)


def _keeps_walks_short(life: Life, evening: Evening, offer: Offer) -> None:
    walk, minutes = offer.walk, life.person.walk_minutes
    if walk is None:
        return
    assert minutes is None or walk.walk_seconds <= 60 * minutes
    spasm = life.last_spasm(evening.now)
    is_fresh = spasm is not None and evening.on - spasm.began_on < _WEEK
    gate = gate_now(shipped_program(), life.diary(evening.now), evening.on)
    if is_fresh or not gate.is_open:
        assert walk.walk_seconds <= CLOSED_GATE_SECONDS
        assert 100 * walk.brace_seconds <= CLOSED_GATE_PERCENT * walk.round_seconds


def _looks_the_same_on_every_page(life: Life, evening: Evening, offer: Offer) -> None:
    program, diary, decided = shipped_program(), life.diary(evening.now), offer.decided
    view = look_at_today(program, diary, evening.on, evening.asked, evening.now)
    assert (view.state, view.day_number, view.light, view.kind) == (
        decided.today.state,
        decided.today.day_number,
        decided.light,
        decided.kind,
    )
    assert view.reasons
    walk = look_at_walk(program, diary, evening.on)
    if not life.person.is_cleared or decided.today.standing.pause is not None:
        assert walk.state is not WalkState.READY


def _comes_to_the_same_in_any_order(life: Life, evening: Evening, chance: Random) -> None:
    as_it_is = _offer(life, evening)
    kept: dict[str, Any] = {"sessions": life.sessions, "checks": life.checks}
    kept["spasms"] = life.known_spasms(evening.now)
    mixed: dict[str, Any] = {name: tuple(chance.sample(values, len(values))) for name, values in kept.items()}
    assert _offer(life, evening, **mixed) == as_it_is
    if life.is_told_by_this_cycle(evening.now):
        older_cycle = a_session(19, MONDAY - timedelta(days=40))
        assert _offer(life, evening, sessions=(older_cycle, *life.sessions)) == as_it_is
