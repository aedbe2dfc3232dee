"""Text broken into lines of the height that the design gives, which Qt's own drawing ignores."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_UNLIMITED = 1_000_000.0


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
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_broken(paragraph, font, width or _UNLIMITED))
    metrics = QFontMetricsF(font)
    widest = max(metrics.horizontalAdvance(line) for line in lines)
    return TextLines(tuple(lines), font, line_height, math.ceil(widest))


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
