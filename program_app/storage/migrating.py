"""Brings a database to the newest schema with Alembic: all of it or nothing, after a verified copy."""

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from program_app.storage.engine import engine_for
from program_app.storage.errors import DatabaseTooNewError, StorageCode, StorageError
from program_app.storage.sqlite import (
    PERSON_APPLICATION_ID,
    companions,
    connect_to_migrate,
    connect_to_write,
    copy_verified,
    put_in_place,
    reading,
    set_application_id,
    storage_error,
    trouble_of,
)
from program_app.storage.version import stored_version

SCRIPTS = Path(__file__).parent / "migrations"


class _LossError(Exception):
    """A migration would have lost or orphaned rows."""


def migrate(database: Path, *, scripts: Path = SCRIPTS) -> None:
    """Make `database`, or bring it to the newest of `scripts`; a copy of the older one is kept beside it.

    Raises StorageError; then the file is as it was, and DatabaseTooNewError without having touched it.
    """
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    try:
        if database.exists():
            _upgrade(database, config)
        else:
            _create(database, config)
    except (OSError, sqlite3.Error) as error:
        raise storage_error(StorageCode.CANNOT_WRITE, database, error) from error


def _create(database: Path, config: Config) -> None:
    """Build a new file under another name, so that one with this name is always whole."""
    part = database.with_name(database.name + ".new")
    for leftover in (part, *companions(part)):
        leftover.unlink(missing_ok=True)
    part.touch()
    _run(part, config)
    with closing(connect_to_write(part)) as connection:
        set_application_id(connection, PERSON_APPLICATION_ID)
    put_in_place(part, database)


def _upgrade(database: Path, config: Config) -> None:
    script = ScriptDirectory.from_config(config)
    newest = script.get_current_head()
    with reading(database) as connection:
        version = stored_version(connection, database)
    if version == newest:
        return
    if version not in {revision.revision for revision in script.walk_revisions()}:
        raise DatabaseTooNewError(database, version)
    copy_verified(database, database.with_name(f"{database.stem}-before-{newest}{database.suffix}"))
    _run(database, config)


def _run(database: Path, config: Config) -> None:
    """Run what is missing in one transaction, and commit only what lost and orphaned nothing."""
    engine = engine_for(database, connect_to_migrate)
    try:
        with engine.begin() as connection:
            before = _row_counts(connection)
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            _require_nothing_lost(connection, before)
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error) and trouble_of(error.orig, database) is not None:
            raise error.orig from error
        raise StorageError(StorageCode.MIGRATION_FAILED, database, str(error.orig)) from error
    except (SQLAlchemyError, CommandError, _LossError, LookupError, TypeError, ValueError) as error:
        raise StorageError(StorageCode.MIGRATION_FAILED, database, str(error)) from error
    finally:
        engine.dispose()


def _row_counts(connection: Connection) -> dict[str, int]:
    names = connection.scalars(
        text(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
            " AND name NOT LIKE 'sqlite%' AND name <> 'alembic_version'"
        )
    ).all()
    counts = {name: connection.scalar(text(f'SELECT COUNT(*) FROM "{name}"')) for name in names}
    return {name: count or 0 for name, count in counts.items()}


def _require_nothing_lost(connection: Connection, before: dict[str, int]) -> None:
    after = _row_counts(connection)
    for table, count in before.items():
        if after.get(table) != count:
            raise _LossError(f"{table} had {count} rows and would have {after.get(table, 'none')}")
    orphans = connection.execute(text("PRAGMA foreign_key_check")).all()
    if orphans:
        raise _LossError(f"{len(orphans)} rows of {orphans[0][0]} would belong to nothing")
