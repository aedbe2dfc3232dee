"""The file that is written to at the moment, and what goes along when it becomes another one."""

import logging
from pathlib import Path

from program_app.domain.changes import Change
from program_app.storage.aside import set_aside
from program_app.storage.database_writer import DatabaseWriter
from program_app.storage.errors import (
    StorageError,
    StorageTrouble,
    TroubleKind,
    WriteDelayedError,
    WriteRefusedError,
)
from program_app.storage.sqlite import copy_verified, trouble_of

_log = logging.getLogger(__name__)


class Destination:
    """Opens, reopens and moves the database; used by the writing thread alone."""

    def __init__(self, database: Path) -> None:
        self._home = database
        self._was_open = False
        self._writer: DatabaseWriter | None = None
        self._written: list[Change] = []

    def ready(self, database: Path) -> DatabaseWriter:
        """The open writer of `database`; what was kept elsewhere is taken along. Raises WriteDelayedError."""
        if self._writer is not None and self._writer.database == database:
            return self._writer
        self.close()
        is_copied = database == self._home or self._copy_to(database)
        if database == self._home and self._was_open and not database.exists():
            # A new file here would hold reps without their session: wait for the disk to come back.
            trouble = StorageTrouble(kind=TroubleKind.UNREACHABLE, detail=f"{database} is gone")
            raise WriteDelayedError(trouble)
        self._writer = DatabaseWriter(database)
        if not is_copied:
            for change in self._written:
                _write_or_set_aside(self._writer, change)
        self._home, self._was_open = database, True
        return self._writer

    def write(self, database: Path, change: Change) -> bool:
        """Write `change`; False when it was refused and kept aside. Raises WriteDelayedError."""
        is_kept = _write_or_set_aside(self.ready(database), change)
        if is_kept:
            self._written.append(change)
        return is_kept

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    def _copy_to(self, database: Path) -> bool:
        """Copy the old file to the new place; False when there is no old file that can be read."""
        if not self._home.exists():
            return False
        try:
            copy_verified(self._home, database)
        except StorageError as error:
            if error.path != self._home:
                raise WriteDelayedError(StorageTrouble(kind=error.kind, detail=str(error))) from error
            _log.warning("what was stored before cannot be taken along: %s", error)
            return False
        return True


def _write_or_set_aside(writer: DatabaseWriter, change: Change) -> bool:
    try:
        writer.write(change)
    except WriteRefusedError as refused:
        _log.error("the database refused %r: %s", change, refused)
        try:
            set_aside(writer.database, change, str(refused))
        except OSError as error:
            kind = trouble_of(error, writer.database) or TroubleKind.UNREACHABLE
            raise WriteDelayedError(StorageTrouble(kind=kind, detail=str(error))) from error
        return False
    return True
