"""A few words of one's own, about a session or a spasm."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from program_app.ui.theme import Theme
from program_app.words.language import _

_HEIGHT, _LOW_HEIGHT = 80, 46


class NoteField(QPlainTextEdit):
    """Enter goes on, Shift+Enter begins a new line, Tab leaves the field."""

    confirmed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_low = False
        self.setTabChangesFocus(True)
        self.setAccessibleName(_("Note, optional"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def set_low(self, is_low: bool) -> None:
        """Leave some of the height to what else is asked."""
        self._is_low = is_low
        self._on_theme_changed()

    def show_note(self, note: str) -> None:
        """Show a note kept before; emits nothing and leaves the cursor alone when it is the same."""
        if note != self.toPlainText():
            blocked = self.blockSignals(True)
            self.setPlainText(note)
            self.blockSignals(blocked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter alone goes on; everything else is typed."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)

    def _on_theme_changed(self) -> None:
        self.setFixedHeight(self._theme.scaled(_LOW_HEIGHT if self._is_low else _HEIGHT))
