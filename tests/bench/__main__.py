"""`make bench`: prints the figures of one run on a private X server. `--quick` makes everything small."""

import argparse
import os
import platform
import subprocess
import tempfile
from importlib.metadata import version
from pathlib import Path

from tests.bench.coach import measure_coach
from tests.bench.demo_cost import play_history
from tests.bench.figure import measure_figure
from tests.bench.kills import kill_often
from tests.bench.lateness import measure_lateness
from tests.bench.long_history import measure_long_history
from tests.bench.measuring import PYTHON, ROOT, say
from tests.bench.rescue import measure_rescue
from tests.bench.start_up import measure_start_up
from tests.bench.text_commands import measure_make_run, measure_text_commands
from tests.x_server import on_display, private_x_server

_SEED = 28


def main() -> None:
    """Measure everything, one after the other."""
    options = _options()
    subprocess.run([PYTHON, "-m", "compileall", "-q", "program_app", "tests"], cwd=ROOT, check=True)
    _say_where()
    with private_x_server() as display, tempfile.TemporaryDirectory(prefix="brace28-bench-") as name:
        folder = Path(name)
        environment = {**on_display(display), "XDG_CACHE_HOME": str(folder / "cache")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        history = folder / "history"
        play_history(history, environment, options.days)
        measure_start_up(history, environment, options.pairs)
        measure_long_history(history, folder / "long", options.pairs)
        measure_text_commands(history, environment, options.pairs)
        measure_make_run(history, environment, options.pairs)
        measure_rescue(history, environment, options.presses)
        measure_figure(history, folder / "figure", environment, options.live_seconds // 3)
        measure_lateness(folder, environment, options.live_seconds)
        measure_coach(folder / "coach", environment, options.whole_seconds, options.live_seconds)
        kill_often(environment, options.kills, _SEED)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="two minutes instead of half an hour")
    quick = parser.parse_args().quick
    return argparse.Namespace(
        days="1-4" if quick else "1-28",
        pairs=3 if quick else 15,
        presses=3 if quick else 25,
        live_seconds=20 if quick else 90,
        whole_seconds=40 if quick else 1800,
        kills=5 if quick else 200,
    )


def _say_where() -> None:
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    say(
        f"Python {platform.python_version()}, PySide6 {version('PySide6-Essentials')}, "
        f"{len(os.sched_getaffinity(0))} cores, {platform.system()}, Xvfb, load before: {load}"
    )
    say("Figures are medians with the least and the most in brackets.")
    say()


if __name__ == "__main__":
    main()
