"""Keys, clicks and movements on the stage, translated to what the person wants (DESIGN.md 4)."""

from enum import Enum, auto

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from program_app.domain.preferences import Preferences

_HOLD_MS = 1000


class Wish(Enum):
    """What a key or a click asks for; what follows depends on what the stage shows."""

    GO = auto()
    """Space or a media key: pause, go on, start the clock, confirm."""
    CLICK = auto()
    """On the stage, beside what can be pressed; mostly the same."""
    CONFIRM = auto()
    BACK = auto()
    SKIP = auto()
    SKIP_EXERCISE = auto()
    ADD_SECONDS = auto()
    EASIER = auto()
    HURTS = auto()
    SOFTER = auto()
    """In a walk: the brace is softer than was told before."""
    FIRMER = auto()
    TIRED = auto()
    """In a walk: end it here."""
    VOICE = auto()
    FULL_SCREEN = auto()
    LEAVE = auto()
    RESCUE = auto()
    OTHER = auto()
    """Any other key; it stops a running clock."""


WALK_WISHES = frozenset({Wish.SOFTER, Wish.FIRMER, Wish.TIRED})
"""What only a walk understands; elsewhere these are keys like any other."""


_KEYS: dict[int, Wish] = {
    Qt.Key.Key_Space: Wish.GO,
    Qt.Key.Key_MediaPlay: Wish.GO,
    Qt.Key.Key_MediaPause: Wish.GO,
    Qt.Key.Key_MediaTogglePlayPause: Wish.GO,
    Qt.Key.Key_Return: Wish.CONFIRM,
    Qt.Key.Key_Enter: Wish.CONFIRM,
    Qt.Key.Key_Left: Wish.BACK,
    Qt.Key.Key_MediaPrevious: Wish.BACK,
    Qt.Key.Key_Right: Wish.SKIP,
    Qt.Key.Key_MediaNext: Wish.SKIP,
    Qt.Key.Key_Up: Wish.ADD_SECONDS,
    Qt.Key.Key_E: Wish.EASIER,
    Qt.Key.Key_H: Wish.HURTS,
    Qt.Key.Key_Minus: Wish.SOFTER,
    Qt.Key.Key_Plus: Wish.FIRMER,
    Qt.Key.Key_Equal: Wish.FIRMER,
    Qt.Key.Key_T: Wish.TIRED,
    Qt.Key.Key_M: Wish.VOICE,
    Qt.Key.Key_F11: Wish.FULL_SCREEN,
    Qt.Key.Key_Escape: Wish.LEAVE,
    Qt.Key.Key_S: Wish.RESCUE,
}
_CLICKER_KEYS: dict[int, Wish] = {
    Qt.Key.Key_PageUp: Wish.BACK,
    Qt.Key.Key_PageDown: Wish.SKIP,
    Qt.Key.Key_F5: Wish.GO,
    Qt.Key.Key_B: Wish.GO,
    Qt.Key.Key_Period: Wish.GO,
}
"""What presentation clickers send: back, on, "start the show", and "black screen" in its two forms."""
_NOT_KEYS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
    }
)


class StageInput(QObject):
    """Emits one wish for one press; holding the skip key for a second wishes for the next exercise."""

    wished = Signal(object)
    """Wish"""
    digit_typed = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._can_hold = True
        self._acts_on_click = True
        self._takes_clicker = True
        self._has_begun_show = False
        self._held_key: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_HOLD_MS)
        self._timer.timeout.connect(self._on_held)

    def set_can_hold(self, can_hold: bool) -> None:
        """Whether the skip key has a second meaning when held; without it, it acts on the press."""
        self._can_hold = can_hold
        if not can_hold:
            self._let_go()

    def follow(self, preferences: Preferences) -> None:
        """Take clicks on the stage, and the keys of a clicker, where the person wants that."""
        self._acts_on_click = preferences.pauses_on_click
        self._takes_clicker = preferences.takes_clicker

    def forget(self) -> None:
        """Nothing is held any more."""
        self._let_go()
        self._has_begun_show = False

    def press_key(self, event: QKeyEvent) -> bool:
        """Take a key press; False for keys that are none of the stage's."""
        if event.isAutoRepeat():
            return True
        key = event.key()
        modifiers = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if key in _NOT_KEYS or modifiers != Qt.KeyboardModifier.NoModifier:
            return False
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self.digit_typed.emit(key - Qt.Key.Key_0)
            return True
        wish = self._wish_of(key)
        if wish is Wish.SKIP and self._can_hold:
            self._held_key = key
            self._timer.start()
        else:
            self.wished.emit(wish)
        return True

    def release_key(self, event: QKeyEvent) -> None:
        """Take a key release: a skip key that was not held skips."""
        if event.isAutoRepeat() or event.key() != self._held_key:
            return
        self._let_go()
        self.wished.emit(Wish.SKIP)

    def press_mouse(self, event: QMouseEvent) -> None:
        """Take a click on the stage itself."""
        if event.button() == Qt.MouseButton.RightButton:
            self.wished.emit(Wish.HURTS)
        elif event.button() == Qt.MouseButton.LeftButton and self._acts_on_click:
            self.wished.emit(Wish.CLICK)

    def _wish_of(self, key: int) -> Wish:
        has_begun_show, self._has_begun_show = self._has_begun_show, False
        if key == Qt.Key.Key_Escape and has_begun_show:
            # The button that begins a show ends it with Escape when pressed again; nobody means to leave.
            return Wish.GO
        if key not in _CLICKER_KEYS:
            return _KEYS.get(key, Wish.OTHER)
        self._has_begun_show = self._takes_clicker and key == Qt.Key.Key_F5
        return _CLICKER_KEYS[key] if self._takes_clicker else Wish.OTHER

    def _let_go(self) -> None:
        self._timer.stop()
        self._held_key = None

    def _on_held(self) -> None:
        self._let_go()
        self.wished.emit(Wish.SKIP_EXERCISE)
