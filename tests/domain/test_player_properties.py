"""Whatever day, whatever commands, whatever ticks: the time adds up and nothing that was held is lost."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from program_app.domain.choices import Choices, CountStyle, SidesOrder
from program_app.domain.dose import WalkDose
from program_app.domain.events import (
    CheckEnded,
    CheckResult,
    Event,
    HurtReported,
    MomentPassed,
    Paused,
    PlaceChanged,
    RepEnded,
    Resumed,
    SessionEnded,
    StepEntered,
    StepLeft,
)
from program_app.domain.exercise import EasierForm
from program_app.domain.player import HurtAnswer, PlayerState
from program_app.domain.program import Day, DayItem, Program
from program_app.domain.progress import Ended, Place, SessionEnd
from tests.builders import a_day, a_program, an_exercise, checks, holds, moves, rehearsal, walk
from tests.played_session import PlayedSession

EXACTLY = 1e-4
"""Seconds that rounding may cost over a whole session."""

# Days

hold_items = st.builds(
    holds,
    st.sampled_from((1, 3, 5, 10, 15, 20, 45)),
    st.integers(1, 5),
    sets=st.integers(1, 3),
    per_side=st.booleans(),
    of=st.sampled_from(("bridge", "plank")),
)
move_items = st.builds(
    moves,
    st.sampled_from(("3-1-3", "2-0-2", "1-1-1")),
    st.integers(1, 5),
    sets=st.integers(1, 3),
    per_side=st.booleans(),
    of=st.sampled_from(("march", "bridge")),
)
walk_items = st.builds(walk, st.sampled_from((5, 20, 60)), st.sampled_from((0, 5, 40)), st.integers(1, 4))
other_items = st.sampled_from((checks("C1", "C2"), checks("C4", "C3"), rehearsal("side", "back", seconds=10)))
days = st.lists(hold_items | move_items | walk_items | other_items, min_size=1, max_size=4)

all_choices = st.builds(
    Choices,
    gentle=st.booleans(),
    one_set=st.booleans(),
    get_ready_seconds=st.sampled_from((8, 16, 40)),
    rest_scale=st.sampled_from((0.75, 1.0, 1.25, 1.5, 2.0)),
    count_style=st.sampled_from(CountStyle),
    sides_order=st.sampled_from(SidesOrder),
    comfortable_walk_minutes=st.none() | st.sampled_from((0.5, 1, 3)),
    with_checks=st.booleans(),
)

# What happens: time passes, and then there is a tick or a command


@dataclass(frozen=True)
class Act:
    """Seconds that pass, then what is called, with its arguments."""

    seconds: float
    call: str
    values: tuple[Any, ...] = ()


late_ticks = st.builds(Act, st.floats(0.1, 0.5), st.just("tick"))
bursts = st.builds(Act, st.just(0.0), st.just("tick"))
stalls = st.builds(Act, st.floats(1.9, 2.0), st.just("tick"))
long_ticks = st.builds(lambda seconds: Act(seconds, "tick", (seconds,)), st.floats(0.5, 60))
ticks = st.one_of(late_ticks, bursts, stalls, long_ticks)
calls: st.SearchStrategy[tuple[str, tuple[Any, ...]]] = st.sampled_from(
    [
        ("pause", ()),
        ("resume", ()),
        ("back", ()),
        ("skip", ()),
        ("skip_exercise", ()),
        ("add_seconds", ()),
        ("easier", ()),
        ("end_walk", ()),
        ("hurts", ()),
        ("answer_hurt", (HurtAnswer.TIRED,)),
        ("answer_hurt", (HurtAnswer.UNCOMFORTABLE,)),
        ("finish_check", (CheckResult(seconds=9.0),)),
    ]
)
commands = st.builds(lambda seconds, call: Act(seconds, *call), st.floats(0, 1.9), calls)
gaps = st.builds(
    Act, st.just(0.0), st.sampled_from(("sleep", "stop_process", "set_wall")), st.tuples(st.floats(10, 4000))
)
anything = st.lists(st.one_of(ticks, ticks, commands, gaps), max_size=60)
sittings = st.tuples(days, all_choices, anything)


def program_for(day: Day) -> Program:
    """Exercises whose easier forms are of every kind."""
    return a_program(
        day,
        exercises=(
            an_exercise("bridge", EasierForm(text="Squeeze.", exercise="plank")),
            an_exercise(
                "plank", EasierForm(text="One side.", exercise="clam", dose=holds(4, 2, per_side=True).dose)
            ),
            an_exercise("clam"),
            an_exercise("march", EasierForm(text="Slower.", dose=moves("1-0-1", 3, per_side=True).dose)),
            an_exercise(
                "walk", EasierForm(text="Shorter.", dose=WalkDose(brace_seconds=5, easy_seconds=20, rounds=3))
            ),
        ),
    )


def play(items: list[DayItem], choices: Choices, acts: list[Act]) -> PlayedSession:
    """A session that was started and to which `acts` happened."""
    day = a_day(*items)
    session = PlayedSession(day, choices, program=program_for(day)).begin()
    for act in acts:
        happen(session, act)
    return session


def happen(session: PlayedSession, act: Act) -> list[Event]:
    """Let one thing happen."""
    clock = session.clock
    clock.pass_seconds(act.seconds)
    if act.call == "sleep":
        clock.sleep(*act.values)
    elif act.call == "stop_process":
        clock.pass_seconds(*act.values)
    elif act.call == "set_wall":
        clock.set_wall(*act.values)
    else:
        command: Callable[..., list[Event]] = getattr(session.player, act.call)
        return session.do(command, *act.values)
    return []


# What must hold


def seconds_stood(session: PlayedSession, until: float) -> float:
    """How long the session's clock stood, by what was told."""
    total, since = 0.0, None
    for event in session.events:
        if isinstance(event, Paused | HurtReported) and since is None:
            since = event.at_seconds
        elif isinstance(event, Resumed | SessionEnded) and since is not None:
            total += event.at_seconds - since
            since = None
    return total if since is None else total + until - since


