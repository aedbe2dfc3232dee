"""One text of the guide in its card: head, the scrolled text, foot."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractSlider, QVBoxLayout

from program_app.journey.guide_views import EntryView
from program_app.ui.effective_size import LOW_BELOW, effective_size
from program_app.ui.guide.article_foot import ArticleFoot
from program_app.ui.guide.article_head import BUTTON_PADDING, ArticleHead
from program_app.ui.guide.article_text import ArticleText
from program_app.ui.guide.text_block import BAR_ROOM, TextBlock
from program_app.ui.tab_order import order_tabs
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.page_scroll import PageScroll
from program_app.words.guide import nothing_to_read

_SEEN_MS = 6000
"""So long a text rests at its end before it counts as read: who leafs through has not read."""
_VERY_LOW_BELOW = 560
"""Height under which the foot scrolls with the text."""


class ArticleCard(Card):
    """Nothing of a text is behind a click; what others see differently stands in the foot."""

    read_changed = Signal(str, bool)
    entry_requested = Signal(str)
    related_requested = Signal(object)
    """Related"""
    end_seen = Signal(str)
    keys_lost = Signal()
    """What had the keys went away with the text before."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=0, radius=20)
        self._view: EntryView | None = None
        self.text: ArticleText | None = None
        self.foot: ArticleFoot | None = None
        self.head = ArticleHead(theme)
        self._nothing = Label(theme, nothing_to_read(), color="ink2", wrap=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(24)
        self._column.addWidget(self._nothing)
        self._column.addStretch()
        self._scroll = PageScroll(theme, self._column)
        self._top = QVBoxLayout()
        self._top.addWidget(self.head)
        self.head.hide()
        self.body.setSpacing(0)
        self.body.addLayout(self._top)
        self.body.addWidget(self._scroll, 1)
        self._seen = QTimer(self)
        self._seen.setSingleShot(True)
        self._seen.setInterval(_SEEN_MS)
        self._seen.timeout.connect(self._on_seen)
        self._scroll.verticalScrollBar().valueChanged.connect(self._wait_for_end)
        theme.changed.connect(self.fit)

    def show_entry(self, view: EntryView) -> None:
        """Show a text from its top; one that is shown already only takes its tick."""
        before, self._view = self._view, view
        if before is not None and (before.entry_id, before.blocks) == (view.entry_id, view.blocks):
            if self.text is not None:
                self.text.end.show_read(is_read=view.is_read)
            return
        self._replace_parts(view)
        self._scroll.verticalScrollBar().setValue(0)
        self._wait_for_end()

    @property
    def blocks(self) -> list[TextBlock]:
        """The pieces in the order in which they are read."""
        if self.text is None or self.foot is None:
            return []
        return [*self.text.blocks, *self.foot.views]

    def show_reading(self, index: int | None) -> None:
        """Mark the piece that is read now and keep it in sight; None marks nothing."""
        self.head.show_reading(is_read_now=index is not None)
        for place, block in enumerate(self.blocks):
            block.show_reading(is_read_now=place == index)
            if place == index and self._scroll.isAncestorOf(block):
                self._scroll.bring_into_sight(block)

    def scroll_text(self, action: QAbstractSlider.SliderAction) -> None:
        """Scroll the text as its scroll bar would."""
        self._scroll.verticalScrollBar().triggerAction(action)

    def fit(self) -> None:
        """Arrange everything for the room there is."""
        size = effective_size(self, self._theme)
        is_low = size.height() < LOW_BELOW
        margin = 32 if is_low or self.width() < self._theme.scaled(620) else 40
        top = 20 if is_low else 32
        self._top.setContentsMargins(margin, top, margin - BUTTON_PADDING, 8)
        self._scroll.set_margins(margin - BAR_ROOM, 0, margin, 16)
        room = self.width() - 2 * margin
        if self.text is not None:
            self.text.fit(room, is_small=is_low)
        if self.foot is not None:
            self._place_foot(self.foot, margin, is_in_text=size.height() < _VERY_LOW_BELOW)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Arrange everything for the room there is."""
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """From now on it may be read."""
        super().showEvent(event)
        self._wait_for_end()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody reads it now."""
        super().hideEvent(event)
        self._seen.stop()

    def minimumSizeHint(self) -> QSize:
        """The text scrolls."""
        return QSize(self._theme.scaled(280), self._theme.scaled(200))

    def _replace_parts(self, view: EntryView) -> None:
        focused = self.window().focusWidget()
        for old in (self.text, self.foot):
            if old is not None:
                if focused is not None and old.isAncestorOf(focused):
                    self.keys_lost.emit()
                old.hide()
                old.deleteLater()
        self._nothing.hide()
        self.head.show()
        self.head.show_facts(view.label, view.minutes)
        self.text = ArticleText(self._theme, view)
        self.foot = ArticleFoot(self._theme, view)
        self._column.insertWidget(0, self.text)
        self.text.read_changed.connect(self._on_read_changed)
        self.text.entry_requested.connect(self.entry_requested)
        self.foot.related_requested.connect(self.related_requested)
        self.fit()
        self.text.show()
        self.foot.show()
        order_tabs(self.head, self.text, self.foot)

    def _place_foot(self, foot: ArticleFoot, margin: int, *, is_in_text: bool) -> None:
        home = self._column if is_in_text else self.body
        if home.indexOf(foot) < 0:
            foot.setParent(None)
            if is_in_text:
                self._column.insertWidget(1, foot)
            else:
                self.body.addWidget(foot)
            foot.show()
        foot.fit(self.width() - (margin if is_in_text else 0), margin, is_in_text=is_in_text)

    def _wait_for_end(self) -> None:
        """Wait anew: the text or its place has changed."""
        if self._view is not None and not self._view.is_read and self.isVisible():
            self._seen.start()
        else:
            self._seen.stop()

    def _on_seen(self) -> None:
        bar = self._scroll.verticalScrollBar()
        if self._view is not None and bar.value() >= bar.maximum():
            self.end_seen.emit(self._view.entry_id)

    def _on_read_changed(self, is_read: bool) -> None:
        if self._view is not None:
            self._seen.stop()
            self.read_changed.emit(self._view.entry_id, is_read)
