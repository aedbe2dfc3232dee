"""What the figure costs: a paint in motion, a session, standing still, the first thumbnails of a start."""

from pathlib import Path
from statistics import quantiles

from tests.bench.measuring import PYTHON, Environment, Figures, run, say

_DAY_OF_HOLDS, _DAY_OF_REPS, _DAY_OF_A_WALK = "2", "4", "3"


def measure_figure(history: Path, folder: Path, environment: Environment, seconds: int) -> None:
    """Print the figures; live sessions run for `seconds` each."""
    say("The figure")
    _say_paints({**environment, "QT_SCALE_FACTOR": "2"})
    for name, day, phase in (
        ("a session from its first get ready on", _DAY_OF_HOLDS, "get_ready"),
        ("short holds", _DAY_OF_HOLDS, "hold"),
        ("tempo reps, always in motion", _DAY_OF_REPS, "move"),
        ("a walk, always in motion", _DAY_OF_A_WALK, "brace"),
        ("paused: the figure stands still", _DAY_OF_HOLDS, "hold-paused"),
    ):
        _say_share(name, (folder / phase, day, phase, str(seconds)), environment)
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


def _say_share(name: str, options: tuple[str | Path, ...], environment: Environment) -> None:
    command = (PYTHON, "-m", "tests.bench.moving_session", *options)
    share, paints = map(float, run(command, environment).out.split())
    bare, _ = map(float, run((*command, "hidden"), environment).out.split())
    own = f"{share - bare:.1%} for the figure with {paints:.1f} paints a second"
    say(f"  {name}: {share:.1%} of one core, {own}")


def _thumbnails_after(command: tuple[str | Path, ...], environment: Environment) -> float:
    painted_ns, complete_ns = (int(line.split()[0]) for line in run(command, environment).out.splitlines())
    return (complete_ns - painted_ns) / 1e9
