"""A private sound server whose only output is a room that nobody sits in, and a recorder inside that room."""

import os
import subprocess
import threading
import time
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
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
    """What was heard, with the moment of each sample on the monotonic clock."""

    _pieces: list[tuple[float, bytes]] = field(default_factory=list)

    def hear(self, at_seconds: float, piece: bytes) -> None:
        """Take the next piece, which arrived at this moment."""
        self._pieces.append((at_seconds, piece))

    @property
    def samples(self) -> "array[int]":
        """All of it."""
        heard = array("h")
        for _, piece in self._pieces:
            heard.frombytes(piece)
        return heard

    def moment_of(self, sample: int) -> float:
        """When this sample was heard: pieces may come late, so that the earliest one nearby counts."""
        starts = []
        count = 0
        for at_seconds, piece in self._pieces:
            count += len(piece) // 2
            starts.append((at_seconds, at_seconds - count / RATE))
        roughly = min(start for _, start in starts) + sample / RATE
        nearby = [start for at, start in starts if abs(at - roughly) < _NEARBY_SECONDS]
        return min(nearby or [start for _, start in starts]) + sample / RATE

    def first_sample_at(self, at_seconds: float) -> int:
        """The sample that was heard at this moment."""
        return max(0, round((at_seconds - self.moment_of(0)) * RATE))


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
        is_running = threading.Event()

        def listen() -> None:
            while piece := os.read(pipe.fileno(), 2**16):
                heard.hear(time.monotonic(), piece)
                is_running.set()

        listener = threading.Thread(target=listen)
        listener.start()
        try:
            if not is_running.wait(_PATIENCE_SECONDS):
                raise RuntimeError("nothing can be recorded")
            yield heard
        finally:
            recorder.terminate()
            listener.join()
