"""From when on the long view looks."""

from PySide6.QtCore import Signal

from program_app.journey.long_view import Since
from program_app.ui.review.head_choice import HeadChoice
from program_app.words.language import _
from program_app.words.long_view import since_word


class SinceChoice(HeadChoice):
    """`since_chosen(Since)` tells what the person picked."""

    since_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(_("Since"), [(since.value, since_word(since)) for since in Since])
        self.chosen.connect(self._on_chosen)

    def set_since(self, since: Since) -> None:
        """Show what is chosen; emits nothing."""
        self.set_value(since.value)

    def _on_chosen(self, value: str) -> None:
        self.since_chosen.emit(Since(value))
