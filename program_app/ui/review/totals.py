"""The totals at the head of the review: a number and what it counts."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.journey.review_views import ReviewView
from program_app.ui.theme import Theme
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.label import Label
from program_app.words.durations import hours_text
from program_app.words.language import _, ngettext

MOST, USUAL = 4, 3
"""How many there are, and how many stand in a narrow window."""
_GAP, _NARROW_GAP, _CLOSE_GAP = 24, 14, 10


class Totals(QWidget):
    """Days in a row, days done, time held and time walked braced."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._in_a_row = _Total(theme, "")
        self._days = _Total(theme, _("done + partly"))
        self._held = _Total(theme, _("time held"))
        self._braced = _Total(theme, _("braced walking"))
        first, second, third = (Divider(theme, upright=True) for _place in range(3))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for part in (self._in_a_row, first, self._days, second, self._held, third, self._braced):
            self._row.addWidget(part)
        self._left_out_first = ((self._in_a_row, first), (self._braced, third), (self._held, second))

    def show_review(self, view: ReviewView) -> None:
        """Show the totals of `view`."""
        days = view.days_in_a_row
        self._in_a_row.set_number(str(days), ngettext("day in a row", "days in a row", days))
        self._days.set_number(f"{view.done_days} + {view.partly_days}")
        self._held.set_number(hours_text(view.held_seconds))
        self._braced.set_number(hours_text(view.braced_seconds))

    def set_most(self, count: int, *, is_close: bool = False) -> None:
        """Show so many, the days done at least; fewer than all draw together, more so if `is_close`."""
        for place, parts in enumerate(self._left_out_first):
            for part in parts:
                part.setVisible(MOST - place <= count)
        self._row.setSpacing(_GAP if count == MOST else _CLOSE_GAP if is_close else _NARROW_GAP)


class _Total(QWidget):
    """One number over its caption."""

    def __init__(self, theme: Theme, caption: str) -> None:
        super().__init__()
        self._number = Label(theme, style="start")
        self._caption = Label(theme, caption, style="small", color="ink2")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._number)
        self._column.addWidget(self._caption)

    def set_number(self, number: str, caption: str = "") -> None:
        """Show a number, under another caption where one is given."""
        self._number.setText(number)
        if caption:
            self._caption.setText(caption)
        # The room for all of them is asked for at once.
        self._column.activate()
