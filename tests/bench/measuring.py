"""How the figures come about: processes one at a time, medians, and pairs measured side by side."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
PYTHON = sys.executable

Command = Sequence[str | Path]
Environment = Mapping[str, str]


@dataclass(frozen=True)
class Run:
    """One process from start to end: what it printed, wall and processor seconds, peak memory."""

    code: int
    out: str
    started_at_ns: int
    seconds: float
    cpu_seconds: float
    peak_kilobytes: int


def run(command: Command, environment: Environment) -> Run:
    """Run `command` to its end. Raises RuntimeError when it fails."""
    started_at_ns = time.monotonic_ns()
    with subprocess.Popen(
        list(map(str, command)), env=dict(environment), cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        out = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = (time.monotonic_ns() - started_at_ns) / 1e9
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))} ended with {process.returncode}: {out}")
    return Run(
        code=process.returncode,
        out=out,
        started_at_ns=started_at_ns,
        seconds=seconds,
        cpu_seconds=usage.ru_utime + usage.ru_stime,
        peak_kilobytes=usage.ru_maxrss,
    )


@dataclass(frozen=True)
class Figures:
    """Several measurements of one thing."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """The one in the middle."""
        return median(self.values)

    def text(self, factor: float = 1.0, unit: str = "", digits: int = 0) -> str:
        """`median (least to most)`, each times `factor`."""
        least, most = min(self.values) * factor, max(self.values) * factor
        return f"{self.median * factor:.{digits}f}{unit} ({least:.{digits}f} to {most:.{digits}f})"


@dataclass(frozen=True)
class Pairs:
    """Two things measured in turn, A B A B, so that a busy moment of the machine meets both."""

    a: Figures
    b: Figures

    @property
    def ratios(self) -> Figures:
        """A to B, pair by pair."""
        return Figures(tuple(a / b for a, b in zip(self.a.values, self.b.values, strict=True)))

    @property
    def differences(self) -> Figures:
        """A less B, pair by pair."""
        return Figures(tuple(a - b for a, b in zip(self.a.values, self.b.values, strict=True)))


def in_turn(measure_a: Callable[[], float], measure_b: Callable[[], float], count: int) -> Pairs:
    """Measure both once for warmth, then `count` times in turn."""
    measure_a(), measure_b()
    pairs = [(measure_a(), measure_b()) for _ in range(count)]
    return Pairs(Figures(tuple(a for a, _ in pairs)), Figures(tuple(b for _, b in pairs)))


def say(line: str = "") -> None:
    """Print a line at once."""
    print(line, flush=True)
