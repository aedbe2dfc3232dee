"""A hold as the player shows it, to be read from the floor."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.painting.fitted_text import fitted_font, paint_at_left, paint_centred
from program_app.painting.phase_glyphs import Glyph, paint_glyph
from program_app.ui.theme import Theme
from program_app.ui.widgets.stage_scale import stage_font
from program_app.words.language import _

_HEIGHT = 176.0
_WIDTH = 406.0
_RADIUS = 16
_RING, _RING_WIDTH = 116.0, 12.0
_FILLED = 0.6
_WORD, _CUE, _DIGIT = 56.0, 26.0, 88.0
_SMALLEST = 18


class HoldPanel(QWidget):
    """Everything on it grows with the text size; the panel becomes as much higher."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setAccessibleName(_("A hold as the player shows it"))
        self.setAccessibleDescription(_("Hold. 3 seconds left. Belly in. Tuck."))
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """The panel at this text size."""
        return QSize(round(_WIDTH), self._theme.scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Words are fitted into narrow panels."""
        return QSize(260, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, word, cue, ring and digit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grown = self._theme.text_scale
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("hold"))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        side = min(_RING * grown, self.width() * 0.4)
        ring = QRectF(self.width() - side - 36, (self.height() - side) / 2, side, side)
        self._paint_ring(painter, ring, side / _RING)
        left = 28.0
        room = ring.left() - left - 24
        text = self._theme.color("onhold")
        glyph = 30 * min(grown, room / 220)
        middle = self.height() * 0.32
        paint_glyph(
            painter, Glyph.DISC, QRectF(left, middle - glyph / 2, glyph, glyph), self._theme.color("holdring")
        )
        word_left = left + glyph + 18
        word_room = ring.left() - word_left - 20
        word = fitted_font(_("HOLD"), stage_font(self._theme, "phase", _WORD * grown), word_room, _SMALLEST)
        paint_at_left(painter, _("HOLD"), QRectF(word_left, middle - 40, word_room, 80), word, text)
        cue_text = _("Belly in. Tuck.")
        cue = fitted_font(cue_text, stage_font(self._theme, "cue", _CUE * grown), room, _SMALLEST)
        paint_at_left(painter, cue_text, QRectF(left - 4, self.height() * 0.77 - 20, room, 40), cue, text)

    def _paint_ring(self, painter: QPainter, ring: QRectF, grown: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("holdtrack"), _RING_WIDTH * grown))
        painter.drawEllipse(ring)
        pen = QPen(self._theme.color("holdring"), _RING_WIDTH * grown)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, -round(_FILLED * 360 * 16))
        digit = stage_font(self._theme, "display-digit", _DIGIT * grown)
        paint_centred(painter, "3", ring, digit, self._theme.color("onhold"))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
