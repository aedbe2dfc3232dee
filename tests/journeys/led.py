"""The other end of `led_app`: a real app in a process of its own, led by a test."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Self

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 60.0


@dataclass(frozen=True)
class Seen:
    """What the window shows."""

    is_done: bool
    """What was asked for could be done."""
    page: str
    texts: tuple[str, ...]
    names: tuple[str, ...]
    """Accessible names of all that is shown."""

    def says(self, part: str) -> bool:
        """Whether some text or name holds `part`."""
        return any(part in words for words in (*self.texts, *self.names))


class LedApp:
    """Brace 28 on `folder`, called with `words`; killed at the end if it has not ended by then."""

    def __init__(
        self,
        folder: Path,
        environment: Mapping[str, str],
        prefix: Sequence[str] = (),
        words: Sequence[str] = (),
    ) -> None:
        self.process = subprocess.Popen(
            [*prefix, sys.executable, "-m", "tests.journeys.led_app", str(folder), *words],
            cwd=ROOT,
            env=dict(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.kill()
        self.process.communicate()

    def ask(self, **wish: str | bool) -> Seen:
        """Do something at the window, and look."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(wish) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        assert answer, f"the app ended with {self.process.wait()}"
        seen = json.loads(answer)
        return Seen(seen["is_done"], seen["page"], tuple(seen["texts"]), tuple(seen["names"]))

    def look_until(self, is_so: Callable[[Seen], bool]) -> Seen:
        """Look until it is so."""
        return self._ask_until(is_so)

    def press(self, name: str) -> Seen:
        """Click the button of this name as soon as it is offered."""
        return self._ask_until(_is_done, press=name)

    def key(self, key: str) -> Seen:
        """Press a key."""
        return self.ask(key=key)

    def close(self) -> int:
        """Close the window and wait for the end; returns the exit code."""
        self.ask(close=True)
        return self.process.wait(PATIENCE_SECONDS)

    def _ask_until(self, is_so: Callable[[Seen], bool], **wish: str | bool) -> Seen:
        gives_up_at = time.monotonic() + PATIENCE_SECONDS
        while True:
            seen = self.ask(**wish)
            if is_so(seen):
                return seen
            assert time.monotonic() < gives_up_at, f"still {seen}"


def _is_done(seen: Seen) -> bool:
    return seen.is_done


def brace28(
    *words: str | Path,
    environment: Mapping[str, str] | None = None,
    stdout: IO[str] | int = subprocess.PIPE,
    prefix: Sequence[str] = (),
) -> subprocess.CompletedProcess[str]:
    """Run the command line to its end in a process of its own."""
    return subprocess.run(
        [*prefix, sys.executable, "-m", "program_app", *map(str, words)],
        cwd=ROOT,
        env=dict(environment or os.environ),
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
