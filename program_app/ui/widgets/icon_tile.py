"""An icon on a soft rounded square, beside the words that say the same."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.painting.icons import paint_icon
from program_app.ui.theme import Theme

_INSET = 0.22
_CORNER = 0.25


class IconTile(QWidget):
    """A square of `size` pixels, grown with the text size; silent for screen readers."""

    def __init__(
        self, theme: Theme, icon: str, *, size: int = 40, fill: str = "psoft", color: str = "pink"
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._size = size
        self._fill = fill
        self._color = color
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """The square."""
        side = self._theme.scaled(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._fill))
        corner = min(20.0, self.width() * _CORNER)
        painter.drawRoundedRect(QRectF(self.rect()), corner, corner)
        inset = self.width() * _INSET
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, self._icon, area, self._theme.color(self._color))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
