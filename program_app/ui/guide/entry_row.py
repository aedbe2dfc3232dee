"""One text in the list of the guide: its number, its title, and a tick when it is read."""

import math
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from program_app.journey.guide_views import EntryRow
from program_app.painting.fitted_text import paint_at_left
from program_app.painting.icons import paint_icon
from program_app.painting.marked_block import MarkedBlock, break_marked
from program_app.painting.marked_line import paint_marked
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.words.language import _

_TALL, _LOW = 50, 46
_RADIUS = 12
_PADDING = 12
_NUMBER = 22
_GAP = 12
_TICK = 18
_TITLE_LINE = 22
_AIR = 6
"""Above and below the words together: two lines of a title still fit the height of one."""


class GuideRow(QAbstractButton):
    """The open text is tinted; arrow keys and letters go on to the list and the page."""

    def __init__(self, theme: Theme, entry_id: str) -> None:
        super().__init__()
        self.entry_id = entry_id
        self._theme = theme
        self._row: EntryRow | None = None
        self._is_current = False
        self._is_low = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_tab_stop(False)
        FocusRing(self, theme, _RADIUS)
        theme.changed.connect(self._on_theme_changed)

    def show_row(self, row: EntryRow, *, is_current: bool) -> None:
        """Show the text's name, and whether it is the open one."""
        if (row, is_current) == (self._row, self._is_current):
            return
        self._row, self._is_current = row, is_current
        title = row.title.text
        name = _("{number}. {title}").format(number=row.number, title=title) if row.number else title
        self.setText(name)
        self.setAccessibleName(name)
        facts = (
            (is_current, _("Open now")),
            (row.is_read, _("Read")),
            (row.is_today, _("Today’s card")),
            (row.line is not None, row.line.text if row.line is not None else ""),
        )
        self.setAccessibleDescription(". ".join(words for is_so, words in facts if is_so))
        self.updateGeometry()
        self.update()

    def set_low(self, low: bool) -> None:
        """Take a little less height in a low window."""
        self._is_low = low
        self.updateGeometry()

    def set_tab_stop(self, is_stop: bool) -> None:
        """Only one row is reached by Tab, the others by the arrow keys."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)

    def sizeHint(self) -> QSize:
        """A comfortable width and the height that belongs to it."""
        width = self._theme.scaled(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow rows grow in height."""
        return QSize(self._theme.scaled(180), self._least)

    def heightForWidth(self, width: int) -> int:
        """Height of the title in its lines, and of the line that was found."""
        words = self._title(width).height + self._line_height + self._theme.scaled(_AIR)
        return max(self._least, math.ceil(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open; a button would take the arrow keys for itself."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        row = self._row
        if row is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_current or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("psoft" if self._is_current else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        title = self._title(self.width())
        top = (self.height() - title.height - self._line_height) / 2
        self._paint_number(painter, row, top, title.line_height)
        title.paint(painter, QRectF(self._left, top, 0, title.height), self._colors)
        self._paint_line(painter, row, top + title.height)
        self._paint_marks(painter, row, top, title.line_height)

    def _paint_number(self, painter: QPainter, row: EntryRow, top: float, height: float) -> None:
        font = self._theme.font("body-strong" if self._is_current else "body-medium")
        color = self._theme.color("pink" if self._is_current else "ink3")
        end = self._left - self._theme.scaled(_GAP)
        start = end - QFontMetricsF(font).horizontalAdvance(row.number)
        paint_at_left(painter, row.number, QRectF(start, top, 1, height), font, color)

    def _paint_line(self, painter: QPainter, row: EntryRow, top: float) -> None:
        if row.line is None:
            return
        room = self.width() - self._left - _PADDING
        colors = (self._theme.color("ink2"), self._colors[1])
        area = QRectF(self._left, top, room, self._line_height)
        paint_marked(painter, row.line, area, self._theme.font("small"), colors)

    def _paint_marks(self, painter: QPainter, row: EntryRow, top: float, height: float) -> None:
        right, side = self.width() - _PADDING, self._theme.scaled(_TICK)
        color = self._theme.color("primary")
        if row.is_read:
            area = QRectF(right - side, top + (height - side) / 2, side, side)
            paint_icon(painter, "check", area, color, 2.0)
            right -= side + 6
        if row.is_today:
            font = self._theme.font("small-strong")
            word = _("Today")
            wide = QFontMetricsF(font).horizontalAdvance(word)
            paint_at_left(painter, word, QRectF(right - wide, top, wide, height), font, color)

    def _title(self, width: int) -> MarkedBlock:
        """As wide as in bold, so that opening a text breaks no other line."""
        row = self._row
        assert row is not None
        room = width - self._left - _PADDING - self._marks_room(row)
        strong = self._theme.font("body-strong")
        block = break_marked(row.title, strong, self._theme.scaled(_TITLE_LINE), max(1, room))
        return block if self._is_current else replace(block, font=self._theme.font("body"))

    def _marks_room(self, row: EntryRow) -> float:
        tick = self._theme.scaled(_TICK) + 6
        if not row.is_today:
            return tick
        return tick + QFontMetricsF(self._theme.font("small-strong")).horizontalAdvance(_("Today")) + 6

    @property
    def _colors(self) -> tuple[QColor, QColor]:
        """Of the title, and of what was looked for in it."""
        return self._theme.color("pink" if self._is_current else "ink"), self._theme.color("primary")

    @property
    def _left(self) -> float:
        return _PADDING + self._theme.scaled(_NUMBER + _GAP)

    @property
    def _line_height(self) -> float:
        has_line = self._row is not None and self._row.line is not None
        return self._theme.line_height("small") if has_line else 0.0

    @property
    def _least(self) -> int:
        return self._theme.scaled(_LOW if self._is_low else _TALL)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
