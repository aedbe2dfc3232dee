"""One day mark standing alone: in a legend or at the head of a day."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.painting.day_marks import DayMark, paint_day_mark
from program_app.ui.theme import Theme

_ROOM = 3


class DayMarkView(QWidget):
    """A mark of `radius` pixels; the word beside it says the same."""

    def __init__(self, theme: Theme, mark: DayMark, *, radius: float = 11) -> None:
        super().__init__()
        self._theme = theme
        self._mark = mark
        self._radius = radius
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def set_mark(self, mark: DayMark) -> None:
        """Show another mark."""
        self._mark = mark
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the widest mark, that of today."""
        side = self._theme.scaled(2 * self._radius) + 2 * _ROOM
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        center = QPointF(self.width() / 2, self.height() / 2)
        radius = min(self.width(), self.height()) / 2 - _ROOM
        paint_day_mark(QPainter(self), center, radius, self._mark, self._theme.palette)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
