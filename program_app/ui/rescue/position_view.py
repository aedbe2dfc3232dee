"""The first part of the rescue page: the position, with danger signs and breathing beside it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from program_app.domain.care import Rescue
from program_app.domain.motion import Motion
from program_app.journey.rescue import RescueView
from program_app.ui.rescue.breath_card import BreathCard
from program_app.ui.rescue.danger_card import DangerCard
from program_app.ui.rescue.position_card import PositionCard
from program_app.ui.theme import Theme

_POSITION_SHARE, _SIDE_SHARE = 728, 464


class PositionView(QWidget):
    """Shows one position at a time."""

    danger_tapped = Signal(str)
    judged = Signal(bool)
    brace_toggled = Signal()

    def __init__(self, theme: Theme, rescue: Rescue, motions: Mapping[str, Motion]) -> None:
        super().__init__()
        self._rescue = rescue
        self._motions = motions
        self._number = 0
        self._card = PositionCard(theme)
        self._danger = DangerCard(theme, rescue.danger_signs)
        self._side = QVBoxLayout()
        self._side.setSpacing(16)
        self._side.addWidget(self._danger, 3)
        self._breath = BreathCard(theme, rescue.brace)
        self._side.addWidget(self._breath, 2)
        self._is_short = False
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._flow.addWidget(self._card, _POSITION_SHARE)
        self._flow.addLayout(self._side, _SIDE_SHARE)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addLayout(self._flow, 1)
        self._danger.tapped.connect(self.danger_tapped)
        self._card.judged.connect(self.judged)
        self._breath.brace_toggled.connect(self.brace_toggled)

    def begin(self) -> None:
        """The page has been opened: the first breath begins."""
        self._breath.begin()

    def show_view(self, view: RescueView) -> None:
        """Show where the rescue is."""
        if view.number != self._number:
            self._number = view.number
            position = view.position
            title = self._rescue.title if view.number == 1 else position.name
            motion = self._motions.get(position.figure)
            self._card.show_position(title, position, motion, mirrored=position.is_mirrored)
        self._card.show_answer(view.number, view.count, view.is_thumb_up)
        self._breath.show_brace(view.brace)
        self._danger.show_noted(view.record.danger_signs)

    def show_figure(self, *, shown: bool) -> None:
        """Show the figure, or leave it out; then the danger signs are no higher than their words."""
        self._card.show_figure(shown=shown)
        self._side.setAlignment(self._danger, Qt.AlignmentFlag(0) if shown else Qt.AlignmentFlag.AlignTop)

    def set_short(self, short: bool) -> None:
        """Large words in a low window: danger signs are seen beside the position, the breath stands below."""
        if short is self._is_short:
            return
        self._is_short = short
        if short:
            self._side.removeWidget(self._breath)
            self._column.addWidget(self._breath)
        else:
            self._column.removeWidget(self._breath)
            self._side.addWidget(self._breath, 2)

    def fit(self, *, is_low: bool, is_stacked: bool) -> None:
        """Arrange for the room there is."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._flow.setDirection(down if is_stacked and not self._is_short else right)
        self._flow.setSpacing(16 if is_low else 24)
        self._side.setSpacing(12 if is_low else 16)
        self._column.setSpacing(12 if is_low else 16)
        self._card.set_low(is_low, narrow=is_low or is_stacked, is_tight=is_low and is_stacked)
        self._danger.set_low(is_low or is_stacked, is_tight=is_low and is_stacked)
        self._breath.set_low(is_low or is_stacked)
        self._flow.setStretch(1, _POSITION_SHARE if self._is_short else _SIDE_SHARE)
