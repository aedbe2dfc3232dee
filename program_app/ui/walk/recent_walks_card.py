"""The last walks: when, how long, how much of it braced, and how much of the brace was held."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.journey.walk import WalkDone
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.label import Label
from program_app.words.days import day_and_month
from program_app.words.language import _
from program_app.words.walk import quality_line, walk_heading, walked_line


class RecentWalksCard(Card):
    """Made anew for each view."""

    def __init__(self, theme: Theme, walks: tuple[WalkDone, ...]) -> None:
        super().__init__(theme)
        self._theme = theme
        self.body.setSpacing(10)
        self.body.addWidget(Label(theme, _("Recent walks"), style="h2"))
        for walk in walks:
            self.body.addWidget(Divider(theme))
            self.body.addWidget(self._row(walk))
        if not walks:
            line = _("Your walks will show up here, with the minutes that were braced.")
            self.body.addWidget(Label(theme, line, color="ink2", wrap=True))
        self.body.addStretch()

    def _row(self, walk: WalkDone) -> QWidget:
        heading = walk_heading(walk.day_number, day_and_month(walk.started_on), is_own=walk.is_own)
        length = walked_line(walk.walked_seconds, walk.braced_seconds)
        quality = quality_line(walk.brace_quality)
        row = QWidget()
        row.setAccessibleName(", ".join(part for part in (heading, length, quality) if part))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self._theme, heading, style="body-strong", wrap=True))
        words.addWidget(Label(self._theme, length, style="small", color="ink2", wrap=True))
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addLayout(words, 1)
        if quality:
            held = Label(self._theme, quality, style="small", color="ink2")
            across.addWidget(held, 0, Qt.AlignmentFlag.AlignVCenter)
        return row
