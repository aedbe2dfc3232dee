"""The stage of a walk: state panel, walking figure, and the dial that tells how firm the brace is."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from program_app.domain.brace_effort import told
from program_app.ui.player.walk.effort_card import EffortCard
from program_app.ui.player.walk.walk_card import WalkCard
from program_app.ui.theme import Theme
from program_app.ui.widgets.stage_scale import StageScale
from program_app.ui.widgets.state_panel import StatePanel

_WIDTHS = (440, 384, 360)
"""Panel, figure and dial in the usual window; they share other widths alike."""
_FOR_WORDS = 110
"""What the figure leaves to the words of the dial at twice the text size."""


class WalkStage(QWidget):
    """Places its three parts and keeps what was told last of the brace."""

    effort_told = Signal(int)
    """0 to 10"""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._scale = StageScale(1280, 800)
        self._effort: int | None = None
        self.panel = StatePanel(theme)
        self.card = WalkCard(theme)
        self.effort = EffortCard(theme)
        for part in (self.panel, self.card, self.effort):
            part.setParent(self)
        self.effort.softer_pressed.connect(self.soften)
        self.effort.firmer_pressed.connect(self.firm_up)

    def begin(self, question: str) -> None:
        """Another session: `question` stands above the dial, and nothing was told yet."""
        self._effort = None
        self.effort.set_title(question)
        self.effort.show_effort(None)

    def soften(self) -> None:
        """The brace is softer than was told before."""
        self._tell(-1)

    def firm_up(self) -> None:
        """The brace is firmer than was told before."""
        self._tell(1)

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._scale = scale
        for part in (self.panel, self.card, self.effort):
            part.set_scale(scale)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew."""
        super().resizeEvent(event)
        self._arrange()

    def _tell(self, change: int) -> None:
        self._effort = told(self._effort, change)
        self.effort.show_effort(self._effort)
        self.effort_told.emit(self._effort)

    def _arrange(self) -> None:
        gap = round(self._scale.of(12, 16, 24))
        room, left, top = self.width() - 2 * gap, 0, round(self._scale.of(4, 8, 8))
        words = _FOR_WORDS * (self._scale.text_scale - 1)
        shares = (_WIDTHS[0], _WIDTHS[1] - words, _WIDTHS[2] + words)
        for part, share in zip((self.panel, self.card, self.effort), shares, strict=True):
            width = round(room * share / sum(shares))
            part.setGeometry(QRect(left, top, width, self.height() - top))
            left += width + gap
