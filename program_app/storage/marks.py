"""Tells a person's database from one that a demo filled, and an empty one from both."""

import sqlite3
from contextlib import closing
from pathlib import Path

from program_app.storage.errors import StorageCode, StorageError
from program_app.storage.opening import prepare_to_write
from program_app.storage.sqlite import (
    DEMO_APPLICATION_ID,
    application_id,
    connect_to_write,
    reading,
    set_application_id,
)
from program_app.storage.version import stored_version


def is_demo(database: Path) -> bool:
    """A demo made `database`. Raises StorageError when it cannot be read."""
    if not database.exists():
        return False
    with reading(database) as connection:
        return application_id(connection) == DEMO_APPLICATION_ID


def is_empty(database: Path) -> bool:
    """Nothing was ever kept in `database`, or there is no such file. Raises StorageError."""
    if not database.exists():
        return True
    with reading(database) as connection:
        stored_version(connection, database)
        return not any(
            connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() for table in _tables(connection)
        )


def _tables(connection: sqlite3.Connection) -> list[str]:
    """Those of this file: an older one has fewer."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'alembic_version'"
    )
    return [name for (name,) in names]


def mark_as_demo(database: Path) -> None:
    """Make `database` a demo's own, creating it where needed.

    Raises StorageError (NOT_A_DEMO) for one that holds what no demo made, and leaves it as it is.
    """
    if is_demo(database):
        return
    if not is_empty(database):
        raise StorageError(StorageCode.NOT_A_DEMO, database)
    prepare_to_write(database)
    with closing(connect_to_write(database)) as connection:
        set_application_id(connection, DEMO_APPLICATION_ID)
