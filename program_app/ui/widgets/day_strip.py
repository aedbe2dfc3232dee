"""The 28 days as one row of marks in four labelled weeks."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from program_app.painting.day_marks import DayMark, paint_day_mark
from program_app.painting.fitted_text import paint_at_left
from program_app.ui.theme import Theme
from program_app.words.language import _

_PITCH = 34.0
_WEEK_GAP = 18.0
_RADIUS = 11.0
_WEEK = 7
_KEYS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: _WEEK,
    Qt.Key.Key_Up: -_WEEK,
}
_KEYBOARD_REASONS = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})


class DayStrip(QWidget):
    """Hover or arrow keys give a day's sentence; a click or Enter emits `day_chosen(number)`."""

    day_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._days: list[tuple[int, DayMark, str]] = []
        self._today_week = 0
        self._cursor = 0
        self._is_cursor_shown = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("The 28 days"))
        theme.changed.connect(self._on_theme_changed)

    def set_days(self, days: Sequence[tuple[int, DayMark, str]], today_week: int) -> None:
        """The days in order as (number, mark, sentence); `today_week` (1 to 4) is set in bold."""
        self._days = list(days)
        self._today_week = today_week
        todays = [place for place, day in enumerate(self._days) if day[1] is DayMark.TODAY]
        self._cursor = todays[0] if todays else min(self._cursor, max(0, len(self._days) - 1))
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room, with the week labels above the marks."""
        return QSize(round(27 * _PITCH + 3 * _WEEK_GAP + 30), self._height())

    def minimumSizeHint(self) -> QSize:
        """The marks move closer together in a small window."""
        return QSize(620, self._height())

    def event(self, event: QEvent) -> bool:
        """Give the sentence of the day under the mouse."""
        if isinstance(event, QHelpEvent):
            place = self._place_at(QPointF(event.pos()))
            if place is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._days[place][2], self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over each day."""
        is_day = self._place_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_day else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day that was clicked."""
        place = self._place_at(event.position())
        if place is None:
            event.ignore()
        elif event.button() == Qt.MouseButton.LeftButton:
            self.day_chosen.emit(self._days[place][0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from day to day and week to week; Enter or Space chooses."""
        if event.key() in _KEYS and self._days:
            self._go_to(self._cursor + _KEYS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._days:
            self.day_chosen.emit(self._days[self._cursor][0])
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which day the arrows start from."""
        self._is_cursor_shown = event.reason() in _KEYBOARD_REASONS
        self._describe()
        self.update()

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """Hide the ring."""
        self._is_cursor_shown = False
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the week labels and the marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for week in range(1, 5):
            self._paint_week(painter, week)
        for place, (_number, mark, _sentence) in enumerate(self._days):
            paint_day_mark(painter, self._center(place), self._radius(), mark, self._theme.palette)
        if self._is_cursor_shown and self._days:
            painter.setPen(QPen(self._theme.color("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            reach = self._radius() + 5
            painter.drawEllipse(self._center(self._cursor), reach, reach)

    def _paint_week(self, painter: QPainter, week: int) -> None:
        is_now = week == self._today_week
        left = self._center((week - 1) * _WEEK).x() - self._radius() - 2
        area = QRectF(left, 0, self.width(), self._theme.line_height("small"))
        font = self._theme.font("small-strong" if is_now else "small")
        color = self._theme.color("ink" if is_now else "ink3")
        paint_at_left(painter, _("Week {number}").format(number=week), area, font, color)

    def _go_to(self, place: int) -> None:
        self._cursor = min(len(self._days) - 1, max(0, place))
        self._is_cursor_shown = True
        self._describe()
        sentence = self._days[self._cursor][2]
        below = self._center(self._cursor).toPoint() + QPoint(0, round(self._radius()))
        QToolTip.showText(self.mapToGlobal(below), sentence, self)
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(self._days[self._cursor][2] if self._days else "")

    def _place_at(self, spot: QPointF) -> int | None:
        reach = self._pitch() / 2
        for place in range(len(self._days)):
            center = self._center(place)
            if abs(spot.x() - center.x()) <= reach and abs(spot.y() - center.y()) <= reach:
                return place
        return None

    def _center(self, place: int) -> QPointF:
        gap = self._pitch() * _WEEK_GAP / _PITCH
        x = self._radius() + 2 + place * self._pitch() + (place // _WEEK) * gap
        return QPointF(x, self._theme.line_height("small") + 22 * self._growth())

    def _pitch(self) -> float:
        """Distance of two marks: as designed, or closer where the window is small."""
        room = self.width() - 2 * (self._radius() + 4)
        return min(_PITCH * self._growth(), room / (27 + 3 * _WEEK_GAP / _PITCH))

    def _radius(self) -> float:
        return _RADIUS * self._growth()

    def _growth(self) -> float:
        """Marks grow less than text, so that 28 still fit side by side."""
        return 1 + (self._theme.text_scale - 1) * 0.36

    def _height(self) -> int:
        return round(self._theme.line_height("small") + 40 * self._growth())

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
