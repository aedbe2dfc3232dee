"""All cards of the form for one entry."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from program_app.journey.spasm_form_view import SpasmFormView
from program_app.journey.typed_times import ReadTimes, TypedTimes
from program_app.ui.spasms.doing_card import DoingCard
from program_app.ui.spasms.more_cards import MoreCards
from program_app.ui.spasms.strength_card import StrengthCard
from program_app.ui.spasms.tried_card import TriedCard
from program_app.ui.spasms.typed_line import TypedLine
from program_app.ui.spasms.when_card import WhenCard
from program_app.ui.tab_order import order_tabs
from program_app.ui.theme import Theme

_GAP = 16


class FormBody(QWidget):
    """Made anew for each entry; afterwards only what follows from the answers is shown again."""

    times_typed = Signal(object)
    times_left = Signal(object)
    answered = Signal(str, object)
    tried_added = Signal(object, str)
    tried_judged = Signal(object, str, int)
    tried_dropped = Signal(object, str)
    tried_named = Signal(object, str)
    placed = Signal(object, object)
    other_wanted = Signal(str)
    confirmed = Signal()
    """Enter in the last field."""

    def __init__(self, theme: Theme, view: SpasmFormView) -> None:
        super().__init__()
        self._when = WhenCard(theme, view)
        self._strength = StrengthCard(theme, view)
        self._doing = DoingCard(theme, view)
        self._tried = TriedCard(theme, view)
        self._more = MoreCards(theme, view)
        self._more.hide()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(_GAP)
        for cards in ((self._when, self._strength), (self._doing, self._tried)):
            column = QVBoxLayout()
            column.setSpacing(_GAP)
            for card in cards:
                column.addWidget(card)
            column.setStretchFactor(cards[-1], 1)
            self._columns.addLayout(column, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(_GAP)
        page.addLayout(self._columns)
        page.addWidget(self._more)
        page.addStretch()
        order_tabs(self._when, self._strength, self._doing, self._tried, self._more)
        self._connect()

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return self._when.first_field

    @property
    def more_field(self) -> QWidget:
        """The first of the further fields."""
        return self._more.first_field

    @property
    def faulty_field(self) -> TypedLine | None:
        """The first line that does not fit."""
        return self._when.faulty_field or self._more.faulty_field

    def typed_times(self) -> TypedTimes:
        """The lines of beginning and end as they are."""
        return self._when.typed_times()

    def show_form(self, view: SpasmFormView) -> None:
        """Show what follows from the answers."""
        self._when.show_form(view)
        self._strength.show_form(view)
        self._tried.show_form(view)
        self._more.show_form(view)

    def show_read(self, read: ReadTimes, *, only_mended: bool) -> None:
        """Say what does not fit about the times."""
        self._when.show_read(read, only_mended=only_mended)

    def set_more(self, is_open: bool) -> None:
        """Show or leave out the further fields."""
        self._more.setVisible(is_open)

    def set_room(self, width: int, *, is_stacked: bool) -> None:
        """Two columns of cards in this width, or one."""
        self._when.set_width(width if is_stacked else (width - _GAP) // 2)
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if is_stacked else directions.LeftToRight)
        self._more.set_stacked(is_stacked)

    def _connect(self) -> None:
        self._when.times_typed.connect(self.times_typed)
        self._when.times_left.connect(self.times_left)
        self._when.other_wanted.connect(self.other_wanted)
        self._tried.added.connect(self.tried_added)
        self._tried.judged.connect(self.tried_judged)
        self._tried.dropped.connect(self.tried_dropped)
        self._tried.named.connect(self.tried_named)
        self._more.tried_named.connect(self.tried_named)
        self._when.placed.connect(self.placed)
        self._more.confirmed.connect(self.confirmed)
        self._strength.confirmed.connect(self.focusNextChild)
        for card in (self._when, self._strength, self._doing, self._more):
            card.answered.connect(self.answered)
