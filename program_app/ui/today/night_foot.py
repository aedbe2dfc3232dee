"""The foot that asks at the next start how the back was after the day before; it may stay open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from program_app.ui.theme import Theme
from program_app.ui.today.foot import Foot
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.scale import Scale0To10
from program_app.words.language import _

_SCALE = 328
_BUTTON = 200


class NightFoot(Foot):
    """Stands where the start bar comes next; what is chosen is kept with the button, or with Enter."""

    answered = Signal(int)
    skipped = Signal()

    def __init__(self, theme: Theme, question: str) -> None:
        super().__init__(theme)
        self._scale = Scale0To10(theme, name=question, low_text=_("No pain"), high_text=_("Worst I know"))
        self._keep = Button(theme, _("Keep"), kind=ButtonKind.PRIMARY, height=56)
        self._keep.setEnabled(False)
        self._skip = Button(theme, _("Leave it open"), kind=ButtonKind.QUIET, height=44)
        asked = QVBoxLayout()
        asked.setSpacing(4)
        asked.addWidget(Label(theme, question, style="body-strong"))
        asked.addWidget(self._scale)
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        buttons.addStretch()
        buttons.addWidget(self._keep)
        buttons.addWidget(self._skip)
        buttons.addStretch()
        self._row = QHBoxLayout(self)
        self._row.setSpacing(28)
        self._row.addLayout(asked)
        self._row.addStretch()
        self._row.addLayout(buttons)
        self._scale.answered.connect(self._on_chosen)
        self._scale.confirmed.connect(self.press_enter)
        self._keep.clicked.connect(self.press_enter)
        self._skip.clicked.connect(self.skipped)
        self.arrange()

    def answer_with(self, event: QKeyEvent) -> bool:
        """Let the scale take a key that the page was given; whether it was a digit."""
        if event.text() not in tuple("0123456789"):
            return False
        self._scale.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scale.keyPressEvent(event)
        return True

    def press_enter(self) -> None:
        """Keep the number that was chosen."""
        pain = self._scale.value_or_none()
        if pain is not None:
            self.answered.emit(pain)

    def arrange(self) -> None:
        """Keep the margins of the card or of the page."""
        self._row.setContentsMargins(24, 8, 40 if self.is_pinned else 24, 8)
        self._scale.setFixedWidth(self._theme.scaled(_SCALE))
        for button in (self._keep, self._skip):
            button.setFixedWidth(self._theme.scaled(_BUTTON))
        height = 136 if self.is_pinned else 160
        self.setMinimumHeight(round(height + 64 * (self._theme.text_scale - 1)))

    def _on_chosen(self) -> None:
        self._keep.setEnabled(True)
