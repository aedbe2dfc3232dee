"""A small pill: a fact, or a choice that can be on or off."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from program_app.painting.fitted_text import paint_at_left
from program_app.painting.icons import paint_icon
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing

_PADDING = {28: 10, 40: 16}
_TICK_GAP = 6


class Chip(QAbstractButton):
    """A pill of 28 or 40 px; selected ones are tinted and carry a tick, `soft` facts are tinted alone."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        selectable: bool = False,
        height: int = 28,
        soft: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._is_soft = soft
        self._height = height
        self.setText(text)
        self.setCheckable(selectable)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if selectable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)
            FocusRing(self, theme, height / 2)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """Room for the words, and for the tick of a chip that can be selected."""
        metrics = QFontMetricsF(self._theme.font(self._style))
        tick = self._tick_side + _TICK_GAP if self.isCheckable() else 0
        width = metrics.horizontalAdvance(self.text()) + tick + 2 * self._padding
        return QSize(math.ceil(width), self._theme.scaled(self._height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        font = self._theme.font(self._style)
        color = self._theme.color(self._text_color)
        text_width = QFontMetricsF(font).horizontalAdvance(self.text())
        tick = self._tick_side + _TICK_GAP if self.isChecked() else 0
        left = (self.width() - text_width - tick) / 2
        if self.isChecked():
            top = (self.height() - self._tick_side) / 2
            paint_icon(painter, "check", QRectF(left, top, self._tick_side, self._tick_side), color, 2.4)
        paint_at_left(painter, self.text(), QRectF(left + tick, 0, text_width, self.height()), font, color)

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("psoft" if self._is_soft else "sunken"))
        inset = 0.0
        if self.isChecked():
            painter.setPen(QPen(self._theme.color("primary"), 2))
            painter.setBrush(self._theme.color("psoft"))
            inset = 1.0
        elif self.isCheckable():
            painter.setPen(QPen(self._theme.color("edge"), 1))
            painter.setBrush(self._theme.color("sunken" if self.underMouse() else "surface"))
            inset = 0.5
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)

    @property
    def _text_color(self) -> str:
        if self.isChecked() or self._is_soft:
            return "pink"
        return "ink" if self.isCheckable() else "ink2"

    @property
    def _style(self) -> str:
        return "small-strong" if self._height <= 28 else "body-strong"

    @property
    def _padding(self) -> int:
        return _PADDING.get(self._height, 12)

    @property
    def _tick_side(self) -> int:
        return self._theme.scaled(16 if self._height <= 28 else 18)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
