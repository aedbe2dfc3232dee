"""Buttons on a stage: Space and Enter press the focused one, every other key belongs to the stage."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.focus_ring import FocusRing

PRESS_KEYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class StageButton(Button):
    """Reached with Tab, never by a mouse press: after a click Space still pauses.

    A double click presses it once, unless `counts_double`.
    """

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
        self.counts_double = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows and letters to the stage."""
        if event.key() in PRESS_KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Pressed twice by habit, "Pause" would pause and go on."""
        if self.counts_double or event.button() != Qt.MouseButton.LeftButton:
            super().mouseDoubleClickEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """The keys go back to the stage, not to the next button."""
        _give_focus_back(self)
        super().hideEvent(event)


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

    def hideEvent(self, event: QHideEvent) -> None:
        """The keys go back to the stage, not to the next tile."""
        _give_focus_back(self)
        super().hideEvent(event)


def _give_focus_back(button: QWidget) -> None:
    """Let the stage have the focus of a button that goes: Qt would hand it on to the button beside it."""
    stage = button.parentWidget() if button.hasFocus() else None
    while stage is not None and stage.focusPolicy() == Qt.FocusPolicy.NoFocus:
        stage = stage.parentWidget()
    if stage is not None:
        stage.setFocus(Qt.FocusReason.OtherFocusReason)
