"""The form of the spasm log: one entry, kept as a draft while it is filled in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from program_app.journey.spasm_form_view import SpasmFormView
from program_app.journey.typed_times import ReadTimes, TypedTimes
from program_app.ui.effective_size import LOW_BELOW, SMALL_BELOW, effective_size
from program_app.ui.exercise.back_link import BackLink
from program_app.ui.spasms.form_body import FormBody
from program_app.ui.spasms.form_foot import FormFoot
from program_app.ui.tab_order import order_tabs
from program_app.ui.theme import Theme
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.page_scroll import PageScroll
from program_app.words.language import _

_WIDE = 1120
"""Widest content; wider windows centre it."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SpasmFormPage(QWidget):
    """Every answer goes out at once; the caller shows what follows from it with `refresh`."""

    times_typed = Signal(object)
    """TypedTimes, at every key."""
    times_left = Signal(object)
    answered = Signal(str, object)
    """A field of the record and its value."""
    tried_added = Signal(object, str)
    tried_judged = Signal(object, str, int)
    tried_dropped = Signal(object, str)
    tried_named = Signal(object, str)
    placed = Signal(object, object)
    """Side and height at once; either may be None."""
    other_wanted = Signal(str)
    discard_requested = Signal()
    save_requested = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._body: FormBody | None = None
        self._back = BackLink(theme)
        self._back.setText(_("Spasms"))
        self._title = Label(theme, _("Log a spasm"), style="h1", wrap=True)
        line = _("Kept as a draft while you type. Every field may stay empty.")
        self._line = Label(theme, line, color="ink2", wrap=True)
        self._line_mark = IconLabel(theme, "check", size=20, color="ink2")
        self._foot = FormFoot(theme)
        self._slot = QVBoxLayout()
        self._scroll = PageScroll(theme, self._slot)
        self._head = self._new_head()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._head)
        page.addWidget(self._scroll, 1)
        page.addWidget(self._foot)
        self._back.clicked.connect(self.left)
        self._foot.more_toggled.connect(self._on_more_toggled)
        self._foot.discard_requested.connect(self.discard_requested)
        self._foot.save_requested.connect(self._on_save)
        theme.changed.connect(self._fit)

    def show_form(self, view: SpasmFormView) -> None:
        """Show another entry from its first field on."""
        # The link that leads to another entry goes with its card, and the keyboard would go to a neighbour.
        focused = QApplication.focusWidget()
        has_keyboard = focused is not None and (focused is self or self.isAncestorOf(focused))
        if self._body is not None:
            self._slot.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._title.setText(view.title)
        self._line.setVisible(view.is_new)
        self._line_mark.setVisible(view.is_new)
        self._body = FormBody(self._theme, view)
        self._connect_body(self._body)
        self._slot.addWidget(self._body)
        self._body.show()
        self._foot.set_more(False)
        self._foot.show_form(is_new=view.is_new, can_discard=view.can_discard)
        self._scroll.verticalScrollBar().setValue(0)
        order_tabs(self._back, self._body, self._foot)
        self._fit()
        if has_keyboard:
            self._body.first_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, view: SpasmFormView) -> None:
        """Show what follows from the answers; what is being typed stays."""
        if self._body is not None:
            self._body.show_form(view)
            self._foot.show_form(is_new=view.is_new, can_discard=view.can_discard)

    def show_read(self, read: ReadTimes, *, only_mended: bool) -> None:
        """Say at the lines what does not fit about the times."""
        if self._body is not None:
            self._body.show_read(read, only_mended=only_mended)

    def go_to_fault(self) -> bool:
        """Go to the first line that does not fit; False where all of them do."""
        fault = None if self._body is None else self._body.faulty_field
        if fault is None:
            return False
        if not fault.isVisibleTo(self):
            self._foot.set_more(True)
            self._on_more_toggled(True)
        fault.setFocus(Qt.FocusReason.TabFocusReason)
        fault.selectAll()
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on: as the page's focus proxy a field would keep Tab from the way back."""
        if self._body is not None:
            self._body.first_field.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the keyboard, or saves; Ctrl+Enter always saves; Esc goes back."""
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _ENTER and (has_control or not self._press_focused()):
            self._on_save()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() not in _ENTER:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the cards in a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def _press_focused(self) -> bool:
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton) and not isinstance(focused, QRadioButton):
            focused.click()
            return True
        return False

    def _on_save(self) -> None:
        if self._body is not None:
            self.times_left.emit(self._body.typed_times())
            if not self.go_to_fault():
                self.save_requested.emit()

    def _on_more_toggled(self, is_open: bool) -> None:
        if self._body is not None:
            self._body.set_more(is_open)
            if is_open:
                self._body.more_field.setFocus(Qt.FocusReason.TabFocusReason)

    def _connect_body(self, body: FormBody) -> None:
        body.times_typed.connect(self._on_times_typed)
        body.times_left.connect(self._on_times_left)
        body.answered.connect(self.answered)
        body.tried_added.connect(self.tried_added)
        body.tried_judged.connect(self.tried_judged)
        body.tried_dropped.connect(self.tried_dropped)
        body.tried_named.connect(self.tried_named)
        body.placed.connect(self.placed)
        body.other_wanted.connect(self.other_wanted)
        body.confirmed.connect(self._on_save)

    def _on_times_typed(self, typed: TypedTimes) -> None:
        self.times_typed.emit(typed)

    def _on_times_left(self, typed: TypedTimes) -> None:
        self.times_left.emit(typed)

    def _new_head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._back)
        words.addWidget(self._title)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addLayout(words, 1)
        head.addWidget(self._line_mark, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._line, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _fit(self) -> None:
        size = effective_size(self, self._theme)
        is_stacked, is_low = size.width() < SMALL_BELOW, size.height() < LOW_BELOW
        margin = 24 if is_stacked or is_low else 32
        spare = max(0, self.width() - 2 * margin - self._theme.scaled(_WIDE)) // 2
        side = margin + spare
        self._head.setContentsMargins(side, 12 if is_low else 20, side, 10 if is_low else 14)
        self._scroll.set_margins(side, 0, side, 8)
        self._foot.set_small(is_stacked)
        self._foot.set_margins(side, side, 16 if is_low else 24)
        self._title.set_style("h1-small" if is_stacked or is_low else "h1")
        if self._body is not None:
            self._body.set_room(self.width() - 2 * side, is_stacked=is_stacked)
