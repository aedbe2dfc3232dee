"""How much of a planned time was held: an outline with its fill."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.ui.theme import Theme
from program_app.words.language import _

_HEIGHT = 12
_WIDTH = 120


class HeldBar(QWidget):
    """Its length is the plan, compared with the longest bar of the list; its fill is what was held."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._held = 0.0
        self._planned = 0.0
        self._longest = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def set_seconds(self, *, held: float, planned: float, longest: float) -> None:
        """Held and planned seconds, and the longest planned seconds among the bars shown together."""
        self._held = held
        self._planned = planned
        self._longest = max(longest, 1.0)
        sentence = _("{held} of {planned} seconds held")
        self.setAccessibleName(sentence.format(held=round(held), planned=round(planned)))
        self.update()

    def sizeHint(self) -> QSize:
        """12 px high, as long as there is room."""
        return QSize(_WIDTH, self._theme.scaled(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw outline and fill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = float(self.height())
        length = max(height, self.width() * min(1.0, self._planned / self._longest))
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(0, 0, length, height), height / 2, height / 2)
        painter.fillPath(outline, self._theme.color("sunken"))
        share = min(1.0, self._held / self._planned) if self._planned else 0.0
        if share < 1.0:
            painter.setPen(QPen(self._theme.color("edge"), 1))
            inner = QRectF(0.5, 0.5, length - 1, height - 1)
            painter.drawRoundedRect(inner, height / 2 - 0.5, height / 2 - 0.5)
        painter.setClipRect(QRectF(0, 0, length * share, height), Qt.ClipOperation.ReplaceClip)
        painter.fillPath(outline, self._theme.color("primary"))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
