"""Fills the bin in the settings, and puts back what is wanted again."""

from PySide6.QtCore import QObject

from program_app.journey.diary import Diary
from program_app.journey.spasms import look_into_bin, put_back
from program_app.journey.training import Now
from program_app.ui.settings.bin_card import BinCard


class BinPresenter(QObject):
    """Shows what was taken out of the spasm log."""

    def __init__(self, card: BinCard, diary: Diary, now: Now) -> None:
        super().__init__(card)
        self._card = card
        self._diary = diary
        self._now = now
        card.put_back_requested.connect(self._on_put_back)

    def show(self) -> None:
        """Show what is in the bin."""
        self._card.show_lines(look_into_bin(self._diary, self._now()))

    def _on_put_back(self, spasm_id: str) -> None:
        put_back(self._diary, spasm_id)
        self.show()
