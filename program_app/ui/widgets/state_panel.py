"""The panel that is read from the floor: phase, rep, ring and the big number."""

from PySide6.QtCore import QRect, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from program_app.ui.theme import Theme
from program_app.ui.widgets.announcement import announce
from program_app.ui.widgets.panel_face import PanelColors, PanelFace, mixed, panel_colors
from program_app.ui.widgets.panel_header import PanelHeader
from program_app.ui.widgets.panel_ring import PanelRing
from program_app.ui.widgets.stage_scale import StageScale

_FADE_MS = 200
_FADE_STEP = 0.2
"""A panel that fades is painted whole: more steps cannot be told apart."""
_SMALLEST_MOVE = 0.0005
_LARGEST_MOVE = 0.08
"""A ring that jumps further than this is painted whole."""


class StatePanel(QWidget):
    """Shows a face; the number and the ring move on it. Only what changed is painted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scale = StageScale(1280, 800)
        self._face: PanelFace | None = None
        self._colors: PanelColors | None = None
        self._before: PanelColors | None = None
        self._faded = 0.0
        self._digit = ""
        self._fraction = 0.0
        self._ring: PanelRing | None = None
        self._ground: QPixmap | None = None
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(_FADE_MS)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(self._on_faded)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self._on_theme_changed)

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        if scale != self._scale:
            self._scale = scale
            self._forget_drawing()

    def show_face(self, face: PanelFace) -> None:
        """Show another phase, rep or word; what is spoken is announced when it changes."""
        if face == self._face:
            return
        before = self._face
        self._face = face
        if before is None or before.spoken != face.spoken:
            self.setAccessibleName(face.spoken)
            announce(self, face.spoken)
        self._take_colors(is_new_look=before is not None and before.look is not face.look)
        self._ground = None
        self.update()

    def show_time(self, digit: str, fraction: float) -> None:
        """Show the big number and how much of the ring is filled, 0 to 1."""
        before, moved = self._fraction, abs(fraction - self._fraction)
        if digit == self._digit and moved < _SMALLEST_MOVE:
            return
        has_same_digit = digit == self._digit
        self._digit, self._fraction = digit, fraction
        if has_same_digit and moved <= _LARGEST_MOVE:
            self.update(self._moved_part(before, fraction))
        else:
            self.update(self._measured_ring().area.toAlignedRect())

    @property
    def face(self) -> PanelFace | None:
        """What is shown."""
        return self._face

    @property
    def digit(self) -> str:
        """The big number that is shown."""
        return self._digit

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew."""
        super().resizeEvent(event)
        self._forget_drawing()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing fades unseen."""
        self._end_fade()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what lies in the changed region."""
        painter = QPainter(self)
        face, colors = self._face, self._colors
        if face is None or colors is None:
            painter.fillRect(event.rect(), self._theme.color("canvas"))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._before is not None:
            colors = mixed(self._before, colors, self._faded)
            self._paint_ground(painter, face, colors)
        else:
            painter.drawPixmap(0, 0, self._still_ground(face, colors))
        ring = self._measured_ring()
        ring.paint_value(painter, face, colors, self._fraction)
        if event.region().intersects(_inside(ring.area)):
            ring.paint_digit(painter, self._digit, colors.digit)

    def _still_ground(self, face: PanelFace, colors: PanelColors) -> QPixmap:
        if self._ground is None:
            ratio = self.devicePixelRatioF()
            self._ground = QPixmap(self.size() * ratio)
            self._ground.setDevicePixelRatio(ratio)
            painter = QPainter(self._ground)
            self._paint_ground(painter, face, colors)
            painter.end()
        return self._ground

    def _paint_ground(self, painter: QPainter, face: PanelFace, colors: PanelColors) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color("canvas"))
        painter.setPen(QPen(colors.edge, 1))
        painter.setBrush(colors.fill)
        radius = self._scale.of(20, 20, 28)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        PanelHeader(self._theme, self._scale, self.width()).paint(painter, face, colors)
        self._measured_ring().paint_track(painter, face, colors)

    def _measured_ring(self) -> PanelRing:
        if self._ring is None:
            self._ring = PanelRing(self._theme, self._scale, QRectF(self.rect()))
        return self._ring

    def _moved_part(self, before: float, after: float) -> QRect:
        if self._face is None:
            return self.rect()
        ring = self._measured_ring()
        start, end = ring.end_of(before), ring.end_of(after)
        reach = ring.pen_width(self._face) / 2 + 2
        moved = QRectF(start, end).normalized().adjusted(-reach, -reach, reach, reach)
        return moved.toAlignedRect()

    def _take_colors(self, *, is_new_look: bool) -> None:
        if self._face is None:
            return
        colors = panel_colors(self._theme, self._face.look)
        if is_new_look and self.isVisible() and not self._theme.move_less:
            self._before = self._colors
            self._faded = 0.0
            self._fade.stop()
            self._fade.start()
        elif is_new_look:
            self._end_fade()
        self._colors = colors

    def _end_fade(self) -> None:
        self._fade.stop()
        self._before = None

    def _forget_drawing(self) -> None:
        self._ring = None
        self._ground = None
        self.update()

    def _on_faded(self, part: float) -> None:
        if part >= 1.0:
            self._before = None
        elif part < self._faded + _FADE_STEP:
            return
        self._faded = part
        self.update()

    def _on_theme_changed(self) -> None:
        self._end_fade()
        self._take_colors(is_new_look=False)
        self._forget_drawing()


def _inside(ring: QRectF) -> QRect:
    """Where the number may stand: well inside the ring, so that a growing ring leaves it alone."""
    inset = ring.width() * 0.15
    return ring.adjusted(inset, inset, -inset, -inset).toAlignedRect()
