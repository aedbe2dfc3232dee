"""How long the text commands take, and what `make run` adds to a start."""

import shutil
from functools import partial
from pathlib import Path

from tests.bench.measuring import PYTHON, Command, Environment, Figures, in_turn, run, say

_COMMANDS = (("today",), ("today", "--json"), ("days",), ("days", "--json"))


def measure_text_commands(history: Path, environment: Environment, count: int) -> None:
    """Print the seconds of each command with what was played, and of a Python that does nothing."""
    say(f"Text commands with that history, {count} runs each")
    say(f"  python -c pass         {_repeated((PYTHON, '-c', 'pass'), environment, count)}")
    for words in _COMMANDS:
        command = (PYTHON, "-m", "program_app", *words, "--data-dir", history)
        say(f"  brace28 {' '.join(words):<14} {_repeated(command, environment, count)}")
    say()


def measure_make_run(history: Path, environment: Environment, count: int) -> None:
    """Print what `make run` adds when everything is set up, around the same words."""
    make = shutil.which("make")
    if make is None:
        say("make is not here; its share of a start was not measured.")
        return
    words = f"today --data-dir {history}"
    with_make = partial(_seconds, (make, "-s", "run", f"ARGS={words}"), environment)
    without = partial(_seconds, (PYTHON, "-m", "program_app", *words.split()), environment)
    pairs = in_turn(with_make, without, count)
    say(f"`make run` when all is set up, around `brace28 today`, {count} pairs in turn")
    say(f"  it adds  {pairs.differences.text(1000, ' ms')}")
    say()


def _repeated(command: Command, environment: Environment, count: int) -> str:
    run(command, environment)
    return Figures(tuple(_seconds(command, environment) for _ in range(count))).text(1000, " ms")


def _seconds(command: Command, environment: Environment) -> float:
    return run(command, environment).seconds
