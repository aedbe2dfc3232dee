"""After the 28 days a walk behind the open gate grows by a minute a week at most, while it stays quiet."""

from datetime import timedelta
from typing import Any

import pytest

from program_app.domain.dose import WalkDose
from program_app.domain.progress import Answers, Feeling, SessionSummary
from program_app.domain.walk_growth import Growth, grown_minutes
from tests.builders import MONDAY, a_session

START = Growth(base_seconds=480, since=MONDAY)


def a_walk(
    days: int, braced: float = 480, feeling: Feeling | None = Feeling.TIRED, **pain: Any
) -> SessionSummary:
    answers = Answers(feeling=feeling, pain_after=pain.get("after", 1))
    return a_session(
        27,
        MONDAY + timedelta(days=days),
        pain_before=pain.get("before", 1),
        answers=answers,
        braced_seconds=braced,
        walked_seconds=braced,
    )


@pytest.mark.parametrize(
    ("walks", "expected"),
    [
        pytest.param([], 0, id="nobody walked"),
        pytest.param([a_walk(6)], 0, id="not in the first week"),
        pytest.param([a_walk(7)], 1, id="a good walk after a week"),
        pytest.param([a_walk(7), a_walk(8), a_walk(13)], 1, id="once a week, however often one walks"),
        pytest.param([a_walk(7), a_walk(14, 540)], 2, id="the next one with the longer walk"),
        pytest.param([a_walk(7), a_walk(14, 480)], 1, id="not with the shorter one"),
        pytest.param([a_walk(21)], 1, id="time away is not made up for"),
        pytest.param([a_walk(7, feeling=Feeling.NEITHER)], 1, id="neither is a good tag"),
        pytest.param([a_walk(7, feeling=Feeling.PAIN)], 0, id="pain lets nothing grow"),
        pytest.param([a_walk(7, feeling=Feeling.BOTH), a_walk(10)], 0, id="and the week begins anew"),
        pytest.param([a_walk(7, feeling=Feeling.BOTH), a_walk(14)], 1, id="until it is over"),
        pytest.param([a_walk(7, feeling=None)], 0, id="what was not told does not count"),
        pytest.param([a_walk(7, before=1, after=3)], 0, id="a rise of 2 points lets nothing grow"),
        pytest.param([a_walk(7, 300)], 0, id="a walk that was cut short does not count"),
        pytest.param([a_walk(-7), a_walk(-1)], 0, id="walks before it do not count"),
    ],
)
def test_a_minute_a_week(walks, expected):
    assert grown_minutes(walks, START) == expected
    assert grown_minutes(reversed(walks), START) == expected


def test_only_a_walk_that_is_braced_all_the_way_grows():
    whole = WalkDose(brace_seconds=480, easy_seconds=0, rounds=1)
    assert whole.longer_by(2).walk_seconds == 600
    assert whole.longer_by(90).brace_seconds == 1800
    parted = WalkDose(brace_seconds=60, easy_seconds=20, rounds=6)
    assert parted.longer_by(2) == parted
