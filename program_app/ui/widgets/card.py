"""The rounded panel that groups what belongs together."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from program_app.painting.panels import paint_panel
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
        area, palette = QRectF(self.rect()), self._theme.palette
        paint_panel(painter, area, self._radius - 0.5, palette, fill=self._fill, edge=self._edge)
