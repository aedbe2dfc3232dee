"""A person's records on this machine: where they are, how large, when copied, and all of them in one file."""

from datetime import UTC, datetime
from pathlib import Path

from program_app import paths
from program_app.domain.program import Program
from program_app.journey.ports import KeepingError, Saving
from program_app.storage.reading import SqliteReader, read_everything

_WRITE_SECONDS = 5.0


class KeptRecords:
    """What Settings shows and offers about the data folder; fulfils the journey's Records."""

    def __init__(self, folder: Path, program: Program, saving: Saving, reader: SqliteReader) -> None:
        self._folder = folder
        self._program = program
        self._saving = saving
        self._reader = reader

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self._folder

    def move_to(self, folder: Path) -> None:
        """Keep everything in another folder from now on, also at the next start. Raises KeepingError."""
        database = paths.database_file(folder)
        self._saving.move_to(database)
        self._reader.read_from(database)
        if self._folder == paths.data_folder():
            paths.remember_data_folder(folder)
        self._folder = folder

    def last_backup_at(self) -> datetime | None:
        """When the database was copied last; None when there is no copy yet."""
        copies = paths.backups_folder(self._folder).glob("*.db")
        newest = max((copy.stat().st_mtime for copy in copies), default=None)
        return None if newest is None else datetime.fromtimestamp(newest, UTC)

    def size_bytes(self) -> int:
        """How large the database is; 0 before the first record."""
        database = paths.database_file(self._folder)
        return database.stat().st_size if database.exists() else 0

    def save_everything(self, target: Path) -> None:
        """Write everything that is stored into one file. Raises KeepingError."""
        # Not needed before somebody asks for it.
        from program_app.export.json_export import export_json  # noqa: PLC0415
        from program_app.export.whole_file import ExportError  # noqa: PLC0415

        self._saving.flush(_WRITE_SECONDS)
        try:
            export_json(read_everything(paths.database_file(self._folder)), self._program, target)
        except ExportError as error:
            raise KeepingError(str(error)) from error
