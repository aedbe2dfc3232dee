"""A clock that is stepped from one moment to the next, with the date it stands for."""

from datetime import date, datetime, time, timedelta

from program_app.domain.session_clock import ClockReading

_BEGINS_AT = time(18, 0)
_SHORTEST_SECONDS = 1e-6


class VirtualClock:
    """Seconds pass only when it is told so; every day begins at six in the evening."""

    def __init__(self) -> None:
        self._seconds = 0.0
        self._day_began_at_seconds = 0.0
        self._began_at = datetime.combine(date.today(), _BEGINS_AT).astimezone()  # noqa: DTZ011 - local day

    def begin_day(self, on: date) -> None:
        """Stand at six in the evening of `on`."""
        self._began_at = datetime.combine(on, _BEGINS_AT).astimezone()
        self._day_began_at_seconds = self._seconds

    def advance(self, seconds: float) -> None:
        """Let time pass, a microsecond at least: a rest lost in rounding would never be over."""
        self._seconds += max(seconds, _SHORTEST_SECONDS)

    def now(self) -> datetime:
        """The moment it stands for, in the local time zone."""
        return self._began_at + timedelta(seconds=self._seconds - self._day_began_at_seconds)

    def read(self) -> ClockReading:
        """What a session reads."""
        return ClockReading(
            monotonic_seconds=self._seconds, boot_seconds=self._seconds, wall_seconds=self._seconds
        )
