"""The buttons while it lasts, beside each other or in two lines, with the bar where there is room for it."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from program_app.ui.rescue.move_bar import MoveBar
from program_app.ui.widgets.stage_button import StageButton

_BAR_ROOM = 150
_LINE_GAP, _GAP = 16, 12
LOOKS = ((True, 1.0), (False, 1.0), (False, 0.9))
"""With key caps or without, and how large the words are: a tenth less is still large where this is needed."""
_Lines = tuple[Sequence[QWidget], Sequence[QWidget]]


class WaysRow(QWidget):
    """None of the buttons ever goes; key caps go first, then the bar, which asks for nothing."""

    def __init__(self, moved: StageButton, bar: MoveBar, others: Sequence[StageButton]) -> None:
        super().__init__()
        self._moved, self._bar, self._others = moved, bar, others
        self._placed: _Lines | None = None
        for each in (moved, bar, *others):
            each.setParent(self)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._first.setSpacing(_LINE_GAP)
        self._second.setSpacing(_GAP)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(_LINE_GAP)
        self._lines.addLayout(self._first, 1)
        self._lines.addLayout(self._second)

    def fit(self, room: int, *, is_folded: bool) -> None:
        """Take the first way that fits, and the last one if none does."""
        for lines, in_two in self._ways(is_folded=is_folded):
            for has_keys, grown in LOOKS:
                for button in (self._moved, *self._others):
                    button.set_key_visible(has_keys)
                    button.set_grown(grown)
                first, second = (self._width(line) for line in lines)
                if (max(first, second) if in_two else first + _LINE_GAP + second) <= room:
                    self._place(lines, in_two=in_two)
                    return
        self._place(lines, in_two=in_two)

    def _ways(self, *, is_folded: bool) -> Iterator[tuple[_Lines, bool]]:
        with_bar = (self._moved, self._bar), self._others
        if is_folded:
            yield with_bar, True
        else:
            yield with_bar, False
            yield ((self._moved,), self._others), False
        yield ((self._moved, self._others[0]), self._others[1:]), True

    def _width(self, line: Sequence[QWidget]) -> int:
        wide = sum(_BAR_ROOM if each is self._bar else each.sizeHint().width() for each in line)
        return wide + _LINE_GAP * (len(line) - 1)

    def _place(self, lines: _Lines, *, in_two: bool) -> None:
        directions = QBoxLayout.Direction
        self._lines.setDirection(directions.TopToBottom if in_two else directions.LeftToRight)
        if lines == self._placed:
            return
        self._placed = lines
        has_bar = self._bar in lines[0]
        for each in (self._moved, self._bar, *self._others):
            self._first.removeWidget(each)
            self._second.removeWidget(each)
        across = QSizePolicy.Policy.Fixed if has_bar else QSizePolicy.Policy.Expanding
        for layout, line in zip((self._first, self._second), lines, strict=True):
            for each in line:
                layout.addWidget(each, 1 if each is self._bar else 0)
                if each is not self._bar:
                    each.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self._lines.setStretch(1, 0 if has_bar else len(lines[1]))
        self._bar.setVisible(has_bar)
