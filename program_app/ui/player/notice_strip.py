"""One calm line under the session bar, for example that no sound was found (DESIGN-2.md 15.2)."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from program_app.painting.fitted_text import fitted_font, paint_at_left
from program_app.painting.icons import paint_icon
from program_app.painting.panels import paint_panel
from program_app.ui.theme import Theme

_SMALLEST = 12
_EDGE = 14


class NoticeStrip(QWidget):
    """Stands until the first rep is done."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        """The sentence."""
        return self._text

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the strip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_panel(painter, QRectF(self.rect()), 12, self._theme.palette, edge="edge")
        side = min(22, self.height() - 8)
        icon = QRectF(_EDGE, (self.height() - side) / 2, side, side)
        paint_icon(painter, "info", icon, self._theme.color("ink2"))
        area = QRectF(icon.right() + 10, 0, self.width() - icon.right() - 10 - _EDGE, self.height())
        font = fitted_font(self._text, self._theme.font("body-medium"), area.width(), _SMALLEST)
        paint_at_left(painter, self._text, area, font, self._theme.color("ink"))
