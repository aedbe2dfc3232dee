"""A line to type into that says calmly, at its place, when something does not fit."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label

_ERROR_WIDTH = 220
_BADGE = 18


class CheckedField(QWidget):
    """Checked when it is left, not while typing (DESIGN-2 15.4); `entered(text)` tells a new good value.

    `fault_of` returns the sentence about what is wrong with a text, or nothing.
    """

    entered = Signal(str)

    def __init__(
        self,
        theme: Theme,
        *,
        name: str,
        fault_of: Callable[[str], str],
        width: int,
        unit: str = "",
        hint: str = "",
    ) -> None:
        super().__init__()
        self._theme = theme
        self._fault_of = fault_of
        self._width = width
        self._kept = ""
        self._purpose = ""
        self._line = QLineEdit()
        self._line.setAccessibleName(name)
        self._line.setPlaceholderText(hint)
        self._badge = _CrossBadge(theme)
        self._fault = Label(theme, style="small", color="wrongtext", wrap=True)
        self._lay_out(unit)
        self.setFocusProxy(self._line)
        self._badge.hide()
        self._fault.hide()
        self._on_theme_changed()
        self._line.editingFinished.connect(self._on_left)
        self._line.textEdited.connect(self._on_typed)
        theme.changed.connect(self._on_theme_changed)

    def show_text(self, text: str) -> None:
        """Show a kept value; what is being typed or does not fit yet stays."""
        self._kept = text
        if not self._line.hasFocus() and not self.fault():
            self._line.setText(text)

    def fault(self) -> str:
        """The sentence that is shown, or nothing."""
        return self._fault.text()

    def _lay_out(self, unit: str) -> None:
        entry = QHBoxLayout()
        entry.setSpacing(8)
        entry.addWidget(self._line)
        if unit:
            entry.addWidget(Label(self._theme, unit, color="ink2"))
        entry.addStretch()
        fault = QHBoxLayout()
        fault.setSpacing(8)
        fault.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        fault.addWidget(self._fault, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(entry)
        column.addLayout(fault)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def _on_left(self) -> None:
        text = self._line.text().strip()
        self._show_fault(self._fault_of(text))
        if not self.fault() and text != self._kept:
            self._kept = text
            self.entered.emit(text)

    def _on_typed(self, text: str) -> None:
        if self.fault() and not self._fault_of(text.strip()):
            self._show_fault("")

    def _show_fault(self, sentence: str) -> None:
        if sentence and not self.fault():
            self._purpose = self._line.accessibleDescription()
        self._fault.setText(sentence)
        self._badge.setVisible(bool(sentence))
        self._fault.setVisible(bool(sentence))
        self._line.setAccessibleDescription(sentence or self._purpose)
        self._line.setProperty("unmet", bool(sentence))
        self._line.style().unpolish(self._line)
        self._line.style().polish(self._line)

    def _on_theme_changed(self) -> None:
        self._line.setFixedWidth(self._theme.scaled(self._width))
        self._fault.setFixedWidth(self._theme.scaled(_ERROR_WIDTH) - _BADGE - 8)


class _CrossBadge(QWidget):
    """A small disc with a cross: this does not fit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """18 px, as the design gives it."""
        return QSize(_BADGE, _BADGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw disc and cross."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("wrong"))
        painter.drawEllipse(self.rect())
        painter.setPen(QPen(self._theme.color("surface"), 2))
        middle, arm = QPointF(_BADGE / 2, _BADGE / 2), 3.2
        painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm))
        painter.drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm))
