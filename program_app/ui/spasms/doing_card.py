"""What the person was doing when it came."""

from PySide6.QtCore import Signal

from program_app.domain.spasm import Doing
from program_app.journey.spasm_form_view import SpasmFormView
from program_app.ui.spasms.chip_group import ChipGroup
from program_app.ui.spasms.explained import explain
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.words.spasms import doing_word

_IN_ORDER = (
    Doing.BENDING,
    Doing.LIFTING,
    Doing.TWISTING,
    Doing.SITTING,
    Doing.STANDING,
    Doing.WALKING,
    Doing.SLEEPING,
    Doing.NOTHING,
    Doing.COUGHING,
    Doing.EXERCISE,
    Doing.OTHER,
)


class DoingCard(Card):
    """Several may be chosen."""

    answered = Signal(str, object)

    def __init__(self, theme: Theme, view: SpasmFormView) -> None:
        super().__init__(theme)
        field = view.field("doing")
        choices = [(doing.value, doing_word(doing)) for doing in _IN_ORDER]
        self._chips = ChipGroup(theme, choices, view.record.doing, name=field.label)
        explain(field.help, self._chips)
        self.body.setContentsMargins(24, 14, 24, 18)
        self.body.addWidget(Label(theme, field.label, style="h2", wrap=True))
        self.body.addWidget(self._chips)
        self.body.addStretch()
        self._chips.chosen.connect(self._on_chosen)

    def _on_chosen(self, values: tuple[str, ...]) -> None:
        self.answered.emit("doing", tuple(Doing(value) for value in values))
