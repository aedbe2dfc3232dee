"""The page of the walking gate: its letters, met or missing, and what follows from them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from program_app.journey.gate_view import GateView
from program_app.ui.effective_size import LOW_BELOW, NARROW_BELOW, SMALL_BELOW, effective_size
from program_app.ui.exercise.back_link import BackLink
from program_app.ui.gate.letters_card import LettersCard
from program_app.ui.gate.next_cards import StepCard, WalkCard
from program_app.ui.gate.state_card import StateCard
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.page_scroll import PageScroll
from program_app.words.language import _

_WIDE = 1120
"""Widest content; wider windows centre it."""
_SIDE = 320
_WIDEST = 16_777_215
"""No limit, as Qt counts it."""


class GatePage(QWidget):
    """Shows what it is given."""

    left = Signal()
    page_requested = Signal(str)
    exercise_chosen = Signal(str)
    practice_requested = Signal(str)
    test_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: GateView | None = None
        self._shown: list[Card] = []
        self._beside: list[Card] = []
        self._back = BackLink(theme)
        self._back.setText(_("Walk"))
        self._title = Label(theme, _("Walking gate"), style="h1")
        self._line = Label(theme, color="ink2", wrap=True)
        self._head = QVBoxLayout()
        self._head.setSpacing(0)
        self._head.addWidget(self._back)
        self._head.addWidget(self._title)
        self._head.addWidget(self._line)
        self._side = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._side.setSpacing(16)
        self._lists = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lists.setSpacing(16)
        self._column = QVBoxLayout()
        self._column.setSpacing(16)
        self._column.addLayout(self._lists, 1)
        self._scroll = PageScroll(theme, self._column)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._head)
        page.addWidget(self._scroll, 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._back.clicked.connect(self.left)
        theme.changed.connect(self._on_theme_changed)

    def show_gate(self, view: GateView) -> None:
        """Show the gate of now; what is the same already is left as it is."""
        if view != self._view:
            self._view = view
            self._line.setText(view.page_line)
            self._show_cards(view)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the walk."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the cards in a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def _show_cards(self, view: GateView) -> None:
        for card in self._shown:
            card.hide()
            card.deleteLater()
        while self._lists.count():
            self._lists.takeAt(0)
        state = StateCard(self._theme, view)
        letters = LettersCard(self._theme, view)
        letters.exercise_chosen.connect(self.exercise_chosen)
        step = self._step_card(view)
        self._beside = [step] if view.walk is None else [WalkCard(self._theme, view.walk), step]
        self._side = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._side.setSpacing(16)
        for card in self._beside:
            self._side.addWidget(card, 1)
        self._column.insertWidget(0, state)
        self._lists.addWidget(letters, 672)
        self._lists.addLayout(self._side, 320)
        self._shown = [state, letters, *self._beside]
        for card in self._shown:
            card.show()

    def _step_card(self, view: GateView) -> StepCard:
        step = StepCard(self._theme, view.step)
        step.practice_requested.connect(self.practice_requested)
        step.test_requested.connect(self.test_requested)
        step.walk_requested.connect(self.left)
        step.today_requested.connect(self._on_today_requested)
        return step

    def _fit(self) -> None:
        size = effective_size(self, self._theme)
        is_low, is_small = size.height() < LOW_BELOW, size.width() < SMALL_BELOW
        is_stacked = size.width() < NARROW_BELOW
        margin = 24 if is_small or is_low else 32
        spare = max(0, self.width() - 2 * margin - self._theme.scaled(_WIDE)) // 2
        side = margin + spare
        self._head.setContentsMargins(side, 8 if is_low else 12, side, 12)
        self._scroll.set_margins(side, 0, side, 24)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._lists.setDirection(down if is_stacked else across)
        self._side.setDirection(across if is_stacked and not is_small else down)
        widest = _WIDEST if is_stacked else self._theme.scaled(_SIDE)
        for card in self._beside:
            card.setMaximumWidth(widest)
        self._title.set_style("h1-small" if is_small else "h1")

    def _on_theme_changed(self) -> None:
        if self._view is not None:
            self._show_cards(self._view)
        self._fit()

    def _on_today_requested(self) -> None:
        self.page_requested.emit("today")
