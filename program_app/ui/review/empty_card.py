"""What stands beside the map before the first day."""

from PySide6.QtCore import Qt, Signal

from program_app.painting.day_marks import DayMark
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.day_mark_view import DayMarkView
from program_app.ui.widgets.label import Label
from program_app.words.language import _

_MARK_RADIUS = 27


class EmptyCard(Card):
    """Says what will be here, and leads to day 1."""

    go_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=32)
        go = Button(theme, _("Go to day 1"), kind=ButtonKind.PRIMARY, icon="play")
        self.body.addStretch(1)
        self.body.addWidget(DayMarkView(theme, DayMark.TODAY, radius=_MARK_RADIUS))
        self.body.addSpacing(8)
        self.body.addWidget(
            Label(theme, _("Your first day will show up here."), style="lead-title", wrap=True)
        )
        line = _("Times held, pain before and after, tired or sore.")
        self.body.addWidget(Label(theme, line, color="ink2", wrap=True))
        self.body.addSpacing(16)
        self.body.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        go.clicked.connect(self.go_requested)
