"""Brings a file to the schema of this program; loads Alembic only when there is something to do."""

from pathlib import Path

from program_app.storage.errors import StorageCode
from program_app.storage.sqlite import storage_error
from program_app.storage.version import is_behind


def prepare_to_read(database: Path) -> None:
    """Migrate an existing file that is behind; a missing one stays missing. Raises StorageError."""
    if database.exists():
        prepare_to_write(database)


def prepare_to_write(database: Path) -> None:
    """Make `database`, or migrate it when it is behind. Raises StorageError; then the file is as it was."""
    if is_behind(database):
        from program_app.storage.migrating import migrate  # noqa: PLC0415 - 0.4 s that most starts never need

        try:
            database.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise storage_error(StorageCode.CANNOT_WRITE, database, error) from error
        migrate(database)
