"""All cards of the page of one exercise, arranged for the room there is."""

from PySide6.QtCore import QSizeF, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from program_app.journey.exercise_detail import ExerciseView, MistakeView
from program_app.ui.effective_size import LOW_BELOW, SMALL_BELOW
from program_app.ui.exercise.care_cards import FactsCard, StopCard
from program_app.ui.exercise.figure_cards import LikeCard, WrongCard
from program_app.ui.exercise.forms_card import FormsCard
from program_app.ui.exercise.steps_card import StepsCard
from program_app.ui.exercise.words_card import WordsCard
from program_app.ui.theme import Theme

_GAP = 16
_STACKED_BELOW = 640
_LIKE, _WRONG = 648, 344
_STEPS, _WORDS, _FORMS = 456, 264, 256


class ExerciseBody(QWidget):
    """Choosing a slip shows it in the card of the wrong figure."""

    practice_requested = Signal()

    def __init__(self, theme: Theme, view: ExerciseView) -> None:
        super().__init__()
        self.like = LikeCard(theme, view)
        self.wrong = WrongCard(theme, view.motion)
        self.steps = StepsCard(theme, view)
        self.words = WordsCard(theme, view)
        self.forms = FormsCard(theme, view)
        right = QBoxLayout.Direction.LeftToRight
        self._figures, self._care = QBoxLayout(right), QBoxLayout(right)
        self._middle = QGridLayout()
        for place, card in enumerate((self.steps, self.words, self.forms)):
            self._middle.addWidget(card, 0, place)
        self._figures.addWidget(self.like, _LIKE)
        self._figures.addWidget(self.wrong, _WRONG)
        self._care.addWidget(StopCard(theme, view), 1)
        self._care.addWidget(FactsCard(theme, view), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for layout in (self._figures, self._middle, self._care):
            layout.setSpacing(_GAP)
            column.addLayout(layout)
        column.addStretch()
        self.steps.practice_requested.connect(self.practice_requested)
        self.words.mistake_chosen.connect(self._on_mistake_chosen)
        self._show(next((m for m in view.mistakes if m.can_be_shown), view.mistakes[0]))

    def fit(self, size: QSizeF) -> None:
        """Arrange the cards in a window of the effective `size`."""
        is_stacked = size.width() < _STACKED_BELOW
        flow = QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight
        self._figures.setDirection(flow)
        self._care.setDirection(flow)
        is_low = size.height() < LOW_BELOW
        self.like.set_low(is_low)
        self.wrong.set_low(is_low)
        places = {0: (0, 0, 1), 1: (0, 1, 1), 2: (0, 2, 1)}
        shares = (_STEPS, _WORDS, _FORMS)
        if is_stacked:
            places, shares = {0: (0, 0, 1), 1: (1, 0, 1), 2: (2, 0, 1)}, (1, 0, 0)
        elif size.width() < SMALL_BELOW:
            places, shares = {0: (0, 0, 2), 1: (1, 0, 1), 2: (1, 1, 1)}, (1, 1, 0)
        for number, card in enumerate((self.steps, self.words, self.forms)):
            row, place, span = places[number]
            self._middle.removeWidget(card)
            self._middle.addWidget(card, row, place, 1, span)
            self._middle.setColumnStretch(number, shares[number])

    def _show(self, mistake: MistakeView) -> None:
        self.wrong.show_mistake(mistake)
        self.words.show_chosen(mistake)

    def _on_mistake_chosen(self, mistake: MistakeView) -> None:
        self._show(mistake)
        self.wrong.figure.play_once()
