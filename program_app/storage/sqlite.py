"""All that only SQLite knows: connections, pragmas, result codes, integrity and verified copies."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from program_app.storage.errors import DatabaseDamagedError, StorageCode, StorageError, TroubleKind

PERSON_APPLICATION_ID = int.from_bytes(b"B28p")
"""`PRAGMA application_id` of a person's database."""
DEMO_APPLICATION_ID = int.from_bytes(b"B28d")
"""`PRAGMA application_id` of a database that a demo filled."""

_BUSY_SECONDS = 1.0
_COMPANIONS = ("-wal", "-shm", "-journal")

_TROUBLES = {
    sqlite3.SQLITE_FULL: TroubleKind.FULL,
    sqlite3.SQLITE_READONLY: TroubleKind.READ_ONLY,
    sqlite3.SQLITE_BUSY: TroubleKind.LOCKED,
    sqlite3.SQLITE_LOCKED: TroubleKind.LOCKED,
    sqlite3.SQLITE_PROTOCOL: TroubleKind.LOCKED,
    sqlite3.SQLITE_IOERR: TroubleKind.UNREACHABLE,
    sqlite3.SQLITE_CANTOPEN: TroubleKind.UNREACHABLE,
    sqlite3.SQLITE_PERM: TroubleKind.READ_ONLY,
    sqlite3.SQLITE_NOMEM: TroubleKind.UNREACHABLE,
    sqlite3.SQLITE_CORRUPT: TroubleKind.UNUSABLE,
    sqlite3.SQLITE_NOTADB: TroubleKind.UNUSABLE,
}
# A quota or a limit on the size of a file is reported as a failed write, not as a full disk.
_NO_ROOM = frozenset({sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE})
_OS_TROUBLES = {
    errno.ENOSPC: TroubleKind.FULL,
    errno.EDQUOT: TroubleKind.FULL,
    errno.EFBIG: TroubleKind.FULL,
    errno.EROFS: TroubleKind.READ_ONLY,
    errno.EACCES: TroubleKind.READ_ONLY,
    errno.EPERM: TroubleKind.READ_ONLY,
}


def trouble_of(error: BaseException | None, database: Path) -> TroubleKind | None:
    """Which passing trouble `error` stands for; None when trying again cannot help."""
    if isinstance(error, OSError):
        return _OS_TROUBLES.get(error.errno or 0, TroubleKind.UNREACHABLE)
    code = getattr(error, "sqlite_errorcode", None)  # errors raised by Python's own side have none
    if code is None:
        return None
    if code in _NO_ROOM:
        return TroubleKind.FULL
    kind = _TROUBLES.get(code & 0xFF)
    is_closed = database.parent.is_dir() and not os.access(database.parent, os.W_OK)
    return TroubleKind.READ_ONLY if kind is TroubleKind.UNREACHABLE and is_closed else kind


def _address(database: Path, query: str) -> str:
    return f"{database.absolute().as_uri()}?{query}"


def connect_to_write(database: Path) -> sqlite3.Connection:
    """Open an existing file; transactions are begun by hand.

    The write-ahead log lets others read while one writes, and leaves a file that a reader may open even
    after a kill. `synchronous=FULL` keeps each commit through a power cut too; one sync every few seconds
    costs nothing.
    """
    return _connect_to_write(database, "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON")


def connect_to_migrate(database: Path) -> sqlite3.Connection:
    """Open an existing file, and leave it in the mode it has.

    A table that is rebuilt is dropped for a moment; with foreign keys on, its children would go with it.
    """
    return _connect_to_write(database, "synchronous=FULL", "foreign_keys=OFF")


def _connect_to_write(database: Path, *pragmas: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        _address(database, "mode=rw"),
        uri=True,
        timeout=_BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def connect_to_read(database: Path) -> sqlite3.Connection:
    """Open an existing file for reading alone, also in a folder where nothing may be written."""
    connection = _connect_read_only(database, "mode=ro")
    try:
        connection.execute("PRAGMA schema_version")
    except sqlite3.OperationalError:
        connection.close()
        # Without a right to write there is no write-ahead log to open, and so nobody who could be writing.
        if os.access(database.parent, os.W_OK) or _has_log(database):
            raise
        return _connect_read_only(database, "mode=ro&immutable=1")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _connect_read_only(database: Path, query: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        _address(database, query), uri=True, timeout=_BUSY_SECONDS, isolation_level=None
    )
    connection.row_factory = sqlite3.Row
    return connection


def _has_log(database: Path) -> bool:
    log = database.with_name(database.name + "-wal")
    return log.exists() and log.stat().st_size > 0


@contextmanager
def reading(database: Path) -> Iterator[sqlite3.Connection]:
    """One consistent view of an existing file. Raises StorageError when it cannot be read."""
    try:
        if database.stat().st_size == 0:
            raise DatabaseDamagedError(database, "the file is empty")  # a new one is never empty
        with closing(connect_to_read(database)) as connection:
            connection.execute("BEGIN")
            yield connection
    except (OSError, sqlite3.Error) as error:
        raise storage_error(StorageCode.CANNOT_READ, database, error) from error


def storage_error(code: StorageCode, database: Path, error: OSError | sqlite3.Error) -> StorageError:
    """What SQLite or the system said about `database`; damage when it is not trouble that passes."""
    kind = trouble_of(error, database)
    detail = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    if kind is None or kind is TroubleKind.UNUSABLE:
        return DatabaseDamagedError(database, detail)
    return StorageError(code, database, detail, kind=kind)


def companions(database: Path) -> tuple[Path, ...]:
    """The files that SQLite keeps beside an open database, whether they exist or not."""
    return tuple(database.with_name(database.name + ending) for ending in _COMPANIONS)


def application_id(connection: sqlite3.Connection) -> int:
    """The mark in the header of the file."""
    (number,) = connection.execute("PRAGMA application_id").fetchone()
    return int(number)


def set_application_id(connection: sqlite3.Connection, number: int) -> None:
    """Set the mark in the header of the file."""
    connection.execute(f"PRAGMA application_id={number}")


def check_integrity(connection: sqlite3.Connection) -> str:
    """The first problem of the whole file, or nothing."""
    (first,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    return "" if first == "ok" else str(first)


def copy_verified(source: Path, target: Path) -> None:
    """Copy a database, perhaps in use, into a single file that was read back; all of it or nothing.

    Raises DatabaseDamagedError for a damaged source, StorageError when `target` cannot be written.
    """
    part = target.with_name(target.name + ".part")
    try:
        with reading(source) as connection:
            _copy(connection, source, part)
        put_in_place(part, target)
    except OSError as error:
        raise storage_error(StorageCode.CANNOT_WRITE, target, error) from error
    finally:
        for leftover in (part, *companions(part)):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)


def _copy(connection: sqlite3.Connection, source: Path, part: Path) -> None:
    try:
        part.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(part)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
            problem = check_integrity(copy)
    except (OSError, sqlite3.Error) as error:
        is_damage = trouble_of(error, part) is TroubleKind.UNUSABLE
        raise storage_error(StorageCode.CANNOT_WRITE, source if is_damage else part, error) from error
    if problem:
        raise DatabaseDamagedError(source, problem)


def put_in_place(part: Path, target: Path) -> None:
    """Let the finished file `part` take the name `target`, and make that last."""
    part.replace(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
