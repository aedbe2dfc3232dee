"""Text broken into lines of the height that the design gives, which Qt's own drawing ignores."""

import math
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_UNLIMITED = 1_000_000.0
_REMEMBERED = 4096
"""Texts by width: a layout asks for the same ones many times before it is content."""


@dataclass(frozen=True)
class TextLines:
    """Lines of plain text in one font, `line_height` pixels apart."""

    lines: tuple[str, ...]
    font: QFont
    line_height: float
    width: float

    @property
    def height(self) -> float:
        """Height of all lines in pixels."""
        return self.line_height * len(self.lines)

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        color: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Draw the lines from the top of `rect`, aligned left, right or centred in its width."""
        metrics = QFontMetricsF(self.font)
        painter.setFont(self.font)
        painter.setPen(color)
        drop = (self.line_height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
        for number, line in enumerate(self.lines):
            spare = rect.width() - metrics.horizontalAdvance(line)
            left = rect.left()
            if align & Qt.AlignmentFlag.AlignHCenter:
                left += spare / 2
            elif align & Qt.AlignmentFlag.AlignRight:
                left += spare
            painter.drawText(QPointF(left, rect.top() + number * self.line_height + drop), line)


def break_lines(text: str, font: QFont, line_height: float, width: float | None = None) -> TextLines:
    """Break `text` at its line ends and, where `width` is given, at words so that it fits."""
    lines, widest = _lines_and_width(text, _Font(font), width or _UNLIMITED)
    return TextLines(lines, font, line_height, widest)


class _Font:
    """A font that can be looked up: two that write alike are the same."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._key = font.key()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Font) and other._key == self._key

    def __hash__(self) -> int:
        return hash(self._key)


@lru_cache(maxsize=_REMEMBERED)
def _lines_and_width(text: str, written: _Font, width: float) -> tuple[tuple[str, ...], float]:
    lines = tuple(line for paragraph in text.split("\n") for line in _broken(paragraph, written.font, width))
    metrics = QFontMetricsF(written.font)
    return lines, math.ceil(max(metrics.horizontalAdvance(line) for line in lines))


def _broken(paragraph: str, font: QFont, width: float) -> list[str]:
    layout = QTextLayout(paragraph, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines = []
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        lines.append(paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip())
        line = layout.createLine()
    layout.endLayout()
    return lines or [""]
