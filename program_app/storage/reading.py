"""Reads a person's progress with plain sqlite3, so that a start and a text command need no SQLAlchemy."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from program_app.domain.progress import CheckRecord, RepRecord, SessionDetail
from program_app.journey.ports import Everything, History, Preference
from program_app.storage.errors import DatabaseDamagedError
from program_app.storage.records import check_from, rep_from, summary_from
from program_app.storage.sqlite import reading
from program_app.storage.told_records import (
    baseline_from,
    day_log_from,
    pain_from,
    screening_from,
    spasm_from,
)
from program_app.storage.version import require_latest

# A place counts once however often it was done again; sides and sets make it another place.
_SESSIONS = """
SELECT sessions.*, totals.*
FROM sessions LEFT JOIN (
    SELECT
        session_id,
        COUNT(DISTINCT CASE WHEN ended = 'done' AND phase IN ('hold', 'move', 'brace') THEN
            ((item_number * 1000 + set_number) * 1000 + rep_number) * 3
            + CASE side WHEN 'left' THEN 1 WHEN 'right' THEN 2 ELSE 0 END END
        ) AS finished_reps,
        SUM(CASE WHEN phase IN ('hold', 'move', 'brace') THEN held_seconds END) AS held_seconds,
        SUM(CASE WHEN phase = 'brace' THEN held_seconds END) AS braced_seconds,
        SUM(CASE WHEN phase IN ('brace', 'easy') THEN held_seconds END) AS walked_seconds
    FROM reps GROUP BY session_id
) AS totals ON totals.session_id = sessions.id
ORDER BY sessions.started_at, sessions.id
"""


class SqliteReader:
    """Reads single sessions from `database`; fulfils the journey's Reader."""

    def __init__(self, database: Path) -> None:
        self._database = database

    def read_from(self, database: Path) -> None:
        """Read from another file from now on."""
        self._database = database

    def detail(self, session_id: str) -> SessionDetail:
        """Everything recorded in one session; empty when it is unknown. Raises StorageError."""
        if not self._database.exists():
            return SessionDetail()
        with _records(self._database) as connection:
            return SessionDetail(
                reps=tuple(rep_from(row) for row in _of_session(connection, "reps", session_id)),
                checks=tuple(check_from(row) for row in _of_session(connection, "checks", session_id)),
            )


def read_history(database: Path) -> History:
    """What is known at start; empty without a file. Raises StorageError, and leaves the file as it is."""
    if not database.exists():
        return History()
    with _records(database) as connection:
        return _history(connection)


def read_everything(database: Path) -> Everything:
    """All that is stored, for the export. Raises StorageError."""
    if not database.exists():
        return Everything()
    with _records(database) as connection:
        history = _history(connection)
        return Everything(
            history=history,
            details=_details(connection, [summary.record.id for summary in history.sessions]),
            screenings=tuple(screening_from(row) for row in _all(connection, "screenings", "number")),
            baselines=tuple(baseline_from(row) for row in _all(connection, "baselines", "number")),
        )


@contextmanager
def _records(database: Path) -> Iterator[sqlite3.Connection]:
    """The open file with the schema known here; values that no record accepts mean damage."""
    with reading(database) as connection:
        require_latest(connection, database)
        try:
            yield connection
        except (ValueError, TypeError, LookupError) as error:
            raise DatabaseDamagedError(database, str(error)) from error


def _history(connection: sqlite3.Connection) -> History:
    screening = _all(connection, "screenings", "number DESC LIMIT 1").fetchone()
    baseline = _all(connection, "baselines", "number DESC LIMIT 1").fetchone()
    return History(
        sessions=tuple(summary_from(row) for row in connection.execute(_SESSIONS)),
        checks=tuple(
            check_from(row) for row in _all(connection, "checks", "finished_at, session_id, number")
        ),
        screening=screening_from(screening) if screening else None,
        preferences=_preferences(connection),
        pains=tuple(pain_from(row) for row in _all(connection, "pains", "noted_on")),
        baseline=baseline_from(baseline) if baseline else None,
        spasms=tuple(spasm_from(row) for row in _all(connection, "spasms", "began_at, id")),
        day_logs=tuple(day_log_from(row) for row in _all(connection, "day_logs", "logged_on")),
    )


def _preferences(connection: sqlite3.Connection) -> dict[str, Preference]:
    rows = connection.execute("SELECT name, value FROM preferences ORDER BY name")
    return {name: json.loads(value) for name, value in rows}


def _all(connection: sqlite3.Connection, table: str, order: str) -> sqlite3.Cursor:
    return connection.execute(f"SELECT * FROM {table} ORDER BY {order}")


def _of_session(connection: sqlite3.Connection, table: str, session_id: str) -> sqlite3.Cursor:
    return connection.execute(f"SELECT * FROM {table} WHERE session_id = ? ORDER BY number", (session_id,))


def _details(connection: sqlite3.Connection, session_ids: list[str]) -> dict[str, SessionDetail]:
    reps: dict[str, list[RepRecord]] = {session_id: [] for session_id in session_ids}
    checks: dict[str, list[CheckRecord]] = {session_id: [] for session_id in session_ids}
    for row in connection.execute("SELECT * FROM reps ORDER BY session_id, number"):
        reps[row["session_id"]].append(rep_from(row))
    for row in connection.execute("SELECT * FROM checks ORDER BY session_id, number"):
        checks[row["session_id"]].append(check_from(row))
    return {
        session_id: SessionDetail(reps=tuple(reps[session_id]), checks=tuple(checks[session_id]))
        for session_id in session_ids
    }
