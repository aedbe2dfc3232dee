"""Saves each new screen of the window once as PNG."""

from errno import EIO
from os import strerror
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

_LAYOUT_ROUNDS = 3


class Pictures:
    """Takes a picture under a name, once; without a folder it takes none."""

    def __init__(self, window: QWidget, folder: Path | None) -> None:
        self._window = window
        self._folder = folder
        self._taken: set[str] = set()
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)

    def wants(self, name: str) -> bool:
        """Whether a picture of this name is still to be taken."""
        return self._folder is not None and name not in self._taken

    def take(self, name: str) -> None:
        """Save the window as it is now, as `NNN-name.png` in the order of the screens. Raises OSError."""
        if self._folder is None or not self.wants(name):
            return
        self._taken.add(name)
        _settle()
        file = self._folder / f"{len(self._taken):03}-{name}.png"
        if not self._window.grab().save(str(file)):
            raise OSError(EIO, strerror(EIO), str(file))


def _settle() -> None:
    """Let layouts inside layouts take their places, each in a round of its own, and old parts go."""
    for _ in range(_LAYOUT_ROUNDS):
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
