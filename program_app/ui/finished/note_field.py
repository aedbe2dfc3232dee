"""A few words of one's own about a session."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from program_app.ui.theme import Theme
from program_app.words.language import _

_HEIGHT = 80


class NoteField(QPlainTextEdit):
    """Enter goes on, Shift+Enter begins a new line, Tab leaves the field."""

    confirmed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setTabChangesFocus(True)
        self.setAccessibleName(_("Note, optional"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

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
        self.setFixedHeight(self._theme.scaled(_HEIGHT))
