"""The chip on a picture that says: in today's session."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from program_app.painting.fitted_text import paint_at_left
from program_app.painting.icons import paint_icon
from program_app.ui.theme import Theme
from program_app.words.language import _

_HEIGHT = 28
_ICON = 16
_PADDING = 10
_GAP = 6


class TodayMark(QWidget):
    """A widget of its own, because it lies over the figure."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = _("Today")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def sizeHint(self) -> QSize:
        """Room for sign and word."""
        words = QFontMetricsF(self._theme.font("small-strong")).horizontalAdvance(self._text)
        room = self._theme.scaled(_ICON + _GAP + 2 * _PADDING)
        return QSize(math.ceil(words) + room, self._theme.scaled(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("psoft"))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        color, side = self._theme.color("pink"), self._theme.scaled(_ICON)
        left = self._theme.scaled(_PADDING)
        paint_icon(painter, "today", QRectF(left, (self.height() - side) / 2, side, side), color)
        area = QRectF(left + side + self._theme.scaled(_GAP), 0, self.width(), self.height())
        paint_at_left(painter, self._text, area, self._theme.font("small-strong"), color)
