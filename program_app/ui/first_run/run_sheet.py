"""What every sheet beside the panel of steps can do: go on, go back, and fit the room there is."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, kw_only=True)
class SheetRoom:
    """The room beside the panel in pixels, and what follows from it."""

    width: int
    margin: int
    is_stacked: bool
    """Cards stand under one another."""
    is_low: bool


class RunSheet(QWidget):
    """One sheet of the first run: Enter goes on, Esc goes back."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def press_continue(self) -> None:
        """What Enter does."""

    def press_back(self) -> None:
        """What Esc does."""

    def fit(self, room: SheetRoom) -> None:
        """Arrange everything for the room there is."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc; every other key is for the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.press_continue()
        elif event.key() == Qt.Key.Key_Escape:
            self.press_back()
        else:
            super().keyPressEvent(event)

    def take_keys(self) -> None:
        """Have the focus: Qt would hand that of what went away to the next in line, which is rescue."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
