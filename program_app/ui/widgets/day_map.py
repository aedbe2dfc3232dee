"""The 28 days as a calendar of four weeks: one widget, 28 places to go."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.painting.day_marks import DayMark, paint_day_mark
from program_app.painting.fitted_text import paint_at_left, paint_centred
from program_app.ui.theme import Theme
from program_app.ui.widgets.announcement import announce
from program_app.words.language import _

_CELL = QSize(70, 64)
_SMALLEST_CELL = QSize(58, 48)
_WEEK = 7
_LABELS = 54
_HEADER = 32
_RADIUS = 13.0
_MOVES = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: _WEEK,
    Qt.Key.Key_Up: -_WEEK,
}
_QUIET_MARKS = frozenset({DayMark.TO_COME, DayMark.CHECK_IN_TO_COME})
_KEYBOARD_REASONS = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})


class DayMap(QWidget):
    """A click or the arrow keys emit `day_selected(number)`; Enter or a double click `day_opened(number)`."""

    day_selected = Signal(int)
    day_opened = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._days: list[tuple[int, DayMark, str]] = []
        self._selected = 0
        self._is_ring_shown = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(_("The 28 days"))
        theme.changed.connect(self._on_theme_changed)

    def set_days(self, days: Sequence[tuple[int, DayMark, str]]) -> None:
        """The days in order as (number, mark, sentence for screen readers)."""
        self._days = list(days)
        self._describe()
        self.update()

    def selected_day(self) -> int:
        """The number of the selected day, counted from 1."""
        return self._selected + 1

    def select_day(self, number: int) -> None:
        """Show day `number` as selected; emits nothing."""
        self._selected = min(27, max(0, number - 1))
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """Seven cells of 70 × 64 in four rows, with their labels."""
        return QSize(self._labels() + 7 * _CELL.width(), self._header() + 4 * _CELL.height())

    def minimumSizeHint(self) -> QSize:
        """Cells shrink in a small window."""
        return QSize(
            self._labels() + 7 * _SMALLEST_CELL.width(), self._header() + 4 * _SMALLEST_CELL.height()
        )

    def day_area(self, number: int) -> QRectF:
        """Where the cell of day `number` is."""
        week, column = divmod(number - 1, _WEEK)
        width = (self.width() - self._labels()) / _WEEK
        height = (self.height() - self._header()) / 4
        return QRectF(self._labels() + column * width, self._header() + week * height, width, height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the day that was clicked."""
        number = self._day_at(event.position())
        if number is None:
            event.ignore()
        else:
            self._go_to(number - 1)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the day."""
        number = self._day_at(event.position())
        if number is not None:
            self.day_opened.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by day and week, Home and End to the ends of the week; Enter opens."""
        start = self._selected - self._selected % _WEEK
        places = {key: self._selected + move for key, move in _MOVES.items()}
        places |= {Qt.Key.Key_Home: start, Qt.Key.Key_End: start + _WEEK - 1}
        if event.key() in places:
            self._is_ring_shown = True
            place = places[Qt.Key(event.key())]
            if 0 <= place < 28:
                self._go_to(place)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.day_opened.emit(self.selected_day())
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring for the keyboard."""
        self._is_ring_shown = event.reason() in _KEYBOARD_REASONS
        self.update()

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """Hide the ring."""
        self._is_ring_shown = False
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw labels, the selected cell and the days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_labels(painter)
        self._paint_selection(painter)
        for place in range(len(self._days)):
            self._paint_day(painter, place)

    def _paint_labels(self, painter: QPainter) -> None:
        font, color = self._theme.font("small"), self._theme.color("ink3")
        header = QRectF(0, 0, self._labels(), self._header())
        paint_at_left(painter, _("Day"), header, font, color)
        for column in range(1, 8):
            cell = self.day_area(column)
            paint_centred(
                painter, str(column), QRectF(cell.left(), 0, cell.width(), header.height()), font, color
            )
        for week in range(1, 5):
            cell = self.day_area(week * _WEEK)
            area = QRectF(0, cell.top(), self._labels(), cell.height())
            paint_at_left(painter, _("Wk {number}").format(number=week), area, font, color)

    def _paint_selection(self, painter: QPainter) -> None:
        cell = self.day_area(self.selected_day())
        width, height = self._theme.scaled(66), self._theme.scaled(60)
        area = QRectF(0, 0, min(width, cell.width() - 2), min(height, cell.height() - 2))
        area.moveCenter(cell.center())
        painter.setPen(QPen(self._theme.color("primary"), 2))
        painter.setBrush(self._theme.color("psoft"))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 11, 11)
        if self._is_ring_shown:
            painter.setPen(QPen(self._theme.color("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(-3.5, -3.5, 3.5, 3.5), 15, 15)

    def _paint_day(self, painter: QPainter, place: int) -> None:
        number, mark, _sentence = self._days[place]
        cell = self.day_area(number)
        center = cell.center()
        gap = 5 if cell.width() < _CELL.width() - 6 else 8
        is_strong = place == self._selected or mark is DayMark.TODAY
        font = self._theme.font("small-strong" if is_strong else "small")
        token = "ink3" if mark in _QUIET_MARKS and not is_strong else "ink"
        width = QFontMetricsF(font).horizontalAdvance(str(number))
        area = QRectF(center.x() - gap - width, center.y() - 10, width, 20)
        paint_at_left(painter, str(number), area, font, self._theme.color(token))
        paint_day_mark(painter, center + QPointF(13, 0), _RADIUS, mark, self._theme.palette)

    def _go_to(self, place: int) -> None:
        self._selected = place
        self._describe()
        announce(self, self.accessibleDescription())
        self.update()
        self.day_selected.emit(self.selected_day())

    def _describe(self) -> None:
        known = self._selected < len(self._days)
        self.setAccessibleDescription(self._days[self._selected][2] if known else "")

    def _day_at(self, spot: QPointF) -> int | None:
        return next((day[0] for day in self._days if self.day_area(day[0]).contains(spot)), None)

    def _labels(self) -> int:
        return self._theme.scaled(_LABELS)

    def _header(self) -> int:
        return self._theme.scaled(_HEADER)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
