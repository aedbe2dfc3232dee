"""Keeps one output device open while something may be heard, and comes back to one that went away."""

import atexit
import logging
import threading
import time
from collections.abc import Callable

from program_app.sound.device import Device, Fill, NoDeviceError

RETRY_SECONDS = 2.0
_WATCH_SECONDS = 0.25
_LAST_WORDS_SECONDS = 0.2
"""From the wish to close until the device is closed, so that what fades out is heard to its end."""

_log = logging.getLogger(__name__)


class OutputStream:
    """Draws blocks from `fill` while it is open.

    `on_device` is called in the stream's thread, with whether there is a device.
    """

    def __init__(self, fill: Fill, on_device: Callable[[bool], None]) -> None:
        self._fill = fill
        self._on_device = on_device
        self._news = threading.Condition()  # guards all that follows
        self._is_open = False
        self._open_until = 0.0
        self._thread: threading.Thread | None = None

    def open(self) -> None:
        """Run until `close`."""
        with self._news:
            self._is_open = True
            self._ensure_thread()

    def open_for(self, seconds: float) -> None:
        """Run at least this long."""
        with self._news:
            self._open_until = max(self._open_until, time.monotonic() + seconds)
            self._ensure_thread()

    def close(self) -> None:
        """Stop soon; what was just faded out is still heard."""
        with self._news:
            self._is_open = False
            self._open_until = 0.0
            self._news.notify_all()

    def end(self, timeout_seconds: float = 2.0) -> None:
        """Close, and wait until the device is closed: nothing may be drawn from a program that ends."""
        self.close()
        with self._news:
            thread = self._thread
        if thread is not None:
            thread.join(timeout_seconds)

    def _ensure_thread(self) -> None:
        self._news.notify_all()
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="sound", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        atexit.register(self.end)
        try:
            while self._is_wanted_still():
                self._run_and_survive()
        finally:
            with self._news:
                if self._thread is threading.current_thread():
                    self._thread = None
            atexit.unregister(self.end)

    def _run_and_survive(self) -> None:
        try:
            self._run_one_device()
        except Exception:  # noqa: BLE001  logged and told, see below
            # Drivers and their library fail in ways nobody has listed. A thread that died of one
            # would leave every later session mute, so it is told like a missing device and tried again.
            _log.exception("the output device failed")
            self._on_device(False)
            self._wait(RETRY_SECONDS)

    def _run_one_device(self) -> None:
        try:
            device = Device(self._fill)
        except NoDeviceError as error:
            _log.info("no output device: %s", error)
            self._on_device(False)
            self._wait(RETRY_SECONDS)
            return
        try:
            self._on_device(True)
            while not device.is_lost and self._is_wanted_by_now():
                self._wait(_WATCH_SECONDS)
            is_lost = device.is_lost
        finally:
            device.close()
        if is_lost:
            _log.info("the output device went away")
            self._on_device(False)

    def _wait(self, seconds: float) -> None:
        """Until something is new, at most this long."""
        with self._news:
            self._news.wait(seconds)

    def _is_wanted(self) -> bool:
        return self._is_open or time.monotonic() < self._open_until

    def _is_wanted_by_now(self) -> bool:
        """Whether the device is to stay open; one that is not stays for its last words."""
        with self._news:
            return self._is_wanted() or self._news.wait_for(self._is_wanted, _LAST_WORDS_SECONDS)

    def _is_wanted_still(self) -> bool:
        """Whether to open a device again; a thread that is not wanted leaves its place to the next one."""
        with self._news:
            if not self._is_wanted():
                self._thread = None
            return self._is_wanted()
