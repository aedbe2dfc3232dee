"""A page that scrolls, with the slim scroll bar that the style sheet draws."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from program_app.ui.theme import Theme

_STEP = 24


class ScrollArea(QScrollArea):
    """Scrolls `content` up and down, never sideways; what the keyboard reaches is scrolled into view."""

    def __init__(self, theme: Theme, content: QWidget | None = None) -> None:
        super().__init__()
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        if content is not None:
            self.set_content(content)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_content(self, content: QWidget) -> None:
        """Scroll this widget, on the ground that is already there."""
        self.setWidget(content)
        content.setAutoFillBackground(False)

    def _on_theme_changed(self) -> None:
        """Step by a line of text."""
        self.verticalScrollBar().setSingleStep(self._theme.scaled(_STEP))
