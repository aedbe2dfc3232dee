"""The badge of what today asks, as a widget."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.painting.state_badges import BadgeState, paint_state_badge
from program_app.ui.theme import Theme
from program_app.words.language import _


def state_name(state: BadgeState) -> str:
    """The state in words, for screen readers."""
    return {
        BadgeState.PLANNED: _("As planned"),
        BadgeState.GENTLE: _("Gentle"),
        BadgeState.NO_SESSION: _("No session"),
        BadgeState.PAUSED: _("Paused"),
        BadgeState.UNMET: _("Not yet"),
    }[state]


class StateBadge(QWidget):
    """Disc, diamond, square or ring of `size` pixels."""

    def __init__(self, theme: Theme, state: BadgeState, *, size: int = 32) -> None:
        super().__init__()
        self._theme = theme
        self._size = size
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(state)
        theme.changed.connect(self._on_theme_changed)

    def set_state(self, state: BadgeState) -> None:
        """Show another state."""
        self._state = state
        self.setAccessibleName(state_name(state))
        self.update()

    def sizeHint(self) -> QSize:
        """A square, grown with the text size."""
        side = self._theme.scaled(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the badge."""
        paint_state_badge(QPainter(self), QRectF(self.rect()), self._state, self._theme.palette)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
