"""The foot of the rescue page: moved, not letting go, get help, it has let go; and what follows the end."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from program_app.ui.rescue.move_bar import MoveBar
from program_app.ui.rescue.ways_row import LOOKS, WaysRow
from program_app.ui.rescue.wishes import Wish
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import ButtonKind
from program_app.ui.widgets.cue_strip import CueStrip
from program_app.ui.widgets.stage_button import StageButton
from program_app.ui.widgets.stage_scale import StageScale
from program_app.words.language import _

_GAP = 16
_WISHES = (
    (Wish.MOVE, Wish.NOT_YET, Wish.HELP, Wish.LET_GO),
    (Wish.START_AGAIN, Wish.NOTHING, Wish.MORE, Wish.SAVE),
)


class RescueFoot(QWidget):
    """Large buttons that never move; `wished(Wish)` tells a press."""

    wished = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        primary, rescue = ButtonKind.PRIMARY, ButtonKind.RESCUE_OUTLINE
        self.cue = CueStrip(theme)
        self.bar = MoveBar(theme)
        self._moved = StageButton(theme, _("I’ve moved"), kind=primary, icon="switch", key=_("Space"))
        self._not_yet = StageButton(theme, _("Not letting go"), key="H")
        self._help = StageButton(theme, _("Get help"), kind=rescue, icon="get-help", key="G")
        self._let_go = StageButton(theme, _("It has let go"), icon="check", key="L")
        self._again = StageButton(theme, _("It has started again"), icon="back", key="A")
        self._nothing = StageButton(theme, _("It was nothing"), key=_("Del"))
        self._more = StageButton(theme, _("Tell more"), icon="edit", key="T")
        self._back = StageButton(theme, "", icon="back", key=_("Esc"))
        self._save = StageButton(theme, _("Save and close"), kind=primary, icon="check", key=_("Enter"))
        self._rows = QStackedWidget()
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways = WaysRow(self._moved, self.bar, (self._not_yet, self._help, self._let_go))
        self._each_row = self._ways, self._new_end(), self._new_help()
        for row in self._each_row:
            self._rows.addWidget(row)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.cue)
        self._column.addWidget(self._rows)
        self._connect()

    def show_running(self) -> None:
        """The buttons while it lasts."""
        self._show_row(0)

    def show_end(self) -> None:
        """The answers after the end."""
        self._show_row(1)

    def show_help(self, *, has_let_go: bool) -> None:
        """The way back from whom to call."""
        self._back.setText(_("Back") if has_let_go else _("Back to the position"))
        self._back.updateGeometry()
        self._show_row(2)

    def _show_row(self, number: int) -> None:
        for place, row in enumerate(self._each_row):
            up = QSizePolicy.Policy.Preferred if place == number else QSizePolicy.Policy.Ignored
            row.setSizePolicy(QSizePolicy.Policy.Preferred, up)
        self._rows.setCurrentIndex(number)
        self.cue.setVisible(number == 0)

    def fit(self, margin: int, *, is_low: bool, is_folded: bool) -> None:
        """Arrange for the room there is."""
        self._column.setContentsMargins(margin, 8 if is_low else 16, margin, 12 if is_low else 24)
        self._column.setSpacing(8 if is_low else 16)
        self.cue.setFixedHeight(56 if is_low else 64 if is_folded else 80)
        self.cue.set_scale(StageScale(self.width(), 640 if is_folded else self.window().height()))
        room = self.width() - 2 * margin
        self._ways.fit(room, is_folded=is_folded)
        self._fit_ending(room, is_folded=is_folded)

    def _fit_ending(self, room: int, *, is_folded: bool) -> None:
        """Beside each other if that fits, else in pairs."""
        directions = QBoxLayout.Direction
        ways: list[tuple[Sequence[Sequence[StageButton]], QBoxLayout.Direction]] = [
            ((self._ending[:2], self._ending[2:]), directions.TopToBottom)
        ]
        if not is_folded:
            ways.insert(0, ((self._ending,), directions.LeftToRight))
        for lines, direction in ways:
            self._last.setDirection(direction)
            for has_keys, grown in LOOKS:
                for button in self._ending:
                    button.set_key_visible(has_keys)
                    button.set_grown(grown)
                if max(sum(each.sizeHint().width() + _GAP for each in line) for line in lines) <= room:
                    return

    @property
    def _running(self) -> tuple[StageButton, ...]:
        return self._moved, self._not_yet, self._help, self._let_go

    @property
    def _ending(self) -> tuple[StageButton, ...]:
        return self._again, self._nothing, self._more, self._save

    def _new_end(self) -> QWidget:
        row = QWidget()
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight, row)
        self._last.setContentsMargins(0, 0, 0, 0)
        self._last.setSpacing(12)
        for buttons in ((self._again, self._nothing), (self._more, self._save)):
            pair = QHBoxLayout()
            pair.setSpacing(12)
            for button in buttons:
                pair.addWidget(button)
            self._last.addLayout(pair)
        self._last.insertStretch(1)
        return row

    def _new_help(self) -> QWidget:
        row = QWidget()
        ways = QHBoxLayout(row)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.addWidget(self._back)
        ways.addStretch()
        return row

    def _connect(self) -> None:
        for button in (*self._running, *self._ending, self._back):
            button.clicked.connect(self._on_pressed)

    def _on_pressed(self) -> None:
        running, ending = _WISHES
        buttons = (*self._running, *self._ending, self._back)
        wishes = dict(zip(buttons, (*running, *ending, Wish.BACK), strict=True))
        sender = self.sender()
        if isinstance(sender, StageButton):
            self.wished.emit(wishes[sender])
