"""The exercise as it should look, and beside it as it should not."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy

from program_app.domain.frame import View
from program_app.domain.motion import Motion
from program_app.journey.exercise_detail import ExerciseView, MistakeView
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.figure_view import FigureView
from program_app.ui.widgets.focus_ring import FocusRing
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.verdict_mark import VerdictMark
from program_app.words.exercises import view_text
from program_app.words.language import _

_HEIGHT, _LOW_HEIGHT = 280, 220
_WIDTH = 344
_MARK = 28
_KEYBOARD_REASONS = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})


class FigureCard(Card):
    """A verdict, a figure, and from where it is seen where that is unusual."""

    def __init__(self, theme: Theme, title: str, *, is_right: bool) -> None:
        colors = ("surface", "line") if is_right else ("wrongsoft", "wrong")
        super().__init__(theme, padding=20, fill=colors[0], edge=colors[1])
        self.figure = FigureView(theme)
        # The card decides how high a picture is: somebody standing would make it twice as high.
        self.figure.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._seen_from = Label(theme, style="small", color="ink2" if is_right else "wrongtext", wrap=True)
        self._seen_from.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(VerdictMark(theme, is_right=is_right, size=_MARK))
        head.addWidget(Label(theme, title, style="sentence", color="pink" if is_right else "wrongtext"))
        head.addWidget(self._seen_from, 1)
        self._stack = QGridLayout()
        self._stack.setRowStretch(1, 1)
        self._stack.setSpacing(4)
        self._stack.addWidget(self.figure, 1, 0)
        self._stack.addLayout(head, 0, 0)
        self.body.setSpacing(4)
        self.body.setContentsMargins(20, 15, 20, 18)
        self.body.addLayout(self._stack, 1)

    def set_low(self, low: bool) -> None:
        """Take less height in a low window."""
        self.setMinimumHeight(self._theme.scaled(_LOW_HEIGHT if low else _HEIGHT))

    def sizeHint(self) -> QSize:
        """The size of the design; words may make it higher."""
        return QSize(self._theme.scaled(_WIDTH), self.minimumHeight())

    def _say_view(self) -> None:
        self._seen_from.setText(view_text(self.figure.view or View.SIDE))


class LikeCard(FigureCard):
    """The right figure goes on slowly over and over, unless the person wants less movement."""

    def __init__(self, theme: Theme, view: ExerciseView) -> None:
        super().__init__(theme, _("Like this"), is_right=True)
        self.figure.show_held(view.motion)
        self.figure.setAccessibleName(view.right_picture)
        self.figure.setVisible(self.figure.has_figure)
        words = Label(theme, view.right_picture, style="article", color="ink2", wrap=True)
        words.setVisible(not self.figure.has_figure)
        self.body.addWidget(words, 1)
        self._say_view()
        if self.figure.view is View.SIDE:
            # Seen from the side there is room above the head and beside somebody who stands.
            self._stack.removeWidget(self.figure)
            self._stack.addWidget(self.figure, 0, 0, 2, 1)
        self.figure.play_on()


class WrongCard(FigureCard):
    """One slip at a time; it moves once when the pointer or the keyboard comes to it."""

    def __init__(self, theme: Theme, motion: Motion | None) -> None:
        super().__init__(theme, _("Not like this"), is_right=False)
        self._motion = motion
        self._sentence = Label(theme, style="body-medium", color="wrongtext", wrap=True)
        self.body.addWidget(self._sentence)
        FocusRing(self, theme, 16)

    def show_mistake(self, mistake: MistakeView) -> None:
        """Show what this slip looks like."""
        self.figure.show_wrong(self._motion, mistake.name)
        has_figure = self.figure.has_figure
        self.figure.setVisible(has_figure)
        self.figure.setAccessibleName(mistake.sentence)
        self.body.setStretchFactor(self._sentence, 0 if has_figure else 1)
        self._sentence.setText(mistake.sentence)
        self.setAccessibleName(f"{mistake.name}. {mistake.sentence}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if has_figure else Qt.FocusPolicy.NoFocus)
        self._say_view()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer has come."""
        super().enterEvent(event)
        self.figure.play_once()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard has come."""
        super().focusInEvent(event)
        if event.reason() in _KEYBOARD_REASONS:
            self.figure.play_once()
