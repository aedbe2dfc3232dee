"""The bar that asks for the pain of the moment and starts the session."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from program_app.domain.safety import Light
from program_app.domain.today import TodayState
from program_app.journey.asked import Wish
from program_app.journey.views import TodayView
from program_app.ui.theme import Theme
from program_app.ui.today.foot import Foot
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.scale import Scale0To10
from program_app.ui.widgets.text_link import TextLink
from program_app.words.language import _
from program_app.words.pause import opens_line
from program_app.words.today import resume_line, sign_list, sign_text, start_text

_BUTTON = 224
_PINNED_BUTTON = 176
_SCALE = 328
_PINNED_SCALE = 440


class StartBar(Foot):
    """The scale keeps its answer and its focus while the card above it changes."""

    pain_changed = Signal(int)
    start_requested = Signal()
    rescue_requested = Signal()
    wished = Signal(object)
    """A Wish: a sign is there, or has passed."""

    def __init__(self, theme: Theme, question: str) -> None:
        super().__init__(theme)
        self._is_red = False
        self._has_sign = False
        self._question = Label(theme, question, style="body-strong")
        self._scale = Scale0To10(theme, name=question, low_text=_("No pain"), high_text=_("Worst I know"))
        self._sign = TextLink(theme, sign_text(has_sign=False), color="rink")
        self._sign.setAccessibleDescription(sign_list())
        self._sign.setToolTip(sign_list())
        self._start = Button(
            theme, _("Start"), kind=ButtonKind.PRIMARY, icon="play", height=96, style="start"
        )
        self._resume_line = Label(theme, style="small", color="ink2")
        self._resume_line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._asked = QWidget()
        self._asked_flow = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._asked)
        self._asked_flow.setContentsMargins(0, 0, 0, 0)
        self._asked_flow.setSpacing(4)
        self._asked_flow.addWidget(self._question, 1)
        self._asked_flow.addWidget(self._sign)
        self._buttons = QWidget()
        self._grid = QGridLayout(self)
        self._lay_out_buttons()
        self.arrange()
        self._scale.answered.connect(self.pain_changed)
        self._scale.confirmed.connect(self._on_confirmed)
        self._start.clicked.connect(self._on_start_clicked)
        self._sign.clicked.connect(self._on_sign_clicked)

    def show_today(self, view: TodayView) -> None:
        """Show the answer so far, and the button that belongs to it."""
        if self._scale.value_or_none() != view.pain:
            self._scale.set_value_or_none(view.pain)
        self._is_red = view.is_red
        self._has_sign = view.asked.has_sign
        self._sign.set_words(sign_text(has_sign=self._has_sign))
        self._show_line(view)
        self._start.setEnabled(not view.is_waiting)
        if view.is_waiting:
            self._start.set_kind(ButtonKind.SECONDARY)
            self._start.set_icon("clock")
            self._start.setText(_("Opens later"))
        elif self._is_red:
            self._start.set_kind(ButtonKind.RESCUE_OUTLINE)
            self._start.set_icon("rescue")
            self._start.setText(_("Open rescue"))
        else:
            self._start.set_kind(ButtonKind.PRIMARY)
            self._start.set_icon("play")
            self._start.setText(_start_text(view))
        self.arrange()

    def answer_with(self, event: QKeyEvent) -> bool:
        """Let the scale take a key that the page was given; whether it was a digit."""
        if event.text() not in tuple("0123456789"):
            return False
        self._scale.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scale.keyPressEvent(event)
        return True

    def press_enter(self) -> None:
        """What Enter does where nothing else has the focus."""
        self._start.click()

    def arrange(self) -> None:
        """In the card the question stands over the scale; pinned, everything is on one line."""
        for widget in (self._asked, self._scale, self._buttons):
            self._grid.removeWidget(widget)
        if self.is_pinned:
            self._arrange_in_line()
        else:
            self._arrange_in_card()

    def _arrange_in_card(self) -> None:
        self._grid.setContentsMargins(24, 16, 24, 20)
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(6)
        self._asked_flow.setDirection(QBoxLayout.Direction.LeftToRight)
        self._grid.addWidget(self._asked, 0, 0, Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(self._scale, 1, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._buttons, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        self._stretch(1, 0, 0)
        self._scale.setMaximumWidth(self._theme.scaled(_SCALE))
        self._start.setMinimumWidth(self._theme.scaled(_BUTTON))
        self._start.setFixedHeight(self._theme.scaled(96))
        self.setFixedHeight(self._theme.scaled(160))

    def _arrange_in_line(self) -> None:
        self._grid.setContentsMargins(24, 4, 40, 4)
        self._grid.setHorizontalSpacing(24)
        self._asked_flow.setDirection(QBoxLayout.Direction.TopToBottom)
        self._grid.addWidget(self._asked, 0, 0, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self._scale, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(self._buttons, 0, 2, 2, 1, right)
        self._stretch(0, 1, 0)
        self._scale.setMaximumWidth(self._theme.scaled(_PINNED_SCALE))
        self._start.setMinimumWidth(self._theme.scaled(_PINNED_BUTTON))
        self._start.setFixedHeight(self._grown(80 - self._resume_room))
        self.setFixedHeight(self._grown(112))

    def _grown(self, pixels: int) -> int:
        """The pinned bar grows less than its text: 112 becomes 144 at 150 %."""
        return round(pixels + 64 * (self._theme.text_scale - 1))

    @property
    def _resume_room(self) -> int:
        return 0 if self._resume_line.isHidden() else 16

    def _stretch(self, *factors: int) -> None:
        for column, factor in enumerate(factors):
            self._grid.setColumnStretch(column, factor)

    def _lay_out_buttons(self) -> None:
        self._start.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self._buttons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._start)
        column.addWidget(self._resume_line)

    def _show_line(self, view: TodayView) -> None:
        resume, line = view.resume, ""
        if view.is_waiting and view.pause is not None:
            line = opens_line(view.pause.opens_at)
        elif resume is not None and not self._is_red:
            line = resume_line(resume.exercise_number, resume.exercise_count, resume.seconds_left)
        self._resume_line.setText(line)
        self._resume_line.setVisible(bool(line))

    def _on_confirmed(self) -> None:
        self._start.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_sign_clicked(self) -> None:
        self.wished.emit(Wish.NO_SIGN if self._has_sign else Wish.SIGN)

    def _on_start_clicked(self) -> None:
        if self._is_red:
            self.rescue_requested.emit()
        else:
            self.start_requested.emit()


def _start_text(view: TodayView) -> str:
    has_checks = view.is_check_in and bool(view.checks)
    return start_text(
        resumes=view.state is TodayState.RESUME,
        gentle=view.light is Light.GENTLE,
        checks=has_checks and not view.checks_wait,
        recovery=has_checks and view.checks_wait,
    )
