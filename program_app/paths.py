"""Where bundled files and the user's data live; the only file that knows."""

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _bundled(name: str) -> Path:
    """Folder `name` inside the installed package, or beside it when run from a checkout."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def program_folder() -> Path:
    """The folder of the shipped program, `back_28`."""
    return _bundled("program_content") / "back_28"


def resource(*parts: str) -> Path:
    """A file of the shipped resources, for example `resource("styles", "tokens.json")`."""
    return _bundled("resources").joinpath(*parts)


def platform_data_folder() -> Path:
    """The platform's place for the database, its backups, the preferences and the log."""
    home = Path.home()
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "Brace28"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "Brace28"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "brace28"


def database_file(data_folder: Path) -> Path:
    """The database of one person's progress inside `data_folder`."""
    return data_folder / "brace28.db"


def log_file(data_folder: Path) -> Path:
    """The rotating log inside `data_folder`."""
    return data_folder / "brace28.log"


def lock_file(data_folder: Path) -> Path:
    """The lock that keeps a second process out of `data_folder`."""
    return data_folder / "brace28.lock"


def backups_folder(data_folder: Path) -> Path:
    """Verified copies of the database inside `data_folder`."""
    return data_folder / "backups"


def cache_folder() -> Path:
    """The platform's place for what can be made again at any time: the compiled program."""
    home = Path.home()
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "Brace28"
    if sys.platform == "win32":
        return platform_data_folder() / "cache"
    return Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache") / "brace28"
