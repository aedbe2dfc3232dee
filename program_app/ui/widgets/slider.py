"""A loudness from 0 to 100 percent."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from program_app.painting.fitted_text import paint_at_left
from program_app.painting.panels import paint_panel
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.words.language import _

_TRACK = 8
_THUMB = 10
_LONG = 148
_TALL = 44
_GAP = 12
_STEP, _PAGE = 5, 20
_STEPS = {Qt.Key.Key_Right: _STEP, Qt.Key.Key_Up: _STEP, Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Down: -_STEP}
_PAGES = {Qt.Key.Key_PageUp: _PAGE, Qt.Key.Key_PageDown: -_PAGE}


class Slider(QAbstractSlider):
    """`chosen(percent)` tells what was chosen: at every key, and when the mouse lets go."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setRange(0, 100)
        self.setSingleStep(_STEP)
        self.setPageStep(_PAGE)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        FocusRing(self, theme, 8)
        self.valueChanged.connect(self._on_value_changed)
        theme.changed.connect(self._on_theme_changed)

    def set_percent(self, percent: int) -> None:
        """Show a loudness; emits nothing. One that is being dragged stays where it is."""
        if not self.isSliderDown():
            blocked = self.blockSignals(True)
            self.setValue(percent)
            self.blockSignals(blocked)
            self.update()

    def sizeHint(self) -> QSize:
        """A track of 148 px and the percent after it, grown with the text size."""
        width = self._theme.scaled(_LONG) + 2 * _THUMB + _GAP + self._text_room()
        return QSize(width, self._theme.scaled(_TALL))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by 5, pages by 20, Home and End to the ends; every other key is for the page."""
        key = Qt.Key(event.key())
        ends = {Qt.Key.Key_Home: -100, Qt.Key.Key_End: 100}
        step = (_STEPS | _PAGES | ends).get(key)
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return
        self.setValue(self.value() + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the mouse is."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setSliderDown(True)
        self.setValue(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse while it is held down."""
        if self.isSliderDown():
            self.setValue(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """The mouse lets go: this is it."""
        if self.isSliderDown():
            self.setSliderDown(False)
            self.chosen.emit(self.value())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling never changes a loudness."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, thumb and percent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, end = self.height() / 2, self._x(100)
        track = QRectF(self._x(0) - 4, middle - _TRACK / 2, end - self._x(0) + 8, _TRACK)
        paint_panel(painter, track, 3.5, self._theme.palette, fill="sunken", edge="edge")
        thumb = QPointF(self._x(self.value()), middle)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("primary"))
        track.setRight(thumb.x())
        painter.drawRoundedRect(track, 4, 4)
        for radius, token in ((_THUMB + 3, "surface"), (_THUMB, "primary")):
            painter.setBrush(self._theme.color(token))
            painter.drawEllipse(thumb, radius, radius)
        words = QRectF(end + _THUMB + _GAP, 0, self._text_room(), self.height())
        paint_at_left(
            painter, _percent(self.value()), words, self._theme.font("body-strong"), self._theme.color("ink")
        )

    def _x(self, percent: int) -> float:
        return _THUMB + percent * (self.width() - 2 * _THUMB - _GAP - self._text_room()) / 100

    def _value_at(self, x: float) -> int:
        share = (x - self._x(0)) / max(1.0, self._x(100) - self._x(0))
        return min(100, max(0, _STEP * round(share * 100 / _STEP)))

    def _text_room(self) -> int:
        metrics = QFontMetricsF(self._theme.font("body-strong"))
        return math.ceil(max(metrics.horizontalAdvance(_percent(percent)) for percent in (0, 100)))

    def _on_value_changed(self, percent: int) -> None:
        self.update()
        if not self.isSliderDown():
            self.chosen.emit(percent)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


def _percent(percent: int) -> str:
    return _("{percent} %").format(percent=percent) if percent else _("Off")
