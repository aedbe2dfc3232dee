"""An icon standing beside the word that says the same."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.painting.icons import paint_icon
from program_app.ui.theme import Theme


class IconLabel(QWidget):
    """One icon, grown with the text size; silent for screen readers, the word beside it speaks."""

    def __init__(self, theme: Theme, icon: str, *, size: int = 24, color: str = "ink") -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._size = size
        self._color = color
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def set_color(self, token: str) -> None:
        """Colour of the lines by token."""
        self._color = token
        self.update()

    def sizeHint(self) -> QSize:
        """The square of the icon."""
        side = self._theme.scaled(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, self._icon, QRectF(self.rect()), self._theme.color(self._color))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
