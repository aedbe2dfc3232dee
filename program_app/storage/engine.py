"""SQLAlchemy on one SQLite file: one connection, transactions that begin when they are told to."""

from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from program_app.storage.sqlite import connect_to_write


def engine_for(database: Path, *, foreign_keys: bool = True) -> Engine:
    """An engine that never creates the file, and that takes the right to write when a transaction begins."""

    def connect() -> object:
        return connect_to_write(database, foreign_keys=foreign_keys)

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=1, max_overflow=0)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    # Python 3.11 begins only before INSERT, UPDATE and DELETE, and so lets a schema change commit by itself.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
