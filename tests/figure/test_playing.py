"""A motion that plays by itself goes into its pose, stays there, and comes back."""

from itertools import pairwise

import pytest

from program_app.figure.moving import HELD, START, Course
from program_app.figure.playing import HELD_SECONDS, STILL_SECONDS, WAY_SECONDS, played_on, played_once
from tests.virtual_session import shipped_program

_THERE = STILL_SECONDS + WAY_SECONDS
_ROUND = _THERE + HELD_SECONDS + WAY_SECONDS


@pytest.fixture
def bridge() -> Course:
    return Course(shipped_program().motions["tilt_bridge"])


def test_once_is_there_and_no_way_back():
    assert played_once(0.0) == START
    assert 0.0 < played_once(_THERE - WAY_SECONDS / 2).progress < 1.0
    assert played_once(_THERE) == played_once(60.0) == HELD


def test_on_and_on_is_there_and_back_again(bridge):
    assert played_on(bridge, STILL_SECONDS) == START
    assert played_on(bridge, _THERE + HELD_SECONDS / 2) == HELD
    assert played_on(bridge, _ROUND - 0.001).progress == pytest.approx(0.0, abs=0.001)
    assert played_on(bridge, _ROUND + _THERE + 0.1) == HELD


def test_nothing_jumps_on_the_way():
    moments = [played_once(step * 0.04).progress for step in range(80)]
    assert max(later - earlier for earlier, later in pairwise(moments)) < 0.05


def test_somebody_who_walks_goes_on_walking():
    walk = Course(shipped_program().motions["braced_walk"])
    early, late = played_on(walk, 1.0), played_on(walk, 100.0)
    assert early.turns is not None
    assert late.turns == pytest.approx(100 * early.turns)
