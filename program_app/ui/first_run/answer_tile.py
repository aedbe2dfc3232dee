"""A large answer with its key: a number, a title and a line."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from program_app.painting.day_marks import paint_tick
from program_app.painting.fitted_text import paint_at_left
from program_app.painting.panels import paint_panel
from program_app.painting.text_lines import TextLines, break_lines
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing

_SMALLEST = 96
_RADIUS = 16
_PADDING = 24
_NUMBER = 40
_TICK = 14
_WITH_LINE = 180


class AnswerTile(QAbstractButton):
    """Chosen, it is tinted and carries a tick."""

    def __init__(self, theme: Theme, key: str, title: str, line: str) -> None:
        super().__init__()
        self._theme = theme
        self._key = key
        self._line = line
        self.setText(title)
        self.setAccessibleDescription(line)
        self.setCheckable(False)
        self._is_chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        FocusRing(self, theme, _RADIUS)
        theme.changed.connect(self._on_theme_changed)

    def set_words(self, title: str, line: str) -> None:
        """Say something else."""
        self._line = line
        self.setText(title)
        self.setAccessibleDescription(line)
        self._on_theme_changed()

    def set_chosen(self, is_chosen: bool) -> None:
        """Show the answer as the one that was given."""
        self._is_chosen = is_chosen
        self.update()

    @property
    def is_chosen(self) -> bool:
        """Whether it is shown as the answer that was given."""
        return self._is_chosen

    def sizeHint(self) -> QSize:
        """A comfortable width."""
        width = self._theme.scaled(260)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow tiles grow in height, the narrowest leave the line out."""
        return QSize(self._theme.scaled(120), self._theme.scaled(_SMALLEST))

    def heightForWidth(self, width: int) -> int:
        """96 px, or more where the words need more lines."""
        words = sum(lines.height for lines in self._blocks(width))
        return max(self._theme.scaled(_SMALLEST), math.ceil(words) + 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the tile as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        color = "pink" if self._is_chosen else "ink"
        number = self._theme.font("title")
        number.setPixelSize(self._theme.scaled(_NUMBER))
        area = QRectF(_PADDING, 0, self._text_left, self.height())
        paint_at_left(painter, self._key, area, number, self._theme.color(color))
        blocks = self._blocks(self.width())
        top = (self.height() - sum(lines.height for lines in blocks)) / 2
        for lines, token in zip(blocks, (color, "pink" if self._is_chosen else "ink2"), strict=False):
            words = QRectF(self._text_left, top, self.width() - self._text_left, lines.height)
            lines.paint(painter, words, self._theme.color(token))
            top += lines.height

    def _paint_ground(self, painter: QPainter) -> None:
        area = QRectF(self.rect())
        if not self._is_chosen:
            fill = "sunken" if self.underMouse() or self.isDown() else "surface"
            paint_panel(painter, area, _RADIUS - 0.5, self._theme.palette, fill=fill, edge="edge")
            return
        painter.setPen(QPen(self._theme.color("primary"), 2))
        painter.setBrush(self._theme.color("psoft"))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)
        radius = self._theme.scaled(_TICK)
        center = QPointF(self.width() - _PADDING + 2 - radius, self.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("primary"))
        painter.drawEllipse(center, radius, radius)
        paint_tick(painter, center, radius, self._theme.color("onprimary"))

    def _blocks(self, width: int) -> list[TextLines]:
        tick = 2 * self._theme.scaled(_TICK) + 8 if self._is_chosen else 0
        room = max(1, width - self._text_left - _PADDING - tick)
        line = self._line if width >= self._theme.scaled(_WITH_LINE) else ""
        styled = [(self.text(), "h2"), (line, "small")]
        return [
            break_lines(text, self._theme.font(style), self._theme.line_height(style), room)
            for text, style in styled
            if text
        ]

    @property
    def _text_left(self) -> int:
        return _PADDING + self._theme.scaled(41)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
