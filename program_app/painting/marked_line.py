"""One line of text with the places in it that were looked for in bold."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from program_app.domain.text_search import MarkedText
from program_app.painting.fitted_text import centred_baseline

_CLAUSES = (";", ",", " (")
_HEAD = 0.8
"""How much of the width may stand before the end of the first hit."""


def paint_marked(
    painter: QPainter, marked: MarkedText, area: QRectF, font: QFont, colors: tuple[QColor, QColor]
) -> None:
    """Draw `marked` from the left of `area` in its middle; what does not fit ends at a clause, or in dots.

    `colors` are that of the text and that of the hits.
    """
    shown = fitted_marked(marked, font, area.width())
    left, baseline = area.left(), centred_baseline(font, area.center().y())
    for text, is_hit in _parts(shown):
        part = _bold(font) if is_hit else font
        painter.setFont(part)
        painter.setPen(colors[is_hit])
        painter.drawText(QPointF(left, baseline), text)
        left += QFontMetricsF(part).horizontalAdvance(text)


def fitted_marked(marked: MarkedText, font: QFont, width: float) -> MarkedText:
    """As much of `marked` as fits `width`: whole, up to the end of a clause, or around its first hit."""
    if _advance(marked, font) <= width:
        return marked
    needed = marked.hits[-1][1] if marked.hits else 1
    for end in _clause_ends(marked.text, needed):
        clause = MarkedText(marked.text[:end], marked.hits)
        if _advance(clause, font) <= width:
            return clause
    return _elided(marked, font, width)


def _clause_ends(text: str, least: int) -> Iterator[int]:
    """Where a clause ends, from the last to the first, not before `least` and not within brackets."""
    for end in range(len(text) - 1, least - 1, -1):
        if text.startswith(_CLAUSES, end) and text.count("(", 0, end) == text.count(")", 0, end):
            yield end


def _elided(marked: MarkedText, font: QFont, width: float) -> MarkedText:
    """The beginning, or what stands around the first hit where that lies behind it."""
    start = 0
    while marked.hits and start < marked.hits[0][0]:
        head = marked.text[start : marked.hits[0][1]]
        if QFontMetricsF(_bold(font)).horizontalAdvance(head) <= width * _HEAD:
            break
        start = marked.text.find(" ", start + 1) + 1 or marked.hits[0][0]
    text = ("…" if start else "") + marked.text[start:]
    elided = QFontMetricsF(_bold(font)).elidedText(text, Qt.TextElideMode.ElideRight, width)
    shift = (1 if start else 0) - start
    whole = len(elided) - elided.endswith("…")
    hits = ((a + shift, min(b + shift, whole)) for a, b in marked.hits)
    return MarkedText(elided, tuple((a, b) for a, b in hits if 0 <= a < b))


def _advance(marked: MarkedText, font: QFont) -> float:
    return sum(
        QFontMetricsF(_bold(font) if is_hit else font).horizontalAdvance(text)
        for text, is_hit in _parts(marked)
    )


def _parts(marked: MarkedText) -> Iterator[tuple[str, bool]]:
    end = 0
    for start, stop in marked.hits:
        if start >= len(marked.text):
            break
        yield marked.text[end:start], False
        yield marked.text[start:stop], True
        end = min(stop, len(marked.text))
    yield marked.text[end:], False


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.Bold)
    return bold
