"""The guide: its texts at the left, the open one at the right."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from program_app.domain.guide import Related, RelatedKind
from program_app.journey.guide_views import EntryView, GuideList, Shelf
from program_app.ui.effective_size import LOW_BELOW, SMALL_BELOW, effective_size
from program_app.ui.exercise.back_link import BackLink
from program_app.ui.guide.article_card import ArticleCard
from program_app.ui.guide.article_head import READ_ALOUD_KEY
from program_app.ui.guide.list_pane import ListPane
from program_app.ui.theme import Theme
from program_app.ui.widgets.search_field import SEARCH_KEY
from program_app.words.language import _

_WIDE = 1120
"""Widest content; wider windows centre it."""
_LIST = 344
_NARROW_LIST = 316
_ONE_COLUMN_BELOW = 880
"""Width under which either the list or a text is shown."""
_SCROLLS = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Space: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -1,
}


class GuidePage(QWidget):
    """Asks for texts with `entry_chosen`, and hands on what their one action leads to."""

    query_changed = Signal(str)
    shelf_chosen = Signal(str)
    entry_chosen = Signal(str)
    read_changed = Signal(str, bool)
    end_seen = Signal(str)
    reading_requested = Signal()
    """To begin reading the open text aloud, or to stop."""
    reading_stopped = Signal()
    page_requested = Signal(str)
    exercise_chosen = Signal(str)
    rescue_requested = Signal()
    left = Signal()
    """Esc, with nothing left to close."""
    gone = Signal()
    """Another page is in front."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: EntryView | None = None
        self._is_read_now = False
        self._is_open = False
        """Whether a text is shown where there is room for one column alone."""
        self.list = ListPane(theme)
        self.article = ArticleCard(theme)
        self._back = BackLink(theme)
        self._back.setText(_("All texts"))
        # Shortcuts, because the button that has the keys would take Space and the arrows for itself.
        self._stop_key = _shortcut(Qt.Key.Key_Space, self)
        self._stop_key.setEnabled(False)
        self._next_key = _shortcut(Qt.Key.Key_Right, self.article)
        self._previous_key = _shortcut(Qt.Key.Key_Left, self.article)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self.article, 1)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(16)
        self._row.addWidget(self.list)
        self._row.addLayout(right, 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._connect()
        theme.changed.connect(self._fit)

    def show_list(self, found: GuideList, shelf: Shelf) -> None:
        """Show the texts of a part, or what was found."""
        current = self._view.entry_id if self._view is not None else ""
        focused = self.window().focusWidget()
        self.list.show_list(found, shelf, current)
        self._order_tabs()
        if focused is not None and focused is not self and not focused.isVisibleTo(self):
            self._take_keys()

    def show_entry(self, view: EntryView) -> None:
        """Show a text in full."""
        self._view = view
        self.article.show_entry(view)

    def open_text(self) -> None:
        """Let the text be seen, also where there is room for one column alone."""
        self._is_open = True
        self._fit()
        if self._view is not None:
            self.list.bring_into_sight(self._view.entry_id)

    def show_reading(self, index: int | None) -> None:
        """Mark the piece that is read aloud now; None when nothing is."""
        self._is_read_now = index is not None
        self._stop_key.setEnabled(self._is_read_now)
        self.article.show_reading(index)

    def show_note(self, sentence: str, *, leads_to_settings: bool = False) -> None:
        """Say why nothing can be read aloud; empty when that is over."""
        self.article.head.show_note(sentence, leads_to_settings=leads_to_settings)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """`/` looks for words, → and ← leaf, R reads aloud, Space and Esc stop it."""
        key, typed = Qt.Key(event.key()), event.text().upper()
        is_plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if key == Qt.Key.Key_Escape:
            self._close()
        elif not is_plain:
            super().keyPressEvent(event)
        elif typed == SEARCH_KEY:
            self._look_for()
        elif typed == READ_ALOUD_KEY:
            self.reading_requested.emit()
        else:
            self._move(key, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is heard from a page that is left."""
        super().hideEvent(event)
        self.gone.emit()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Arrange everything for the room there is."""
        self._fit()

    def _move(self, key: Qt.Key, event: QKeyEvent) -> None:
        if key in _STEPS:
            self._leaf(_STEPS[key])
        elif key in _SCROLLS:
            self.article.scroll_text(_SCROLLS[key])
        else:
            super().keyPressEvent(event)

    def _leaf(self, step: int) -> None:
        neighbour = None
        if self._view is not None:
            neighbour = self._view.after if step > 0 else self._view.before
        if neighbour is not None:
            self.entry_chosen.emit(neighbour.entry_id)

    def _look_for(self) -> None:
        self._is_open = False
        self._fit()
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def _close(self) -> None:
        """What is heard, then what is looked for, then the text that hides the list, then the page."""
        if self._is_read_now:
            self.reading_stopped.emit()
        elif self.list.search.text():
            self.list.search.clear()
        elif self._is_open and self._is_one_column:
            self._on_back()
        else:
            self.left.emit()

    def _order_tabs(self) -> None:
        """From the search over the parts and the rows to the text, whenever each was made."""
        segments = self.list.shelves.findChildren(QRadioButton)
        stops = (self.list.search, *segments, *self.list.entries.rows, self._back, self.article.head.aloud)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _take_keys(self) -> None:
        # The keys of what went away would go to a row of the rail.
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _is_one_column(self) -> bool:
        return effective_size(self, self._theme).width() < _ONE_COLUMN_BELOW

    def _connect(self) -> None:
        self.list.query_changed.connect(self.query_changed)
        self.list.shelf_chosen.connect(self.shelf_chosen)
        self.list.entries.chosen.connect(self._on_chosen)
        self.list.entries.passed.connect(self._on_passed)
        self._back.clicked.connect(self._on_back)
        self._stop_key.activated.connect(self.reading_stopped)
        self._next_key.activated.connect(self._on_next)
        self._previous_key.activated.connect(self._on_previous)
        article = self.article
        article.read_changed.connect(self.read_changed)
        article.entry_requested.connect(self.entry_chosen)
        article.related_requested.connect(self._on_related)
        article.end_seen.connect(self.end_seen)
        article.keys_lost.connect(self._take_keys)
        article.head.reading_requested.connect(self.reading_requested)
        article.head.settings_requested.connect(self._on_settings_wanted)

    def _on_chosen(self, entry_id: str) -> None:
        self.entry_chosen.emit(entry_id)
        if self._is_one_column:
            self.open_text()
            self._take_keys()

    def _on_passed(self, entry_id: str) -> None:
        if not self._is_one_column:
            self.entry_chosen.emit(entry_id)

    def _on_back(self) -> None:
        self._is_open = False
        self._fit()
        self.list.entries.focus_stop()

    def _on_next(self) -> None:
        self._leaf(1)

    def _on_previous(self) -> None:
        self._leaf(-1)

    def _on_settings_wanted(self) -> None:
        self.page_requested.emit("settings")

    def _on_related(self, related: Related) -> None:
        match related.kind:
            case RelatedKind.PAGE:
                self.page_requested.emit(related.target)
            case RelatedKind.EXERCISE:
                self.exercise_chosen.emit(related.target)
            case RelatedKind.ARTICLE:
                self.entry_chosen.emit(related.target)
            case RelatedKind.RESCUE:
                self.rescue_requested.emit()

    def _fit(self) -> None:
        size = effective_size(self, self._theme)
        is_low, is_small = size.height() < LOW_BELOW, size.width() < SMALL_BELOW
        margin = 24 if is_small or is_low else 32
        side = margin + max(0, self.width() - 2 * margin - self._theme.scaled(_WIDE)) // 2
        self._row.setContentsMargins(side, 16 if is_low else 24, side, margin)
        is_one = self._is_one_column
        is_list_alone = is_one and not self._is_open
        self._row.setStretch(0, 1 if is_list_alone else 0)
        self._row.setStretch(1, 0 if is_list_alone else 1)
        self.list.setVisible(not is_one or is_list_alone)
        self.article.setVisible(not is_one or self._is_open)
        self._back.setVisible(is_one and self._is_open)
        width = self._theme.scaled(_NARROW_LIST if is_low else _LIST)
        if is_one:
            self.list.setMinimumWidth(0)
            self.list.setMaximumWidth(16_777_215)
        else:
            self.list.setFixedWidth(width)
        self.list.fit(is_low=is_low)


def _shortcut(key: Qt.Key, widget: QWidget) -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return shortcut
