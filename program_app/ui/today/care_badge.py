"""The diamond that stands for care, with an icon in it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.painting.icons import paint_icon
from program_app.painting.state_badges import diamond
from program_app.ui.theme import Theme

_SIZE = 48
_ICON = 20


class CareBadge(QWidget):
    """A diamond of 48 px; the words beside it speak."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon = "info"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(_SIZE, _SIZE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw diamond and icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.color("careedge"), 2.5)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolygon(diamond(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)))
        icon = QRectF(0, 0, _ICON, _ICON)
        icon.moveCenter(QRectF(self.rect()).center())
        paint_icon(painter, self._icon, icon, self._theme.color("oncare"))
