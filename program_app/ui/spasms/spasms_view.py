"""The spasm log in the review: the list, one entry in full, and what has just happened."""

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from program_app.journey.spasms import Shown, SpasmDetail, SpasmHistory
from program_app.ui.effective_size import SMALL_BELOW
from program_app.ui.review.review_head import RING
from program_app.ui.spasms.empty_log_card import EmptyLogCard
from program_app.ui.spasms.notice_strip import NoticeStrip
from program_app.ui.spasms.spasm_detail import SpasmDetailCard
from program_app.ui.spasms.spasm_list import SpasmList
from program_app.ui.theme import Theme
from program_app.ui.widgets.page_scroll import PageScroll

_GAP = 16
_LEAST_DETAIL = 380


class SpasmsView(QWidget):
    """Arrows walk the list, E edits, Del takes out, Ctrl+Z undoes."""

    log_requested = Signal()
    chosen = Signal(str)
    edit_requested = Signal()
    take_out_requested = Signal()
    undo_requested = Signal()
    filter_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.strip = NoticeStrip(theme)
        self._list = SpasmList(theme)
        self._detail = SpasmDetailCard(theme)
        self._empty = EmptyLogCard(theme)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(_GAP)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._log = QWidget()
        self._log.setLayout(self._cards)
        self._cards.addWidget(self._list, 592)
        self._cards.addWidget(self._detail, 400)
        column = QVBoxLayout()
        column.setSpacing(_GAP)
        column.addWidget(self.strip)
        column.addWidget(self._log, 1)
        column.addWidget(self._empty, 1)
        self._scroll = PageScroll(theme, column)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._list.chosen.connect(self.chosen)
        self._list.entered.connect(self._on_entered)
        self._list.filter_chosen.connect(self.filter_chosen)
        self._detail.edit_requested.connect(self.edit_requested)
        self._detail.take_out_requested.connect(self.take_out_requested)
        self._empty.log_requested.connect(self.log_requested)
        self.strip.undo_requested.connect(self.undo_requested)

    def show_history(self, view: SpasmHistory, shown: Shown) -> None:
        """Show the list, or what stands there before the first entry."""
        self._list.show_rows(view.rows, shown)
        self._empty.show_kinds(view.kinds)
        self._log.setVisible(view.count > 0)
        self._empty.setVisible(view.count == 0)

    def show_detail(self, view: SpasmDetail | None) -> None:
        """Show one entry in full beside the list; None leaves its place empty."""
        self._detail.setVisible(view is not None)
        if view is not None:
            self._list.choose(view.id)
            self._detail.show_detail(view)

    def take_keys(self) -> None:
        """Let the arrows walk the list."""
        self._list.take_keys()

    def fit(self, size: QSizeF, margin: int) -> None:
        """Arrange everything for the effective size of the window."""
        is_stacked = size.width() < SMALL_BELOW
        directions = QBoxLayout.Direction
        self._cards.setDirection(directions.TopToBottom if is_stacked else directions.LeftToRight)
        self._detail.setMinimumHeight(self._theme.scaled(_LEAST_DETAIL))
        self._scroll.set_margins(margin, RING, margin, 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the log; every other key is for the page."""
        if event.matches(QKeySequence.StandardKey.Undo) and self.strip.can_undo:
            self.undo_requested.emit()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_E and not self._detail.isHidden():
            self.edit_requested.emit()
        elif event.key() == Qt.Key.Key_Delete and not self._detail.isHidden():
            self.take_out_requested.emit()
        else:
            super().keyPressEvent(event)

    def _on_entered(self) -> None:
        self._detail.first_field.setFocus(Qt.FocusReason.TabFocusReason)
