"""One day of the map in full: what was held of each exercise, and how it felt."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.journey.review_views import DayDetailView
from program_app.painting.day_marks import DayMark
from program_app.ui.day_marks import mark_for
from program_app.ui.review.day_facts import DayFacts
from program_app.ui.review.day_rows import planned_rows, result_rows
from program_app.ui.review.day_scroll import DayScroll
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.day_mark_view import DayMarkView
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.ui.widgets.held_bar import HeldBar
from program_app.ui.widgets.label import Label
from program_app.words.language import _

_MARK_RADIUS = 14
_RADIUS = 16
_BAR, _SHORT_BAR = 44, 40


class DayCard(Card):
    """Date and state, the exercises or their plan, other sessions of the day, answers and note."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._title = Label(theme, style="h2", wrap=True)
        self._line = Label(theme, color="ink2", wrap=True)
        self._mark = DayMarkView(theme, DayMark.TO_COME, radius=_MARK_RADIUS)
        self._rows = QVBoxLayout()
        self._beside = Label(theme, style="small", color="ink2", wrap=True)
        self._facts = DayFacts(theme)
        self._is_narrow = False
        self._view: DayDetailView | None = None
        self._shown: QWidget | None = None
        self._upper = QVBoxLayout()
        self._upper.setSpacing(10)
        self._upper.addLayout(self._head())
        self._upper.addWidget(Divider(theme))
        self._scroll = DayScroll(theme, self._contents())
        FocusRing(self._scroll, theme, _RADIUS, around=self)
        self.body.setSpacing(10)
        self.body.addLayout(self._upper)
        self.body.addWidget(self._scroll, 1)

    def show_day(self, view: DayDetailView) -> None:
        """Show the day in `view`."""
        self._view = view
        title = _("Day {day}, {title}").format(day=view.day_number, title=view.title)
        self._title.setText(title)
        self._line.setText(_(" · ").join(part for part in (view.date_text, view.line) if part))
        self._mark.set_mark(mark_for(view.state, is_check_in=view.is_check_in))
        self._replace_rows(view)
        self._beside.setText("\n".join(view.beside))
        self._beside.setVisible(bool(view.beside))
        self._facts.show_day(view)
        self._scroll.verticalScrollBar().setValue(0)
        self._scroll.updateGeometry()
        self.setAccessibleName(f"{title}. {self._line.text()}")

    def set_narrow(self, narrow: bool) -> None:
        """Leave more room for the words in a narrow column."""
        padding = 20 if narrow else 24
        # The scroll bar stands in the padding.
        self.body.setContentsMargins(padding, padding, 0, padding)
        self._upper.setContentsMargins(0, 0, padding, 0)
        self._scroll.set_margins(0, 0, padding, 0)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            if self._view is not None:
                self._replace_rows(self._view)

    def set_limited(self, limited: bool) -> None:
        """A long day scrolls inside the card, which then never pushes down what is below it."""
        self._scroll.set_limited(limited)

    def _contents(self) -> QVBoxLayout:
        contents = QVBoxLayout()
        contents.setSpacing(8)
        contents.addLayout(self._rows)
        contents.addWidget(self._beside)
        contents.addStretch()
        contents.addWidget(self._facts)
        return contents

    def _replace_rows(self, view: DayDetailView) -> None:
        if self._shown is not None:
            self._rows.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        if view.planned_rows:
            self._shown = planned_rows(self._theme, view.planned_rows, is_narrow=self._is_narrow)
        else:
            self._shown = result_rows(self._theme, view.items, view.checks, is_narrow=self._is_narrow)
        self._rows.addWidget(self._shown)
        self._shown.show()
        for bar in self._shown.findChildren(HeldBar):
            bar.setFixedWidth(_SHORT_BAR if self._is_narrow else _BAR)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._line)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addLayout(words, 1)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        return head
