"""The result when a sign needs help today: the program stays closed."""

from collections.abc import Sequence

from program_app.domain.care import ScreeningItem, Tier
from program_app.ui.first_run.result_sheet import ResultSheet
from program_app.ui.first_run.tier_looks import TIER_LOOKS
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.words.language import _


class EmergencyResult(ResultSheet):
    """Says whom to call, with the number where the person has given one; the app does not dial."""

    def __init__(self, theme: Theme, items: Sequence[ScreeningItem], emergency_number: str) -> None:
        super().__init__(
            theme,
            TIER_LOOKS[Tier.EMERGENCY],
            _("Please get medical help today."),
            _("You ticked a sign that someone should look at now. The program stays closed until then."),
        )
        card = Card(theme, padding=32, fill="rsoft", edge="rline")
        card.body.setSpacing(8)
        if emergency_number:
            card.body.addWidget(Label(theme, _("Your emergency number"), style="body-strong", color="rink"))
            card.body.addWidget(Label(theme, emergency_number, style="title", color="rink", wrap=True))
            also = _("Or go to the nearest emergency department. Do not wait for a routine appointment.")
        else:
            call = _("Call your emergency number")
            card.body.addWidget(Label(theme, call, style="lead-title", color="rink", wrap=True))
            also = _("or go to the nearest emergency department. Do not wait for a routine appointment.")
        card.body.addWidget(Label(theme, also, style="article", wrap=True))
        self.column.addWidget(card)
        say = Card(theme)
        say.body.addWidget(Label(theme, _("What to say"), style="h2"))
        for item in items:
            say.body.addWidget(Label(theme, item.text, style="article", color="ink2", wrap=True))
        self.column.addWidget(say)
        self.add_rescue()
