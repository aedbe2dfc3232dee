"""A paragraph with the places in it that were looked for in bold, its lines short enough to be read."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from program_app.domain.text_search import MarkedText
from program_app.painting.marked_line import paint_marked
from program_app.painting.text_lines import break_lines

MOST_LETTERS = 62
"""In a line: longer ones are hard to come back from (DESIGN.md 2.3)."""
_NARROWER = 0.96
_ROOM = 2000
"""Lines are broken to fit; none is cut when it is painted."""


@dataclass(frozen=True)
class MarkedBlock:
    """Lines in one font, `line_height` pixels apart."""

    lines: tuple[MarkedText, ...]
    font: QFont
    line_height: float
    width: int
    """Of the longest line."""

    @property
    def height(self) -> float:
        """Height of all lines in pixels."""
        return self.line_height * len(self.lines)

    def paint(self, painter: QPainter, rect: QRectF, colors: tuple[QColor, QColor]) -> None:
        """Draw the lines from the top left of `rect`, in the colours of the text and of the hits."""
        for number, line in enumerate(self.lines):
            top = rect.top() + number * self.line_height
            area = QRectF(rect.left(), top, rect.width() + _ROOM, self.line_height)
            paint_marked(painter, line, area, self.font, colors)


def break_marked(
    marked: MarkedText, font: QFont, line_height: float, width: float | None = None
) -> MarkedBlock:
    """Break `marked` at words so that it fits `width` and no line has more than MOST_LETTERS."""
    measured = QFont(font)
    if marked.hits:
        # As wide as if all of it were marked: a hit must not push a line out.
        measured.setWeight(QFont.Weight.Bold)
    broken = break_lines(marked.text, measured, line_height, width)
    # A word that is longer, such as an address, is not broken.
    most = max([MOST_LETTERS, *map(len, marked.text.split())])
    while width and max(map(len, broken.lines)) > most:
        width *= _NARROWER
        broken = break_lines(marked.text, measured, line_height, width)
    return MarkedBlock(_with_hits(marked, broken.lines), font, line_height, round(broken.width))


def _with_hits(marked: MarkedText, lines: tuple[str, ...]) -> tuple[MarkedText, ...]:
    """Each line with what of the hits lies in it."""
    found, start = [], 0
    for line in lines:
        start = marked.text.index(line, start)
        end = start + len(line)
        hits = ((max(a, start) - start, min(b, end) - start) for a, b in marked.hits)
        found.append(MarkedText(line, tuple((a, b) for a, b in hits if a < b)))
        start = end
    return tuple(found)
