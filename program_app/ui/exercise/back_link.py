"""Words that lead back to where one came from, with an arrow before them."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from program_app.painting.fitted_text import paint_at_left
from program_app.painting.icons import paint_icon
from program_app.ui.theme import Theme
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.words.language import _

_ARROW = 18
_GAP = 4
_HEIGHT = 32


class BackLink(QAbstractButton):
    """A quiet way back; Esc does the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleDescription(_("Key {key}").format(key=_("Esc")))
        self.setToolTip(_("Esc"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        FocusRing(self, theme, 8)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """Room for arrow and words."""
        words = QFontMetricsF(self._theme.font("body")).horizontalAdvance(self.text())
        width = math.ceil(words) + _GAP + self._theme.scaled(_ARROW)
        return QSize(width + 4, self._theme.scaled(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes back as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw arrow and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color("primary" if self.underMouse() else "ink2")
        side = self._theme.scaled(_ARROW)
        # The arrow has air at its left in its own square.
        paint_icon(painter, "back", QRectF(-4, (self.height() - side) / 2, side, side), color)
        area = QRectF(side - 4 + _GAP, 0, self.width(), self.height())
        paint_at_left(painter, self.text(), area, self._theme.font("body"), color)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
