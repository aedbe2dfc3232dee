"""The present value of a letter as a bar, with an upright line at the mark to reach."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.ui.theme import Theme

_WIDTH = 140
_BAR = 9
_HEIGHT = 20
_LINE = 2.5


class MarkBar(QWidget):
    """Filled where the letter is met, soft with a dashed edge where it is not; the words say it too."""

    def __init__(self, theme: Theme, filled: float, mark: float, *, is_met: bool) -> None:
        super().__init__()
        self._theme = theme
        self._filled = filled
        self._mark = mark
        self._is_met = is_met
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """Room for the bar and the line that stands out of it."""
        return QSize(self._theme.scaled(_WIDTH), self._theme.scaled(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, fill and mark."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = theme.scaled(_BAR)
        bar = QRectF(0.5, (self.height() - high) / 2, self.width() - 1, high)
        track = QPainterPath()
        track.addRoundedRect(bar, high / 2, high / 2)
        painter.fillPath(track, theme.color("sunken"))
        share = QRectF(bar.left(), bar.top(), bar.width() * self._filled, high)
        self._paint_share(painter, track, share)
        painter.setPen(QPen(theme.color("edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(track)
        left = min(bar.left() + bar.width() * self._mark, bar.right()) - _LINE / 2
        painter.fillRect(QRectF(left, 0, _LINE, self.height()), theme.color("ink"))

    def _paint_share(self, painter: QPainter, track: QPainterPath, share: QRectF) -> None:
        filled = QPainterPath()
        filled.addRect(share)
        filled = filled.intersected(track)
        painter.fillPath(filled, self._theme.color("primary" if self._is_met else "psoft"))
        if not self._is_met and share.width() > 0:
            pen = QPen(self._theme.color("primary"), 1.5)
            pen.setDashPattern([3, 2])
            painter.setPen(pen)
            painter.drawPath(filled)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
