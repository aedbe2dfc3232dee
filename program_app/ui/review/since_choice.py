"""From when on the long view looks."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from program_app.journey.long_view import Since
from program_app.words.language import _
from program_app.words.long_view import since_word


class SinceChoice(QComboBox):
    """`since_chosen(Since)` tells what the person picked."""

    since_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("Since"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for since in Since:
            self.addItem(since_word(since), since.value)
        self.activated.connect(self._on_activated)

    def set_since(self, since: Since) -> None:
        """Show what is chosen; emits nothing."""
        self.setCurrentIndex(self.findData(since.value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _on_activated(self, index: int) -> None:
        self.since_chosen.emit(Since(str(self.itemData(index))))
