"""The foot of the Walk page: the pain of the moment, and the start."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from program_app.journey.walk import WalkPageView, WalkState
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.scale import Scale0To10
from program_app.words.language import _

_SCALE = 440
_QUESTION = 150
_BUTTON = 200


class WalkFoot(QWidget):
    """With strong pain the button opens rescue instead."""

    pain_changed = Signal(int)
    start_requested = Signal()
    rescue_requested = Signal()

    def __init__(self, theme: Theme, question: str) -> None:
        super().__init__()
        self._theme = theme
        self._is_red = False
        self._question = Label(theme, question, style="body-strong", wrap=True)
        self._question.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._scale = Scale0To10(theme, name=question, low_text=_("No pain"), high_text=_("Worst I know"))
        self._start = Button(theme, "", kind=ButtonKind.PRIMARY, height=72, style="start")
        self._row = QHBoxLayout(self)
        self._row.setSpacing(24)
        self._row.addWidget(self._question)
        self._row.addWidget(self._scale, 1)
        self._row.addStretch()
        self._row.addWidget(self._start)
        self._scale.answered.connect(self.pain_changed)
        self._scale.confirmed.connect(self._on_confirmed)
        self._start.clicked.connect(self._on_start_clicked)
        theme.changed.connect(self._fit)
        self._fit()

    def show_walk(self, view: WalkPageView) -> None:
        """Show the answer of today, and the button that belongs to it."""
        if self._scale.value_or_none() != view.pain:
            self._scale.set_value_or_none(view.pain)
        self._is_red = view.state is WalkState.NO_SESSION
        self._start.set_kind(ButtonKind.RESCUE_OUTLINE if self._is_red else ButtonKind.PRIMARY)
        self._start.set_icon("rescue" if self._is_red else "play")
        self._start.setText(_("Open rescue") if self._is_red else _("Start walk"))
        self._start.updateGeometry()

    def set_margins(self, left: int, right: int) -> None:
        """Stand under the cards."""
        self._row.setContentsMargins(left, 12, right, 12)

    def press_start(self) -> None:
        """What Enter does where nothing else has the focus."""
        self._start.click()

    def answer_with(self, event: QKeyEvent) -> None:
        """Let the scale take a digit that the page was given."""
        self._scale.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scale.keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line above."""
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, self.width(), 1), self._theme.color("edge"))

    def _fit(self) -> None:
        self._question.setMaximumWidth(self._theme.scaled(_QUESTION))
        self._scale.setMaximumWidth(self._theme.scaled(_SCALE))
        self._start.setMinimumWidth(self._theme.scaled(_BUTTON))

    def _on_confirmed(self) -> None:
        self._start.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_start_clicked(self) -> None:
        if self._is_red:
            self.rescue_requested.emit()
        else:
            self.start_requested.emit()
