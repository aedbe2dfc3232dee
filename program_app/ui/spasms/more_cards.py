"""What may be told besides: the day it came, the days after, who helped, warning signs, and a note."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from program_app.journey.spasm_form_view import SpasmFormView
from program_app.ui.spasms.around_cards import AfterwardsCard, ThatDayCard
from program_app.ui.spasms.help_cards import HelpCard, NoteCard, SignsCard
from program_app.ui.spasms.typed_line import TypedLine
from program_app.ui.theme import Theme

_GAP = 16


class MoreCards(QWidget):
    """`answered(name, value)` names the field of the record, `tried_named(remedy, name)` what was taken."""

    answered = Signal(str, object)
    tried_named = Signal(object, str)
    confirmed = Signal()
    """Enter in the note, the last field."""

    def __init__(self, theme: Theme, view: SpasmFormView) -> None:
        super().__init__()
        self._that_day = ThatDayCard(theme, view)
        self._afterwards = AfterwardsCard(theme, view)
        self._help = HelpCard(theme, view)
        self._signs = SignsCard(theme, view)
        self._note = NoteCard(theme, view)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(_GAP)
        for cards in ((self._that_day, self._afterwards, self._note), (self._help, self._signs)):
            column = QVBoxLayout()
            column.setSpacing(_GAP)
            for card in cards:
                column.addWidget(card)
            column.setStretchFactor(cards[-1], 1)
            self._columns.addLayout(column, 1)
        for card in (self._that_day, self._afterwards, self._help, self._signs, self._note):
            card.answered.connect(self.answered)
        self._help.tried_named.connect(self.tried_named)
        self._note.confirmed.connect(self.confirmed)

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return self._that_day.first_field

    @property
    def faulty_field(self) -> TypedLine | None:
        """The first line that does not fit."""
        return self._that_day.faulty_field or self._afterwards.faulty_field

    def show_form(self, view: SpasmFormView) -> None:
        """Show what follows from the answers."""
        self._help.show_form(view)

    def set_stacked(self, is_stacked: bool) -> None:
        """One column instead of two."""
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if is_stacked else directions.LeftToRight)
