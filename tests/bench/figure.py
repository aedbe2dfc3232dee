"""What the figure costs: a paint in motion, a session, standing still, the first thumbnails of a start."""

from pathlib import Path
from statistics import quantiles

from tests.bench.day_shares import Stretch, day_shares, text_of
from tests.bench.measuring import PYTHON, Environment, Figures, run, say

_STRETCHES = {
    Stretch.WAIT: ("2", "get_ready"),
    Stretch.HOLD: ("2", "hold"),
    Stretch.REP: ("4", "move"),
    Stretch.WALK: ("3", "brace"),
    Stretch.CHECK: ("1", "check"),
}
"""The day and the phase with which a live session begins that is all of one kind."""


def measure_figure(history: Path, folder: Path, environment: Environment, seconds: int) -> None:
    """Print the figures; live sessions run for `seconds` each."""
    say("The figure")
    _say_paints({**environment, "QT_SCALE_FACTOR": "2"})
    shares = {
        kind: _say_share(kind, (folder / phase, day, phase, str(seconds)), environment)
        for kind, (day, phase) in _STRETCHES.items()
    }
    paused = (folder / "paused", "2", "hold-paused", str(seconds))
    _say_share("paused: the figure stands still", paused, environment)
    say(f"  whole sessions: {text_of(day_shares(shares))}")
    command = (PYTHON, "-m", "tests.bench.painted_today", history, "figures")
    late = Figures(tuple(_thumbnails_after(command, environment) for _ in range(3)))
    say(f"  the thumbnails of Today are there {late.text(1000, ' ms')} after its first picture")
    say()


def _say_paints(environment: Environment) -> None:
    done = run((PYTHON, "-m", "tests.bench.painted_figure"), environment)
    paints = Figures(tuple(float(line) / 1000.0 for line in done.out.splitlines()))
    slow = quantiles(paints.values, n=20)[-1]
    say(f"  a paint in motion, 606 x 252, scale factor 2: {paints.text(1000, ' ms', 1)}")
    say(f"  95 of 100 of the {len(paints.values)} paints take at most {slow * 1000:.1f} ms")


def _say_share(name: str, options: tuple[str | Path, ...], environment: Environment) -> float:
    command = (PYTHON, "-m", "tests.bench.moving_session", *options)
    share, paints = map(float, run(command, environment).out.split())
    bare, _ = map(float, run((*command, "hidden"), environment).out.split())
    own = f"{share - bare:.1%} for the figure with {paints:.1f} paints a second"
    say(f"  {name}: {share:.1%} of one core, {own}")
    return share


def _thumbnails_after(command: tuple[str | Path, ...], environment: Environment) -> float:
    painted_ns, complete_ns = (int(line.split()[0]) for line in run(command, environment).out.splitlines())
    return (complete_ns - painted_ns) / 1e9
