"""The rounded panel that groups what belongs together."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout

from program_app.ui.theme import Theme


class Card(QFrame):
    """A filled panel with a 1 px border and a vertical layout `body` inside."""

    def __init__(
        self,
        theme: Theme,
        *,
        padding: int = 24,
        radius: float = 16,
        fill: str = "surface",
        edge: str = "line",
    ) -> None:
        super().__init__()
        self._theme = theme
        self._radius = radius
        self._fill = fill
        self._edge = edge
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(8)
        theme.changed.connect(self.update)

    def set_colors(self, fill: str, edge: str) -> None:
        """Use other tokens for the fill and the border, for example "rsoft" and "rline"."""
        self._fill, self._edge = fill, edge
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the panel behind its contents."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(self._edge), 1))
        painter.setBrush(self._theme.color(self._fill))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, self._radius - 0.5, self._radius - 0.5)
