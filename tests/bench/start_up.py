"""Time to the painted Today and peak memory, beside a bare window of the same Qt."""

from functools import partial
from pathlib import Path

from tests.bench.measuring import PYTHON, Environment, Pairs, in_turn, run, say

_BARE = (PYTHON, "-m", "tests.bench.bare_window")
_TODAY = (PYTHON, "-m", "tests.bench.painted_today")


def measure_start_up(history: Path, environment: Environment, count: int) -> None:
    """Print the paired figures; `history` is a data folder with all that a person has done."""
    seconds = in_turn(
        partial(_seconds, (*_TODAY, history), "today", environment),
        partial(_seconds, _BARE, "bare", environment),
        count,
    )
    say(f"Process start to the first painted picture, {count} pairs in turn after one for warmth")
    _say_pairs(seconds, 1000, "ms")
    settled = in_turn(
        partial(_settled_kilobytes, (*_TODAY, history), environment),
        partial(_settled_kilobytes, _BARE, environment),
        max(2, count // 5),
    )
    painted = in_turn(
        partial(_painted_kilobytes, (*_TODAY, history), environment),
        partial(_painted_kilobytes, _BARE, environment),
        max(2, count // 5),
    )
    say("Peak memory when the first picture is painted")
    _say_pairs(painted, 1 / 1024, "MB")
    say("Peak memory two seconds later, with everything loaded")
    _say_pairs(settled, 1 / 1024, "MB")


def _seconds(command: tuple[str | Path, ...], page: str, environment: Environment) -> float:
    done = run(command, environment)
    at_ns, _, painted_page = done.out.split()
    if painted_page != page:
        raise RuntimeError(f"the first picture was {painted_page}, not {page}")
    return (int(at_ns) - done.started_at_ns) / 1e9


def _painted_kilobytes(command: tuple[str | Path, ...], environment: Environment) -> float:
    return float(run(command, environment).out.split()[1])


def _settled_kilobytes(command: tuple[str | Path, ...], environment: Environment) -> float:
    return float(run((*command, "settle"), environment).out.split()[-1])


def _say_pairs(pairs: Pairs, factor: float, unit: str) -> None:
    say(f"  Today with history   {pairs.a.text(factor, f' {unit}')}")
    say(f"  bare window          {pairs.b.text(factor, f' {unit}')}")
    say(f"  ratio, pair by pair  {pairs.ratios.text(digits=2)}")
    say()
