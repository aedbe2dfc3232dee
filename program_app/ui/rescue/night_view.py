"""The fourth part of the rescue page: ways through the night, a dim page, and a page that lies down too."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from program_app.domain.motion import Motion
from program_app.domain.rescue_content import NightIdea
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.figure_view import FigureView
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.segmented import SegmentedChoice
from program_app.words.language import _


class _IdeaCard(Card):
    """One way to lie."""

    def __init__(self, theme: Theme, idea: NightIdea, motion: Motion | None) -> None:
        super().__init__(theme, padding=24, radius=20)
        self._theme = theme
        self._name = Label(theme, idea.name, style="lead-title", wrap=True)
        self._line = Label(theme, idea.line, style="article", color="ink2", wrap=True)
        self._picture = FigureView(theme)
        self._picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._picture.show_held(motion)
        self._picture.setVisible(motion is not None)
        self._picture.setAccessibleName(idea.name)
        self.body.addWidget(self._picture, 1)
        if motion is None:
            self.body.addStretch()
        self.body.addWidget(self._name)
        self.body.addWidget(self._line)
        if motion is None:
            self.body.addStretch()

    def set_low(self, low: bool) -> None:
        """Smaller words and picture where there is little height."""
        height = self._theme.scaled(88 if low else 150)
        self._picture.setMinimumHeight(height)
        self._picture.set_wish(QSize(2 * height, height))
        self._name.set_style("h2" if low else "lead-title")
        self._line.set_style("body" if low else "article")
        padding = 16 if low else 24
        self.body.setContentsMargins(padding, padding, padding, padding)


class NightView(QWidget):
    """`dim_chosen(is_dim)` and `turn_chosen(turn)` tell how the page is to stand."""

    dim_chosen = Signal(bool)
    turn_chosen = Signal(str)

    def __init__(self, theme: Theme, ideas: Sequence[NightIdea], motions: Mapping[str, Motion]) -> None:
        super().__init__()
        self._theme = theme
        self._cards = [_IdeaCard(theme, idea, motions.get(idea.figure)) for idea in ideas]
        self._dim = SegmentedChoice(
            theme, [("dim", _("Dim")), ("plain", _("As usual"))], name=_("Light of this page")
        )
        self._turn = SegmentedChoice(
            theme,
            [("upright", _("Upright")), ("left", _("Lying on the left")), ("right", _("On the right"))],
            name=_("How the page stands"),
        )
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for card in self._cards:
            self._flow.addWidget(card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._flow, 1)
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways.setSpacing(16)
        self._rows = [
            self._new_way(_("Light"), "D", self._dim),
            self._new_way(_("Page"), "R", self._turn),
        ]
        for row in self._rows:
            self._ways.addLayout(row)
        self._ways.addStretch()
        column.addLayout(self._ways)
        self._dim.chosen.connect(self._on_dim_chosen)
        self._turn.chosen.connect(self.turn_chosen)

    def show_ways(self, *, is_dim: bool, turn: str) -> None:
        """Show how the page stands; emits nothing."""
        self._dim.set_value("dim" if is_dim else "plain")
        self._turn.set_value(turn)

    def fit(self, *, is_low: bool, is_stacked: bool) -> None:
        """Arrange for the room there is."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._flow.setDirection(down if is_stacked else right)
        self._ways.setDirection(down if is_stacked else right)
        self._flow.setSpacing(12 if is_low else 16)
        for row in self._rows:
            row.setDirection(down if is_low and is_stacked else right)
        for card in self._cards:
            card.set_low(is_low or is_stacked)

    def _new_way(self, name: str, key: str, choice: SegmentedChoice) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(10)
        words = _("{name} ({key})").format(name=name, key=key)
        row.addWidget(Label(self._theme, words, style="body-strong"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(choice)
        row.addStretch()
        return row

    def _on_dim_chosen(self, value: str) -> None:
        self.dim_chosen.emit(value == "dim")
