"""One open database to write to; tells trouble that passes from changes that can never be written."""

from pathlib import Path

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session

from program_app.domain.changes import Change
from program_app.storage.engine import engine_for
from program_app.storage.errors import (
    StorageError,
    StorageTrouble,
    TroubleKind,
    WriteDelayedError,
    WriteRefusedError,
)
from program_app.storage.opening import prepare_to_write
from program_app.storage.sqlite import trouble_of
from program_app.storage.writing import apply


class DatabaseWriter:
    """Writes changes to one file from one thread."""

    def __init__(self, database: Path) -> None:
        """Open `database`, made or brought up to date where needed. Raises WriteDelayedError."""
        self.database = database
        try:
            prepare_to_write(database)
            self._file_id = _file_id(database)
        except StorageError as error:
            raise WriteDelayedError(StorageTrouble(kind=error.kind, detail=str(error))) from error
        except OSError as error:
            raise _delayed(error, database) from error
        self._engine = engine_for(database)
        self._require_right_to_write()

    def write(self, change: Change) -> None:
        """Write and commit `change`, or nothing of it. Raises WriteDelayedError or WriteRefusedError."""
        self._require_same_file()
        try:
            with Session(self._engine) as session, session.begin():
                apply(session, change)
        except DBAPIError as error:
            raise _delayed_or_refused(error, self.database) from error
        except (SQLAlchemyError, LookupError, TypeError, ValueError) as error:
            raise WriteRefusedError(str(error)) from error

    def close(self) -> None:
        """Close the file; SQLite then folds its log into it."""
        self._engine.dispose()

    def _require_right_to_write(self) -> None:
        # Told now and not with the first rep: a folder may be chosen before a session begins.
        try:
            with self._engine.begin():
                pass
        except DBAPIError as error:
            self.close()
            kind = trouble_of(error.orig, self.database) or TroubleKind.UNREACHABLE
            raise WriteDelayedError(StorageTrouble(kind=kind, detail=str(error.orig))) from error

    def _require_same_file(self) -> None:
        # SQLite would go on writing into a file that was deleted, and nobody would ever read it.
        try:
            is_same = _file_id(self.database) == self._file_id
        except OSError as error:
            raise _delayed(error, self.database) from error
        if not is_same:
            trouble = StorageTrouble(kind=TroubleKind.UNREACHABLE, detail="another file took its place")
            raise WriteDelayedError(trouble)


def _file_id(database: Path) -> tuple[int, int]:
    found = database.stat()
    return found.st_dev, found.st_ino


def _delayed(error: OSError, database: Path) -> WriteDelayedError:
    kind = trouble_of(error, database) or TroubleKind.UNREACHABLE
    return WriteDelayedError(StorageTrouble(kind=kind, detail=str(error)))


def _delayed_or_refused(error: DBAPIError, database: Path) -> WriteDelayedError | WriteRefusedError:
    kind = trouble_of(error.orig, database)
    if kind is None:
        return WriteRefusedError(str(error))
    return WriteDelayedError(StorageTrouble(kind=kind, detail=str(error.orig)))
