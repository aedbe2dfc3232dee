"""Notices the first painted picture of a process, and says when that was and what it took."""

import os
import resource
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

SETTLED_MILLISECONDS = 2000
"""Long enough for all that is loaded after the first picture."""


class FirstPaint(QObject):
    """Waits in the event queue of a process that has yet to make its window, then for the window's paint.

    Prints `monotonic nanoseconds, peak kilobytes, name of the page` once the picture is on the screen, and
    after the process has settled the peak again, or the time again once all `is_complete`; then the process
    is gone at once.
    """

    def __init__(
        self, *, is_settling: bool = False, is_complete: Callable[[QMainWindow], bool] | None = None
    ) -> None:
        super().__init__()
        self._is_settling = is_settling
        self._is_complete = is_complete
        self._window: QMainWindow | None = None
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def event(self, event: QEvent) -> bool:
        """The event loop has begun: the window is made and shown, and not painted yet."""
        if event.type() == QEvent.Type.User:
            (self._window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow))
            self._window.installEventFilter(self)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A paint of the whole window ends before the next timer."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._on_painted)
        return False

    def _on_painted(self) -> None:
        page = getattr(self._window, "current_page", "bare")
        print(time.monotonic_ns(), _peak_kilobytes(), page, flush=True)
        if self._is_settling:
            QTimer.singleShot(SETTLED_MILLISECONDS, self._on_settled)
        elif self._is_complete is not None:
            QTimer.singleShot(0, self._on_waited)
        else:
            os._exit(0)

    def _on_waited(self) -> None:
        if self._window is not None and self._is_complete is not None and self._is_complete(self._window):
            # What is to be painted is painted before the next timer.
            QTimer.singleShot(0, self._on_complete)
        else:
            QTimer.singleShot(0, self._on_waited)

    def _on_complete(self) -> None:
        print(time.monotonic_ns(), flush=True)
        os._exit(0)

    def _on_settled(self) -> None:
        print(_peak_kilobytes(), flush=True)
        os._exit(0)


def _peak_kilobytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
