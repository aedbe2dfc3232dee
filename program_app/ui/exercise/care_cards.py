"""When to stop, and what else there is to know about an exercise."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from program_app.journey.exercise_detail import ExerciseView
from program_app.ui.theme import Theme
from program_app.ui.widgets.bullet import bullet
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.words.exercises import level_text
from program_app.words.language import _


class StopCard(Card):
    """Its own stop signs, then those of every exercise."""

    def __init__(self, theme: Theme, view: ExerciseView) -> None:
        super().__init__(theme, fill="rsoft", edge="rline")
        self._theme = theme
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.addWidget(Label(theme, _("Stop if"), style="h2", color="rink"))
        self._add(view.stop_signs)
        if view.general_stop_signs:
            self.body.addSpacing(4)
            self.body.addWidget(
                Label(theme, _("And in every exercise"), style="body-strong", color="rink", wrap=True)
            )
            self._add(view.general_stop_signs)
        self.body.addStretch()

    def _add(self, signs: Sequence[str]) -> None:
        for sign in signs:
            self.body.addLayout(bullet(self._theme, sign, "rescue"))


class FactsCard(Card):
    """Muscles, load on the back, what is needed, and other names."""

    def __init__(self, theme: Theme, view: ExerciseView) -> None:
        super().__init__(theme)
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.addWidget(Label(theme, _("Good to know"), style="h2"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        facts = (
            (_("Works"), view.muscles),
            (_("Back"), view.back_demand_note),
            (_("Level"), _("{level} of 4").format(level=level_text(view.level))),
            (_("You need"), ". ".join(view.equipment) or _("Nothing")),
            (_("Also called"), ", ".join(view.other_names)),
        )
        for row, (word, text) in enumerate(fact for fact in facts if fact[1]):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(Label(theme, word, color="ink3"), row, 0, top)
            grid.addWidget(Label(theme, text, wrap=True), row, 1, top)
        self.body.addLayout(grid)
        self.body.addStretch()
