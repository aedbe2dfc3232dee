"""The 28-day map in its card, with the legend."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from program_app.domain.today import DayState
from program_app.journey.cycles import Cycle
from program_app.journey.review_views import ReviewView
from program_app.painting.day_marks import DayMark
from program_app.ui.day_marks import marks_for
from program_app.ui.review.legend import Legend
from program_app.ui.review.meanings_card import meanings
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.day_map import DayMap
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.label import Label
from program_app.words.language import _


class MapCard(Card):
    """`day_chosen` tells which day the person looks at."""

    day_chosen = Signal(int)

    def __init__(self, theme: Theme, caption: str) -> None:
        super().__init__(theme)
        self._map = DayMap(theme)
        self._legend = Legend(theme)
        self._legend.setToolTip("\n".join(f"{word}: {line}" for _mark, word, line in meanings()))
        self.body.setContentsMargins(24, 16, 24, 16)
        self.body.addWidget(self._map, 1)
        self.body.addWidget(Divider(theme))
        foot = QVBoxLayout()
        foot.setSpacing(0)
        foot.addWidget(self._legend)
        foot.addWidget(Label(theme, caption, style="small", color="ink2", wrap=True))
        self.body.addLayout(foot)
        self._map.day_selected.connect(self.day_chosen)

    def show_review(self, view: ReviewView) -> None:
        """Show the marks of `view`."""
        self._map.set_days(marks_for(view.marks))
        self._legend.set_entries(_legend(view))

    def select_day(self, number: int) -> None:
        """Show which day is looked at; emits nothing."""
        self._map.select_day(number)

    def set_low(self, low: bool) -> None:
        """In a low window the weeks draw closer, unless the day beside them is long."""
        policy = self._map.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Ignored if low else policy.Policy.Preferred)
        self._map.setSizePolicy(policy)

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return self._map


def _legend(view: ReviewView) -> list[tuple[DayMark, str]]:
    if view.is_empty:
        return [
            (DayMark.TODAY, _("Today")),
            (DayMark.TO_COME, _("To come")),
            (DayMark.CHECK_IN_TO_COME, _("Check-in and recovery")),
        ]
    is_check_in_done = any(
        day.is_check_in and day.state in (DayState.DONE, DayState.REPEATED) for day in view.marks
    )
    check_in = DayMark.CHECK_IN_DONE if is_check_in_done else DayMark.CHECK_IN_TO_COME
    left = [(DayMark.DONE, _("Done")), (DayMark.PARTLY, _("Partly")), (check_in, _("Check-in"))]
    if view.cycle is Cycle.EARLIER:
        return [*left, (DayMark.TO_COME, _("Not done"))]
    return [*left, (DayMark.TODAY, _("Today")), (DayMark.TO_COME, _("To come"))]
