"""Which schema a file has, compared with the one this program knows, by one plain query."""

import sqlite3
from pathlib import Path

from program_app.storage.errors import DatabaseDamagedError, DatabaseTooNewError, StorageCode, StorageError
from program_app.storage.sqlite import reading

LATEST = "0004"
"""The newest schema; equal to the head of the migrations."""


def schema_version(database: Path) -> str | None:
    """The schema version of `database`; None when there is no file. Raises StorageError."""
    if not database.exists():
        return None
    with reading(database) as connection:
        return stored_version(connection, database)


def is_behind(database: Path) -> bool:
    """The file is missing or has an older schema. Raises DatabaseTooNewError for a newer one."""
    version = schema_version(database)
    if version is None:
        return True
    _refuse_newer(version, database)
    return version != LATEST


def require_latest(connection: sqlite3.Connection, database: Path) -> None:
    """Raise StorageError unless the file has exactly the schema that this program knows."""
    version = stored_version(connection, database)
    _refuse_newer(version, database)
    if version != LATEST:
        raise StorageError(StorageCode.BEHIND, database, version)


def stored_version(connection: sqlite3.Connection, database: Path) -> str:
    """The version in an open file. Raises DatabaseDamagedError when it is not one of ours."""
    try:
        (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except (sqlite3.OperationalError, TypeError) as error:
        if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) != sqlite3.SQLITE_ERROR:
            raise
        raise DatabaseDamagedError(database, "it holds no progress of Brace 28") from error
    if not str(version).isdecimal():
        raise DatabaseDamagedError(database, f"its version is {version!r}")
    return str(version)


def _refuse_newer(version: str, database: Path) -> None:
    if int(version) > int(LATEST):
        raise DatabaseTooNewError(database, version)
