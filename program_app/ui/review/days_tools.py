"""What stands at the head of the 28 days: their totals, and from the second cycle on which one is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from program_app.journey.cycles import Cycle
from program_app.journey.review_views import ReviewView
from program_app.ui.review.head_choice import HeadChoice
from program_app.ui.review.totals import MOST, USUAL, Totals
from program_app.ui.theme import Theme
from program_app.words.cycles import cycle_word
from program_app.words.language import _

_GAP = 14


class DaysTools(QWidget):
    """`cycle_chosen(Cycle)` asks for another map; what is in the box is left out where it says nothing."""

    cycle_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._totals = Totals(theme)
        self._choice: HeadChoice | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._totals)

    def show_review(self, view: ReviewView) -> None:
        """Show the totals, and a choice where there is one."""
        self._totals.show_review(view)
        self._totals.setVisible(not view.is_empty)
        if view.has_earlier and self._choice is None:
            self._choice = self._new_choice()
        if self._choice is not None:
            self._choice.setVisible(view.has_earlier)
            self._choice.set_value(view.cycle.value)

    @property
    def has_choice(self) -> bool:
        """Whether there is more than one cycle."""
        return self._choice is not None and not self._choice.isHidden()

    def fit(self, room: int, *, narrow: bool) -> None:
        """Leave out a total in a `narrow` window, and where they need more than `room` pixels."""
        least = 1 if self.has_choice else USUAL
        for count in range(USUAL if narrow else MOST, least - 1, -1):
            self._totals.set_most(count, is_close=self.has_choice)
            if self._width() <= room:
                return

    def _width(self) -> int:
        totals = self._totals.sizeHint().width()
        if self._choice is None or not self.has_choice:
            return totals
        return totals + _GAP + self._choice.sizeHint().width()

    def _new_choice(self) -> HeadChoice:
        choice = HeadChoice(_("Cycle"), [(cycle.value, cycle_word(cycle)) for cycle in Cycle])
        choice.chosen.connect(self._on_chosen)
        self._row.addWidget(choice, 0, Qt.AlignmentFlag.AlignVCenter)
        return choice

    def _on_chosen(self, value: str) -> None:
        self.cycle_chosen.emit(Cycle(value))
