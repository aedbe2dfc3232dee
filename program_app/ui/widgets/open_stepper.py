"""A number with minus and plus that may also stay open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from program_app.ui.theme import Theme
from program_app.ui.widgets.stepper import Stepper
from program_app.words.language import _


class OpenStepper(Stepper):
    """Shows a dash until it is answered; minus at the lowest number, or Delete, opens it again.

    The first step goes to `start`. `told(number or None)` tells each answer.
    """

    told = Signal(object)

    def __init__(
        self, theme: Theme, minimum: int, maximum: int, suffix: str = "", *, start: int, name: str
    ) -> None:
        self._start = start
        self._is_open = True
        super().__init__(theme, minimum, maximum, 1, suffix, name=name)
        self._describe()

    def number(self) -> int | None:
        """The answer, or None while there is none."""
        return None if self._is_open else self.value()

    def show_number(self, number: int | None) -> None:
        """Show an answer, or none; emits nothing."""
        self._is_open = number is None
        if number is not None:
            self.setValue(number)
        self._describe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the answer back; the rest is that of every stepper."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._tell(None)
        elif event.key() == Qt.Key.Key_Home:
            self._tell(self.minimum())
        elif event.key() == Qt.Key.Key_End:
            self._tell(self.maximum())
        else:
            super().keyPressEvent(event)

    def _change(self, steps: int) -> None:
        if self._is_open:
            if steps > 0:
                self._tell(self._start)
        elif steps < 0 and self.value() == self.minimum():
            self._tell(None)
        else:
            self._tell(self.value() + steps)

    def _tell(self, number: int | None) -> None:
        if number is not None:
            number = min(self.maximum(), max(self.minimum(), number))
        if number == self.number():
            return
        self.show_number(number)
        self.told.emit(number)

    def _number_text(self) -> str:
        return "–" if self._is_open else super()._number_text()

    def _can_step_down(self) -> bool:
        return not self._is_open

    def _describe(self) -> None:
        self.setAccessibleDescription(_("not answered") if self._is_open else self._number_text())
        self.update()
