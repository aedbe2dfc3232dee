"""The clocks of this machine, read together."""

import time
from datetime import datetime

from program_app.domain.session_clock import ClockReading

_BOOT_CLOCK: int | None = getattr(time, "CLOCK_BOOTTIME", None)
"""Counts while the machine sleeps; only Linux has it."""


def read_clock() -> ClockReading:
    """All clocks now, for telling a sleep of the machine from a late tick."""
    return ClockReading(
        monotonic_seconds=time.monotonic(),
        boot_seconds=None if _BOOT_CLOCK is None else time.clock_gettime(_BOOT_CLOCK),
        wall_seconds=time.time(),
    )


def local_now() -> datetime:
    """The present moment in the person's own time zone."""
    return datetime.now().astimezone()
