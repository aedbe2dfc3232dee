"""The ordered queue of changes and the one thread that writes them, so that writing never blocks a window."""

import logging
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from program_app.domain.changes import Change
from program_app.storage.errors import StorageCode, StorageError, StorageTrouble, WriteDelayedError
from program_app.storage.marks import is_empty

if TYPE_CHECKING:
    from program_app.storage.destination import Destination

_FIRST_DELAY_SECONDS = 0.1
_LONGEST_DELAY_SECONDS = 2.0

_log = logging.getLogger(__name__)


class Outbox:
    """Keeps changes in order and writes each in its own transaction; fulfils the journey's Writer.

    `on_committed` and `on_trouble` are called in the writing thread: the first after each commit, the second
    when a trouble begins or becomes another one, and with None when it is over.
    """

    def __init__(
        self,
        database: Path,
        *,
        on_committed: Callable[[Change], None],
        on_trouble: Callable[[StorageTrouble | None], None],
    ) -> None:
        self._on_committed = on_committed
        self._on_trouble = on_trouble
        self._first_database = database
        self._destination: Destination | None = None  # of the writing thread alone, like the trouble
        self._trouble: StorageTrouble | None = None
        self._news = threading.Condition()  # guards all that follows
        self._database = database
        self._waiting: deque[Change] = deque()
        self._is_nudged = False
        self._is_closing = False
        self._is_working = False
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Open the file in the writing thread, so that the first change finds it ready."""
        self.retry_now()

    def write(self, change: Change) -> None:
        """Take `change` over; it is written now, or in its turn when writing is possible again."""
        with self._news:
            self._waiting.append(change)
            self._ensure_thread()

    @property
    def unwritten(self) -> int:
        """How many changes still wait."""
        with self._news:
            return len(self._waiting)

    def retry_now(self) -> None:
        """Try again without waiting for the next turn."""
        with self._news:
            self._is_nudged = True
            self._ensure_thread()

    def move_to(self, database: Path) -> None:
        """Go on in another file: what is stored is copied there, what waits is written there.

        Raises StorageError (FOLDER_TAKEN) when that file already holds something.
        """
        if database != self._database and not is_empty(database):
            raise StorageError(StorageCode.FOLDER_TAKEN, database.parent)
        with self._news:
            self._database = database
            self.retry_now()

    def flush(self, timeout_seconds: float) -> bool:
        """Wait until all is written and told; False when something still waits after `timeout_seconds`."""
        with self._news:
            if self._waiting:
                self._ensure_thread()
            return self._news.wait_for(lambda: not self._waiting, timeout_seconds)

    def close(self, timeout_seconds: float) -> bool:
        """Write what waits and close the file; False when something could not be written.

        What could not be written stays here: the outbox may be told to retry, to move, and to close again.
        """
        with self._news:
            if self._waiting:
                self._ensure_thread()
            self._is_closing = self._is_nudged = True
            self._news.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join(timeout_seconds)
        return self.unwritten == 0

    def _ensure_thread(self) -> None:
        """Let the writing thread see what is new; another one follows it when it ended."""
        self._is_closing = False
        self._news.notify_all()
        if self._is_working and self._thread is not None and self._thread.is_alive():
            return
        self._is_working = True
        # A daemon: whoever chose to close with unwritten answers is not kept waiting for the disk.
        self._thread = threading.Thread(target=self._work, args=(self._thread,), name="outbox", daemon=True)
        self._thread.start()

    def _work(self, earlier: threading.Thread | None) -> None:
        if earlier is not None:
            earlier.join()
        # SQLAlchemy takes 0.3 s to import; here it is off the window's thread, after the first picture.
        from program_app.storage.destination import Destination  # noqa: PLC0415

        destination = self._destination = self._destination or Destination(self._first_database)
        delay_seconds = _FIRST_DELAY_SECONDS
        try:
            while True:
                trouble = self._write_waiting(destination)
                self._tell(trouble)
                if not self._is_there_more(None if trouble is None else delay_seconds):
                    return
                delay_seconds = _FIRST_DELAY_SECONDS if trouble is None else _longer(delay_seconds)
        finally:
            destination.close()

    def _write_waiting(self, destination: "Destination") -> StorageTrouble | None:
        """Write all that waits, in order; what trouble stopped, and is returned, leaves its change first."""
        try:
            while True:
                with self._news:
                    database = self._database
                    change = self._waiting[0] if self._waiting else None
                if change is None:
                    destination.ready(database)
                    return None
                self._write_first(destination, database, change)
        except WriteDelayedError as delayed:
            destination.close()
            return delayed.trouble

    def _write_first(self, destination: "Destination", database: Path, change: Change) -> None:
        is_kept = destination.write(database, change)
        is_told = False
        try:
            if is_kept:
                self._on_committed(change)
            is_told = True
        finally:
            with self._news:
                self._waiting.popleft()
                self._is_working = is_told  # a bug in a listener ends this thread; another one follows
                self._news.notify_all()

    def _tell(self, trouble: StorageTrouble | None) -> None:
        before, self._trouble = self._trouble, trouble
        if (trouble and trouble.kind) == (before and before.kind):
            return
        _log.warning("writing waits: %s" if trouble else "writing goes on (%s)", trouble)
        self._on_trouble(trouble)

    def _is_there_more(self, delay_seconds: float | None) -> bool:
        """Wait for the next change, or in trouble for the next turn; False when the outbox was closed."""
        with self._news:
            if self._is_closing and not self._is_nudged:
                self._is_working = False
                return False
            in_trouble = delay_seconds is not None
            self._news.wait_for(
                lambda: self._is_nudged or (bool(self._waiting) and not in_trouble), delay_seconds
            )
            self._is_nudged = False
            return True


def _longer(delay_seconds: float) -> float:
    return min(2 * delay_seconds, _LONGEST_DELAY_SECONDS)
