"""How an exercise is tried, and how it is done, step by step."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from program_app.journey.exercise_detail import ExerciseView
from program_app.painting.fitted_text import paint_centred
from program_app.ui.exercise.marked_row import marked_row
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.flow_layout import FlowLayout
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.words.language import _

_DISC = 28


class StepsCard(Card):
    """Set-up and movement as one numbered list, then the breath."""

    practice_requested = Signal()
    cues_requested = Signal()

    def __init__(self, theme: Theme, view: ExerciseView) -> None:
        super().__init__(theme)
        self._theme = theme
        self._buttons = FlowLayout(12)
        self._hear: Button | None = None
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(10)
        self.body.addWidget(Label(theme, _("How to do it"), style="h2"))
        # Above the steps: under a long list they would be out of sight.
        self.body.addLayout(self._actions(view))
        self._divider = Divider(theme)
        self._divider.setVisible(view.can_be_practised)
        self.body.addWidget(self._divider)
        self.body.addSpacing(4)
        for number, step in enumerate(view.steps, start=1):
            self.body.addLayout(marked_row(theme, StepDisc(theme, number), step, gap=14))
        breath = IconLabel(theme, "breath", size=_DISC, color="primary")
        self.body.addLayout(marked_row(theme, breath, view.breathing, color="ink2", gap=14))
        self.body.addStretch()

    def offer_cues(self, *, is_offered: bool) -> None:
        """Have a button for the cues where there is a voice."""
        if self._hear is None and is_offered:
            self._hear = Button(self._theme, _("Hear the cues"), icon="sound")
            self._hear.clicked.connect(self.cues_requested)
            self._buttons.addWidget(self._hear)
            self._divider.show()
        if self._hear is not None:
            self._hear.setVisible(is_offered)

    def show_hearing(self, *, is_heard: bool) -> None:
        """While the cues are heard, the button stops them."""
        if self._hear is not None:
            self._hear.setText(_("Stop the cues") if is_heard else _("Hear the cues"))
            self._hear.updateGeometry()

    def _actions(self, view: ExerciseView) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(self._buttons)
        if view.can_be_practised:
            self._buttons.addWidget(self._practise(view))
            line = view.practice_waits or _("One rep, led like a session. Nothing is stored.")
            column.addWidget(Label(self._theme, line, style="small", color="ink2", wrap=True))
        return column

    def _practise(self, view: ExerciseView) -> Button:
        practise = Button(self._theme, _("Practise once"), kind=ButtonKind.PRIMARY, icon="play")
        practise.clicked.connect(self.practice_requested)
        if view.practice_waits:
            practise.set_waiting(view.practice_waits)
        return practise


class StepDisc(QWidget):
    """The number of a step on a soft disc."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._theme = theme
        self._number = number
        self.setAccessibleName(_("Step {number}").format(number=number))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """The square of the disc."""
        side = self._theme.scaled(_DISC)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw disc and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("psoft"))
        painter.drawEllipse(QRectF(self.rect()))
        font, color = self._theme.font("small-strong"), self._theme.color("pink")
        paint_centred(painter, str(self._number), QRectF(self.rect()), font, color)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
