"""The stage of an exercise: the figure card and the state panel side by side."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from program_app.ui.player.figure_card import FigureCard
from program_app.ui.theme import Theme
from program_app.ui.widgets.stage_scale import StageScale
from program_app.ui.widgets.state_panel import StatePanel

_TALL = 1.05
"""Taller than wide by this, a stage has its parts above one another."""
_CARD_PART = 0.45


def side_by_side(size: QRect, scale: StageScale) -> tuple[QRect, QRect]:
    """Where card and panel stand in a stage of this size; above one another where it is tall and narrow."""
    gap = round(scale.of(12, 16, 24))
    if size.height() > size.width() * _TALL:
        height = round((size.height() - gap) * _CARD_PART)
        above = QRect(size.x(), size.y(), size.width(), height)
        return above, QRect(size.x(), size.y() + height + gap, size.width(), size.height() - height - gap)
    part = scale.of(504, 640, 928) / (scale.of(504, 640, 928) + scale.of(460, 560, 872))
    width = round((size.width() - gap) * part)
    left = QRect(size.x(), size.y(), width, size.height())
    right = QRect(size.x() + width + gap, size.y(), size.width() - width - gap, size.height())
    return left, right


class SessionStage(QWidget):
    """Places its two parts; what they show is given to them directly."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._scale = StageScale(1280, 800)
        self.card = FigureCard(theme)
        self.panel = StatePanel(theme)
        for part in (self.card, self.panel):
            part.setParent(self)

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._scale = scale
        self.card.set_scale(scale)
        self.panel.set_scale(scale)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        card, panel = side_by_side(self.rect(), self._scale)
        self.card.setGeometry(card)
        self.panel.setGeometry(panel)
