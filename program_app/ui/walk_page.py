"""The Walk page: today's walk, or the latest once more, on its own; and the walks that were done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from program_app.domain.log_fields import Logs
from program_app.journey.walk import WalkPageView, WalkState
from program_app.ui.effective_size import LOW_BELOW, SMALL_BELOW, effective_size
from program_app.ui.theme import Theme
from program_app.ui.walk.not_yet_card import NotYetCard
from program_app.ui.walk.prescription_card import PrescriptionCard
from program_app.ui.walk.recent_walks_card import RecentWalksCard
from program_app.ui.walk.walk_foot import WalkFoot
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.link import Link
from program_app.ui.widgets.page_scroll import PageScroll
from program_app.words.language import _
from program_app.words.walk import once_more_line, todays_walk_line, walk_page_line

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DIGITS = tuple("0123456789")
_WIDE = 1120
"""Widest content; wider windows centre it."""
_LEAST_HEIGHT = 380
_STANDING_BRACE = "standing_brace"
"""What is learned before the first walk."""
_STANDING_MARCH = "standing_march"
"""What stands in for walks."""
_OFFERED = (WalkState.READY, WalkState.NO_SESSION)


class WalkPage(QWidget):
    """Shows what it is given; the pain answer decides what it is given next."""

    pain_changed = Signal(int)
    start_requested = Signal()
    rescue_requested = Signal()
    page_requested = Signal(str)
    exercise_chosen = Signal(str)

    def __init__(self, theme: Theme, logs: Logs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._firmness = logs.session_field("felt_effort")
        self._view: WalkPageView | None = None
        self._shown: list[Card] = []
        self._title = Label(theme, _("Walk"), style="h1")
        self._line = Label(theme, color="ink2", wrap=True)
        self._gate = Link(theme, _("Walking gate"))
        self._head = self._make_head()
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(16)
        column = QVBoxLayout()
        column.addLayout(self._cards)
        column.addStretch(1)
        self._scroll = PageScroll(theme, column)
        self.foot = WalkFoot(theme, logs.session_field("pain_before").label)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._head)
        page.addWidget(self._scroll, 1)
        page.addWidget(self.foot)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._gate.clicked.connect(self._on_gate_requested)
        self.foot.pain_changed.connect(self.pain_changed)
        self.foot.start_requested.connect(self.start_requested)
        self.foot.rescue_requested.connect(self.rescue_requested)
        theme.changed.connect(self._on_theme_changed)

    def show_walk(self, view: WalkPageView) -> None:
        """Show the walk of now; the scale keeps its focus and its answer."""
        is_same, self._view = view == self._view, view
        is_offered = view.state in _OFFERED
        self._line.setText(_page_line(view))
        self.foot.setVisible(is_offered)
        self.foot.show_walk(view)
        if not is_same:
            self._show_cards(view)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer the scale, Enter starts."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.foot.isVisible() and is_plain and event.key() in _ENTER:
            self.foot.press_start()
        elif self.foot.isVisible() and is_plain and event.text() in _DIGITS:
            self.foot.answer_with(event)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the cards in a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def _make_head(self) -> QVBoxLayout:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._gate, 0, Qt.AlignmentFlag.AlignVCenter)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addLayout(top)
        head.addWidget(self._line)
        return head

    def _show_cards(self, view: WalkPageView) -> None:
        for card in self._shown:
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._shown = [self._main_card(view), RecentWalksCard(self._theme, view.recent)]
        for card, stretch in zip(self._shown, (592, 400), strict=True):
            self._cards.addWidget(card, stretch)
            card.show()
        self._shown[0].setMinimumHeight(self._theme.scaled(_LEAST_HEIGHT))

    def _main_card(self, view: WalkPageView) -> Card:
        if view.state in _OFFERED:
            return PrescriptionCard(self._theme, view, self._firmness)
        card = NotYetCard(self._theme, view)
        card.today_requested.connect(self._on_today_requested)
        card.brace_requested.connect(self._on_brace_requested)
        card.march_requested.connect(self._on_march_requested)
        return card

    def _fit(self) -> None:
        size = effective_size(self, self._theme)
        is_low, is_stacked = size.height() < LOW_BELOW, size.width() < SMALL_BELOW
        margin = 24 if is_stacked or is_low else 32
        spare = max(0, self.width() - 2 * margin - self._theme.scaled(_WIDE)) // 2
        side = margin + spare
        self._head.setContentsMargins(side, 16 if is_low else 20, side, 12 if is_low else 16)
        self._scroll.set_margins(side, 0, side, 24)
        self.foot.set_margins(side, side)
        flow = QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight
        self._cards.setDirection(flow)
        self._title.set_style("h1-small" if is_stacked else "h1")

    def _on_theme_changed(self) -> None:
        if self._view is not None:
            self._show_cards(self._view)
        self._fit()

    def _on_gate_requested(self) -> None:
        self.page_requested.emit("gate")

    def _on_today_requested(self) -> None:
        self.page_requested.emit("today")

    def _on_march_requested(self) -> None:
        self.exercise_chosen.emit(_STANDING_MARCH)

    def _on_brace_requested(self) -> None:
        self.exercise_chosen.emit(_STANDING_BRACE)


def _page_line(view: WalkPageView) -> str:
    if view.state not in _OFFERED:
        return walk_page_line()
    return todays_walk_line(view.day_number) if view.is_todays else once_more_line(view.day_number)
