"""Several lines of text made to fit their box: the size goes down before anything is cut."""

from collections.abc import Sequence

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QFontMetricsF

from program_app.painting.text_lines import TextLines, break_lines

_LINE = 1.4


def fitted_block(text: str, font: QFont, room: QSizeF, smallest: int, line: float = _LINE) -> TextLines:
    """`text` broken between words into `room`, in `font` or smaller, never below `smallest` pixels.

    `line` is the height of a line in parts of the size of the font.
    """
    fitted = QFont(font)
    width = max(1.0, room.width())
    while True:
        lines = break_lines(text, fitted, fitted.pixelSize() * line, width)
        has_room = lines.height <= room.height() + 1 and _widest_word(text, fitted) <= width
        if has_room or fitted.pixelSize() <= smallest:
            return lines
        fitted.setPixelSize(fitted.pixelSize() - 1)


def _widest_word(text: str, font: QFont) -> float:
    metrics = QFontMetricsF(font)
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)


def fitted_list(
    texts: Sequence[str], font: QFont, room: QSizeF, smallest: int, gap: float
) -> list[TextLines]:
    """Each text broken into the width of `room`, all in one size in which they fit under one another.

    `gap` pixels stand between two of them.
    """
    size = font.pixelSize()
    while True:
        fitted = QFont(font)
        fitted.setPixelSize(size)
        blocks = [break_lines(text, fitted, size * _LINE, max(1.0, room.width())) for text in texts]
        height = sum(block.height for block in blocks) + gap * max(0, len(blocks) - 1)
        if height <= room.height() + 1 or size <= smallest:
            return blocks
        size -= 1
