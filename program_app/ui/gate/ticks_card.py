"""The conditions of a walk letter as ticks; it lies over the list while its row is looked at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from program_app.journey.gate_view import Tick
from program_app.painting.state_badges import BadgeState
from program_app.ui.theme import Theme
from program_app.ui.widgets.badge import StateBadge
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label

_BADGE = 20


class TicksCard(Card):
    """Takes no mouse and no focus, so that it never stands in the way."""

    def __init__(self, theme: Theme, ticks: tuple[Tick, ...], parent: QWidget) -> None:
        super().__init__(theme, padding=14, radius=12, edge="edge")
        self.setParent(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.body.setSpacing(6)
        for tick in ticks:
            row = QHBoxLayout()
            row.setSpacing(10)
            state = BadgeState.PLANNED if tick.is_met else BadgeState.UNMET
            row.addWidget(StateBadge(theme, state, size=_BADGE))
            row.addWidget(Label(theme, tick.text, style="small"), 1)
            self.body.addLayout(row)
        self.hide()
