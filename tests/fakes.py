"""Stand-ins for what lies outside the domain: clocks, the disk, and what makes sound."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, timezone

from program_app.domain.changes import Change
from program_app.domain.progress import SessionDetail
from program_app.domain.session_clock import ClockReading
from program_app.domain.sound_trouble import SoundTrouble
from program_app.journey.diary import Diary
from program_app.journey.loudspeaker import Sound
from program_app.journey.ports import History
from program_app.journey.silence import Silence


class FakeClock:
    """The three clocks of a computer; they stand until they are moved."""

    def __init__(self, *, counts_suspend: bool = True) -> None:
        self.monotonic_seconds = 5_000.0
        self._boot_seconds: float | None = 9_000.0 if counts_suspend else None
        self._wall_seconds = 1_790_000_000.0

    def __call__(self) -> ClockReading:
        return ClockReading(
            monotonic_seconds=self.monotonic_seconds,
            boot_seconds=self._boot_seconds,
            wall_seconds=self._wall_seconds,
        )

    def pass_seconds(self, seconds: float) -> None:
        """Time as it should be."""
        self.monotonic_seconds += seconds
        self.sleep(seconds)

    def sleep(self, seconds: float) -> None:
        """The machine is suspended: the monotonic clock does not see it."""
        if self._boot_seconds is not None:
            self._boot_seconds += seconds
        self._wall_seconds += seconds

    def set_wall(self, seconds: float) -> None:
        """Somebody changes the computer's time."""
        self._wall_seconds += seconds


class FakeNow:
    """The date and time where the person is, an hour ahead of universal time."""

    def __init__(self, on: date, hour: int, minute: int = 0) -> None:
        self.at = datetime.combine(on, time(hour, minute), timezone(timedelta(hours=1)))

    def __call__(self) -> datetime:
        return self.at

    def pass_time(self, **time: float) -> None:
        """Let minutes, hours or days pass."""
        self.at += timedelta(**time)


class MemoryWriter:
    """Takes changes in order; what was taken survives a kill."""

    def __init__(self) -> None:
        self.changes: list[Change] = []

    def write(self, change: Change) -> None:
        """Take `change` over."""
        self.changes.append(change)

    def flush(self, timeout_seconds: float) -> bool:
        """Nothing ever waits."""
        return True


class MemoryReader:
    """Reads sessions that were kept before; empty unless it is given some."""

    def __init__(self, details: dict[str, SessionDetail] | None = None) -> None:
        self.details = details or {}

    def detail(self, session_id: str) -> SessionDetail:
        """Everything recorded in one session."""
        return self.details.get(session_id, SessionDetail())


class MemoryDisk(MemoryWriter, MemoryReader):
    """Writer and Reader at once: a diary that is opened on it later knows what an earlier one wrote."""

    def __init__(self) -> None:
        MemoryWriter.__init__(self)
        MemoryReader.__init__(self)

    def open_diary(self) -> Diary:
        """What a new start of the program reads."""
        earlier = Diary(History(), MemoryWriter(), MemoryReader())
        for change in self.changes:
            earlier.record(change)
        self.details = {session.record.id: earlier.detail(session.record.id) for session in earlier.sessions}
        return Diary(
            History(
                sessions=earlier.sessions,
                screening=earlier.screening,
                preferences=earlier.preferences.as_plain(),
                pains=earlier.pains,
                checks=earlier.checks,
                baseline=earlier.baseline,
                spasms=(*earlier.spasms, *earlier.spasms_in_bin),
                day_logs=earlier.day_logs,
            ),
            self,
            self,
        )


class SilentLoudspeaker(Silence):
    """Nothing is heard; `heard` tells in words what would have been."""

    def __init__(self, *voices: str, missing: SoundTrouble | None = None) -> None:
        self._voices = voices
        self._troubles = frozenset[SoundTrouble]() if missing is None else frozenset({missing})
        self.heard: list[str] = []
        self.plan: tuple[Sound, ...] = ()

    @property
    def troubles(self) -> frozenset[SoundTrouble]:
        return self._troubles

    def open(self) -> None:
        self.heard.append("open")

    def play(self, plan: Sequence[Sound]) -> None:
        self.plan = tuple(plan)
        self.heard.append(" ".join(sound.line or str(sound.tone) for sound in plan))

    def say_now(self, line: str) -> None:
        self.heard.append(line)

    def close(self) -> None:
        self.heard.append("close")

    def set_voice(self, voice: str, speed: float) -> None:
        self.heard.append(f"{voice} at {speed}")

    def set_volumes(self, voice_percent: int, tones_percent: int) -> None:
        self.heard.append(f"{voice_percent} % and {tones_percent} %")

    def voices(self) -> tuple[str, ...]:
        return self._voices
