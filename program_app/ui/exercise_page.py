"""One exercise in full: right and wrong, step by step, with its words, its forms and its limits."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QVBoxLayout, QWidget

from program_app.journey.exercise_detail import ExerciseView
from program_app.ui.effective_size import LOW_BELOW, SMALL_BELOW, effective_size
from program_app.ui.exercise.back_link import BackLink
from program_app.ui.exercise.exercise_body import ExerciseBody
from program_app.ui.exercise.exercise_head import ExerciseHead
from program_app.ui.tab_order import order_tabs
from program_app.ui.theme import Theme
from program_app.ui.widgets.page_scroll import PageScroll

_WIDE = 1120
"""Widest content; wider windows centre it."""
_SCROLLS = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class ExercisePage(QWidget):
    """Esc goes back, Enter practises."""

    left = Signal()
    practice_requested = Signal(str)
    harder_chosen = Signal(bool)
    """The harder form from now on, or no longer."""
    cues_requested = Signal(object)
    """The cues to be heard."""
    gone = Signal()
    """Another page is in front."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: ExerciseView | None = None
        self._head: ExerciseHead | None = None
        self._body: ExerciseBody | None = None
        self._offers_cues = False
        self._back = BackLink(theme)
        self._top = QVBoxLayout()
        self._top.setSpacing(0)
        self._top.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column = QVBoxLayout()
        self._scroll = PageScroll(theme, self._column)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._top)
        page.addWidget(self._scroll, 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._back.clicked.connect(self.left)
        theme.changed.connect(self._fit)

    def set_way_back(self, name: str) -> None:
        """Name the page that one came from."""
        self._back.setText(name)
        self._back.updateGeometry()

    def begin(self) -> None:
        """Another exercise follows: from its top, with its first slip."""
        self._view = None
        self._scroll.verticalScrollBar().setValue(0)

    def show_exercise(self, view: ExerciseView) -> None:
        """Show an exercise; what the person looked at in it stays, unless something has changed."""
        if view != self._view:
            self._view = view
            self._replace_parts(view)
            self._fit()

    @property
    def body(self) -> ExerciseBody | None:
        """The cards, once an exercise is shown."""
        return self._body

    def offer_cues(self, *, is_offered: bool) -> None:
        """Offer the cues to be heard, where there is a voice."""
        self._offers_cues = is_offered
        if self._body is not None:
            self._body.steps.offer_cues(is_offered=is_offered)

    def show_hearing(self, *, is_heard: bool) -> None:
        """Show whether the cues are heard now."""
        if self._body is not None:
            self._body.steps.show_hearing(is_heard=is_heard)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, Enter practises; the arrow keys scroll."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._practise()
        elif event.key() in _SCROLLS:
            self._scroll.verticalScrollBar().triggerAction(_SCROLLS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is heard from a page that is left."""
        super().hideEvent(event)
        self.gone.emit()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Arrange everything for the room there is."""
        self._fit()

    def _replace_parts(self, view: ExerciseView) -> None:
        for old in (self._head, self._body):
            if old is not None:
                old.hide()
                old.deleteLater()
        self._head = ExerciseHead(self._theme, view)
        self._body = ExerciseBody(self._theme, view)
        self._body.forms.harder_chosen.connect(self.harder_chosen)
        self._top.addWidget(self._head)
        self._column.addWidget(self._body)
        self._body.practice_requested.connect(self._practise)
        self._body.steps.cues_requested.connect(self._on_cues_requested)
        self._body.steps.offer_cues(is_offered=self._offers_cues)
        body = self._body
        order_tabs(self._back, body.wrong, body.steps, body.words)

    def _on_cues_requested(self) -> None:
        if self._view is not None:
            self.cues_requested.emit(self._view.cues)

    def _practise(self) -> None:
        view = self._view
        if view is not None and view.can_be_practised and not view.practice_waits:
            self.practice_requested.emit(view.exercise_id)

    def _fit(self) -> None:
        size = effective_size(self, self._theme)
        is_low, is_small = size.height() < LOW_BELOW, size.width() < SMALL_BELOW
        margin = 24 if is_small or is_low else 32
        side = margin + max(0, self.width() - 2 * margin - self._theme.scaled(_WIDE)) // 2
        self._top.setContentsMargins(side, 8 if is_low else 20, side, 12 if is_low else 16)
        self._scroll.set_margins(side, 0, side, 32)
        if self._head is not None:
            self._head.fit(is_low=is_low, is_narrow=is_small)
        if self._body is not None:
            self._body.fit(size)
