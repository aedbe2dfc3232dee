"""The clock of a self-check: get ready, a run that the person ends, and the better of two tries."""

from dataclasses import dataclass
from enum import StrEnum

GET_READY_SECONDS = 5.0
"""To bring the hand under the waist (DESIGN-2.md 3.1)."""
SHOWN_SECONDS = 5.0
"""A result stands this long, then the session moves on."""
SLIP_SECONDS = 2.0
"""A run shorter than this was a slip of the finger."""
LIFTED_SECONDS = 5.0
"""A run shorter than this means that the step was too hard."""
TRIES = 2


class ClockPhase(StrEnum):
    """What the clock is doing."""

    WAITING = "waiting"
    """For the person to start it."""
    GET_READY = "get_ready"
    RUNNING = "running"
    SHOWN = "shown"
    """The result stands; once more, or on."""
    OVER = "over"


@dataclass(frozen=True, kw_only=True)
class Run:
    """One try: seconds held, at which step or answer, and presses counted."""

    seconds: float
    choice: int | None = None
    count: int = 0


class CheckClock:
    """Told the time in seconds since the check began; the end of a phase is the start of the next.

    A `counter` counts presses until its time is up; otherwise a press ends the run.
    """

    def __init__(self, cap_seconds: float, *, is_counter: bool = False) -> None:
        self.cap_seconds = cap_seconds
        self.is_counter = is_counter
        self.phase = ClockPhase.WAITING
        self.has_slipped = False
        self.runs: list[Run] = []
        self._choice: int | None = None
        self._count = 0
        self._since = 0.0

    @property
    def since_seconds(self) -> float:
        """Second of the check at which the present phase began."""
        return self._since

    @property
    def best(self) -> Run | None:
        """The try that counts: more presses, or the longer one; None before the first."""
        return max(self.runs, key=lambda run: (run.count, run.seconds), default=None)

    @property
    def last(self) -> Run | None:
        """The latest try."""
        return self.runs[-1] if self.runs else None

    @property
    def has_tries_left(self) -> bool:
        """Whether it may be started again."""
        return len(self.runs) < TRIES

    @property
    def has_lifted(self) -> bool:
        """The latest try at a step ended so soon that one step lower is the better one."""
        last = self.last
        return last is not None and bool(last.choice) and last.seconds < LIFTED_SECONDS

    @property
    def count(self) -> int:
        """Presses counted in this run."""
        return self._count

    def seconds(self, at: float) -> float:
        """Seconds of the present run; of the latest try while its result is shown."""
        if self.phase is ClockPhase.RUNNING:
            return min(self.cap_seconds, max(0.0, at - self._since))
        is_shown = self.phase in (ClockPhase.SHOWN, ClockPhase.OVER)
        return self.last.seconds if self.last is not None and is_shown else 0.0

    def ready_left(self, at: float) -> float:
        """Seconds of getting ready that are left."""
        return max(0.0, GET_READY_SECONDS - (at - self._since))

    def start(self, at: float, choice: int | None = None) -> None:
        """Begin to get ready for a try, at step `choice` where there are steps."""
        if self.phase in (ClockPhase.WAITING, ClockPhase.SHOWN) and self.has_tries_left:
            self.phase = ClockPhase.GET_READY
            self.has_slipped = False
            self._choice, self._count, self._since = choice, 0, at

    def press(self, at: float) -> None:
        """Any key: ends a run, or counts one in a counter; a slip of the finger is no try."""
        self.tick(at)
        if self.phase is not ClockPhase.RUNNING:
            return
        if self.is_counter:
            self._count += 1
        elif self.seconds(at) < SLIP_SECONDS:
            self.has_slipped = True
            self.phase = ClockPhase.WAITING
        else:
            self._end_run(at)

    def interrupt(self, at: float) -> None:
        """The session is paused: a run ends with what was held; getting ready begins again later."""
        self.tick(at)
        if self.phase is ClockPhase.RUNNING and self.seconds(at) >= SLIP_SECONDS:
            self._end_run(at)
        elif self.phase in (ClockPhase.GET_READY, ClockPhase.RUNNING):
            self.phase = ClockPhase.SHOWN if self.runs else ClockPhase.WAITING
            self._since = at

    def go_on(self) -> None:
        """Leave the result that is shown."""
        if self.phase is ClockPhase.SHOWN:
            self.phase = ClockPhase.OVER

    def choose_again(self) -> None:
        """Go back from a result to choosing a step, while a try is left."""
        if self.phase is ClockPhase.SHOWN and self.has_tries_left:
            self.phase = ClockPhase.WAITING

    def tick(self, at: float) -> None:
        """Let time pass up to `at`."""
        if self.phase is ClockPhase.GET_READY and at - self._since >= GET_READY_SECONDS:
            self.phase = ClockPhase.RUNNING
            self._since += GET_READY_SECONDS
        if self.phase is ClockPhase.RUNNING and at - self._since >= self.cap_seconds:
            self._end_run(self._since + self.cap_seconds)
        if self.phase is ClockPhase.SHOWN and at - self._since >= SHOWN_SECONDS:
            self.phase = ClockPhase.OVER

    def broken_off(self, at: float) -> Run | None:
        """The try that counts if the check is left now, a run that goes on included."""
        self.interrupt(at)
        return self.best

    def _end_run(self, at: float) -> None:
        self.runs.append(Run(seconds=self.seconds(at), choice=self._choice, count=self._count))
        self.phase = ClockPhase.SHOWN
        self._since = at
