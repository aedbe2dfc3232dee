"""What can be wished for on the rescue page by a key or a button, and the keys."""

from collections.abc import Mapping
from enum import Enum, auto

from PySide6.QtCore import Qt


class Wish(Enum):
    """One wish; whoever can fulfil it takes it."""

    MOVE = auto()
    MOVE_BACK = auto()
    POSITION = auto()
    ADD_ONS = auto()
    HELPER = auto()
    NIGHT = auto()
    NEXT_PART = auto()
    PART_BEFORE = auto()
    THUMB_UP = auto()
    THUMB_DOWN = auto()
    BRACE = auto()
    HELP = auto()
    NOT_YET = auto()
    LET_GO = auto()
    START_AGAIN = auto()
    NOTHING = auto()
    UNDO = auto()
    BACK = auto()
    """Out of what is open, or off the page."""
    CLOSE = auto()
    MORE = auto()
    """Tell more, in the form of the spasm log."""
    SAVE = auto()
    ANEW = auto()
    """It is another spasm than the one that is gone on with."""
    TURN = auto()
    DIM = auto()
    VOICE = auto()


KEYS: Mapping[Qt.Key, Wish] = {
    Qt.Key.Key_Space: Wish.MOVE,
    Qt.Key.Key_PageDown: Wish.MOVE,
    Qt.Key.Key_MediaPlay: Wish.MOVE,
    Qt.Key.Key_MediaTogglePlayPause: Wish.MOVE,
    Qt.Key.Key_MediaNext: Wish.MOVE,
    Qt.Key.Key_PageUp: Wish.MOVE_BACK,
    Qt.Key.Key_Backspace: Wish.MOVE_BACK,
    Qt.Key.Key_MediaPrevious: Wish.MOVE_BACK,
    Qt.Key.Key_1: Wish.POSITION,
    Qt.Key.Key_2: Wish.ADD_ONS,
    Qt.Key.Key_3: Wish.HELPER,
    Qt.Key.Key_4: Wish.NIGHT,
    Qt.Key.Key_Right: Wish.NEXT_PART,
    Qt.Key.Key_Left: Wish.PART_BEFORE,
    Qt.Key.Key_Up: Wish.THUMB_UP,
    Qt.Key.Key_Down: Wish.THUMB_DOWN,
    Qt.Key.Key_B: Wish.BRACE,
    Qt.Key.Key_G: Wish.HELP,
    Qt.Key.Key_H: Wish.NOT_YET,
    Qt.Key.Key_L: Wish.LET_GO,
    Qt.Key.Key_A: Wish.START_AGAIN,
    Qt.Key.Key_T: Wish.MORE,
    Qt.Key.Key_Return: Wish.SAVE,
    Qt.Key.Key_Enter: Wish.SAVE,
    Qt.Key.Key_Delete: Wish.NOTHING,
    Qt.Key.Key_Escape: Wish.BACK,
    Qt.Key.Key_R: Wish.TURN,
    Qt.Key.Key_D: Wish.DIM,
    Qt.Key.Key_M: Wish.VOICE,
}
