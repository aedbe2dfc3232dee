"""The middle of the rescue page: the position, with danger signs and breathing beside it."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from program_app.domain.care import Rescue
from program_app.domain.motion import Motion
from program_app.ui.rescue.breath_card import BreathCard
from program_app.ui.rescue.danger_card import DangerCard
from program_app.ui.rescue.position_card import PositionCard
from program_app.ui.theme import Theme

_POSITION_SHARE, _SIDE_SHARE, _LOW_SIDE_SHARE = 728, 464, 620


class PositionView(QWidget):
    """Goes through the positions in turn and begins again after the last."""

    danger_tapped = Signal(str)

    def __init__(self, theme: Theme, rescue: Rescue, motions: Mapping[str, Motion]) -> None:
        super().__init__()
        self._rescue = rescue
        self._motions = motions
        self._place = 0
        self._card = PositionCard(theme)
        self._danger = DangerCard(theme, rescue.danger_signs)
        self._side = QVBoxLayout()
        self._side.setSpacing(16)
        self._side.addWidget(self._danger, 3)
        self._breath = BreathCard(theme)
        self._side.addWidget(self._breath, 2)
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.addWidget(self._card, _POSITION_SHARE)
        self._flow.addLayout(self._side, _SIDE_SHARE)
        self._danger.tapped.connect(self.danger_tapped)
        self._show()

    @property
    def number(self) -> int:
        """Number of the position that is shown, from 1."""
        return self._place + 1

    @property
    def count(self) -> int:
        """How many positions there are."""
        return len(self._rescue.positions)

    def go_on(self) -> None:
        """Show the next position."""
        self._place = (self._place + 1) % self.count
        self._show()

    def fit(self, *, is_low: bool, is_stacked: bool) -> None:
        """Arrange for the room there is."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._flow.setDirection(down if is_stacked else right)
        self._flow.setSpacing(16 if is_low else 24)
        self._side.setSpacing(12 if is_low else 16)
        self._card.set_low(is_low)
        self._danger.set_low(is_low)
        self._breath.set_low(is_low)
        self._flow.setStretch(1, _LOW_SIDE_SHARE if is_low else _SIDE_SHARE)

    def _show(self) -> None:
        position = self._rescue.positions[self._place]
        title = self._rescue.title if self._place == 0 else position.name
        motion = self._motions.get(position.figure)
        self._card.show_position(title, position, motion, mirrored=position.is_mirrored)
