"""What the journey needs from the disk, as Protocols; storage fulfils them, tests bring their own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from program_app.domain.baseline import BaselineRecord
from program_app.domain.changes import Change
from program_app.domain.day_log import DayLog
from program_app.domain.progress import (
    CheckRecord,
    PainRecord,
    ScreeningRecord,
    SessionDetail,
    SessionSummary,
)
from program_app.domain.spasm import SpasmRecord

Preference = str | int | float | bool | None


class KeepingError(Exception):
    """Progress cannot be kept where it was asked for; `str()` is one sentence for the person."""


@dataclass(frozen=True, kw_only=True)
class History:
    """What is known at start: sessions by start time, the latest safety answers, the preferences."""

    sessions: tuple[SessionSummary, ...] = ()
    checks: tuple[CheckRecord, ...] = ()
    """Every self-check, by the moment it ended."""
    screening: ScreeningRecord | None = None
    preferences: Mapping[str, Preference] = field(default_factory=dict)
    pains: tuple[PainRecord, ...] = ()
    """By date."""
    baseline: BaselineRecord | None = None
    """The latest."""
    spasms: tuple[SpasmRecord, ...] = ()
    """By their beginning, those in the bin too."""
    day_logs: tuple[DayLog, ...] = ()
    """By date."""


@dataclass(frozen=True, kw_only=True)
class Everything:
    """All that is stored: the history, what was done in each session by its id, every screening."""

    history: History = field(default_factory=History)
    details: Mapping[str, SessionDetail] = field(default_factory=dict)
    screenings: tuple[ScreeningRecord, ...] = ()
    baselines: tuple[BaselineRecord, ...] = ()


class Writer(Protocol):
    """Keeps changes in order, each in a transaction of its own, without blocking the caller."""

    def write(self, change: Change) -> None:
        """Take `change` over; it will be written, now or when writing is possible again."""
        ...

    def flush(self, timeout_seconds: float) -> bool:
        """Wait until all is written; False when something still waits after `timeout_seconds`."""
        ...


class Reader(Protocol):
    """Reads what is too much to hold in memory."""

    def detail(self, session_id: str) -> SessionDetail:
        """Everything recorded in one session; empty when it is unknown."""
        ...


class Saving(Writer, Protocol):
    """A writer that may be in trouble, as the window sees it."""

    @property
    def unwritten(self) -> int:
        """How many changes still wait."""
        ...

    def retry_now(self) -> None:
        """Try again without waiting for the next turn."""
        ...

    def move_to(self, database: Path) -> None:
        """Go on in another file. Raises KeepingError when that file is taken."""
        ...

    def close(self, timeout_seconds: float) -> bool:
        """Write what waits and close; False when something could not be written."""
        ...


class Records(Protocol):
    """Where a person's records are kept, and a copy of everything in one file."""

    @property
    def folder(self) -> Path:
        """The data folder."""
        ...

    def move_to(self, folder: Path) -> None:
        """Keep everything in another folder from now on, also at the next start. Raises KeepingError."""
        ...

    def last_backup_at(self) -> datetime | None:
        """When the database was copied last; None when there is no copy yet."""
        ...

    def size_bytes(self) -> int:
        """How large the database is; 0 before the first record."""
        ...

    def save_everything(self, target: Path) -> None:
        """Write everything that is stored into one file. Raises KeepingError."""
        ...
