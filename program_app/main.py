"""The composition root: build() makes everything and wires it, run() shows it."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from program_app import paths
from program_app.content.compiled import load_compiled
from program_app.content.errors import ContentError
from program_app.domain.bin import empty_bin
from program_app.domain.changes import Change
from program_app.domain.local_day import counts_for
from program_app.domain.session_clock import Clock
from program_app.domain.sound_trouble import SoundTrouble
from program_app.early_log import EarlyRecords, keep_early_records
from program_app.journey.diary import Diary
from program_app.journey.loudspeaker import Loudspeaker
from program_app.journey.ports import History, KeepingError
from program_app.journey.silence import Silence
from program_app.journey.training import LoadedProgram, Now
from program_app.records import KeptRecords
from program_app.storage.backups import RestoredFrom, backup_if_due, restore_latest_good
from program_app.storage.errors import DatabaseDamagedError, StorageTrouble
from program_app.storage.folder_lock import FolderLock
from program_app.storage.opening import prepare_to_read
from program_app.storage.outbox import Outbox
from program_app.storage.reading import SqliteReader, read_history
from program_app.ui.clock import local_now, read_clock
from program_app.ui.garbage import Collector
from program_app.ui.last_resort import LastResort
from program_app.ui.look import apply_look
from program_app.ui.page_makers import LATER_MODULES
from program_app.ui.polite_end import let_signals_through
from program_app.ui.shell import Shell
from program_app.ui.surroundings import Surroundings
from program_app.ui.theme import Theme
from program_app.words.language import _

if TYPE_CHECKING:
    from program_app.sound.speaker import Speaker

_log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Clocks:
    """Where the app takes the time from; a demo brings its own and steps it."""

    clock: Clock = read_clock
    now: Now = local_now
    live: bool = True


@dataclass(frozen=True, kw_only=True)
class App:
    """Everything that build() made."""

    shell: Shell
    theme: Theme
    outbox: Outbox
    diary: Diary
    loaded: LoadedProgram
    restored: RestoredFrom | None
    speaker: LateSpeaker


def build(
    data_folder: Path,
    clocks: Clocks | None = None,
    on_committed: Callable[[Change], None] | None = None,
    loudspeaker: Callable[[], Loudspeaker] | None = None,
) -> App:
    """Make and wire everything for one data folder; needs a QApplication.

    Raises ContentError or StorageError. `on_committed` is called in the writing thread after each commit.
    Where time is stepped nothing is heard, unless a `loudspeaker` is given.
    """
    clocks = clocks or Clocks()
    database = paths.database_file(data_folder)
    compiled = load_compiled(paths.program_folder(), paths.cache_folder())
    loaded = LoadedProgram(program=compiled.program, content_hash=compiled.content_hash)
    history, restored = _read_or_restore(data_folder)
    troubles = _Told[StorageTrouble | None]()
    outbox = Outbox(database, on_committed=on_committed or _nothing, on_trouble=troubles.tell)
    sound_troubles = _Told[frozenset[SoundTrouble]]()
    speaker = LateSpeaker(data_folder, sound_troubles.tell)
    reader = SqliteReader(database)
    diary = Diary(history, outbox, reader)
    theme = Theme()
    apply_look(theme, diary.preferences)
    shell = Shell(
        theme,
        Surroundings(
            loaded=loaded,
            diary=diary,
            saving=outbox,
            clock=clocks.clock,
            now=clocks.now,
            records=KeptRecords(data_folder, loaded.program, outbox, reader),
            loudspeaker=loudspeaker or (speaker if clocks.live else Silence),
            live=clocks.live,
        ),
    )
    troubles.listener = shell.trouble_told.emit
    sound_troubles.listener = shell.sound_troubles_told.emit
    return App(
        shell=shell,
        theme=theme,
        outbox=outbox,
        diary=diary,
        loaded=loaded,
        restored=restored,
        speaker=speaker,
    )


def run(data_folder: Path, *, on_rescue: bool = False) -> int:
    """Open the window, on the rescue page if so, and stay until it is closed; returns the exit code."""
    early = keep_early_records()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Brace 28")
    app.setDesktopFileName("brace28")
    with suppress(OSError):
        # A folder that cannot be made is told on Today, where another one can be chosen.
        data_folder.mkdir(parents=True, exist_ok=True)
    lock = FolderLock(paths.lock_file(data_folder))
    if not lock.acquire():
        # QtNetwork is wanted only now, or after the first picture.
        from program_app.ui.single_window import ask_to_raise  # noqa: PLC0415

        if ask_to_raise(data_folder, on_rescue=on_rescue):
            return 0
        return _say_and_stop(
            app,
            _("Brace 28 is open already but does not answer. All is kept; close it, then start again."),
        )
    try:
        built = build(data_folder)
    except ContentError as error:
        first = error.problems[0]
        return _say_and_stop(app, _("The program cannot be read: {first}").format(first=first))
    except KeepingError as error:
        return _say_and_stop(app, str(error))
    Collector(app)
    last_resort = LastResort(built.shell.window)
    sys.excepthook = last_resort.report
    built.shell.show_first_page(on_rescue=on_rescue)
    built.shell.window.show()
    let_signals_through(app)
    after_paint = _AfterFirstPaint(built, data_folder, early)
    built.shell.window.installEventFilter(after_paint)
    code = app.exec()
    built.speaker.end()
    built.outbox.close(timeout_seconds=5)
    lock.release()
    return code


_Trouble = TypeVar("_Trouble")


class _Told(Generic[_Trouble]):
    """Carries a trouble from another thread to whoever shows it."""

    def __init__(self) -> None:
        self.listener: Callable[[_Trouble], None] | None = None

    def tell(self, trouble: _Trouble) -> None:
        if self.listener is not None:
            self.listener(trouble)


class LateSpeaker:
    """Called for the loudspeaker, it makes it the first time, and imports it only then."""

    def __init__(self, data_folder: Path, on_trouble: Callable[[frozenset[SoundTrouble]], None]) -> None:
        self._data_folder = data_folder
        self._on_trouble = on_trouble
        self._speaker: Speaker | None = None

    def __call__(self) -> Speaker:
        """The one loudspeaker."""
        if self._speaker is None:
            from program_app.sound.speaker import Speaker  # noqa: PLC0415 - not before the first picture

            self._speaker = Speaker(
                recorded_folder=paths.recorded_voice_folder(),
                cache_folder=paths.cache_folder(),
                piper_folder=paths.piper_folder(self._data_folder),
                on_trouble=self._on_trouble,
            )
        return self._speaker

    def end(self) -> None:
        """Let go of the device, if there was any sound."""
        if self._speaker is not None:
            self._speaker.end()


class _AfterFirstPaint(QObject):
    """Does what the first picture does not need: the writer's imports, the log, the backup, the listener."""

    backed_up = Signal()
    imported = Signal()

    def __init__(self, built: App, data_folder: Path, early: EarlyRecords) -> None:
        super().__init__(built.shell)
        self.backed_up.connect(self._on_backed_up, Qt.ConnectionType.QueuedConnection)
        self.imported.connect(built.shell.make_rescue_ready, Qt.ConnectionType.QueuedConnection)
        self._early = early
        self._built = built
        self._data_folder = data_folder

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint of the window."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._go_on)
        return False

    def _go_on(self) -> None:
        from program_app.log import start_log  # noqa: PLC0415 - not before the first picture
        from program_app.ui.single_window import RaiseListener  # noqa: PLC0415 - not before the first picture

        start_log(paths.log_file(self._data_folder), self._early)
        # Before the first write of this run, and off the window's thread: the copy may take a while.
        threading.Thread(target=self._back_up_then_write, name="backup", daemon=True).start()
        listener = RaiseListener(self._data_folder, self)
        listener.raise_wanted.connect(self._built.shell.window.raise_to_front)
        listener.rescue_wanted.connect(self._built.shell.open_rescue)
        if self._built.restored is not None:
            self._built.shell.tell_restored(self._built.restored.saved_at)

    def _back_up_then_write(self) -> None:
        database = paths.database_file(self._data_folder)
        try:
            backup_if_due(database, paths.backups_folder(self._data_folder), counts_for(local_now()))
        except (KeepingError, OSError) as error:
            _log.warning("no backup today: %s", error)
        self._built.outbox.start()
        with suppress(RuntimeError):  # the window may be gone by now
            self.backed_up.emit()
        for module in (*LATER_MODULES, "program_app.sound.speaker"):
            import_module(module)
        with suppress(RuntimeError):  # the window was closed meanwhile
            self.imported.emit()

    def _on_backed_up(self) -> None:
        diary = self._built.diary
        if diary.spasms_in_bin:
            diary.record(empty_bin(local_now()))


def _read_or_restore(data_folder: Path) -> tuple[History, RestoredFrom | None]:
    """What is stored, an older file brought up to date; of a damaged one, its last good copy."""
    database = paths.database_file(data_folder)
    try:
        prepare_to_read(database)
        return read_history(database), None
    except DatabaseDamagedError:
        restored = restore_latest_good(database, paths.backups_folder(data_folder))
        return read_history(database), restored


def _nothing(_change: Change) -> None:
    """Nobody asked to be told."""


def _say_and_stop(app: QApplication, sentence: str) -> int:
    box = QMessageBox(QMessageBox.Icon.NoIcon, _("Brace 28"), sentence)
    box.finished.connect(app.quit)
    box.open()
    app.exec()
    return 1
