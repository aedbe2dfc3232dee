"""Kills the demo at random moments and counts what is not as it must be."""

import random
import tempfile
from pathlib import Path

from tests.bench.measuring import Environment, say
from tests.journeys.killed_demo import KilledDemo

_LIFE_SECONDS = (0.3, 3.5)


def kill_often(environment: Environment, count: int, seed: int) -> None:
    """Play the 28 days into one folder after the other, killed `count` times, and print the violations."""
    chance = random.Random(seed)
    violations: list[str] = []
    told = finished = 0
    demo: KilledDemo | None = None
    with tempfile.TemporaryDirectory(prefix="brace28-kills-") as name:
        for number in range(count):
            if demo is None or demo.is_finished:
                demo = KilledDemo(Path(name) / f"{number}", "1-28", environment)
            before = len(demo.told)
            demo.play(chance.uniform(*_LIFE_SECONDS))
            told += len(demo.told) - before
            finished += demo.is_finished
            violations += [f"kill {number}: {sentence}" for sentence in demo.violations()]
    say(
        f"kill -9 at {count} random moments of the demo (seed {seed}), each run going on where the last stood"
    )
    say(f"  {told} held lines were printed before a kill; the 28 days were finished {finished} times")
    say(f"  {len(violations)} violations (printed and not kept, damaged file, rep twice or left out)")
    for sentence in violations:
        say(f"    {sentence}")
    say()
