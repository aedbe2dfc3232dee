"""A pill with a plus: takes something into the list above it."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from program_app.painting.fitted_text import paint_at_left
from program_app.painting.icons import paint_icon
from program_app.painting.panels import paint_panel
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing

_TALL = 40
_PADDING = 14
_PLUS = 16
_GAP = 8


class AddChip(QAbstractButton):
    """One thing that may be added."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._theme = theme
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        FocusRing(self, theme, _TALL / 2)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """Room for plus and words."""
        words = QFontMetricsF(self._theme.font("body")).horizontalAdvance(self.text())
        width = 2 * _PADDING + self._theme.scaled(_PLUS) + _GAP + words
        return QSize(math.ceil(width), self._theme.scaled(_TALL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        fill = "sunken" if self.underMouse() or self.isDown() else "surface"
        paint_panel(painter, area, area.height() / 2 - 1, self._theme.palette, fill=fill, edge="edge")
        side = self._theme.scaled(_PLUS)
        sign = QRectF(_PADDING, (self.height() - side) / 2, side, side)
        paint_icon(painter, "plus", sign, self._theme.color("ink2"))
        words = QRectF(sign.right() + _GAP, 0, self.width(), self.height())
        paint_at_left(painter, self.text(), words, self._theme.font("body"), self._theme.color("ink"))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
