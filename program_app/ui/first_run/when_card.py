"""When Day 1 begins, and the pain before it."""

from enum import StrEnum

from PySide6.QtCore import Signal

from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.scale import Scale0To10
from program_app.ui.widgets.segmented import SegmentedChoice
from program_app.words.language import _


class When(StrEnum):
    """When the first session is done."""

    NOW = "now"
    LATER = "later"
    TOMORROW = "tomorrow"


class WhenCard(Card):
    """`chosen(When)`; the pain is asked only for a session that begins now, `pain_told(pain)` tells it."""

    chosen = Signal(object)
    pain_told = Signal(int)

    def __init__(self, theme: Theme, question: str) -> None:
        super().__init__(theme)
        words = [
            (When.NOW.value, _("Now")),
            (When.LATER.value, _("Later today")),
            (When.TOMORROW.value, _("Tomorrow")),
        ]
        self._when = SegmentedChoice(theme, words, name=_("When"))
        self._when.set_value(When.NOW)
        self._divider = Divider(theme)
        self._question = Label(theme, question, style="body-strong")
        self._pain = Scale0To10(theme, name=_("{question}, 0 to 10").format(question=question))
        self.body.setContentsMargins(24, 18, 24, 12)
        self.body.setSpacing(10)
        self.body.addWidget(Label(theme, _("When"), style="h2"))
        self.body.addWidget(self._when)
        self.body.addWidget(self._divider)
        self.body.addWidget(self._question)
        self.body.addWidget(self._pain)
        self._when.chosen.connect(self._on_chosen)
        self._pain.answered.connect(self.pain_told)

    def when(self) -> When:
        """What is chosen."""
        return When(self._when.value() or When.NOW)

    def show_pain(self, pain: int | None) -> None:
        """Show the pain that was given; emits nothing."""
        self._pain.set_value_or_none(pain)

    def _on_chosen(self, value: str) -> None:
        is_now = value == When.NOW
        for part in (self._divider, self._question, self._pain):
            part.setVisible(is_now)
        self.chosen.emit(When(value))
