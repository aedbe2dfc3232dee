"""The clock of a session: how much of a step has passed, when it stands, and what does not count."""

from collections.abc import Callable
from dataclasses import dataclass

from program_app.domain.events import PauseReason

LATE_SECONDS = 2.0
"""A tick later than this, or clocks this far apart, mean that nobody was exercising."""
TICK_SECONDS = 0.1


@dataclass(frozen=True, kw_only=True)
class ClockReading:
    """One look at the clocks: monotonic, one that counts suspend (None where there is none), and the wall."""

    monotonic_seconds: float
    boot_seconds: float | None
    wall_seconds: float


Clock = Callable[[], ClockReading]


class SessionClock:
    """Runs or stands; what passes while it stands belongs to no step."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = ClockReading(monotonic_seconds=0.0, boot_seconds=None, wall_seconds=0.0)
        self._step_began_at = 0.0
        self._stands_at_elapsed = 0.0
        self._stands_since = 0.0
        self._is_running = False

    @property
    def now(self) -> float:
        """The last look, in seconds of the monotonic clock."""
        return self._last.monotonic_seconds

    @property
    def is_running(self) -> bool:
        """Whether time counts."""
        return self._is_running

    @property
    def stands_since(self) -> float:
        """Since when the clock stands, if it does."""
        return self._stands_since

    @property
    def step_began_at(self) -> float:
        """When the present step would have begun if the clock had never stood in it."""
        return self._step_began_at

    def look(self, due_in_seconds: float = TICK_SECONDS) -> PauseReason | None:
        """Look again, `due_in_seconds` after the last time by plan.

        After a time in which nobody was exercising the clock stands since the last look, and the
        reason is returned.
        """
        last, self._last = self._last, self._clock()
        if not self._is_running:
            return None
        reason = _interruption(last, self._last, due_in_seconds)
        if reason is not None:
            self.stand(last.monotonic_seconds)
        return reason

    def elapsed(self, at: float) -> float:
        """Seconds of the present step that have counted up to `at`."""
        return max(0.0, at - self._step_began_at) if self._is_running else self._stands_at_elapsed

    def elapsed_now(self) -> float:
        """Seconds of the present step at this very moment."""
        return self.elapsed(self._clock().monotonic_seconds) if self._is_running else self._stands_at_elapsed

    def begin_step(self, at: float) -> None:
        """A step begins at `at`, with the clock running or standing."""
        self._step_began_at = at
        self._stands_at_elapsed = 0.0

    def stand(self, at: float) -> None:
        """Stand since `at`, keeping the fraction of a second."""
        self._stands_at_elapsed = self.elapsed(at)
        self._stands_since = at
        self._is_running = False

    def run(self) -> None:
        """Run on from where it stands, from the last look on."""
        self._step_began_at = self.now - self._stands_at_elapsed
        self._is_running = True


def _interruption(last: ClockReading, now: ClockReading, due_in_seconds: float) -> PauseReason | None:
    passed = now.monotonic_seconds - last.monotonic_seconds
    wall_ahead = now.wall_seconds - last.wall_seconds - passed
    # Without a clock that counts suspend, only the wall tells of a sleep.
    slept = wall_ahead
    if last.boot_seconds is not None and now.boot_seconds is not None:
        slept = now.boot_seconds - last.boot_seconds - passed
    if slept > LATE_SECONDS or passed - due_in_seconds > LATE_SECONDS:
        return PauseReason.SLEPT
    return PauseReason.CLOCK_CHANGED if abs(wall_ahead) > LATE_SECONDS else None
