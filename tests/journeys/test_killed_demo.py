"""`kill -9` at random moments: what was printed as held is kept, and the next run goes on at the next rep."""

import os
import random
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.journeys.held import finished_holds
from tests.journeys.killed_demo import KilledDemo

_DAYS = "1-3"
_KILLS = 5


@pytest.mark.parametrize("seed", [28])
def test_whatever_the_moment_nothing_that_was_printed_is_lost_and_no_rep_is_done_twice(
    tmp_path: Path, seed: int
) -> None:
    undisturbed = KilledDemo(tmp_path / "undisturbed", _DAYS, os.environ)
    began_at = time.monotonic()
    undisturbed.play(kill_after_seconds=None)
    whole_run_seconds = time.monotonic() - began_at
    chance = random.Random(seed)
    moments = [chance.uniform(0.1, 0.8) * whole_run_seconds for _ in range(_KILLS)]
    print(f"seed {seed}, killed after {moments} s")  # noqa: T201 - shown when it fails
    killed = KilledDemo(tmp_path / "killed", _DAYS, os.environ)
    for moment in moments:
        killed.play(kill_after_seconds=moment)
        assert killed.violations() == []
    killed.play(kill_after_seconds=None)
    assert killed.violations() == []
    sessions = killed.sessions()
    assert [(session["day"], session["state"]) for session in sessions] == [
        (1, "done"),
        (2, "done"),
        (3, "done"),
    ]
    assert Counter(finished_holds(sessions)) == Counter(undisturbed.told)
    assert set(Counter(killed.told).values()) == {1}
