"""One page of safety questions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from program_app.ui.first_run.answers import Page, TickedAnswers
from program_app.ui.first_run.none_bar import NoneBar
from program_app.ui.first_run.question_card import QuestionCard
from program_app.ui.tab_order import order_tabs
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.page_scroll import PageScroll
from program_app.words.language import _


class QuestionSheet(QWidget):
    """Title, one or two cards, and the bar below; the answers live in `answers`, which it changes."""

    back_requested = Signal()
    continue_requested = Signal()
    changed = Signal()
    """An answer was ticked, or its tick taken away."""

    def __init__(self, theme: Theme, note: str) -> None:
        super().__init__()
        self._theme = theme
        self._page: Page = ()
        self._number = 0
        self._may_go_back = False
        self._answers = TickedAnswers(())
        self._cards: list[QuestionCard] = []
        self._title = Label(theme, style="h1", wrap=True)
        self._count = Label(theme, style="body", color="ink3")
        self._note = Label(theme, note, style="article", color="ink2", wrap=True)
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._flow.setSpacing(16)
        self._scroll = PageScroll(theme, self._flow)
        self._bar = NoneBar(theme)
        self._head, self._foot = self._new_head(), QHBoxLayout()
        self._foot.addWidget(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._foot)
        self._bar.none_ticked.connect(self._on_none_ticked)
        self._bar.back_requested.connect(self.back_requested)
        self._bar.continue_requested.connect(self.continue_requested)

    def set_words(self, title: str, note: str) -> None:
        """The title, or that of the first time, and the sentence above the questions."""
        self._title.setText(title or _("First, is this program right for you?"))
        self._note.setText(note)

    def show_page(
        self, page: Page, number_of: tuple[int, int], answers: TickedAnswers, *, may_go_back: bool
    ) -> None:
        """Show a page by its number, from 1, of how many, with the answers so far."""
        number, count = number_of
        self._page, self._number, self._answers = page, number, answers
        self._may_go_back = may_go_back
        self._count.setText(_("{number} of {count}").format(number=number, count=count))
        for old in self._cards:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cards = [QuestionCard(self._theme, group, columns=2 // len(page)) for group in page]
        for card in self._cards:
            card.ticked.connect(self._on_ticked)
            self._flow.addWidget(card, 1)
            card.show()
        order_tabs(*self._cards, self._bar)
        self._scroll.verticalScrollBar().setValue(0)
        self._show_answers()

    def press_continue(self) -> None:
        """What Enter does."""
        self._bar.press_continue()

    def fit(self, *, margin: int, is_stacked: bool, is_low: bool) -> None:
        """Arrange for the room there is; `margin` is in pixels."""
        flow = QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight
        self._flow.setDirection(flow)
        self._head.setContentsMargins(margin, 20 if is_low else 32, margin, 16 if is_low else 24)
        self._foot.setContentsMargins(margin, 12 if is_low else 16, margin, 16 if is_low else 32)
        self._scroll.set_margins(margin, 0, margin, 2)
        self._title.set_style("h1-small" if is_low else "h1")
        self._note.set_style("body" if is_low else "article")
        for card in self._cards:
            card.set_low(is_low)

    def _new_head(self) -> QVBoxLayout:
        line = QHBoxLayout()
        line.addWidget(self._title, 1)
        line.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addLayout(line)
        head.addWidget(self._note)
        return head

    def _show_answers(self) -> None:
        for card in self._cards:
            for item_id in card.item_ids():
                card.set_true(item_id, is_true=self._answers.is_true(item_id))
        self._bar.show_state(
            is_none=self._answers.is_none(self._number),
            is_answered=self._answers.is_answered(self._page, self._number),
            may_go_back=self._may_go_back,
        )

    def _on_ticked(self, item_id: str, is_true: bool) -> None:
        self._answers.tick(item_id, self._number, is_true=is_true)
        self._show_answers()
        self.changed.emit()

    def _on_none_ticked(self, is_none: bool) -> None:
        self._answers.tick_none(self._page, self._number, is_none=is_none)
        self._show_answers()
        self.changed.emit()
