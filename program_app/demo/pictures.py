"""Saves each new screen of the window once as PNG."""

from pathlib import Path

from PySide6.QtWidgets import QWidget


class Pictures:
    """Takes a picture under a name, once; without a folder it takes none."""

    def __init__(self, window: QWidget, folder: Path | None) -> None:
        self._window = window
        self._folder = folder
        self._taken: set[str] = set()
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)

    def take(self, name: str) -> None:
        """Save the window as it is now, as `NN-name.png` in the order of the screens."""
        if self._folder is None or name in self._taken:
            return
        self._taken.add(name)
        self._window.grab().save(str(self._folder / f"{len(self._taken):03}-{name}.png"))
