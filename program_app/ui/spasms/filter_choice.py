"""Which entries of the log are shown."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from program_app.journey.spasms import Shown
from program_app.words.language import _


class FilterChoice(QComboBox):
    """`shown_chosen(Shown)` tells what the person picked."""

    shown_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("Show"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for shown, text in (
            (Shown.THIS_YEAR, _("This year")),
            (Shown.ALL, _("All")),
            (Shown.LEFT, _("Left side")),
            (Shown.RIGHT, _("Right side")),
        ):
            self.addItem(text, shown.value)
        self.activated.connect(self._on_activated)

    def set_shown(self, shown: Shown) -> None:
        """Show what is chosen; emits nothing."""
        self.setCurrentIndex(self.findData(shown.value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _on_activated(self, index: int) -> None:
        self.shown_chosen.emit(Shown(str(self.itemData(index))))
