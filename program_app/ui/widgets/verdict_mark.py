"""A tick or a cross beside the words that say the same."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.painting.verdict_marks import paint_verdict
from program_app.ui.theme import Theme


class VerdictMark(QWidget):
    """A disc of `size` pixels, grown with the text size; silent for screen readers."""

    def __init__(self, theme: Theme, *, is_right: bool, size: int = 20) -> None:
        super().__init__()
        self._theme = theme
        self._is_right = is_right
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """The square of the disc."""
        side = self._theme.scaled(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the disc."""
        paint_verdict(QPainter(self), QRectF(self.rect()), self._theme.palette, is_right=self._is_right)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
