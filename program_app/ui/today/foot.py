"""The ground at the foot of the day's card, or pinned to the foot of the page in small windows."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from program_app.ui.theme import Theme

_CORNER = 15


class Foot(QWidget):
    """A panel in its own colour with a line above it; in a card it keeps the card's lower corners."""

    def __init__(self, theme: Theme, *, fill: str = "canvas", edge: str = "line") -> None:
        super().__init__()
        self._theme = theme
        self._fill = fill
        self._edge = edge
        self._is_pinned = False
        theme.changed.connect(self._on_look_changed)

    @property
    def is_pinned(self) -> bool:
        """Whether the panel stands at the foot of the page instead of in the card."""
        return self._is_pinned

    def set_pinned(self, pinned: bool) -> None:
        """Stand at the foot of the page, or in the card."""
        self._is_pinned = pinned
        self.arrange()
        self.update()

    def arrange(self) -> None:
        """Place the contents for the place the panel has; panels with contents override it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the line above it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_pinned:
            painter.fillRect(self.rect(), self._theme.color(self._fill))
        else:
            painter.fillPath(self._ground(), self._theme.color(self._fill))
        edge = "edge" if self._is_pinned and self._edge == "line" else self._edge
        painter.fillRect(0, 0, self.width(), 1, self._theme.color(edge))

    def _ground(self) -> QPainterPath:
        area = QRectF(self.rect())
        ground = QPainterPath()
        ground.setFillRule(Qt.FillRule.WindingFill)
        ground.addRoundedRect(area, _CORNER, _CORNER)
        ground.addRect(area.adjusted(0, 0, 0, -area.height() / 2))
        return ground

    def _on_look_changed(self) -> None:
        self.arrange()
        self.update()
