"""The page after a session: what was held, and a few quick answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from program_app.domain.log_fields import Logs
from program_app.journey.views import FinishedView
from program_app.painting.day_marks import DayMark
from program_app.ui.effective_size import LOW_BELOW, NARROW_BELOW, SMALL_BELOW, effective_size
from program_app.ui.finished.feeling_choice import FEELING_KEYS
from program_app.ui.finished.held_card import HeldCard
from program_app.ui.finished.questions_card import QuestionsCard
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.day_mark_view import DayMarkView
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.link import Link
from program_app.ui.widgets.page_scroll import PageScroll
from program_app.words.finished import finished_line, finished_title, save_text
from program_app.words.language import _

_MARK_RADIUS, _LOW_MARK_RADIUS = 31, 24
_STACKED = 900
_SAVE_KEYS = ("Ctrl+Return", "Ctrl+Enter")


class FinishedPage(QWidget):
    """Answers are told as they are given; saving only closes the page."""

    answers_changed = Signal(object)
    """The Answers so far."""
    saved = Signal()
    gate_requested = Signal()
    """To what the walking gate has come to; the answers are kept as ever."""

    def __init__(self, theme: Theme, logs: Logs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark = DayMarkView(theme, DayMark.DONE, radius=_MARK_RADIUS)
        self._low_mark = DayMarkView(theme, DayMark.DONE, radius=_LOW_MARK_RADIUS)
        self._title = Label(theme, style="cue-small")
        self._subtitle = Label(theme, style="article", color="ink2", wrap=True)
        self._held = HeldCard(theme)
        self._questions = QuestionsCard(theme, logs)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(16)
        self._cards.addWidget(self._held, 512)
        self._cards.addWidget(self._questions, 688)
        self._scroll = PageScroll(theme, self._cards)
        self._save = Button(
            theme, "", kind=ButtonKind.PRIMARY, icon="check", key=_("Ctrl Enter"), height=64, style="sentence"
        )
        self._gate = Link(theme, _("See the walking gate"))
        self._head, self._foot = self._new_head(), self._new_foot()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._head)
        page.addWidget(self._scroll, 1)
        page.addLayout(self._foot)
        self.setFocusProxy(self._questions.first_field)
        self._connect()
        theme.changed.connect(self._fit)

    def show_finished(self, view: FinishedView) -> None:
        """Show a session that has just ended, with the answers given so far."""
        self._title.setText(finished_title(view.day_number, is_done=view.is_done, is_walk=view.is_walk))
        self._subtitle.setText(finished_line(is_walk=view.is_walk, has_walked=view.has_walked))
        for mark in (self._mark, self._low_mark):
            mark.set_mark(DayMark.DONE if view.is_done or view.is_walk else DayMark.PARTLY)
        self._save.setText(save_text(view.day_number, is_walk=view.is_walk))
        self._save.updateGeometry()
        self._gate.setVisible(view.tests_gate)
        self._held.show_finished(view)
        self._questions.show_finished(view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """T, P, B and N answer "Tired, or pain?"; Esc leaves full screen first, then the page."""
        if event.key() == Qt.Key.Key_Escape and self.window().isFullScreen():
            self.window().showNormal()
        elif event.key() == Qt.Key.Key_Escape:
            self.saved.emit()
        elif event.key() in FEELING_KEYS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._questions.choose_feeling(FEELING_KEYS[Qt.Key(event.key())])
        else:
            event.ignore()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Stack the cards in a narrow window, lower the rows in a low one."""
        self._fit()

    def _connect(self) -> None:
        self._questions.answers_changed.connect(self.answers_changed)
        self._questions.moved.connect(self._on_moved)
        self._questions.completed.connect(self._on_completed)
        self._save.clicked.connect(self.saved)
        self._gate.clicked.connect(self.gate_requested)
        for keys in _SAVE_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.saved)

    def _new_head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch()
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._mark)
        head.addWidget(self._low_mark)
        head.addLayout(words, 1)
        return head

    def _new_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(24)
        foot.addWidget(self._gate)
        foot.addStretch()
        foot.addWidget(Label(self._theme, _("Saved on this computer only"), color="ink3"))
        foot.addWidget(self._save)
        return foot

    def _fit(self) -> None:
        size = effective_size(self, self._theme)
        width, is_low = size.width(), size.height() < LOW_BELOW
        margin = 24 if width < SMALL_BELOW else 32
        self._head.setContentsMargins(margin, 16 if is_low else 24, margin, 12 if is_low else 16)
        self._foot.setContentsMargins(margin, 16 if is_low else 20, margin, 16 if is_low else 32)
        self._scroll.set_margins(margin, 0, margin, 4)
        # Stacked, the questions come first: reading what was held can wait, the answers are asked for.
        is_stacked = width < _STACKED
        flow = QBoxLayout.Direction.BottomToTop if is_stacked else QBoxLayout.Direction.LeftToRight
        self._cards.setDirection(flow)
        self._title.set_style("h1" if is_low else "cue-small")
        self._mark.setVisible(not is_low)
        self._low_mark.setVisible(is_low)
        self._held.set_compact(is_low=is_low, is_narrow=width < NARROW_BELOW)
        self._questions.set_low(is_low)

    def _on_moved(self, field: QWidget) -> None:
        self._scroll.bring_into_sight(field)

    def _on_completed(self) -> None:
        self._save.setFocus(Qt.FocusReason.TabFocusReason)
