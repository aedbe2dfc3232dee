"""A private sound server whose only output is a room that nobody sits in, and a recorder inside that room."""

import os
import subprocess
import threading
import time
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from pathlib import Path

RATE = 24_000
_SINK = "room"
_PATIENCE_SECONDS = 20
_NEARBY_SECONDS = 1.0


@dataclass
class SoundServer:
    """PulseAudio on a socket of its own, started and stopped at will; it touches no system service."""

    folder: Path
    _process: subprocess.Popen[bytes] | None = field(default=None, init=False)

    @property
    def address(self) -> str:
        """What PULSE_SERVER has to be in the processes that are to be heard here."""
        return f"unix:{self.folder / 'socket'}"

    @property
    def environment(self) -> dict[str, str]:
        """For the server and the recorder: nothing of the user's own server."""
        foreign = {"PULSE_SERVER", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY"}
        own = {"HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder)}
        return {name: value for name, value in os.environ.items() if name not in foreign} | own

    def start(self) -> None:
        """Start, and wait until the room is there."""
        self.folder.mkdir(mode=0o700, exist_ok=True)
        modules = (
            f"module-null-sink sink_name={_SINK} rate=48000 channels=1",
            f"module-native-protocol-unix auth-anonymous=1 socket={self.folder / 'socket'}",
        )
        self._process = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
                *("--disable-shm=yes", "--log-level=error", "--realtime=no", "--high-priority=no"),
                *(part for module in modules for part in ("-L", module)),
            ],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        limit = time.monotonic() + _PATIENCE_SECONDS
        asking = ["pactl", f"--server={self.address}", "info"]
        while subprocess.run(asking, env=self.environment, capture_output=True, check=False).returncode:
            if time.monotonic() > limit or self._process.poll() is not None:
                raise RuntimeError("the sound server did not start")

    def kill(self) -> None:
        """Stop it as a crash does."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


@dataclass
class Recording:
    """What was heard, with the moment of each sample on the monotonic clock; ask it when it has ended."""

    _pieces: list[tuple[float, bytes]] = field(default_factory=list)
    _news: threading.Condition = field(default_factory=threading.Condition)

    def hear(self, at_seconds: float, piece: bytes) -> None:
        """Take the next piece, which arrived at this moment."""
        with self._news:
            self._pieces.append((at_seconds, piece))
            self._news.notify_all()

    def wait_until(self, at_seconds: float) -> None:
        """Go on listening until this moment of the monotonic clock."""
        patience = at_seconds - time.monotonic() + _PATIENCE_SECONDS
        with self._news:
            if not self._news.wait_for(lambda: self._is_heard_until(at_seconds), patience):
                raise RuntimeError("the recorder heard nothing any more")

    @cached_property
    def samples(self) -> "array[int]":
        """All of it."""
        return array("h", b"".join(piece for _, piece in self._pieces))

    def moment_of(self, sample: int) -> float:
        """When this sample was heard: pieces may come late, so that the earliest one nearby counts."""
        roughly = self._starts[0][1] + sample / RATE
        first = bisect_left(self._starts, (roughly - _NEARBY_SECONDS,))
        end = bisect_left(self._starts, (roughly + _NEARBY_SECONDS,))
        nearby = self._starts[first:end] or self._starts
        return min(start for _, start in nearby) + sample / RATE

    def first_sample_at(self, at_seconds: float) -> int:
        """The sample that was heard at this moment."""
        roughly = round((at_seconds - self._starts[0][1]) * RATE)
        return max(0, roughly + round((at_seconds - self.moment_of(roughly)) * RATE))

    def _is_heard_until(self, at_seconds: float) -> bool:
        return bool(self._pieces) and self._pieces[-1][0] > at_seconds

    @cached_property
    def _starts(self) -> list[tuple[float, float]]:
        """For each piece its arrival, and when the recording began if it came in time."""
        frames = accumulate(len(piece) // 2 for _, piece in self._pieces)
        return [(at, at - count / RATE) for (at, _), count in zip(self._pieces, frames, strict=True)]


@contextmanager
def sound_server(folder: Path) -> Iterator[SoundServer]:
    """A server that runs, and is stopped afterwards."""
    server = SoundServer(folder)
    try:
        server.start()
        yield server
    finally:
        server.kill()


@contextmanager
def recording(server: SoundServer) -> Iterator[Recording]:
    """Record all that is heard in the room; complete when the block has ended."""
    heard = Recording()
    command = [
        *("parec", f"--server={server.address}", f"--device={_SINK}.monitor", "--raw", "--latency-msec=10"),
        *("--format=s16le", f"--rate={RATE}", "--channels=1"),
    ]
    with subprocess.Popen(
        command, env=server.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0
    ) as recorder:
        assert recorder.stdout is not None
        pipe = recorder.stdout

        def listen() -> None:
            while piece := os.read(pipe.fileno(), 2**16):
                heard.hear(time.monotonic(), piece)

        listener = threading.Thread(target=listen)
        listener.start()
        try:
            heard.wait_until(time.monotonic())
            yield heard
        finally:
            recorder.terminate()
            listener.join()
