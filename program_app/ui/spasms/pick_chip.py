"""A pill that is pressed: with a plus it takes something into a list, otherwise it can be on or off."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from program_app.painting.fitted_text import paint_at_left
from program_app.painting.icons import paint_icon
from program_app.painting.panels import paint_panel
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing

_TALL = 40
_PADDING = 14
_SIGN = 16
_GAP = 8


class PickChip(QAbstractButton):
    """Narrow, so that many stand on a line: the tick of a chosen one makes it wider."""

    def __init__(self, theme: Theme, text: str, *, adds: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._adds = adds
        self.setText(text)
        self.setCheckable(not adds)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        FocusRing(self, theme, _TALL / 2)
        self.toggled.connect(self.updateGeometry)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """Room for sign and words."""
        words = QFontMetricsF(self._theme.font(self._style)).horizontalAdvance(self.text())
        return QSize(math.ceil(2 * _PADDING + self._sign_room + words), self._theme.scaled(_TALL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        color = self._theme.color("pink" if self.isChecked() else "ink")
        side = self._theme.scaled(_SIGN)
        sign = QRectF(_PADDING, (self.height() - side) / 2, side, side)
        if self._adds:
            paint_icon(painter, "plus", sign, self._theme.color("ink2"))
        elif self.isChecked():
            paint_icon(painter, "check", sign, color, 2.4)
        words = QRectF(_PADDING + self._sign_room, 0, self.width(), self.height())
        paint_at_left(painter, self.text(), words, self._theme.font(self._style), color)

    def _paint_ground(self, painter: QPainter) -> None:
        area = QRectF(self.rect())
        if self.isChecked():
            painter.setPen(QPen(self._theme.color("primary"), 2))
            painter.setBrush(self._theme.color("psoft"))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), area.height() / 2 - 1, area.height() / 2 - 1)
            return
        fill = "sunken" if self.underMouse() or self.isDown() else "surface"
        paint_panel(painter, area, area.height() / 2 - 1, self._theme.palette, fill=fill, edge="edge")

    @property
    def _style(self) -> str:
        return "body-strong" if self.isChecked() else "body"

    @property
    def _sign_room(self) -> int:
        return self._theme.scaled(_SIGN) + _GAP if self._adds or self.isChecked() else 0

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
