"""Buttons on a stage: Space and Enter press the focused one, every other key belongs to the stage."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.focus_ring import FocusRing

PRESS_KEYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class StageButton(Button):
    """Reached with Tab, never by a mouse press: after a click Space still pauses."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: ButtonKind = ButtonKind.SECONDARY,
        icon: str | None = None,
        key: str | None = None,
    ) -> None:
        super().__init__(theme, text, kind=kind, icon=icon, key=key, height=64, style="sentence")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows and letters to the stage."""
        if event.key() in PRESS_KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()


class StageTile(QAbstractButton):
    """The base of painted tiles that are chosen by key, click, or Tab and Enter."""

    def __init__(self, theme: Theme, name: str, radius: float) -> None:
        super().__init__()
        self._theme = theme
        self.setText(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        FocusRing(self, theme, radius)
        theme.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter press; the rest is the stage's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()
