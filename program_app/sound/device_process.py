"""The output device in a process of its own: `python -m program_app.sound.device_process`.

Drivers and sound servers come and go, print to the terminal, and take a process with them when they fail;
here they take nobody else. Each block is asked for on stdout, with the moment it is heard; it comes on stdin.
"""

import os
import sys
import threading
import time
from array import array
from collections.abc import Generator
from contextlib import suppress

import miniaudio

from program_app.sound.clip import RATE
from program_app.sound.device_protocol import LOST, OPEN, REQUEST
from program_app.sound.frame_clock import FrameClock

_PERIOD_MILLISECONDS = 40
_PERIODS = 3
_BUFFERED_SECONDS = 0.075
"""From the request for a frame until it is heard, as recorded from a sound server."""
_BACKENDS = {
    "linux": ("PULSEAUDIO", "ALSA"),
    "darwin": ("COREAUDIO",),
    "win32": ("WASAPI", "DSOUND", "WINMM"),
}


class _Pipe:
    """The two ends that lead to the program; nothing else may be written to them."""

    def __init__(self) -> None:
        self._blocks, self._requests = os.dup(0), os.dup(1)
        nowhere = os.open(os.devnull, os.O_RDWR)
        os.dup2(nowhere, 1)
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415  there is no such module elsewhere

            for end in (self._blocks, self._requests):
                msvcrt.setmode(end, os.O_BINARY)

    def tell(self, frames: int, heard_at: float = 0.0) -> None:
        os.write(self._requests, REQUEST.pack(frames, heard_at))

    def read(self, size: int) -> bytes:
        """So many bytes; fewer when the program has gone or wants no more."""
        found = bytearray()
        while len(found) < size and (piece := os.read(self._blocks, size - len(found))):
            found += piece
        return bytes(found)


def _blocks(pipe: _Pipe, is_over: threading.Event) -> Generator["array[int]", int, None]:
    """What the device draws from, in its thread."""
    clock = FrameClock(_BUFFERED_SECONDS)
    frame = 0
    frames = yield array("h")
    while True:
        try:
            pipe.tell(frames, clock.heard_at(time.monotonic(), frame))
            block = pipe.read(2 * frames)
        except OSError:
            block = b""
        if len(block) < 2 * frames:
            is_over.set()
            return
        frame += frames
        frames = yield array("h", block)


def main() -> None:
    """Open the device and say so, or say that there is none; go when the program goes."""
    pipe, is_over = _Pipe(), threading.Event()
    names = _BACKENDS.get(sys.platform, ("OSS", "SNDIO", "AUDIO4"))
    with suppress(miniaudio.MiniaudioError, OSError):
        device = miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=RATE,
            buffersize_msec=_PERIOD_MILLISECONDS,
            callback_periods=_PERIODS,
            backends=[miniaudio.Backend[name] for name in names],
            app_name="Brace 28",
        )
        device.stop_callback = is_over.set
        blocks = _blocks(pipe, is_over)
        next(blocks)
        pipe.tell(OPEN)
        device.start(blocks)
        is_over.wait()
    with suppress(OSError):
        pipe.tell(LOST)
    # Not by the way of destructors: they wait for servers that may have died.
    os._exit(0)


if __name__ == "__main__":
    main()
