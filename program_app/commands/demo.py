"""`brace28 demo`: plays days through the real window, engine and database, for eyes and for tests."""

import os
from argparse import Namespace
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from program_app import paths
from program_app.commands.answering import FINE, TROUBLES, refuse, sentence_for
from program_app.commands.display import use_offscreen_where_needed
from program_app.demo.living import live_script
from program_app.demo.script_file import ScriptError, read_script
from program_app.demo.virtual_clock import VirtualClock
from program_app.domain.local_day import counts_for
from program_app.storage.folder_lock import FolderLock
from program_app.storage.marks import is_demo, is_empty
from program_app.words.language import _

Play = Callable[[Path], None]
"""Plays something into a data folder."""


def run(options: Namespace, data_folder: Path) -> int:
    """Play the days that were asked for; without --data-dir in a folder that is thrown away."""
    own = data_folder if "data_dir" in options else None
    if options.history is not None:
        return _play_into(own, partial(_play_history, options.history, options.pictures))
    return play(options.days, options.speed, options.pictures, own)


def play(days: tuple[int, int], speed: float | None, pictures: Path | None, data_folder: Path | None) -> int:
    """Play days from first to last; returns the exit code. A database that no demo made is refused."""
    return _play_into(data_folder, partial(_play_days, days, speed, pictures))


def _play_into(data_folder: Path | None, played: Play) -> int:
    use_offscreen_where_needed()
    with ExitStack() as stack:
        folder = data_folder or Path(stack.enter_context(TemporaryDirectory(prefix="brace28-demo-")))
        try:
            return _play(played, folder)
        except ScriptError as error:
            return refuse(str(error))
        except BrokenPipeError:
            raise  # whoever read the held lines has gone, which is no trouble
        except TROUBLES as error:
            return refuse(sentence_for(error))


def _play(played: Play, folder: Path) -> int:
    database = paths.database_file(folder)
    if not is_empty(database) and not is_demo(database):
        return refuse(
            _("{folder} holds progress that no demo made. Choose another folder.").format(folder=folder)
        )
    folder.mkdir(parents=True, exist_ok=True)
    if not all(os.access(path, os.W_OK) for path in (folder, database) if path.exists()):
        return refuse(_("{folder} cannot be written to. Choose another folder.").format(folder=folder))
    lock = FolderLock(paths.lock_file(folder))
    if not lock.acquire():
        return refuse(_("{folder} is in use by another Brace 28.").format(folder=folder))
    played(folder)
    return FINE


def _play_days(days: tuple[int, int], speed: float | None, pictures: Path | None, folder: Path) -> None:
    # Qt comes only now, when it is known that there is something to play.
    from program_app.demo.playing import play_days  # noqa: PLC0415

    play_days(days, folder, speed, pictures)


def _play_history(file: Path, pictures: Path | None, folder: Path) -> None:
    script = read_script(file)
    clock = VirtualClock()
    live_script(script, folder, counts_for(datetime.now().astimezone()), clock)
    if pictures is not None:
        from program_app.demo.showing import show_today  # noqa: PLC0415 - Qt, and only for the pictures

        show_today(folder, script[-1] if script else None, clock, pictures)
