"""A page that is a stage: what Qt tells it becomes wishes; the pointer rests; full screen is noticed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from program_app.ui.player.pointer_rest import PointerRest
from program_app.ui.player.stage_input import StageInput


class StageWidget(QWidget):
    """The keys are its own while it is shown, also after the focused button has gone."""

    seen_changed = Signal(bool)
    """Whether the page is shown."""
    stirred = Signal()
    """Somebody is there: a key, a click or a movement."""
    full_screen_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.input = StageInput(self)
        self._pointer = PointerRest(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def watch_pointer(self) -> None:
        """Notice movements over all that stands on the stage now."""
        for widget in (self, *self.findChildren(QWidget)):
            widget.setMouseTracking(True)

    def keep_focus(self) -> None:
        """Take the keys back from a button that has gone."""
        focused = self.window().focusWidget()
        if focused is None or not (focused is self or self.isAncestorOf(focused)):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key of the stage."""
        self.stirred.emit()
        if not self.input.press_key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The skip key acts when it is let go."""
        self.input.release_key(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the stage, beside the buttons."""
        self._stir()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.input.press_mouse(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """The second half of a double click: the first has been heeded, and twice would undo it."""
        self._stir()

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        """The pointer moved."""
        self._stir()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the look of the window, and follow it into full screen; a pointer that never moves rests."""
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._pointer.stir()
        self.full_screen_changed.emit(self.window().isFullScreen())
        self.seen_changed.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is timed or hidden behind another page."""
        self.window().removeEventFilter(self)
        self._pointer.stop()
        self.input.forget()
        self.seen_changed.emit(False)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the window enters or leaves full screen."""
        if event.type() == QEvent.Type.WindowStateChange:
            self.full_screen_changed.emit(self.window().isFullScreen())
        return super().eventFilter(watched, event)

    def _stir(self) -> None:
        self._pointer.stir()
        self.stirred.emit()
