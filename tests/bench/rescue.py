"""How long somebody in a spasm waits: from a key press on each page to the painted rescue page."""

from collections.abc import Sequence
from pathlib import Path
from statistics import quantiles

from tests.bench.measuring import PYTHON, Environment, Figures, run, say

LIMIT_SECONDS = 0.2


def opening_seconds(
    folder: Path, environment: Environment, times: int
) -> dict[str, list[tuple[float, float]]]:
    """Of each press wall seconds and those waited for a processor, by the page it was pressed on."""
    done = run((PYTHON, "-m", "tests.bench.rescue_opening", folder, str(times)), environment)
    found: dict[str, list[tuple[float, float]]] = {}
    for line in done.out.splitlines():
        name, wall, cpu = line.split()
        found.setdefault(name, []).append((float(wall), float(cpu)))
    return found


def ninety_fifth(values: Sequence[float]) -> float:
    """The 95th percentile."""
    return quantiles(values, n=20, method="inclusive")[-1]


def measure_rescue(history: Path, environment: Environment, times: int) -> None:
    """Print the figures of each page and of all together."""
    found = opening_seconds(history, environment, times)
    say(f"Rescue: from a key press to the painted page, {times} on each page (not above 200 ms)")
    for name, pairs in found.items():
        say(f"  {name:<10} {Figures(tuple(wall for wall, _waited in pairs)).text(1000, ' ms')}")
    everything = [wall for pairs in found.values() for wall, _waited in pairs]
    say(f"  95th percentile of all {len(everything)}  {ninety_fifth(everything) * 1000:.0f} ms")
    say()
