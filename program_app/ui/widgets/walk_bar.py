"""A walk at a glance: braced and easy stretches in turn."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.journey.views import WalkView
from program_app.ui.theme import Theme
from program_app.words.language import _

_HEIGHT = 20
_EASY_HEIGHT = 6
_GAP = 3.0
_LEAST = 6.0


class WalkBar(QWidget):
    """Braced stretches are tall and in the primary colour, easy ones low; lengths follow the seconds."""

    def __init__(self, theme: Theme, walk: WalkView) -> None:
        super().__init__()
        self._theme = theme
        self._walk = walk
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sentence = _("{rounds} times {brace} seconds braced, {easy} seconds easy")
        self.setAccessibleName(
            sentence.format(rounds=walk.rounds, brace=walk.brace_seconds, easy=walk.easy_seconds)
        )
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, math.ceil(self._theme.scaled(_HEIGHT)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the stretches."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        walk = self._walk
        blocks = walk.rounds * (2 if walk.easy_seconds else 1)
        room = self.width() - _GAP * (blocks - 1)
        round_width = room / walk.rounds
        share = walk.brace_seconds / max(1, walk.brace_seconds + walk.easy_seconds)
        brace = max(_LEAST, round_width * share)
        left = 0.0
        for _number in range(walk.rounds):
            self._paint_block(painter, left, brace, self.height(), "primary", 4)
            left += brace + _GAP
            if walk.easy_seconds:
                easy = round_width - brace
                height = self._theme.scaled(_EASY_HEIGHT)
                self._paint_block(painter, left, easy, height, "restring", height / 2)
                left += easy + _GAP

    def _paint_block(
        self, painter: QPainter, left: float, width: float, height: float, token: str, radius: float
    ) -> None:
        painter.setBrush(self._theme.color(token))
        painter.drawRoundedRect(QRectF(left, (self.height() - height) / 2, width, height), radius, radius)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
