"""What can go wrong with the database: a code and values, and the one sentence a person reads."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from program_app.journey.ports import KeepingError
from program_app.words.language import _


class StorageCode(StrEnum):
    """What is wrong."""

    TOO_NEW = "too_new"
    BEHIND = "behind"
    DAMAGED = "damaged"
    CANNOT_READ = "cannot_read"
    CANNOT_WRITE = "cannot_write"
    MIGRATION_FAILED = "migration_failed"
    FOLDER_TAKEN = "folder_taken"
    NOT_A_DEMO = "not_a_demo"


_SENTENCES = {
    StorageCode.TOO_NEW: _("{path} was written by a newer Brace 28. It is left as it is."),
    StorageCode.BEHIND: _("{path} was written by an older Brace 28 and is not brought up to date yet."),
    StorageCode.DAMAGED: _("{path} is damaged: {detail}."),
    StorageCode.CANNOT_READ: _("{path} cannot be read: {detail}."),
    StorageCode.CANNOT_WRITE: _("{path} cannot be written: {detail}."),
    StorageCode.MIGRATION_FAILED: _("{path} could not be brought up to date and is as it was: {detail}."),
    StorageCode.FOLDER_TAKEN: _("{path} already holds progress. Choose another folder."),
    StorageCode.NOT_A_DEMO: _("{path} was not made by a demo. Choose another folder."),
}


class TroubleKind(StrEnum):
    """Why nothing can be written at the moment."""

    FULL = "full"
    READ_ONLY = "read_only"
    LOCKED = "locked"
    UNREACHABLE = "unreachable"
    UNUSABLE = "unusable"
    """The file is damaged, too new, or could not be brought up to date."""


class StorageError(KeepingError):
    """Trouble with the file `path`; `str()` of it is one sentence for the person."""

    def __init__(
        self, code: StorageCode, path: Path, detail: str = "", *, kind: TroubleKind = TroubleKind.UNUSABLE
    ) -> None:
        super().__init__(code, path, detail)
        self.code = code
        self.path = path
        self.detail = detail
        self.kind = kind

    def __str__(self) -> str:
        return _SENTENCES[self.code].format(path=self.path, detail=self.detail)


class DatabaseTooNewError(StorageError):
    """The file has a schema that this version does not know; it is left untouched."""

    def __init__(self, path: Path, version: str) -> None:
        super().__init__(StorageCode.TOO_NEW, path, version)


class DatabaseDamagedError(StorageError):
    """The file is not a database, or not a whole one."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(StorageCode.DAMAGED, path, detail)


@dataclass(frozen=True, kw_only=True)
class StorageTrouble:
    """Writing waits; `detail` is for the log and the details to copy."""

    kind: TroubleKind
    detail: str = ""


class WriteDelayedError(Exception):
    """Nothing was written, and the same change may succeed later."""

    def __init__(self, trouble: StorageTrouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


class WriteRefusedError(Exception):
    """Nothing was written, and this change can never be."""
