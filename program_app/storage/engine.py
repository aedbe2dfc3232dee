"""SQLAlchemy on one SQLite file: one connection, transactions that begin when they are told to."""

import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from program_app.storage.sqlite import connect_to_write


def engine_for(database: Path, connect: Callable[[Path], sqlite3.Connection] = connect_to_write) -> Engine:
    """An engine that never creates the file, and that takes the right to write when a transaction begins."""
    engine = create_engine(
        "sqlite://", creator=partial(connect, database), poolclass=QueuePool, pool_size=1, max_overflow=0
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    # Python 3.11 begins only before INSERT, UPDATE and DELETE, and so lets a schema change commit by itself.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