@given(sittings)
def test_time_in_steps_and_time_that_stood_add_up_to_the_time_on_the_clock(sitting):
    session = play(*sitting)
    ends = session.told(SessionEnded)
    until = ends[0].at_seconds if ends else session.clock.monotonic_seconds
    # A step that was left by "This hurts" is told as left; until the answer nothing else is entered.
    present = 0.0 if session.state in (PlayerState.HURT, PlayerState.ENDED) else session.view.elapsed_seconds
    in_steps = sum(event.elapsed_seconds for event in session.left) + present
    passed = until - session.began_at
    assert in_steps + seconds_stood(session, until) == pytest.approx(passed, abs=EXACTLY)


@given(sittings)
def test_a_step_that_was_left_early_was_never_longer_than_itself(sitting):
    for left in play(*sitting).left:
        assert left.elapsed_seconds >= 0
        if left.step.seconds is not None:
            assert left.elapsed_seconds <= left.step.seconds + EXACTLY


@given(sittings)
def test_the_end_of_a_step_is_the_start_of_the_next(sitting):
    session = play(*sitting)
    marks = [event for event in session.events if isinstance(event, StepEntered | StepLeft)]
    for before, after in pairwise(marks):
        if isinstance(before, StepLeft) and before.is_finished and isinstance(after, StepEntered):
            assert after.at_seconds == before.at_seconds


@given(sittings)
def test_what_is_told_is_told_in_the_order_of_its_time(sitting):
    session = play(*sitting)
    timed = (StepEntered, StepLeft, MomentPassed, SessionEnded)
    times = [event.at_seconds for event in session.events if isinstance(event, timed)]
    assert all(earlier <= later + EXACTLY for earlier, later in pairwise(times))


@given(sittings)
def test_no_step_is_entered_twice_or_left_twice(sitting):
    session = play(*sitting)
    serials = [event.serial for event in session.entered]
    assert serials == list(range(1, len(serials) + 1))
    assert max(Counter(event.serial for event in session.left).values(), default=1) == 1


@given(sittings)
def test_each_moment_is_told_once_in_order_and_none_is_missed_in_a_finished_step(sitting):
    session = play(*sitting)
    told: dict[int, list[Any]] = {}
    for event in session.moments:
        told.setdefault(event.serial, []).append(event.moment)
    for left in session.left:
        due = list(left.step.moments)
        passed = told.get(left.serial, [])
        assert passed == (due if left.is_finished and left.step.seconds is not None else due[: len(passed)])


