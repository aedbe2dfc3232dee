"""A disc that grows and shrinks with a slow breath, to follow or not."""

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.painting.fitted_text import paint_centred
from program_app.ui.rescue.breath import IN_SECONDS, OUT_SECONDS, Breath, breath_at
from program_app.ui.theme import Theme
from program_app.words.language import _

_FRAME_MS = 33
_STEP_MS = 250
_SMALLEST, _LARGEST = 54.0, 116.0
_LEAST = 104
_EDGE = 2.0


class BreathPacer(QWidget):
    """Runs while it is seen; `turned(is_in)` tells each change of direction.

    With less motion the disc stays and a bar under it fills and empties.
    """

    turned = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._breath = breath_at(0)
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        sentence = _("Slow breathing: in for {inward} seconds, out for {outward}")
        self.setAccessibleName(sentence.format(inward=IN_SECONDS, outward=OUT_SECONDS))
        theme.changed.connect(self.update)

    def show_breath(self, breath: Breath) -> None:
        """Draw this moment of a breath."""
        if breath != self._breath:
            has_turned = breath.is_in is not self._breath.is_in
            self._breath = breath
            self.update()
            if has_turned:
                self.turned.emit(breath.is_in)

    def begin(self) -> None:
        """The first breath begins now."""
        self._clock.start()
        self.show_breath(breath_at(0))

    def is_running(self) -> bool:
        """Whether it moves now."""
        return self._timer.isActive()

    def sizeHint(self) -> QSize:
        """A square that leaves the words beside it their room."""
        return QSize(160, 160)

    def minimumSizeHint(self) -> QSize:
        """Small windows have a small disc."""
        return QSize(_LEAST, _LEAST)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with a breath in; seen again later, the rhythm has gone on."""
        super().showEvent(event)
        if not self._clock.isValid():
            self._clock.start()
        self._timer.start(_STEP_MS if self._theme.move_less else _FRAME_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the largest and the smallest ring, and the disc between them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        center = QRectF(self.rect()).center()
        largest = min(self.width(), self.height()) / 2 - _EDGE
        if self._theme.move_less:
            self._paint_still(painter, center, largest)
            return
        smallest = largest * _SMALLEST / _LARGEST
        self._paint_ring(painter, center, largest)
        radius = smallest + (largest - smallest) * self._breath.fullness
        self._paint_disc(painter, center, radius)
        self._paint_ring(painter, center, smallest)
        self._paint_count(painter, center, smallest)

    def _paint_still(self, painter: QPainter, center: QPointF, largest: float) -> None:
        radius = largest * 0.7
        middle = QPointF(center.x(), center.y() - largest * 0.24)
        self._paint_disc(painter, middle, radius)
        self._paint_count(painter, middle, radius * 0.7)
        bar = QRectF(center.x() - radius, center.y() + largest * 0.72, 2 * radius, 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("resttrack"))
        painter.drawRoundedRect(bar, 6, 6)
        painter.setBrush(self._theme.color("restring"))
        bar.setWidth(max(12.0, bar.width() * self._breath.fullness))
        painter.drawRoundedRect(bar, 6, 6)

    def _paint_disc(self, painter: QPainter, center: QPointF, radius: float) -> None:
        painter.setPen(QPen(self._theme.color("restring"), 3))
        painter.setBrush(self._theme.color("rest"))
        painter.drawEllipse(center, radius - 1.5, radius - 1.5)

    def _paint_ring(self, painter: QPainter, center: QPointF, radius: float) -> None:
        pen = QPen(self._theme.color("resttrack"), 2)
        pen.setDashPattern([0.1, 4])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(center, radius - 1, radius - 1)

    def _paint_count(self, painter: QPainter, center: QPointF, radius: float) -> None:
        font = self._theme.font("title", scaled=False)
        font.setPixelSize(round(radius * 1.15))
        area = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
        paint_centred(painter, str(self._breath.count), area, font, self._theme.color("onrest"))

    def _on_tick(self) -> None:
        self.show_breath(breath_at(self._clock.elapsed() / 1000))
