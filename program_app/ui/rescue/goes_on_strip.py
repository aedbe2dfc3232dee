"""Says that the page goes on with an earlier spasm, and offers a new one instead."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from program_app.ui.rescue.wishes import Wish
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import ButtonKind
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.stage_button import StageButton
from program_app.words.language import _

_MOST = 0.7


class GoesOnStrip(QWidget):
    """One slim line under the top of the page; `wished(Wish)` tells a press."""

    wished = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = Label(theme, style="body-strong", color="rink", wrap=True)
        anew = StageButton(theme, _("This is a new one"), kind=ButtonKind.QUIET)
        nothing = StageButton(theme, _("It was nothing"), kind=ButtonKind.QUIET)
        self._buttons = anew, nothing
        ways = QHBoxLayout()
        ways.setSpacing(8)
        for button in self._buttons:
            button.setFixedHeight(44)
            ways.addWidget(button)
        ways.addStretch()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._words, 1)
        self._row.addLayout(ways)
        anew.clicked.connect(self._on_anew)
        nothing.clicked.connect(self._on_nothing)
        self.hide()

    def show_words(self, words: str) -> None:
        """Say which one; with no words it goes."""
        self._words.setText(words)
        self.setVisible(bool(words))

    def fit(self, room: int) -> None:
        """Put the buttons below the words where they would leave them a narrow column."""
        is_narrow = sum(button.sizeHint().width() for button in self._buttons) > _MOST * room
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self._row.setSpacing(0 if is_narrow else 8)

    def _on_anew(self) -> None:
        self.wished.emit(Wish.ANEW)

    def _on_nothing(self) -> None:
        self.wished.emit(Wish.NOTHING)