@given(sittings)
def test_everything_that_was_held_is_told_once_with_its_seconds(sitting):
    session = play(*sitting)
    held = [
        (event.step, event.elapsed_seconds, event.is_finished)
        for event in session.left
        if event.step.is_recorded
    ]
    by_clock = [
        (step, seconds, done)
        for step, seconds, done in held
        if step.seconds is not None and (seconds or done)
    ]
    told = [(rep.step, rep.held_seconds, rep.ended is Ended.DONE) for rep in session.reps]
    assert told == by_clock


@given(sittings, gaps, st.one_of(ticks, commands))
def test_a_gap_is_never_held_and_the_session_stands_since_the_last_sound_moment(sitting, gap, first_after):
    session = play(*sitting)
    session.do(session.player.resume)
    if session.state is not PlayerState.RUNNING:
        return
    sound = session.clock.monotonic_seconds
    happen(session, gap)
    told = happen(session, first_after)
    assert isinstance(told[0], Paused)
    assert told[0].at_seconds == sound
    assert session.state is not PlayerState.RUNNING


@given(sittings)
def test_the_session_can_be_taken_up_where_it_was_told_to_stand(sitting):
    session = play(*sitting)
    told: Place | None = None
    for event in session.events:
        if isinstance(event, RepEnded | CheckEnded):
            told = event.next_place
        elif isinstance(event, PlaceChanged):
            told = event.place
    if session.state not in (PlayerState.RUNNING, PlayerState.PAUSED) or not session.reps:
        return
    route = session.player._sitting.route
    assert told == route.place_from(session.player._sitting.index)


@given(days, all_choices, st.lists(ticks, max_size=40))
def test_a_session_played_to_its_end_reports_every_planned_rep_once(items, choices, acts):
    session = play(items, choices, acts).play_to_end()
    assert [event.end for event in session.told(SessionEnded)] == [SessionEnd.COMPLETED]
    places = Counter((rep.step.place) for rep in session.finished_reps)
    assert len(session.finished_reps) == session.timeline.planned_reps
    assert set(places.values()) <= {1}


@given(days, all_choices, st.lists(st.one_of(ticks, st.just(Act(0.3, "back")), gaps), max_size=40))
def test_going_back_never_takes_a_finished_rep_away(items, choices, acts):
    session = play(items, choices, acts)
    while session.state is not PlayerState.ENDED:
        session.do(session.player.resume)
        session.play_to_end()
    assert {rep.step.place for rep in session.finished_reps} == {
        step.place for step in session.timeline.steps if step.is_rep
    }


@settings(max_examples=25)
@given(st.lists(st.sampled_from((0.1, 0.1, 0.15, 0.3, 0.5, 0.0, 2.0)), min_size=8, max_size=8))
def test_after_25_minutes_the_end_is_late_by_the_last_tick_alone(lateness):
    day = a_day(holds(10, 8, sets=2), moves("3-1-3", 8, sets=3, per_side=True), walk(40, 20, 10))
    session = PlayedSession(day).begin()
    turn = 0
    while session.state is PlayerState.RUNNING:
        session.clock.pass_seconds(lateness[turn % 8])
        # All eight may be bursts.
        session.clock.pass_seconds(0.001)
        session.do(session.player.tick)
        turn += 1
    assert session.timeline.seconds > 22 * 60
    (ended,) = session.told(SessionEnded)
    assert ended.at_seconds - session.began_at == pytest.approx(session.timeline.seconds, abs=EXACTLY)
    assert 0 <= session.clock.monotonic_seconds - ended.at_seconds <= 2.001


@given(sittings, st.floats(0, 1e6))
def test_a_clock_that_is_stepped_to_the_next_moment_always_comes_to_the_end(sitting, origin):
    items, choices, acts = sitting
    session = play(items, choices, acts[:10])
    session.clock.pass_seconds(origin)
    session.do(session.player.tick, origin)
    for _ in range(3000):
        if session.state is PlayerState.PAUSED:
            session.do(session.player.resume)
        elif session.state is PlayerState.HURT:
            session.do(session.player.answer_hurt, HurtAnswer.TIRED)
        elif session.state is PlayerState.ENDED:
            break
        ahead = session.player.next_moment_in_seconds
        if ahead is None:
            session.do(session.player.finish_check, CheckResult())
        else:
            session.clock.pass_seconds(ahead)
            session.do(session.player.tick, ahead)
    assert session.state is PlayerState.ENDED
