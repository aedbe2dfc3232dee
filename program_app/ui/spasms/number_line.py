"""A number typed into a line, with its unit; halves are fine where they make sense."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.ui.spasms.typed_line import LineFault, TypedLine
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label
from program_app.words.language import _
from program_app.words.spasms import number_text, typed_number

_WIDTH = 88


class NumberLine(QWidget):
    """`told(number)` at every key, None where the line is empty.

    With what is no number it is again the one from before it was typed.
    """

    told = Signal(object)

    def __init__(
        self, theme: Theme, *, name: str, highest: int, unit: str = "", takes_halves: bool = True
    ) -> None:
        super().__init__()
        self._highest = highest
        self._takes_halves = takes_halves
        self._settled: float | None = None
        self._line = TypedLine(theme, name=name, width=_WIDTH)
        self._fault = LineFault(theme)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._line)
        if unit:
            row.addWidget(Label(theme, unit, color="ink2"))
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._fault)
        self.setFocusProxy(self._line)
        self._line.typed.connect(self._on_typed)
        self._line.left.connect(self._on_left)

    def set_number(self, number: float | None) -> None:
        """Show a number that was told before; emits nothing."""
        self._settled = number
        self._line.setText("" if number is None else number_text(number))

    @property
    def faulty_field(self) -> TypedLine | None:
        """The line, where it does not fit."""
        return self._line if self._fault.sentence() else None

    def _on_typed(self, text: str) -> None:
        if self._sentence():
            self.told.emit(self._settled)
        else:
            self._show_fault("")
            self.told.emit(typed_number(text))

    def _on_left(self) -> None:
        sentence = self._sentence()
        self._show_fault(sentence)
        if not sentence:
            self._settled = typed_number(self._line.text())

    def _sentence(self) -> str:
        text = self._line.text().strip()
        if not text:
            return ""
        number = typed_number(text)
        if number is None:
            return _("Numbers only, please.")
        if not self._takes_halves and number != int(number):
            return _("Whole numbers, please.")
        if not 0 <= number <= self._highest:
            return _("Up to {highest}, please.").format(highest=self._highest)
        return ""

    def _show_fault(self, sentence: str) -> None:
        self._fault.show_fault(sentence)
        self._line.set_unmet(bool(sentence), sentence)
