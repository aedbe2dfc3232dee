"""Asks twice before a second day is done on one date; waiting is the easy answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from program_app.ui.theme import Theme
from program_app.ui.today.care_badge import CareBadge
from program_app.ui.today.foot import Foot
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.label import Label
from program_app.words.language import _
from program_app.words.today import second_day_question, second_day_yes

_ASKS = 2


class SecondDayPanel(Foot):
    """`agreed` comes after the second yes; `left` at any no."""

    agreed = Signal()
    left = Signal()

    def __init__(self, theme: Theme, done_day: int, next_day: int) -> None:
        super().__init__(theme, fill="care", edge="careedge")
        self._done_day = done_day
        self._next_day = next_day
        self._ask = 1
        self._badge = CareBadge(theme)
        self._question = Label(theme, style="start", color="oncare", wrap=True)
        self._count = Label(theme, style="body-strong", color="oncare")
        self._reason = Label(theme, style="article", color="oncare", wrap=True)
        self._leave = Button(
            theme,
            _("Leave it for tomorrow"),
            kind=ButtonKind.PRIMARY,
            icon="rest-day",
            key=_("Enter"),
            height=64,
            style="sentence",
        )
        self._yes = Button(theme, "", kind=ButtonKind.ON_CARE, height=64, style="sentence")
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._show_question()
        self.arrange()
        self._leave.clicked.connect(self.left)
        self._yes.clicked.connect(self._on_yes)

    def showEvent(self, event: QShowEvent) -> None:
        """Wait on the easy answer."""
        super().showEvent(event)
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrange(self) -> None:
        """Keep the margins of the card or of the page."""
        right = 40 if self.is_pinned else 24
        self._column.setContentsMargins(24, 12 if self.is_pinned else 24, right, 12 if self.is_pinned else 24)
        self.setMinimumHeight(0 if self.is_pinned else self._theme.scaled(272))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._badge)
        head.addWidget(self._question, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._count)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._leave)
        buttons.addWidget(self._yes, 0, Qt.AlignmentFlag.AlignRight)
        self._column.setSpacing(10)
        self._column.addLayout(head)
        self._column.addWidget(self._reason)
        self._column.addStretch()
        self._column.addLayout(buttons)

    def _show_question(self) -> None:
        question, reason = second_day_question(self._ask, self._done_day, self._next_day)
        self._badge.set_icon("repeat" if self._ask == 1 else "info")
        self._question.setText(question)
        self._reason.setText(reason)
        self._count.setText(_("{number} of {count}").format(number=self._ask, count=_ASKS))
        self._yes.setText(second_day_yes(self._ask, self._next_day))
        self._yes.updateGeometry()
        self.setAccessibleName(question)
        self.setAccessibleDescription(reason)

    def _on_yes(self) -> None:
        if self._ask == _ASKS:
            self.agreed.emit()
            return
        self._ask += 1
        self._show_question()
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)
