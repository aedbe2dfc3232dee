"""Where bundled files and the user's data live; the only file that knows."""

import os
import sys
from contextlib import suppress
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


def _chosen_folder_file() -> Path:
    home = Path.home()
    if sys.platform == "darwin":
        return home / "Library" / "Preferences" / "Brace28" / "data-folder"
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or home) / "Brace28" / "data-folder"
    return Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config") / "brace28" / "data-folder"


def data_folder() -> Path:
    """The folder that was chosen when the platform's place could not be written, otherwise that place."""
    try:
        chosen = Path(_chosen_folder_file().read_text(encoding="utf-8").strip())
    except (OSError, UnicodeDecodeError):
        return platform_data_folder()
    return chosen if chosen.is_absolute() else platform_data_folder()


def remember_data_folder(folder: Path) -> None:
    """Use `folder` at the next start too, as far as that can be noted."""
    file = _chosen_folder_file()
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(str(folder.absolute()), encoding="utf-8")


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


def recorded_voice_folder() -> Path:
    """The clips of the recorded coach, with their manifest."""
    return resource("voice", "en")


def piper_folder(data_folder: Path) -> Path:
    """Where a person may put Piper voices of their own."""
    return data_folder / "voices"


def cache_folder() -> Path:
    """The platform's place for what can be made again at any time: the compiled program."""
    home = Path.home()
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "Brace28"
    if sys.platform == "win32":
        return platform_data_folder() / "cache"
    return Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache") / "brace28"
