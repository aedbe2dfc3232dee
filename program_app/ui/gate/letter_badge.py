"""A letter of the gate in a disc: filled where it is met, in a dashed ring where it is not."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.painting.fitted_text import paint_centred
from program_app.ui.theme import Theme

_RING = 2.5
_LETTER_PART = 0.46


class LetterBadge(QWidget):
    """Silent for screen readers: the row, or the sentence beside it, says the same."""

    def __init__(self, theme: Theme, letter: str, *, is_met: bool, size: int) -> None:
        super().__init__()
        self._theme = theme
        self._letter = letter
        self._is_met = is_met
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """The square around the disc."""
        side = self._theme.scaled(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw disc or ring, and the letter."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self._is_met:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("primary"))
            painter.drawEllipse(area)
        else:
            pen = QPen(self._theme.color("edge"), _RING)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([1.6, 1.3])
            painter.setPen(pen)
            painter.setBrush(self._theme.color("surface"))
            inset = _RING / 2
            painter.drawEllipse(area.adjusted(inset, inset, -inset, -inset))
        font = self._theme.font("body-strong")
        font.setPixelSize(round(self.height() * _LETTER_PART))
        color = self._theme.color("onprimary" if self._is_met else "ink")
        paint_centred(painter, self._letter, area, font, color)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
