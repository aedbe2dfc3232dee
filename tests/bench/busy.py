"""A machine that is busy with something else."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from tests.bench.measuring import PYTHON


@contextmanager
def busy_processes(count: int) -> Iterator[None]:
    """Keep `count` cores busy."""
    loops = [subprocess.Popen([PYTHON, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()
