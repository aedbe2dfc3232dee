"""The totals at the head of the review: a number and what it counts."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.journey.review_views import ReviewView
from program_app.ui.theme import Theme
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.label import Label
from program_app.words.durations import hours_text
from program_app.words.language import _, ngettext

_GAP, _NARROW_GAP = 24, 14


class Totals(QWidget):
    """Days in a row, days done, time held and time walked braced."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._in_a_row = _Total(theme, "")
        self._days = _Total(theme, _("done + partly"))
        self._held = _Total(theme, _("time held"))
        self._braced = _Total(theme, _("braced walking"))
        self._first_divider = Divider(theme, upright=True)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._in_a_row)
        row.addWidget(self._first_divider)
        row.addWidget(self._days)
        row.addWidget(Divider(theme, upright=True))
        row.addWidget(self._held)
        row.addWidget(Divider(theme, upright=True))
        row.addWidget(self._braced)

    def show_review(self, view: ReviewView) -> None:
        """Show the totals of `view`."""
        days = view.days_in_a_row
        self._in_a_row.set_number(str(days), ngettext("day in a row", "days in a row", days))
        self._days.set_number(f"{view.done_days} + {view.partly_days}")
        self._held.set_number(hours_text(view.held_seconds))
        self._braced.set_number(hours_text(view.braced_seconds))

    def set_narrow(self, narrow: bool) -> None:
        """Leave out the days in a row where there is room for three."""
        self._in_a_row.setVisible(not narrow)
        self._first_divider.setVisible(not narrow)
        self._row.setSpacing(_NARROW_GAP if narrow else _GAP)


class _Total(QWidget):
    """One number over its caption."""

    def __init__(self, theme: Theme, caption: str) -> None:
        super().__init__()
        self._number = Label(theme, style="start")
        self._caption = Label(theme, caption, style="small", color="ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(self._caption)

    def set_number(self, number: str, caption: str = "") -> None:
        """Show a number, under another caption where one is given."""
        self._number.setText(number)
        if caption:
            self._caption.setText(caption)
