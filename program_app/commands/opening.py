"""What every text command needs first: the program and a person's progress, read without Qt or SQLAlchemy."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from program_app import paths
from program_app.content.compiled import load_compiled
from program_app.domain.changes import Change
from program_app.domain.local_day import counts_for
from program_app.domain.program import Program
from program_app.journey.diary import Diary
from program_app.storage.opening import prepare_to_read
from program_app.storage.reading import SqliteReader, read_history


class NothingIsWritten:
    """A writer for commands that only read."""

    def write(self, change: Change) -> None:
        """Refuse: a text command changes nothing."""
        raise TypeError(change)

    def flush(self, timeout_seconds: float) -> bool:
        """Nothing waits."""
        return timeout_seconds >= 0


@dataclass(frozen=True, kw_only=True)
class Opened:
    """The program, the diary, the present moment, and the date that it counts for."""

    program: Program
    diary: Diary
    today_on: date
    now: datetime


def open_to_read(data_folder: Path) -> Opened:
    """Read program and progress. Raises ContentError or StorageError."""
    loaded = load_compiled(paths.program_folder(), paths.cache_folder())
    database = paths.database_file(data_folder)
    prepare_to_read(database)
    diary = Diary(read_history(database), NothingIsWritten(), SqliteReader(database))
    now = datetime.now().astimezone()
    return Opened(program=loaded.program, diary=diary, today_on=counts_for(now), now=now)
