"""The on-off switch of the settings."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from program_app.painting.day_marks import paint_tick
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing

_SIZE = QSize(56, 32)


class Switch(QCheckBox):
    """A knob that moves, and gains a tick when on; `toggled(bool)` tells. `name` is for screen readers."""

    def __init__(self, theme: Theme, *, name: str, on: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setChecked(on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        FocusRing(self, theme, _SIZE.height() / 2)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """56 × 32, grown with the text size."""
        return QSize(self._theme.scaled(_SIZE.width()), self._theme.scaled(_SIZE.height()))

    def hitButton(self, pos: QPoint) -> bool:
        """The whole switch reacts."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track and the knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("primary" if self.isEnabled() else "edge"))
            painter.drawRoundedRect(QRectF(self.rect()), middle, middle)
            knob = QPointF(self.width() - middle, middle)
            painter.setBrush(self._theme.color("onprimary"))
            painter.drawEllipse(knob, middle * 0.64, middle * 0.64)
            paint_tick(painter, knob, middle * 0.56, self._theme.color("primary"))
            return
        painter.setPen(QPen(self._theme.color("edge"), 2))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), middle - 1, middle - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("edge"))
        painter.drawEllipse(QPointF(middle, middle), middle * 0.5, middle * 0.5)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
