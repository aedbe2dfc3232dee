"""The days between two entries, on the thin line that joins them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.painting.fitted_text import paint_at_left
from program_app.ui.theme import Theme

_TALL = 24
_LEFT = 36
_TEXT_GAP = 18


class GapLine(QWidget):
    """Dashed while the gap is still growing."""

    def __init__(self, theme: Theme, text: str, *, is_running: bool) -> None:
        super().__init__()
        self._theme = theme
        self._text = text
        self._is_running = is_running
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """One line of small text."""
        return QSize(self._theme.scaled(160), self._theme.scaled(_TALL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line and the days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.color("edge"), 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self._is_running:
            pen.setDashPattern([2, 1.6])
        painter.setPen(pen)
        x = self._theme.scaled(_LEFT)
        painter.drawLine(QPointF(x, 1), QPointF(x, self.height() - 1))
        words = QRectF(x + _TEXT_GAP, 0, self.width(), self.height())
        paint_at_left(painter, self._text, words, self._theme.font("small"), self._theme.color("ink2"))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
