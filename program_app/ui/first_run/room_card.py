"""How to lie and where the screen stands: the plan of the room, and four tips."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from program_app.ui.first_run.room_plan import RoomPlan
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.words.language import _

_TIP = 50


class RoomCard(Card):
    """Nothing to answer."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._rows: list[Label] = []
        self.body.setContentsMargins(24, 18, 24, 6)
        self.body.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(Label(theme, _("Your room"), style="h2"), 1)
        head.addWidget(Label(theme, _("seen from above"), style="small", color="ink2"))
        self.body.addLayout(head)
        self.body.addSpacing(8)
        self.body.addWidget(RoomPlan(theme))
        self.body.addSpacing(6)
        tips = [
            ("lying", _("Firm floor, a mat, the screen to one side")),
            ("chair", _("A steady chair against a wall")),
            ("get-help", _("Phone within reach, shoes that grip")),
            ("mouse", _("A wireless mouse beside you: a click pauses")),
        ]
        for icon, tip in tips:
            self.body.addWidget(Divider(theme))
            self.body.addLayout(self._tip(icon, tip))
        self.body.addStretch()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _tip(self, icon: str, tip: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        words = Label(self._theme, tip, wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._rows.append(words)
        row.addWidget(IconLabel(self._theme, icon, color="primary"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        return row

    def _on_theme_changed(self) -> None:
        for words in self._rows:
            words.setMinimumHeight(self._theme.scaled(_TIP - 1))
