"""How long a start reads when somebody has used the program every day for five years."""

import sqlite3
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from program_app import paths
from program_app.domain.changes import Change
from program_app.domain.spasm import Remedy, Tried
from program_app.storage.reading import read_history
from program_app.storage.sqlite import connect_to_write, copy_verified
from tests.bench.measuring import Figures, say
from tests.storage.builders import BEGAN_AT, day_log, spasm, write_all

_DAYS = 5 * 365
_DAYS_BETWEEN_SPASMS = 9
_COPIED = "~"
"""Stands in the id of a copy, and in no other."""
_TRIED = tuple(Tried(remedy=remedy, tried_at=BEGAN_AT, helped=5) for remedy in list(Remedy)[:5])


def measure_long_history(history: Path, folder: Path, count: int) -> None:
    """Print how long it takes to read five years that repeat what was played into `history`."""
    database = folder / "brace28.db"
    copy_verified(paths.database_file(history), database)
    write_all(database, *_told())
    _repeat_sessions(database)
    seconds = tuple(_seconds_to_read(database) for _ in range(count))
    kept = read_history(database)
    say(
        f"Reading five years at a start: {len(kept.sessions)} sessions, {_count_reps(database)} reps, "
        f"{len(kept.spasms)} spasms, {len(kept.day_logs)} days logged, {database.stat().st_size / 1e6:.0f} MB"
    )
    say(f"  {Figures(seconds).text(1000, ' ms')}")
    say()


def _told() -> list[Change]:
    logs: list[Change] = [
        day_log(BEGAN_AT.date() - timedelta(days=days), average_pain=2, stress=4) for days in range(_DAYS)
    ]
    spasms = [
        spasm(f"spasm {days}", began_at=BEGAN_AT - timedelta(days=days), worst=7, tried=_TRIED)
        for days in range(0, _DAYS, _DAYS_BETWEEN_SPASMS)
    ]
    return [*logs, *spasms]


def _repeat_sessions(database: Path) -> None:
    """Copy all sessions and their reps until there is one for each day; dates do not matter for reading."""
    with closing(connect_to_write(database)) as connection:
        (played,) = connection.execute("SELECT COUNT(*) FROM sessions").fetchone()
        connection.execute("BEGIN")
        for cycle in range(1, _DAYS // played):
            _copy_rows(connection, "sessions", cycle, renamed=("id",))
            _copy_rows(connection, "reps", cycle, renamed=("id", "session_id"))
        connection.execute("COMMIT")


def _copy_rows(connection: sqlite3.Connection, table: str, cycle: int, renamed: tuple[str, ...]) -> None:
    columns = [name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")]
    values = [f"{name} || '{_COPIED}{cycle}'" if name in renamed else name for name in columns]
    connection.execute(
        f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(values)} FROM {table}"
        f" WHERE INSTR(id, '{_COPIED}') = 0"
    )


def _seconds_to_read(database: Path) -> float:
    began = time.perf_counter()
    read_history(database)
    return time.perf_counter() - began


def _count_reps(database: Path) -> int:
    with closing(connect_to_write(database)) as connection:
        (count,) = connection.execute("SELECT COUNT(*) FROM reps").fetchone()
        return int(count)
