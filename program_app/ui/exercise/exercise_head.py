"""The name of an exercise and what it works, how it is done, and whether it is asked for today."""

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from program_app.journey.exercise_detail import ExerciseView
from program_app.ui.theme import Theme
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.flow_layout import FlowLayout
from program_app.ui.widgets.label import Label
from program_app.words.exercises import position_name, works_name
from program_app.words.language import _


class ExerciseHead(QWidget):
    """The name at the left, the chips at the right or below."""

    def __init__(self, theme: Theme, view: ExerciseView) -> None:
        super().__init__()
        self._title = Label(theme, view.name, style="h1", wrap=True)
        self._chips = FlowLayout(8)
        chips = QWidget()
        chips.setLayout(self._chips)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        chips.setSizePolicy(policy)
        facts = [works_name(group) for group in view.works]
        if view.position is not None:
            facts.append(position_name(view.position))
        for fact in facts:
            self._chips.addWidget(Chip(theme, fact))
        if view.is_today:
            self._chips.addWidget(Chip(theme, _("In today’s session"), soft=True))
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setSpacing(8)
        self._flow.addWidget(self._title, 1)
        self._flow.addWidget(chips)

    def fit(self, *, is_low: bool, is_narrow: bool) -> None:
        """Take a smaller title in a low window; in a narrow one the chips go under it."""
        self._title.set_style("h1-small" if is_low or is_narrow else "h1")
        flow = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._flow.setDirection(flow)
        self._chips.set_align_right(not is_narrow)
