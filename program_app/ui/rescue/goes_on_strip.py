"""Says that the page goes on with an earlier spasm, and offers a new one instead."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from program_app.ui.rescue.wishes import Wish
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import ButtonKind
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.stage_button import StageButton
from program_app.words.language import _


class GoesOnStrip(QWidget):
    """One slim line under the top of the page; `wished(Wish)` tells a press."""

    wished = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = Label(theme, style="body-strong", color="rink", wrap=True)
        anew = StageButton(theme, _("This is a new one"), kind=ButtonKind.QUIET)
        nothing = StageButton(theme, _("It was nothing"), kind=ButtonKind.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        for button in (anew, nothing):
            button.setFixedHeight(44)
            row.addWidget(button)
        anew.clicked.connect(self._on_anew)
        nothing.clicked.connect(self._on_nothing)
        self.hide()

    def show_words(self, words: str) -> None:
        """Say which one; with no words it goes."""
        self._words.setText(words)
        self.setVisible(bool(words))

    def _on_anew(self) -> None:
        self.wished.emit(Wish.ANEW)

    def _on_nothing(self) -> None:
        self.wished.emit(Wish.NOTHING)
