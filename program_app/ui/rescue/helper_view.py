"""The third part of the rescue page: a card in large type, held out to somebody who helps."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from program_app.domain.rescue_content import HelperLine
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.flow_layout import FlowLayout
from program_app.ui.widgets.label import Label


class HelperView(QWidget):
    """Read from the door."""

    def __init__(self, theme: Theme, lines: Sequence[HelperLine]) -> None:
        super().__init__()
        self._texts: list[Label] = []
        self._choices: list[Label] = []
        self._card = Card(theme, padding=32, radius=20)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        for line in lines:
            text = Label(theme, line.text, style="cue-small", wrap=True)
            self._texts.append(text)
            self._card.body.addWidget(text)
            if line.choices:
                self._card.body.addLayout(self._new_choices(theme, line.choices))
            self._card.body.addStretch(1)

    def fit(self, *, is_low: bool, is_stacked: bool) -> None:
        """Arrange for the room there is."""
        is_small = is_low or is_stacked
        for text in self._texts:
            text.set_style("h1-small" if is_small else "cue-small")
        for choice in self._choices:
            choice.set_style("start" if is_small else "h1-small")
        padding = 20 if is_low else 32
        self._card.body.setContentsMargins(padding, padding, padding, padding)
        self._card.body.setSpacing(8 if is_low else 14)

    def _new_choices(self, theme: Theme, choices: Sequence[str]) -> FlowLayout:
        flow = FlowLayout(12)
        for choice in choices:
            pill = Card(theme, padding=10, radius=16, fill="psoft", edge="primary")
            pill.body.setContentsMargins(18, 6, 18, 6)
            label = Label(theme, choice, style="h1-small", color="pink")
            self._choices.append(label)
            pill.body.addWidget(label)
            flow.addWidget(pill)
        return flow
