"""A piece of a text; a bar at its left says that it is read aloud now."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from program_app.domain.text_search import MarkedText
from program_app.journey.guide_views import Block, BlockKind
from program_app.painting.marked_block import MarkedBlock, break_marked
from program_app.painting.text_lines import TextLines
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label

BAR_ROOM = 16
"""Between the bar and the text; layouts take it from their margin."""
_BAR = 3
_DOT_ROOM = 22
_DOT = 3
_LOOKS = {
    BlockKind.TITLE: ("h1", "ink"),
    BlockKind.ANSWER: ("h2", "ink"),
    BlockKind.HEADING: ("h2", "ink"),
    BlockKind.TEXT: ("article", "ink2"),
    BlockKind.STEP: ("article", "ink2"),
    BlockKind.OTHER_VIEWS: ("small", "ink2"),
}
"""Style and colour of each kind."""


class TextBlock(Label):
    """Lines of at most 62 letters, with what was searched for in bold."""

    def __init__(self, theme: Theme, block: Block) -> None:
        style, color = _LOOKS[block.kind]
        super().__init__(theme, block.text.text, style=style, color=color, wrap=True)
        self.kind = block.kind
        self._marked: MarkedText = block.text
        self._is_read_now = False
        self._known: dict[int | None, MarkedBlock] = {}
        """Lines by width: a layout asks many times, and breaking them takes its time."""
        self._inset = BAR_ROOM + (_DOT_ROOM if block.kind is BlockKind.STEP else 0)

    @property
    def is_read_now(self) -> bool:
        """Whether the bar stands beside it."""
        return self._is_read_now

    def show_reading(self, *, is_read_now: bool) -> None:
        """Put the bar beside it, or take it away."""
        if is_read_now != self._is_read_now:
            self._is_read_now = is_read_now
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bar, dot and lines."""
        block = self._broken(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._is_read_now:
            painter.setBrush(self._theme.color("primary"))
            painter.drawRoundedRect(QRectF(0, 1, _BAR, self.height() - 2), _BAR / 2, _BAR / 2)
        if self.kind is BlockKind.STEP:
            painter.setBrush(self._theme.color("primary"))
            radius = self._theme.scaled(_DOT)
            painter.drawEllipse(QPointF(BAR_ROOM + radius + 2, block.line_height / 2), radius, radius)
        area = QRectF(self._inset, 0, self.width() - self._inset, self.height())
        color = self._theme.color(self._color)
        block.paint(painter, area, (color, self._theme.color("primary")))

    def _broken(self, width: int | None) -> MarkedBlock:
        if width not in self._known:
            room = None if width is None else max(1, width - self._inset)
            line_height = self._theme.line_height(self._style)
            font = self._theme.font(self._style)
            self._known[width] = break_marked(self._marked, font, line_height, room)
        return self._known[width]

    def _lines(self, width: int | None) -> TextLines:
        block = self._broken(width)
        texts = tuple(line.text for line in block.lines)
        return TextLines(texts, block.font, block.line_height, block.width + self._inset)

    def _on_theme_changed(self) -> None:
        """Another size or another style."""
        self._known.clear()
        super()._on_theme_changed()
