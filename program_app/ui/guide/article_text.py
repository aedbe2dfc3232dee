"""A text from its title to its last step, and the ways on from its end."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from program_app.journey.guide_views import BlockKind, EntryView
from program_app.ui.guide.figure_pair import FigurePairView
from program_app.ui.guide.text_block import BAR_ROOM, TextBlock
from program_app.ui.guide.text_end import TextEnd
from program_app.ui.theme import Theme

_BEFORE = {
    BlockKind.TITLE: 0,
    BlockKind.ANSWER: 8,
    BlockKind.HEADING: 22,
    BlockKind.TEXT: 14,
    BlockKind.STEP: 6,
}
"""Room above each kind; text below its heading stands closer."""
_UNDER_HEADING = 4
_PAIR = 20


class ArticleText(QWidget):
    """Made anew for every text."""

    read_changed = Signal(bool)
    entry_requested = Signal(str)

    def __init__(self, theme: Theme, view: EntryView) -> None:
        super().__init__()
        self._theme = theme
        self.blocks: list[TextBlock] = []
        self.pair = FigurePairView(theme, view.pair) if view.pair is not None else None
        self.end = TextEnd(theme, view)
        self.end.read_changed.connect(self.read_changed)
        self.end.entry_requested.connect(self.entry_requested)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._fill(view)
        self.setAccessibleName(view.title)

    def fit(self, width: int, *, is_small: bool) -> None:
        """Arrange everything for `width` pixels."""
        self.blocks[0].set_style("h1-small" if is_small else "h1")
        if self.pair is not None:
            self.pair.fit(width - BAR_ROOM)

    def _fill(self, view: EntryView) -> None:
        pieces = [block for block in view.blocks if block.kind is not BlockKind.OTHER_VIEWS]
        kinds = [piece.kind for piece in pieces]
        pair_at = _pair_place(kinds)
        for place, piece in enumerate(pieces):
            if place == pair_at:
                self._add_pair()
            is_close = place > 0 and kinds[place - 1] is BlockKind.HEADING
            self._column.addSpacing(_UNDER_HEADING if is_close else _BEFORE[piece.kind])
            block = TextBlock(self._theme, piece)
            self.blocks.append(block)
            self._column.addWidget(block)
        if pair_at == len(pieces):
            self._add_pair()
        self._column.addSpacing(24)
        self._column.addWidget(self.end)
        self._column.addStretch()

    def _add_pair(self) -> None:
        if self.pair is not None:
            self._column.addSpacing(_PAIR)
            row = QVBoxLayout()
            row.setContentsMargins(BAR_ROOM, 0, 0, 0)
            row.addWidget(self.pair)
            self._column.addLayout(row)


def _pair_place(kinds: list[BlockKind]) -> int:
    """Under the first stretch of text, before what has a heading of its own."""
    first = kinds.index(BlockKind.TEXT)
    return next(
        (place for place in range(first, len(kinds)) if kinds[place] is BlockKind.HEADING), len(kinds)
    )
