"""`brace28 demo`: plays days through the real window, engine and database, for eyes and for tests."""

from argparse import Namespace
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from program_app import paths
from program_app.commands.answering import FINE, TROUBLES, refuse, sentence_for
from program_app.commands.display import use_offscreen_where_needed
from program_app.storage.folder_lock import FolderLock
from program_app.storage.marks import is_demo, is_empty
from program_app.words.language import _


def run(options: Namespace, data_folder: Path) -> int:
    """Play the days that were asked for; without --data-dir in a folder that is thrown away."""
    own = data_folder if "data_dir" in options else None
    return play(options.days, options.speed, options.pictures, own)


def play(days: tuple[int, int], speed: float | None, pictures: Path | None, data_folder: Path | None) -> int:
    """Play days from first to last; returns the exit code. A database that no demo made is refused."""
    use_offscreen_where_needed()
    with ExitStack() as stack:
        folder = data_folder or Path(stack.enter_context(TemporaryDirectory(prefix="brace28-demo-")))
        try:
            return _play(days, speed, pictures, folder)
        except BrokenPipeError:
            raise  # whoever read the held lines has gone, which is no trouble
        except TROUBLES as error:
            return refuse(sentence_for(error))


def _play(days: tuple[int, int], speed: float | None, pictures: Path | None, folder: Path) -> int:
    database = paths.database_file(folder)
    if not is_empty(database) and not is_demo(database):
        return refuse(
            _("{folder} holds progress that no demo made. Choose another folder.").format(folder=folder)
        )
    folder.mkdir(parents=True, exist_ok=True)
    lock = FolderLock(paths.lock_file(folder))
    if not lock.acquire():
        return refuse(_("{folder} is in use by another Brace 28.").format(folder=folder))
    # Qt comes only now, when it is known that there is something to play.
    from program_app.demo.playing import play_days  # noqa: PLC0415

    play_days(days, folder, speed, pictures)
    return FINE
