"""The 0 to 10 scale for pain and effort, empty until it is answered."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from program_app.painting.fitted_text import paint_centred
from program_app.painting.panels import paint_panel
from program_app.painting.text_lines import break_lines
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.words.language import _

_SIDE = 14
_TRACK = 8
_TRACK_Y = 20
_THUMB = 15
_TEN_WINDOW_MS = 900
_COMMAND = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Scale0To10(QAbstractSlider):
    """Eleven steps from 0 to 10. Digits answer it, and 1 followed quickly by 0 means 10."""

    answered = Signal(int)
    confirmed = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        name: str,
        low_text: str = "",
        high_text: str = "",
    ) -> None:
        super().__init__()
        self._theme = theme
        self._low_text = low_text
        self._high_text = high_text
        self._is_answered = False
        self._ten_window = QTimer(self, singleShot=True, interval=_TEN_WINDOW_MS)
        self.setRange(0, 10)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self._describe()
        FocusRing(self, theme, 8)
        self.valueChanged.connect(self._on_value_changed)
        theme.changed.connect(self._on_theme_changed)

    def value_or_none(self) -> int | None:
        """The answer, or None while there is none."""
        return self.value() if self._is_answered else None

    def set_value_or_none(self, value: int | None) -> None:
        """Show an answer given before, or none; emits nothing."""
        blocked = self.blockSignals(True)
        self.setValue(value or 0)
        self.blockSignals(blocked)
        self._is_answered = value is not None
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """60 px high with its numbers, more with words at the ends or larger text."""
        return QSize(340, self._end_words_top() + (self._small_line() if self._has_end_words() else 0))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for eleven numbers side by side."""
        return QSize(self._theme.scaled(240), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, arrows, Home and End answer; Enter confirms; every other key is for the page."""
        value = self._value_of_key(event)
        if value is not None:
            self._choose(value)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _COMMAND:
            self.confirmed.emit()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Answer with the step under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self._value_at(event.position().x()))
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse while it is held down."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose(self._value_at(event.position().x()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling never answers."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, thumb, numbers and the words at the ends."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_track(painter)
        if self._is_answered:
            self._paint_thumb(painter)
        self._paint_numbers(painter)
        if self._has_end_words():
            self._paint_end_words(painter)

    def _paint_track(self, painter: QPainter) -> None:
        track = QRectF(self._x(0) - 8, _TRACK_Y - _TRACK / 2, self._x(10) - self._x(0) + 16, _TRACK)
        paint_panel(painter, track, 3.5, self._theme.palette, fill="sunken", edge="edge")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("edge"))
        for step in range(11):
            painter.drawEllipse(QPointF(self._x(step), _TRACK_Y), 2, 2)
        if self._is_answered:
            track.setRight(self._x(self.value()))
            painter.setBrush(self._theme.color("primary"))
            painter.drawRoundedRect(track, 4, 4)

    def _paint_thumb(self, painter: QPainter) -> None:
        center = QPointF(self._x(self.value()), _TRACK_Y)
        for radius, token in ((_THUMB + 3, "surface"), (_THUMB - 1.5, "primary"), (5, "surface")):
            painter.setBrush(self._theme.color(token))
            painter.drawEllipse(center, radius, radius)

    def _paint_numbers(self, painter: QPainter) -> None:
        for step in range(11):
            is_chosen = self._is_answered and step == self.value()
            font = self._theme.font("small")
            if is_chosen:
                font.setWeight(QFont.Weight.Bold)
            line = self._small_line()
            area = QRectF(self._x(step) - 20, _TRACK_Y + 19, 40, line)
            paint_centred(painter, str(step), area, font, self._theme.color("ink" if is_chosen else "ink2"))

    def _paint_end_words(self, painter: QPainter) -> None:
        font, line = self._theme.font("small"), self._small_line()
        color = self._theme.color("ink3")
        area = QRectF(self._x(0) - 4, self._end_words_top(), self._x(10) - self._x(0) + 16, line)
        break_lines(self._low_text, font, line).paint(painter, area, color)
        break_lines(self._high_text, font, line).paint(painter, area, color, Qt.AlignmentFlag.AlignRight)

    def _value_of_key(self, event: QKeyEvent) -> int | None:
        """The answer that a key gives, or None when the key is not for the scale."""
        text = event.text()
        if event.modifiers() & _COMMAND:
            return None
        if len(text) == 1 and text in "0123456789":
            return self._value_of_digit(int(text))
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1}
        if event.key() in steps:
            moved = self.value() + steps[Qt.Key(event.key())] if self._is_answered else 0
            return min(10, max(0, moved))
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: 10}
        return ends.get(Qt.Key(event.key()))

    def _value_of_digit(self, digit: int) -> int:
        if digit == 0 and self._ten_window.isActive() and self.value_or_none() == 1:
            self._ten_window.stop()
            return 10
        if digit == 1:
            self._ten_window.start()
        return digit

    def _choose(self, value: int) -> None:
        if value != self.value():
            self.setValue(value)
        elif not self._is_answered:
            self._on_value_changed(value)

    def _on_value_changed(self, value: int) -> None:
        self._is_answered = True
        self._describe()
        self.update()
        self.answered.emit(value)

    def _describe(self) -> None:
        state = "" if self._is_answered else _("Not answered yet.")
        ends = f"0: {self._low_text}. 10: {self._high_text}." if self._has_end_words() else ""
        self.setAccessibleDescription(" ".join(part for part in (state, ends) if part))

    def _x(self, step: int) -> float:
        return _SIDE + step * (self.width() - 2 * _SIDE) / 10

    def _value_at(self, x: float) -> int:
        return min(10, max(0, round((x - _SIDE) * 10 / max(1, self.width() - 2 * _SIDE))))

    def _small_line(self) -> int:
        return math.ceil(self._theme.line_height("small"))

    def _has_end_words(self) -> bool:
        return bool(self._low_text or self._high_text)

    def _end_words_top(self) -> int:
        return _TRACK_Y + 20 + self._small_line() + (4 if self._has_end_words() else 0)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
