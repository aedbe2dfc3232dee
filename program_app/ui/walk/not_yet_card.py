"""What stands on the Walk page before the first walk."""

from PySide6.QtCore import Qt, Signal

from program_app.journey.walk import WalkPageView
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.words.language import _
from program_app.words.walk import first_walk_today_lines, not_yet_lines


class NotYetCard(Card):
    """Says when walks begin, and leads to what comes before them."""

    today_requested = Signal()
    brace_requested = Signal()
    """To the exercise that is learned before: the brace, standing still."""

    def __init__(self, theme: Theme, view: WalkPageView) -> None:
        super().__init__(theme, padding=32)
        is_today = view.is_in_session
        lines = first_walk_today_lines() if is_today else not_yet_lines(view.first_day)
        title, line = lines
        way = Button(theme, _("Go to Today") if is_today else _("See the standing brace"))
        self.body.addStretch(1)
        self.body.addWidget(IconLabel(theme, "walk", size=40, color="primary"))
        self.body.addSpacing(8)
        self.body.addWidget(Label(theme, title, style="lead-title", wrap=True))
        self.body.addWidget(Label(theme, line, color="ink2", wrap=True))
        self.body.addSpacing(16)
        self.body.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        way.clicked.connect(self.today_requested if is_today else self.brace_requested)
