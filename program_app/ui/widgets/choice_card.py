"""One of a few answers, large enough to be read: a title, an icon and a line."""

import math

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from program_app.painting.fitted_text import paint_at_left
from program_app.painting.icons import paint_icon
from program_app.painting.panels import paint_panel
from program_app.painting.text_lines import TextLines, break_lines
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing

_PADDING = 17
_ICON = 22
_RADIUS = 12
_SMALLEST = 96


class ChoiceCard(QRadioButton):
    """Cards in one parent exclude each other; the chosen one is tinted and carries a tick."""

    def __init__(self, theme: Theme, title: str, line: str, icon: str) -> None:
        super().__init__(title)
        self._theme = theme
        self._line = line
        self._icon = icon
        self.setAccessibleDescription(line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        FocusRing(self, theme, _RADIUS)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """Room for title and line at a comfortable width."""
        width = self._theme.scaled(200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow cards grow in height."""
        return QSize(self._theme.scaled(128), self._theme.scaled(_SMALLEST))

    def heightForWidth(self, width: int) -> int:
        """Height of the title and the wrapped line."""
        return max(self._theme.scaled(_SMALLEST), math.ceil(self._line_top + self._lines(width).height) + 14)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole card reacts."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        title = self._theme.color("pink" if self.isChecked() else "ink")
        side = self._theme.scaled(_ICON)
        top = _PADDING - 2 + (self._theme.line_height("sentence") - side) / 2
        paint_icon(painter, self._icon, QRectF(_PADDING, top, side, side), title)
        left = _PADDING + side + 8
        title_area = QRectF(left, _PADDING - 2, self.width() - left, self._theme.line_height("sentence"))
        paint_at_left(painter, self.text(), title_area, self._theme.font("sentence"), title)
        if self.isChecked():
            tick = QRectF(self.width() - _PADDING - side, top, side, side)
            paint_icon(painter, "check", tick, self._theme.color("primary"), 2.2)
        area = QRectF(_PADDING, self._line_top, self.width() - 2 * _PADDING, self.height())
        self._lines(self.width()).paint(painter, area, self._theme.color("ink2"))

    def _paint_ground(self, painter: QPainter) -> None:
        if self.isChecked():
            painter.setPen(QPen(self._theme.color("primary"), 2))
            painter.setBrush(self._theme.color("psoft"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)
            return
        fill = "sunken" if self.underMouse() else "surface"
        paint_panel(painter, QRectF(self.rect()), _RADIUS, self._theme.palette, fill=fill, edge="edge")

    def _lines(self, width: int) -> TextLines:
        room = max(1, width - 2 * _PADDING)
        return break_lines(self._line, self._theme.font("small"), self._theme.line_height("small"), room)

    @property
    def _line_top(self) -> float:
        return _PADDING + self._theme.line_height("sentence") + 4

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
