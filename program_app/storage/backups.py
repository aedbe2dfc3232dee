"""Verified copies of the database, one a day, and the way back to the last good one."""

import logging
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from program_app.storage.errors import DatabaseDamagedError, StorageCode, StorageError
from program_app.storage.opening import prepare_to_read
from program_app.storage.reading import read_everything
from program_app.storage.sqlite import check_integrity, companions, copy_verified, reading, storage_error
from program_app.storage.version import LATEST, is_behind, stored_version

KEPT_BACKUPS = 14

_log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class RestoredFrom:
    """What stands in for a damaged database; without a backup it starts empty."""

    backup: Path | None
    saved_at: datetime | None
    kept_aside: Path
    """The damaged file."""


def backup_if_due(database: Path, folder: Path, today: date) -> Path | None:
    """Copy `database` into `folder` unless that was done `today`; the last 14 copies are kept.

    Raises DatabaseDamagedError, or StorageError when nothing can be written; earlier copies then stay.
    """
    target = folder / f"{database.stem}-{today.isoformat()}{database.suffix}"
    if target.exists() or not database.exists():
        return None
    copy_verified(database, target)
    for old in _newest_first(database, folder)[KEPT_BACKUPS:]:
        with suppress(OSError):
            old.unlink()
    return target


def restore_latest_good(database: Path, folder: Path) -> RestoredFrom | None:
    """Put the newest good copy of `folder` in the place of a damaged `database`, which is kept aside.

    An older copy is brought up to date. None when there is nothing to restore: the file is whole or missing.
    A kill in between leaves the damaged file in place. Raises StorageError.
    """
    if not database.exists() or not (problem := _problem(database)):
        return None
    _log.error("%s is damaged: %s", database, problem)
    good = next((copy for copy in _newest_first(database, folder) if _is_usable(copy)), None)
    try:
        aside = _keep_aside(database)
        for companion in companions(database):
            companion.unlink(missing_ok=True)  # a log of the damaged file would be played into the good one
        if good is None:
            database.unlink()
            return RestoredFrom(backup=None, saved_at=None, kept_aside=aside)
        copy_verified(good, database)
        prepare_to_read(database)
        saved_at = datetime.fromtimestamp(good.stat().st_mtime, UTC)
    except OSError as error:
        raise storage_error(StorageCode.CANNOT_WRITE, database, error) from error
    return RestoredFrom(backup=good, saved_at=saved_at, kept_aside=aside)


def _newest_first(database: Path, folder: Path) -> list[Path]:
    days = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
    return sorted(folder.glob(f"{database.stem}-{days}{database.suffix}"), reverse=True)


def _problem(database: Path) -> str:
    """What is wrong with the whole file, or nothing. Raises StorageError when it cannot be read at all."""
    try:
        with reading(database) as connection:
            is_known = stored_version(connection, database) == LATEST
            problem = check_integrity(connection)
        if is_known and not problem:
            read_everything(database)  # pages may be whole and yet hold what no record accepts
    except DatabaseDamagedError as error:
        return error.detail
    return problem


def _is_usable(copy: Path) -> bool:
    try:
        is_behind(copy)  # refuses a newer one
        problem = _problem(copy)
    except StorageError as error:
        problem = str(error)
    if problem:
        _log.warning("the backup %s is passed over: %s", copy, problem)
    return not problem


def _keep_aside(database: Path) -> Path:
    """Copy the file and its log to names that are free."""
    number = 1
    while (aside := database.with_name(f"{database.stem}-damaged-{number}{database.suffix}")).exists():
        number += 1
    for original, copy in zip((database, *companions(database)), (aside, *companions(aside)), strict=True):
        if original.exists():
            shutil.copy2(original, copy)
    return aside
