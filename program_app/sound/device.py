"""An open output device: a process of its own that asks for blocks of samples."""

import logging
import os
import subprocess
import sys
import threading
import time
from array import array
from collections.abc import Callable

from program_app.sound.device_protocol import LOST, OPEN, PULSE_LATENCY, REQUEST, SERVER_MILLISECONDS

_STANDSTILL_SECONDS = 3.0
"""A sound server takes up to a second to begin; a stream that stands still for longer is lost."""
_FAREWELL_SECONDS = 1.0

_log = logging.getLogger(__name__)

Fill = Callable[[int, float], "array[int]"]
"""Gives this many frames, of which the first is heard at this moment of the monotonic clock."""


class NoDeviceError(Exception):
    """No output device can be opened now."""


class Device:
    """Is heard until it is closed or lost. Raises NoDeviceError when there is none."""

    def __init__(self, fill: Fill) -> None:
        self._fill = fill
        self._is_stopped = False
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "program_app.sound.device_process"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={PULSE_LATENCY: str(SERVER_MILLISECONDS), **os.environ},
                bufsize=0,
            )
        except OSError as error:
            raise NoDeviceError(str(error)) from error
        word, _ = self._next_request()
        if word != OPEN:
            self.close()
            raise NoDeviceError("no output device can be opened")
        self._asked_at = time.monotonic()
        self._thread = threading.Thread(target=self._serve, name="device", daemon=True)
        self._thread.start()

    @property
    def is_lost(self) -> bool:
        """Whether it stopped by itself."""
        return self._is_stopped or time.monotonic() - self._asked_at > _STANDSTILL_SECONDS

    def close(self) -> None:
        """Let go of it; its process goes when nobody gives it blocks any more."""
        self._is_stopped = True
        process = self._process
        process.kill()
        process.wait(_FAREWELL_SECONDS)
        for end in (process.stdin, process.stdout):
            if end is not None:
                end.close()

    def _serve(self) -> None:
        """Answer every request, in a thread of its own; little may happen here."""
        try:
            while not self._is_stopped:
                frames, heard_at = self._next_request()
                if frames < 0:
                    break
                self._asked_at = time.monotonic()
                self._answer(self._fill(frames, heard_at))
        except (OSError, ValueError):
            pass  # the process has gone, or its pipes were closed
        except Exception:  # noqa: BLE001  logged, and the device counts as lost
            # Nobody but the terminal would be told of it in this thread.
            _log.exception("nothing could be given to the output device")
        self._is_stopped = True

    def _next_request(self) -> tuple[int, float]:
        stdout = self._process.stdout
        assert stdout is not None
        found = b""
        while len(found) < REQUEST.size and (piece := stdout.read(REQUEST.size - len(found))):
            found += piece
        frames, heard_at = REQUEST.unpack(found) if len(found) == REQUEST.size else (LOST, 0.0)
        return frames, heard_at

    def _answer(self, block: "array[int]") -> None:
        stdin = self._process.stdin
        assert stdin is not None
        left = memoryview(block).cast("B")
        while left:
            left = left[stdin.write(left) :]
