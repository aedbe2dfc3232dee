"""The result when there is something to work around: the program goes on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from program_app.domain.care import ScreeningItem, Tier
from program_app.ui.first_run.result_sheet import ResultSheet
from program_app.ui.first_run.tier_looks import TIER_LOOKS
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.label import Label
from program_app.words.language import _
from program_app.words.screening import work_around


class AdaptResult(ResultSheet):
    """Each answer with a way to go on; `misfit` says so where too little of the program is left."""

    accepted = Signal()

    def __init__(self, theme: Theme, items: Sequence[ScreeningItem], misfit: str) -> None:
        super().__init__(
            theme,
            TIER_LOOKS[Tier.ADAPT],
            _("Noted."),
            misfit
            or _(
                "None of this stands in the way. Where a day needs it, other exercises take over, and Today "
                "says which and why."
            ),
        )
        card = Card(theme, padding=24)
        card.body.setSpacing(4)
        for place, item in enumerate(items):
            if place:
                card.body.addSpacing(8)
                card.body.addWidget(Divider(theme))
                card.body.addSpacing(8)
            card.body.addWidget(Label(theme, item.text, style="body-strong", wrap=True))
            card.body.addWidget(Label(theme, work_around(item.sets or ""), color="ink2", wrap=True))
        self.column.addWidget(card)
        self._continue = Button(theme, _("Continue"), kind=ButtonKind.PRIMARY)
        self._continue.clicked.connect(self.accepted)
        self.foot.addStretch()
        self.foot.addWidget(self._continue)

    def press_continue(self) -> None:
        """What Enter does."""
        self._continue.click()
