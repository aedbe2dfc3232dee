"""A common slip that can be looked at."""

import math

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from program_app.painting.icons import paint_icon
from program_app.painting.text_lines import TextLines, break_lines
from program_app.painting.verdict_marks import paint_verdict
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing

_DISC = 20
_GAP = 12
_INSET = 8
_SMALLEST = 44
_ARROW = 18
_RADIUS = 10


class SlipRow(QRadioButton):
    """Rows in one parent exclude each other; the one that is looked at is framed and bold."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(name)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        FocusRing(self, theme, _RADIUS)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """A comfortable width and the height that belongs to it."""
        width = self._theme.scaled(220)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow rows grow in height."""
        return QSize(self._theme.scaled(120), self._theme.scaled(_SMALLEST))

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped name, at least a comfortable target."""
        return max(self._theme.scaled(_SMALLEST), math.ceil(self._lines(width).height) + 2 * _INSET)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole row reacts."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, as the arrow keys and Space do."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            edge = QPen(self._theme.color("wrong"), 1) if self.isChecked() else QPen(Qt.PenStyle.NoPen)
            painter.setPen(edge)
            painter.setBrush(self._theme.color("wrongsoft" if self.isChecked() else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        lines, side = self._lines(self.width()), self._theme.scaled(_DISC)
        top = (self.height() - lines.height) / 2
        disc = QRectF(_INSET, top + (lines.line_height - side) / 2, side, side)
        paint_verdict(painter, disc, self._theme.palette, is_right=False)
        if not self.isChecked():
            arrow = QRectF(self.width() - _ARROW - 4, (self.height() - _ARROW) / 2, _ARROW, _ARROW)
            paint_icon(painter, "forward", arrow, self._theme.color("ink3"))
        area = QRectF(_INSET + side + _GAP, top, self.width(), lines.height)
        lines.paint(painter, area, self._theme.color("wrongtext" if self.isChecked() else "ink"))

    def _lines(self, width: int) -> TextLines:
        # As wide as in bold, so that choosing it breaks no other line.
        room = max(1, width - _INSET - self._theme.scaled(_DISC) - _GAP - _ARROW - 4)
        strong = self._theme.font("body-strong")
        height = self._theme.line_height("body")
        lines = break_lines(self.text(), strong, height, room)
        if self.isChecked():
            return lines
        return TextLines(lines.lines, self._theme.font("body"), height, lines.width)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
