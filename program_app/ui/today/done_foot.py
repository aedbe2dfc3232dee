"""The foot of the card once today's day is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from program_app.journey.views import DoneView
from program_app.ui.theme import Theme
from program_app.ui.today.foot import Foot
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.label import Label
from program_app.words.language import _


class DoneFoot(Foot):
    """Says that it is enough, and offers the same day once more, gently."""

    again_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._again = Button(theme, _("Again, gently"), icon="repeat", height=64, style="sentence")
        reason = _("Muscles learn between sessions. If you want to move: one set, easier forms.")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch()
        words.addWidget(Label(theme, _("That is enough for today."), style="sentence"))
        self._reason = Label(theme, reason, color="ink2", wrap=True)
        words.addWidget(self._reason)
        words.addStretch()
        self._row = QHBoxLayout(self)
        self._row.setSpacing(24)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._again)
        self._again.clicked.connect(self.again_requested)
        self.arrange()

    def show_done(self, done: DoneView) -> None:
        """Offer the day once more where it may come again."""
        self._again.setVisible(done.may_come_again)
        self._reason.setVisible(done.may_come_again)

    def arrange(self) -> None:
        """Keep the margins of the card or of the page."""
        self._row.setContentsMargins(24, 8, 40 if self.is_pinned else 24, 8)
        height = 112 if self.is_pinned else 128
        self.setMinimumHeight(round(height + 64 * (self._theme.text_scale - 1)))
