"""What playing days costs: processor seconds for each minute that is held."""

from pathlib import Path

from tests.bench.measuring import PYTHON, Environment, run, say
from tests.journeys.held import held_lines


def play_history(folder: Path, environment: Environment, days: str) -> None:
    """Play `days` into `folder` and print the cost."""
    command = (PYTHON, "-m", "program_app", "demo", "--days", days, "--data-dir", folder)
    done = run(command, environment)
    lines = held_lines(done.out)
    minutes = sum(line.seconds for line in lines) / 60
    say(f"Demo of days {days}: {len(lines)} holds, reps and braced intervals, {minutes:.1f} held minutes")
    say(f"  {done.cpu_seconds:.1f} s of processor time in {done.seconds:.1f} s")
    say(f"  {done.cpu_seconds / minutes:.3f} s of processor time for each held minute")
    say(f"  peak memory {done.peak_kilobytes / 1024:.0f} MB")
    say()
