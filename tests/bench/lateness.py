"""How late a phase begins in the live window while every core is busy."""

import os
from pathlib import Path

from tests.bench.busy import busy_processes
from tests.bench.measuring import PYTHON, Environment, Figures, run, say


def measure_lateness(folder: Path, environment: Environment, seconds: int) -> None:
    """Print the lateness of a live session of `seconds`, on a quiet and on a busy machine."""
    cores = len(os.sched_getaffinity(0))
    say(f"Live session of {seconds} s: from the chain of deadlines to the moment the page is told")
    _say_session("nobody else", folder / "quiet", environment, seconds)
    with busy_processes(cores):
        _say_session(f"{cores} cores busy", folder / "busy", environment, seconds)
    say()


def _say_session(name: str, folder: Path, environment: Environment, seconds: int) -> None:
    done = run((PYTHON, "-m", "tests.bench.live_session", folder, str(seconds)), environment)
    kinds: dict[str, list[float]] = {"step": [], "moment": []}
    for line in done.out.splitlines():
        kind, late_seconds = line.split()
        kinds[kind].append(float(late_seconds))
    steps, moments = (Figures(tuple(values)) for values in kinds.values())
    say(f"  {name}: {len(steps.values)} phase boundaries  {steps.text(1000, ' ms', 1)}")
    say(f"  {' ' * len(name)}  {len(moments.values)} counts and cues      {moments.text(1000, ' ms', 1)}")
