"""The ring outside a control that the keyboard has reached."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from program_app.ui.theme import Theme

_WIDTH = 3
_REACH = 5
_KEYBOARD_REASONS = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
_PASSING_REASONS = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})


class FocusRing(QWidget):
    """Drawn 2 px outside `target` while it has keyboard focus; never after a mouse press.

    It lives beside the control, not in it, so that controls keep their size and their neighbours.
    `around` draws it around a larger widget that the focused one is a part of.
    """

    def __init__(
        self, target: QWidget, theme: Theme, radius: float, *, around: QWidget | None = None
    ) -> None:
        super().__init__(target)
        self._target = target
        self._around = around or target
        self._theme = theme
        self._radius = radius
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        target.installEventFilter(self)
        target.destroyed.connect(self.deleteLater)
        theme.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focus and the place of the control."""
        kind = event.type()
        if watched is self._target:
            self._follow_focus(event)
        if self.isVisible() and kind in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("focus"), _WIDTH))
        inset = _WIDTH / 2
        radius = self._radius + 4 if self._radius else 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    def _follow_focus(self, event: QEvent) -> None:
        if isinstance(event, QFocusEvent):
            if event.reason() in _PASSING_REASONS:
                return
            if event.gotFocus() and event.reason() in _KEYBOARD_REASONS:
                self._appear()
            else:
                self._vanish()
        elif event.type() == QEvent.Type.KeyPress and self._target.hasFocus():
            self._appear()
        elif event.type() == QEvent.Type.Hide:
            self._vanish()

    def _appear(self) -> None:
        if self.isVisible():
            return
        self._watched = _ancestors_up_to_host(self._around)
        for ancestor in self._watched[:-1]:
            ancestor.installEventFilter(self)
        self.setParent(self._watched[-1])
        self._place()
        self.raise_()
        self.show()

    def _vanish(self) -> None:
        for ancestor in self._watched[:-1]:
            ancestor.removeEventFilter(self)
        self._watched = []
        self.hide()

    def _place(self) -> None:
        area = QRect(self._around.mapTo(self._watched[-1], QPoint(0, 0)), self._around.size())
        self.setGeometry(area.adjusted(-_REACH, -_REACH, _REACH, _REACH))


def _ancestors_up_to_host(widget: QWidget) -> list[QWidget]:
    """The ancestors of `widget` up to the window, or to what a scroll area scrolls."""
    ancestors = [widget.parentWidget() or widget]
    parent = ancestors[-1].parentWidget()
    while parent is not None and not isinstance(parent.parentWidget(), QAbstractScrollArea):
        ancestors.append(parent)
        parent = parent.parentWidget()
    return ancestors
