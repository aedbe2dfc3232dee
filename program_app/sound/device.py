"""The output device: asks for blocks of samples in a thread of its own."""

import logging
import os
import sys
import time
from array import array
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager

from program_app.sound.clip import RATE
from program_app.sound.frame_clock import FrameClock
from program_app.sound.quiet_libraries import quiet_libraries

_PERIOD_MILLISECONDS = 40
_PERIODS = 3
_SERVER_MILLISECONDS = 110
"""What is kept ahead: enough for a busy machine, and little enough for a pause to be heard at once."""
_BUFFERED_SECONDS = 0.075
"""From the request for a frame until it is heard, as recorded from a sound server."""
_LATENCY = "PULSE_LATENCY_MSEC"
_STANDSTILL_SECONDS = 3.0
"""A sound server takes up to a second to begin; a stream that stands still for longer is lost."""
_BACKENDS = {
    "linux": ("PULSEAUDIO", "ALSA"),
    "darwin": ("COREAUDIO",),
    "win32": ("WASAPI", "DSOUND", "WINMM"),
}

_log = logging.getLogger(__name__)

Fill = Callable[[int, float], "array[int]"]
"""Gives this many frames, of which the first is heard at this moment of the monotonic clock."""


class NoDeviceError(Exception):
    """No output device can be opened now."""


class Device:
    """An open device that is heard until it is closed or lost. Raises NoDeviceError when there is none."""

    def __init__(self, fill: Fill) -> None:
        import miniaudio  # noqa: PLC0415  0.1 s, and off the window's thread here

        self._fill = fill
        self._asked_at = time.monotonic()
        self._is_stopped = False
        self._library = miniaudio.lib
        names = _BACKENDS.get(sys.platform, ("OSS", "SNDIO", "AUDIO4"))
        with quiet_libraries(), _server_latency():
            try:
                self._stream = miniaudio.PlaybackDevice(
                    output_format=miniaudio.SampleFormat.SIGNED16,
                    nchannels=1,
                    sample_rate=RATE,
                    buffersize_msec=_PERIOD_MILLISECONDS,
                    callback_periods=_PERIODS,
                    backends=[miniaudio.Backend[name] for name in names],
                    app_name="Brace 28",
                )
                self._stream.stop_callback = self._on_stopped
                blocks = self._blocks()
                next(blocks)
                self._stream.start(blocks)
            except miniaudio.MiniaudioError as error:
                raise NoDeviceError(str(error)) from error

    @property
    def is_lost(self) -> bool:
        """Whether it stopped by itself."""
        return self._is_stopped or time.monotonic() - self._asked_at > _STANDSTILL_SECONDS

    def close(self) -> None:
        """Let go of it, and of the connection to the sound server."""
        context = self._stream._context  # noqa: SLF001  its own close() leaves the connection open
        with quiet_libraries():
            self._stream.close()
            self._library.ma_context_uninit(context)

    def _blocks(self) -> Generator["array[int]", int, None]:
        """What the device draws from, in its thread; little may happen here."""
        clock = FrameClock(_BUFFERED_SECONDS)
        frame = 0
        frames = yield array("h")
        while True:
            self._asked_at = time.monotonic()
            try:
                block = self._fill(frames, clock.heard_at(self._asked_at, frame))
            except Exception:  # noqa: BLE001  logged and told, see below
                # Nobody but the terminal would be told of it in this thread: the device counts as lost.
                _log.exception("nothing could be given to the output device")
                self._is_stopped = True
                return
            frame += frames
            frames = yield block

    def _on_stopped(self) -> None:
        self._is_stopped = True


@contextmanager
def _server_latency() -> Iterator[None]:
    """Tell PulseAudio, which asks nothing but the environment, how far ahead a new stream is to be filled."""
    if _LATENCY in os.environ:
        yield
        return
    os.environ[_LATENCY] = str(_SERVER_MILLISECONDS)
    try:
        yield
    finally:
        del os.environ[_LATENCY]
