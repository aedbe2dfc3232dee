"""The second part of the rescue page: what else may help, and words about medicine without any dose."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from program_app.domain.care import Rescue
from program_app.domain.rescue_content import RescueNote
from program_app.domain.rescue_record import last_tried
from program_app.journey.rescue import RescueView
from program_app.ui.rescue.add_on_tile import AddOnTile
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.words.language import _


class AddOnsView(QWidget):
    """A tile for each; all of them are offers."""

    taken = Signal(object)
    judged = Signal(object, bool)

    def __init__(self, theme: Theme, rescue: Rescue) -> None:
        super().__init__()
        self._theme = theme
        self._title = Label(theme, _("What often helps. Try one, keep what eases."), style="h2", wrap=True)
        self._tiles = [AddOnTile(theme, add_on) for add_on in rescue.add_ons]
        self._grid = QGridLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(self._grid, 1)
        self._medicine: Label | None = None
        if rescue.medicine is not None:
            column.addWidget(self._medicine_card(rescue.medicine))
        self._columns = 0
        for tile in self._tiles:
            tile.taken.connect(self.taken)
            tile.judged.connect(self.judged)
        self._arrange(2)

    def show_view(self, view: RescueView) -> None:
        """Show what is tried."""
        for tile in self._tiles:
            tile.show_tried(last_tried(view.record, tile.remedy), view.at)

    def fit(self, *, is_low: bool, is_stacked: bool) -> None:
        """Arrange for the room there is."""
        self._arrange(1 if is_stacked else 2)
        self._grid.setSpacing(8)
        self._title.set_style("body-strong" if is_low else "h2")
        if self._medicine is not None:
            self._medicine.set_style("small" if is_low else "body-tight")
        for tile in self._tiles:
            tile.set_low(is_low)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for tile in self._tiles:
            self._grid.removeWidget(tile)
        for place, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        for number in range(2):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)

    def _medicine_card(self, note: RescueNote) -> Card:
        card = Card(self._theme, padding=12, radius=14, fill="sunken", edge="line")
        card.body.setSpacing(2)
        card.body.addWidget(Label(self._theme, note.title, style="body-strong", wrap=True))
        self._medicine = Label(self._theme, " ".join(note.lines), style="body-tight", color="ink2", wrap=True)
        card.body.addWidget(self._medicine)
        return card
