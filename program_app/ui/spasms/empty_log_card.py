"""What stands in place of the list before the first entry."""

from PySide6.QtCore import Qt, Signal

from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.words.language import _


class EmptyLogCard(Card):
    """Nothing is there, which is fine; says what an entry is about, and begins one."""

    log_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=32)
        log = Button(theme, _("Log a spasm"), kind=ButtonKind.PRIMARY, icon="plus")
        self.body.addStretch(1)
        self.body.addWidget(
            Label(theme, _("No spasms logged. Long may it last."), style="lead-title", wrap=True)
        )
        line = _("One that has passed can be added at any time. Small ones count too.")
        self.body.addWidget(Label(theme, line, color="ink2", wrap=True))
        self.body.addSpacing(12)
        self._kinds = Label(theme, color="ink2", wrap=True)
        self.body.addWidget(self._kinds)
        self.body.addSpacing(16)
        self.body.addWidget(log, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(2)
        log.clicked.connect(self.log_requested)

    def show_kinds(self, lines: tuple[str, ...]) -> None:
        """What an entry is about, one line for each kind."""
        self._kinds.setText("\n".join(lines))
