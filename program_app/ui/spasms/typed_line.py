"""A short line to type into; what does not fit is said under it, with what may have been meant."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from program_app.ui.theme import Theme
from program_app.ui.widgets.announcement import announce
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.verdict_mark import VerdictMark

_BADGE = 18
_LONGEST = 40


class TypedLine(QLineEdit):
    """`typed(text)` at every key; `left` when another field is gone to, or at Enter."""

    typed = Signal(str)
    left = Signal()

    def __init__(
        self, theme: Theme, *, name: str, width: int, placeholder: str = "", grows: bool = False
    ) -> None:
        super().__init__()
        self._theme = theme
        self._width = width
        self._grows = grows
        self._about = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(_LONGEST)
        self.textEdited.connect(self.typed)
        self.returnPressed.connect(self.left)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def explain(self, text: str) -> None:
        """What the line is for, where nothing is wrong with it."""
        self._about = text
        self.setToolTip(text)
        self.setAccessibleDescription(text)

    def set_unmet(self, is_unmet: bool, sentence: str = "") -> None:
        """Show or take away the border of a line that does not fit."""
        if bool(self.property("unmet")) != is_unmet:
            self.setProperty("unmet", is_unmet)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setAccessibleDescription(sentence or self._about)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the line for another one lets it be looked at; a menu or another window does not."""
        super().focusOutEvent(event)
        passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in passing:
            self.left.emit()

    def _on_theme_changed(self) -> None:
        width = self._theme.scaled(self._width)
        self.setMinimumWidth(width)
        if not self._grows:
            self.setMaximumWidth(width)


class LineFault(QWidget):
    """The calm sentence under a line; `offer_taken` when what may have been meant is taken."""

    offer_taken = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._sentence = Label(theme, style="small", color="wrongtext", wrap=True)
        self._offer = Button(theme, "", kind=ButtonKind.QUIET, height=36)
        words = QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(VerdictMark(theme, is_right=False, size=_BADGE), 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._sentence, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(words)
        column.addWidget(self._offer, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._offer.clicked.connect(self.offer_taken)
        self.hide()

    def show_fault(self, sentence: str, offer: str = "") -> None:
        """Say what does not fit; nothing takes the sentence away."""
        is_new = sentence != self._sentence.text()
        self._sentence.setText(sentence)
        self._offer.setText(offer)
        self._offer.updateGeometry()
        self._offer.setVisible(bool(offer))
        self.setVisible(bool(sentence))
        if sentence and is_new:
            announce(self, sentence)

    def sentence(self) -> str:
        """What is said now."""
        return self._sentence.text()
