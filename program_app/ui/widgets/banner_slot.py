"""The place of one message on a page."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from program_app.ui.theme import Theme
from program_app.ui.widgets.banner import Banner, BannerKind


class BannerSlot(QVBoxLayout):
    """`acted(action_id)` is a press in the message, `changed` tells that it came or went."""

    acted = Signal(str)
    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._banner: Banner | None = None

    @property
    def is_taken(self) -> bool:
        """Whether there is a message."""
        return self._banner is not None

    def put(
        self,
        kind: BannerKind,
        title: str,
        line: str,
        actions: Sequence[tuple[str, str, bool]] = (),
        *,
        icon: str | None = None,
        takes_keys: bool = False,
    ) -> None:
        """Show a message in the place of an earlier one; `actions` are (id, text, is_primary).

        `takes_keys` is for an answer to what the person has just pressed: Enter then goes on there.
        """
        self._take_out()
        self._banner = Banner(self._theme, kind, title, line, actions, icon=icon)
        self._banner.acted.connect(self.acted)
        self.addWidget(self._banner)
        self._banner.show()
        if takes_keys:
            self._banner.take_keys()
        self.changed.emit()

    def clear(self) -> None:
        """Take the message away."""
        if self._banner is not None:
            self._take_out()
            self.changed.emit()

    def _take_out(self) -> None:
        if self._banner is not None:
            self.removeWidget(self._banner)
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
