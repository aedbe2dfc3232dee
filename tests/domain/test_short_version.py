"""When time is short, the core of a day is done in about six minutes, in the day's order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program_app.domain.choices import Choices
from program_app.domain.short_version import SHORT_SECONDS, Part, core_of
from program_app.domain.timeline import unfold, unfold_walk
from tests.builders import a_day, a_program, checks, walk
from tests.virtual_session import shipped_program

PROGRAM = shipped_program()
parts = st.lists(
    st.builds(
        Part,
        seconds=st.integers(20, 400),
        is_exercise=st.just(True),
        is_stretch=st.booleans(),
        is_walk=st.just(False),
    ),
    min_size=1,
    max_size=7,
)


def _core(*seconds: int) -> tuple[int, ...]:
    return core_of([Part(seconds=each) for each in seconds])


@pytest.mark.parametrize("number", range(1, 29))
def test_the_short_version_of_a_day_takes_six_to_seven_and_a_half_minutes_where_the_day_has_them(number):
    day = PROGRAM.day(number)
    short = unfold(PROGRAM, day, Choices(short=True))
    exercises = [
        item for item in unfold(PROGRAM, day, Choices(with_walk=False)).items if item.dose is not None
    ]
    whole = sum(item.seconds for item in exercises)
    assert short.seconds <= SHORT_SECONDS[1]
    assert short.seconds >= min(SHORT_SECONDS[0], whole)
    assert len(short.items) >= 3


@pytest.mark.parametrize("number", range(1, 29))
def test_it_keeps_the_order_and_the_numbers_of_the_day_without_checks_and_walk(number):
    day = PROGRAM.day(number)
    numbers = [item.item_number for item in unfold(PROGRAM, day, Choices(short=True)).items]
    assert numbers == sorted(numbers)
    asked = [day.items[each - 1] for each in numbers]
    assert all(item in day.prescriptions for item in asked)
    assert not any(item.is_walk for item in day.prescriptions if item in asked)


def test_what_takes_longest_is_the_core():
    assert _core(100, 150, 60, 200, 80) == (0, 1, 3)


def test_stretches_come_last():
    long_stretch = Part(seconds=200, is_stretch=True)
    assert core_of([long_stretch, Part(seconds=130), Part(seconds=120), Part(seconds=140)]) == (1, 2, 3)


def test_a_day_that_is_short_anyway_is_done_whole():
    assert _core(100, 90, 80) == (0, 1, 2)


def test_one_long_exercise_alone_is_no_session_while_three_fit():
    assert _core(380, 150, 120, 100) == (1, 2, 3)


def test_where_nothing_fits_into_the_window_it_is_the_longest_that_is_no_longer():
    assert _core(300, 300) == (0,)


def test_a_walk_comes_only_where_there_is_nothing_else():
    day = a_day(checks("C1"), walk(20, 40, 4))
    timeline = unfold(a_program(day), day, Choices(short=True))
    assert [item.item_number for item in timeline.items] == [2]


def test_a_walk_on_its_own_is_not_made_short():
    choices = Choices(short=True)
    assert unfold_walk(PROGRAM, PROGRAM.day(6), choices).items[0].seconds == 520


@given(parts)
def test_it_is_never_empty_and_never_too_long_unless_one_exercise_is(given_parts):
    core = core_of(given_parts)
    seconds = sum(given_parts[index].seconds for index in core)
    assert core
    assert list(core) == sorted(set(core))
    assert seconds <= SHORT_SECONDS[1] or len(core) == 1
