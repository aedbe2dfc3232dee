"""The index of exercises: all of them in a grid, filtered by position and work, searched by words."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from program_app.domain.exercise import PositionGroup
from program_app.journey.catalogue import CatalogueFilter, CatalogueView
from program_app.ui.effective_size import LOW_BELOW, SMALL_BELOW, effective_size
from program_app.ui.exercises.card_grid import CardGrid
from program_app.ui.exercises.exercise_card import ExerciseCard
from program_app.ui.exercises.nothing_card import NothingCard
from program_app.ui.exercises.position_chips import PositionChips
from program_app.ui.theme import Theme
from program_app.ui.widgets.announcement import announce
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.page_scroll import PageScroll
from program_app.ui.widgets.search_field import SEARCH_KEY, SearchField
from program_app.words.exercises import count_line, works_choice
from program_app.words.language import _, ngettext

_WIDE = 1120
"""Widest content; wider windows centre it."""
_ONE_COLUMN_BELOW = 640
_WORKS = 192
_RING_ROOM = 5
"""The focus ring of a card stands so far outside of it."""


class ExercisesPage(QWidget):
    """Asks for what fits with `filter_changed`, and for a page with `exercise_chosen`."""

    filter_changed = Signal(object)
    """CatalogueFilter"""
    exercise_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asked = CatalogueFilter()
        self._opened = ""
        self._title = Label(theme, _("Exercises"), style="h1")
        self._line = Label(theme, color="ink2")
        self._works = QComboBox()
        self._works.setAccessibleName(_("What it works"))
        self._works.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.search = SearchField(
            theme, _("Find by name or muscle"), name=_("Find an exercise by name, muscle or cue")
        )
        self.chips = PositionChips(theme)
        self.grid = CardGrid(theme)
        self._nothing = NothingCard(theme)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top = self._new_top()
        self._scroll = PageScroll(theme, self._new_middle())
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._top)
        page.addWidget(self._scroll, 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._connect()
        theme.changed.connect(self._fit)

    def show_catalogue(self, view: CatalogueView) -> None:
        """Show what fits, and the filter that it fits."""
        is_new = view.asked != self._asked
        self._asked = view.asked
        self._line.setText(count_line(view.total))
        self._show_filter(view)
        focused = self.window().focusWidget()
        self.grid.show_cards(view.cards)
        self.grid.setVisible(bool(view.cards))
        self._nothing.setVisible(not view.cards)
        if not view.cards:
            self._nothing.show_nothing(view)
        if isinstance(focused, ExerciseCard) and self.grid.card(focused.exercise_id) is None:
            # The keys of a card that does not fit any more would go to a row of the rail.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if is_new:
            self._announce(len(view.cards))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """`/` and letters go to the search, ↓ to the first card."""
        typed = event.text()
        is_plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if is_plain and typed == SEARCH_KEY:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()
        elif is_plain and typed.isalnum():
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.setText(self.search.text() + typed)
        elif event.key() == Qt.Key.Key_Down:
            self.grid.focus_first()
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Back from the page of an exercise, its card has the keys again."""
        card = self.grid.card(self._opened)
        self._opened = ""
        if card is not None and event.reason() is Qt.FocusReason.OtherFocusReason:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Arrange everything for the room there is."""
        self._fit()

    def _new_top(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._line)
        fields = QHBoxLayout()
        fields.setSpacing(12)
        fields.addWidget(self._works)
        fields.addWidget(self.search, 1)
        self._head.setSpacing(12)
        self._head.addLayout(words, 1)
        self._head.addLayout(fields)
        top = QVBoxLayout()
        top.addLayout(self._head)
        top.addWidget(self.chips)
        return top

    def _new_middle(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.grid)
        column.addWidget(self._nothing)
        column.addStretch()
        return column

    def _announce(self, found: int) -> None:
        text = ngettext("{count} exercise", "{count} exercises", found).format(count=found)
        announce(self.search, text if found else self._nothing.accessibleName())

    def _show_filter(self, view: CatalogueView) -> None:
        self.chips.show_counts(view.counts, view.asked.position)
        self.search.blockSignals(True)
        self._works.blockSignals(True)
        if self.search.text() != view.asked.query:
            self.search.setText(view.asked.query)
        if not self._works.count():
            for works in ("", *view.works):
                self._works.addItem(works_choice(works), works)
        self._works.setCurrentIndex(self._works.findData(view.asked.works))
        self.search.blockSignals(False)
        self._works.blockSignals(False)

    def _ask(self, asked: CatalogueFilter) -> None:
        self.filter_changed.emit(asked)
        self._scroll.verticalScrollBar().setValue(0)

    def _fit(self) -> None:
        size = effective_size(self, self._theme)
        is_low, is_small = size.height() < LOW_BELOW, size.width() < SMALL_BELOW
        margin = 24 if is_small or is_low else 32
        side = margin + max(0, self.width() - 2 * margin - self._theme.scaled(_WIDE)) // 2
        self._top.setContentsMargins(side, 16 if is_low else 24, side, 24 - _RING_ROOM)
        self._top.setSpacing(12 if is_low else 16)
        self._scroll.set_margins(side, _RING_ROOM, side, 32)
        flow = QBoxLayout.Direction.TopToBottom if is_small else QBoxLayout.Direction.LeftToRight
        self._head.setDirection(flow)
        self._title.set_style("h1-small" if is_small or is_low else "h1")
        self._works.setMinimumWidth(self._theme.scaled(_WORKS))
        self._works.setFixedHeight(self.search.height())
        columns = 1 if size.width() < _ONE_COLUMN_BELOW else 2 if is_small else 3
        self.grid.set_columns(columns)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_query_changed)
        self.search.left_downwards.connect(self.grid.focus_first)
        self._works.activated.connect(self._on_works_chosen)
        self.chips.chosen.connect(self._on_position_chosen)
        self.grid.chosen.connect(self._on_exercise_chosen)
        self.grid.focused.connect(self._scroll.bring_into_sight)
        self.grid.left_upwards.connect(self._on_left_upwards)
        self._nothing.all_requested.connect(self._on_all_requested)

    def _on_query_changed(self, query: str) -> None:
        self._ask(replace(self._asked, query=query))

    def _on_works_chosen(self, _index: int) -> None:
        self._ask(replace(self._asked, works=self._works.currentData()))

    def _on_position_chosen(self, position: PositionGroup | None) -> None:
        self._ask(replace(self._asked, position=position))

    def _on_all_requested(self) -> None:
        self._ask(CatalogueFilter())
        self.grid.focus_first()

    def _on_exercise_chosen(self, exercise_id: str) -> None:
        self._opened = exercise_id
        self.exercise_chosen.emit(exercise_id)

    def _on_left_upwards(self) -> None:
        self.chips.chip(self._asked.position).setFocus(Qt.FocusReason.ShortcutFocusReason)
