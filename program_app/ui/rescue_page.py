"""The rescue page: a position at once, the danger signs beside it, a slow breath, and all that may help."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from program_app.domain.care import Rescue
from program_app.domain.motion import Motion
from program_app.journey.rescue import RescueView
from program_app.ui.rescue.help_panel import HelpNumbers
from program_app.ui.rescue.parts import Part
from program_app.ui.rescue.sheet import RescueSheet
from program_app.ui.rescue.turned import Turned
from program_app.ui.rescue.wishes import Wish
from program_app.ui.theme import Theme


class RescuePage(QWidget):
    """Asks nothing first and counts nothing down. `acted(Act)` tells what the person did.

    It has a theme of its own: dim at night and whenever that is wished, otherwise as the app looks.
    """

    acted = Signal(object)
    wished = Signal(object)
    dim_chosen = Signal(bool)
    turn_chosen = Signal(str)
    left = Signal()
    """Another page is in front."""

    def __init__(
        self, theme: Theme, rescue: Rescue, motions: Mapping[str, Motion], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._app_theme = theme
        self._is_dim = False
        self._theme = Theme(
            scheme=_scheme(theme, is_dim=False),
            text_scale=theme.text_scale,
            move_less=theme.move_less,
            parent=self,
        )
        self.sheet = RescueSheet(self._theme, rescue, motions)
        self._turned = Turned(self.sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._turned)
        self.setFocusProxy(self._turned)
        self._put_colors()
        self.sheet.acted.connect(self.acted)
        self.sheet.wished.connect(self.wished)
        self.sheet.dim_chosen.connect(self.dim_chosen)
        self.sheet.turn_chosen.connect(self.turn_chosen)
        theme.changed.connect(self._follow)

    @property
    def part(self) -> Part:
        """The part in front."""
        return self.sheet.part

    @property
    def is_dark(self) -> bool:
        """Whether the page is dark now."""
        return self._theme.is_dark

    def begin(self, view: RescueView, numbers: HelpNumbers) -> None:
        """Open at the first part, whatever was open before."""
        self.sheet.begin(view, numbers)

    def show_view(self, view: RescueView) -> None:
        """Show what is true now."""
        self.sheet.show_view(view)

    def wish(self, wish: Wish) -> None:
        """As a key or a button would."""
        self.sheet.wish(wish)

    def set_dim(self, is_dim: bool) -> None:
        """Dark whatever the app looks like, or as the app."""
        self._is_dim = is_dim
        self._follow()
        self._show_ways()

    def set_turn(self, turn: str) -> None:
        """Stand upright, or lie to the left or to the right."""
        self._turned.set_turn(turn)
        self._show_ways()

    def show_voice(self, *, is_on: bool) -> None:
        """Whether the voice is on."""
        self.sheet.head.show_voice(is_on=is_on)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever lets it be heard falls silent; a window that is put aside is not left."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.left.emit()

    def _show_ways(self) -> None:
        self.sheet.parts.set_ways(is_dim=self._is_dim, turn=self._turned.turn)

    def _follow(self) -> None:
        """Be as the app is set up, but for the light."""
        own, app = self._theme, self._app_theme
        scheme = _scheme(app, is_dim=self._is_dim)
        if own.is_dark != (scheme == "dark"):
            own.set_scheme(scheme)
        if own.text_scale != app.text_scale:
            own.set_text_scale(app.text_scale)
        if own.move_less != app.move_less:
            own.set_move_less(app.move_less)
        self._put_colors()

    def _put_colors(self) -> None:
        for widget in (self, self.sheet):
            widget.setPalette(self._theme.qt_palette())


def _scheme(theme: Theme, *, is_dim: bool) -> str:
    return "dark" if is_dim or theme.is_dark else "light"
