"""Hides the pointer over a page while it does not move."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_REST_MS = 3000


class PointerRest(QObject):
    """`stir` at every movement; `stop` when the page goes, so that no pointer stays hidden."""

    def __init__(self, parent: QObject, *, rest_ms: int = _REST_MS) -> None:
        super().__init__(parent)
        self._is_hidden = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(rest_ms)
        self._timer.timeout.connect(self._on_rested)

    @property
    def is_hidden(self) -> bool:
        """Whether the pointer is hidden now."""
        return self._is_hidden

    def stir(self) -> None:
        """The pointer moved: show it, and count its rest anew."""
        self._show()
        self._timer.start()

    def stop(self) -> None:
        """Show the pointer and leave it alone."""
        self._timer.stop()
        self._show()

    def _on_rested(self) -> None:
        if not self._is_hidden:
            self._is_hidden = True
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def _show(self) -> None:
        if self._is_hidden:
            self._is_hidden = False
            QGuiApplication.restoreOverrideCursor()
