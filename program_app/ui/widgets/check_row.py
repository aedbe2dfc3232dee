"""A sentence that can be ticked, with the whole row to click on."""

import math

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from program_app.painting.day_marks import paint_tick
from program_app.painting.text_lines import TextLines, break_lines
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing

_BOX = 28
_GAP = 16
_ROOM = 10
_SMALLEST = 48
_COMFORTABLE_WIDTH = 420


class CheckRow(QCheckBox):
    """A 28 px box and a wrapped sentence, with a smaller `line` under it where given.

    `room` is the least distance in pixels of the words from the upper and the lower edge.
    """

    def __init__(
        self, theme: Theme, text: str, *, line: str = "", style: str = "body", room: int = _ROOM
    ) -> None:
        super().__init__(text)
        self._theme = theme
        self._line = line
        self._style = style
        self._room = room
        self.setAccessibleDescription(line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        FocusRing(self, theme, 8)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """A comfortable width and the height of the sentence in it."""
        width = self._theme.scaled(_COMFORTABLE_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow rows grow in height."""
        return QSize(self._theme.scaled(160), self._theme.scaled(_SMALLEST))

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped sentence, at least a comfortable target."""
        words = sum(lines.height for lines in self._blocks(width))
        return max(self._theme.scaled(_SMALLEST), math.ceil(words) + 2 * self._room)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole row reacts."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box and the sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        blocks = self._blocks(self.width())
        top = (self.height() - sum(lines.height for lines in blocks)) / 2
        for lines, token in zip(blocks, ("ink" if self.isEnabled() else "ink3", "ink2"), strict=False):
            area = QRectF(self._text_left, top, self.width() - self._text_left, lines.height)
            lines.paint(painter, area, self._theme.color(token))
            top += lines.height

    def _paint_box(self, painter: QPainter) -> None:
        side = self._theme.scaled(_BOX)
        box = QRectF(0, (self.height() - side) / 2, side, side)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("primary"))
            painter.drawRoundedRect(box, 8, 8)
            paint_tick(painter, box.center(), side * 0.46, self._theme.color("onprimary"))
            return
        painter.setPen(QPen(self._theme.color("edge"), 2))
        painter.setBrush(self._theme.color("sunken" if self.underMouse() else "surface"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)

    def _blocks(self, width: int) -> list[TextLines]:
        room = max(1, width - self._text_left)
        styled = [(self.text(), self._style), (self._line, "small")]
        return [
            break_lines(text, self._theme.font(style), self._theme.line_height(style), room)
            for text, style in styled
            if text
        ]

    @property
    def _text_left(self) -> int:
        return self._theme.scaled(_BOX) + _GAP

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
