"""The numbered chip that brings a part of the rescue page to the front."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from program_app.painting.fitted_text import paint_at_left, paint_centred
from program_app.ui.theme import Theme
from program_app.ui.widgets.stage_button import StageTile

_HEIGHT, _LOW = 44, 40
_RING = 12
_PADDING, _LEAST_PADDING = 12, 8
_GAP = 8


class TabChip(StageTile):
    """Its number is its key as well; the chosen one is filled."""

    def __init__(self, theme: Theme, number: int, text: str) -> None:
        super().__init__(theme, text, _HEIGHT / 2)
        self._number = number
        self._is_low = False
        self._has_number = True
        self.setCheckable(True)
        self.setAccessibleDescription(f"{number}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def number(self) -> int:
        """From 1."""
        return self._number

    def set_low(self, low: bool, *, has_number: bool = True) -> None:
        """Smaller words where there is little room, and then no number; its key works all the same."""
        self._is_low = low
        self._has_number = has_number
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """The page says which one is chosen."""

    def sizeHint(self) -> QSize:
        """Room for the ring with the number, and the words."""
        words = QFontMetricsF(self._theme.font(self._style)).horizontalAdvance(self.text())
        height = self._theme.scaled(_LOW if self._is_low else _HEIGHT)
        return QSize(math.ceil(self._words_left + words + self._padding), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill, the ring with its number, and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = self.isChecked()
        fill = "rescue" if is_chosen else "rsoft" if self.underMouse() else "surface"
        painter.setPen(QPen(self._theme.color("rescue" if is_chosen else "edge"), 1))
        painter.setBrush(self._theme.color(fill))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        ink = self._theme.color("onrescue" if is_chosen else "ink")
        if self._has_number:
            self._paint_number(painter, ink)
        left = self._words_left
        words = QRectF(left, 0, self.width() - left, self.height())
        paint_at_left(painter, self.text(), words, self._theme.font(self._style), ink)

    def _paint_number(self, painter: QPainter, ink: QColor) -> None:
        radius = self._theme.scaled(_RING)
        ring = QRectF(0, 0, 2 * radius, 2 * radius)
        ring.moveCenter(QPointF(self._padding + radius, self.height() / 2))
        painter.setPen(QPen(ink, 1.5))
        painter.drawEllipse(ring.adjusted(1, 1, -1, -1))
        paint_centred(painter, str(self._number), ring, self._theme.font("small-strong"), ink)

    @property
    def _padding(self) -> int:
        return _PADDING if self._has_number else _LEAST_PADDING

    @property
    def _words_left(self) -> int:
        ring = self._theme.scaled(2 * _RING) + _GAP if self._has_number else 0
        return self._padding + ring

    @property
    def _style(self) -> str:
        return "small-strong" if self._is_low else "body-strong"
