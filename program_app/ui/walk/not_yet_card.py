"""What stands on the Walk page while there is no walk."""

from PySide6.QtCore import Qt, Signal

from program_app.journey.walk import WalkPageView, WalkState
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.words.language import _
from program_app.words.walk import first_walk_today_lines, not_yet_lines, on_the_spot_lines


class NotYetCard(Card):
    """Says when walks begin, and leads to what comes before them."""

    today_requested = Signal()
    brace_requested = Signal()
    """To the exercise that is learned before: the brace, standing still."""
    march_requested = Signal()
    """To the exercise that stands in for walks."""

    def __init__(self, theme: Theme, view: WalkPageView) -> None:
        super().__init__(theme, padding=32)
        is_today = view.is_in_session
        marches = view.state is WalkState.ON_THE_SPOT
        title, line = _lines(view)
        there = _("See the standing march") if marches else _("See the standing brace")
        way = Button(theme, _("Go to Today") if is_today else there)
        self.body.addStretch(1)
        self.body.addWidget(IconLabel(theme, "walk", size=40, color="primary"))
        self.body.addSpacing(8)
        self.body.addWidget(Label(theme, title, style="lead-title", wrap=True))
        self.body.addWidget(Label(theme, line, color="ink2", wrap=True))
        self.body.addSpacing(16)
        self.body.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        leads_to = self.march_requested if marches else self.brace_requested
        way.clicked.connect(self.today_requested if is_today else leads_to)


def _lines(view: WalkPageView) -> tuple[str, str]:
    if view.state is WalkState.ON_THE_SPOT:
        return on_the_spot_lines()
    return first_walk_today_lines() if view.is_in_session else not_yet_lines(view.first_day)
