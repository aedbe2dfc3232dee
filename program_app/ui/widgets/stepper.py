"""A number with a minus and a plus beside it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from program_app.painting.fitted_text import paint_centred
from program_app.painting.panels import paint_panel
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing

_SIZE = QSize(168, 44)
_RADIUS = 12
_REPEAT_AFTER_MS = 400
_REPEAT_EVERY_MS = 120
_KEYS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Left: -1}


class Stepper(QAbstractSlider):
    """`valueChanged(int)` tells the new number; holding a button down repeats."""

    def __init__(
        self, theme: Theme, minimum: int, maximum: int, step: int = 1, suffix: str = "", *, name: str = ""
    ) -> None:
        super().__init__()
        self._theme = theme
        self._suffix = suffix
        self._held = 0
        self._repeat = QTimer(self, interval=_REPEAT_EVERY_MS)
        self._repeat_after = QTimer(self, singleShot=True, interval=_REPEAT_AFTER_MS)
        self._repeat_after.timeout.connect(self._repeat.start)
        self._repeat.timeout.connect(self._on_repeat)
        self.setRange(minimum, maximum)
        self.setSingleStep(step)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        FocusRing(self, theme, _RADIUS)
        self.valueChanged.connect(self._on_value_changed)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """168 × 44, grown with the text size."""
        return QSize(self._theme.scaled(_SIZE.width()), self._theme.scaled(_SIZE.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows change the number, Home and End go to its limits; every other key is for the page."""
        if event.key() in _KEYS:
            self._change(_KEYS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Home:
            self.setValue(self.minimum())
        elif event.key() == Qt.Key.Key_End:
            self.setValue(self.maximum())
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Step down at the left end, up at the right end."""
        x = event.position().x()
        self._held = -1 if x < self.height() else 1 if x > self.width() - self.height() else 0
        if self._held:
            self._change(self._held)
            self._repeat_after.start()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Stop repeating."""
        self._held = 0
        self._repeat_after.stop()
        self._repeat.stop()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling never changes a number."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw frame, signs and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_panel(painter, QRectF(self.rect()), _RADIUS, self._theme.palette, edge="edge")
        middle, arm = self.height() / 2, self._theme.scaled(6)
        self._paint_sign(painter, QPointF(middle, middle), arm, can=self._can_step_down(), plus=False)
        right = QPointF(self.width() - middle, middle)
        self._paint_sign(painter, right, arm, can=self.value() < self.maximum(), plus=True)
        font = self._theme.font("body-strong")
        paint_centred(painter, self._number_text(), QRectF(self.rect()), font, self._ink)

    def _number_text(self) -> str:
        return f"{self.value()}{self._suffix}"

    def _can_step_down(self) -> bool:
        return self.value() > self.minimum()

    def _paint_sign(self, painter: QPainter, center: QPointF, arm: float, *, can: bool, plus: bool) -> None:
        pen = QPen(self._theme.color("ink" if can and self.isEnabled() else "line"), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(center - QPointF(arm, 0), center + QPointF(arm, 0))
        if plus:
            painter.drawLine(center - QPointF(0, arm), center + QPointF(0, arm))

    @property
    def _ink(self) -> QColor:
        return self._theme.color("ink" if self.isEnabled() else "ink3")

    def _change(self, steps: int) -> None:
        self.setValue(self.value() + steps * self.singleStep())

    def _on_repeat(self) -> None:
        self._change(self._held)

    def _on_value_changed(self) -> None:
        self.update()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
