"""Right and wrong side by side: a sign, a name, what it looks like, and the figure."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from program_app.journey.guide_views import PairView
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.figure_view import FigureView
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.verdict_mark import VerdictMark

_TALL, _LYING = 176, 116
_STANDING = 112
_STANDING_SHARE = 0.36
"""How much of its tile somebody who stands may take."""
_MARK = 24
_GAP = 16
_STACKED_BELOW = 420


class _FigureTile(Card):
    """One of the two; still, so that the text beside it can be read."""

    def __init__(self, theme: Theme, name: str, line: str, *, is_right: bool) -> None:
        colors = ("psoft", "psoft") if is_right else ("wrongsoft", "wrongsoft")
        super().__init__(theme, padding=16, radius=12, fill=colors[0], edge=colors[1])
        self.figure = FigureView(theme)
        self.figure.setAccessibleName(f"{name}. {line}")
        self._color = "pink" if is_right else "wrongtext"
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._flow.setSpacing(8)
        self._flow.addLayout(self._words(name, line, is_right=is_right), 1)
        self._flow.addWidget(self.figure)
        self.body.addLayout(self._flow, 1)

    def fit(self, width: float) -> None:
        """Somebody who stands stands beside the words, somebody who lies lies below them."""
        tall, policy = self._theme.scaled(_LYING), QSizePolicy.Policy
        if self.figure.is_upright:
            wide = min(self._theme.scaled(_STANDING), round(width * _STANDING_SHARE))
            self.figure.setFixedWidth(wide)
            self.figure.setSizePolicy(policy.Fixed, policy.Ignored)
        else:
            self._flow.setDirection(QBoxLayout.Direction.TopToBottom)
            self.figure.setFixedHeight(tall)
            self.figure.setSizePolicy(policy.Ignored, policy.Fixed)
        self.setMinimumHeight(self._theme.scaled(_TALL))

    def _words(self, name: str, line: str, *, is_right: bool) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        mark = VerdictMark(self._theme, is_right=is_right, size=_MARK)
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(self._theme, name, style="body-strong", color=self._color, wrap=True), 1)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addLayout(head)
        words.addWidget(Label(self._theme, line, style="small", color=self._color, wrap=True))
        words.addStretch()
        return words


class FigurePairView(QWidget):
    """The right form at the left, a slip at the right; one under the other where there is little room."""

    def __init__(self, theme: Theme, pair: PairView) -> None:
        super().__init__()
        self._theme = theme
        right = _FigureTile(theme, pair.right_name, pair.right_line, is_right=True)
        right.figure.show_held(pair.motion)
        wrong = _FigureTile(theme, pair.wrong_name, pair.wrong_line, is_right=False)
        wrong.figure.show_wrong(pair.motion, pair.wrong_name)
        self._tiles = (right, wrong)
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setSpacing(_GAP)
        for tile in self._tiles:
            self._flow.addWidget(tile, 1)

    def fit(self, width: int) -> None:
        """Arrange both for `width` pixels."""
        is_narrow = width < self._theme.scaled(_STACKED_BELOW)
        flow = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._flow.setDirection(flow)
        for tile in self._tiles:
            tile.fit(width if is_narrow else (width - _GAP) / 2)
