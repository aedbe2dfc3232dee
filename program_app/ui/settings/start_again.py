"""The way to start the program again, asked once more in its own place before it happens."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.ui.theme import Theme
from program_app.ui.widgets.announcement import announce
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.label import Label
from program_app.words.language import _


class StartAgain(QWidget):
    """A button that opens a question; only its yes emits `confirmed`."""

    confirmed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._open = Button(theme, _("Start again…"), height=44)
        self._question = QWidget()
        self._words = Label(theme, _("Back to Day 1? Everything that was done stays."), wrap=True)
        self._yes = Button(theme, _("Start again"), kind=ButtonKind.PRIMARY, height=44)
        self._no = Button(theme, _("Keep going"), height=44)
        self._done = Label(theme, _("Day 1 comes next."), style="small", color="ink2", wrap=True)
        self._lay_out()
        self._open.clicked.connect(self._on_open_clicked)
        self._yes.clicked.connect(self._on_yes_clicked)
        self._no.clicked.connect(self._on_no_clicked)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was asked or said is over once another page is in front; a window put aside is not left."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._close_question()

    def _close_question(self) -> None:
        self._question.hide()
        self._done.hide()
        self._open.show()

    def _lay_out(self) -> None:
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addWidget(self._no)
        answers.addWidget(self._yes)
        answers.addStretch()
        question = QVBoxLayout(self._question)
        question.setContentsMargins(0, 0, 0, 0)
        question.setSpacing(8)
        question.addWidget(self._words)
        question.addLayout(answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._open)
        column.addWidget(self._question)
        column.addWidget(self._done)
        self.setFocusProxy(self._open)
        self._question.hide()
        self._done.hide()

    def _on_open_clicked(self) -> None:
        self._open.hide()
        self._done.hide()
        self._question.show()
        self._no.setFocus()
        announce(self._words, self._words.text())

    def _on_no_clicked(self) -> None:
        self._close_question()
        self._open.setFocus()

    def _on_yes_clicked(self) -> None:
        self._close_question()
        self._open.setFocus()
        self._done.show()
        announce(self._done, self._done.text())
        self.confirmed.emit()
