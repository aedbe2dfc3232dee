"""Keeps one output device open while something may be heard, and comes back to one that went away."""

import atexit
import logging
import threading
import time
from collections.abc import Callable

from program_app.sound.device import Device, Fill, NoDeviceError

RETRY_SECONDS, LONGEST_RETRY_SECONDS = 2.0, 16.0
"""Between two looks for a device: the longer there is none, the less often it is worth what a look costs."""
_WATCH_SECONDS = 0.25
_LAST_WORDS_SECONDS = 0.2
"""From the wish to close until the device is closed, so that what fades out is heard to its end."""

_log = logging.getLogger(__name__)


def next_retry(seconds: float) -> float:
    """How long to wait after a look that came so long after the one before, and was in vain."""
    return min(2.0 * seconds, LONGEST_RETRY_SECONDS)


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
        self._retry_seconds = RETRY_SECONDS
        self._wishes = 0

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
        """Somebody wishes for a device: it is looked for at once."""
        self._retry_seconds = RETRY_SECONDS
        self._wishes += 1
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
        wishes = self._wishes
        try:
            is_there = self._run_one_device()
        except Exception:  # noqa: BLE001  logged and told, see below
            # Drivers and their library fail in ways nobody has listed. A thread that died of one
            # would leave every later session mute, so it is told like a missing device and tried again.
            _log.exception("the output device failed")
            self._on_device(False)
            is_there = False
        if not is_there:
            self._wait_before_next_look(wishes)

    def _run_one_device(self) -> bool:
        """Whether there was one."""
        try:
            device = Device(self._fill)
        except NoDeviceError as error:
            _log.info("no output device: %s", error)
            self._on_device(False)
            return False
        self._retry_seconds = RETRY_SECONDS
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
        return True

    def _wait_before_next_look(self, wishes: int) -> None:
        """Until it is time, or somebody wishes for a device or for none since there were so many wishes."""
        with self._news:
            seconds, self._retry_seconds = self._retry_seconds, next_retry(self._retry_seconds)
            self._news.wait_for(lambda: self._wishes != wishes or not self._is_wanted(), seconds)

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
