"""The top of the rescue page: what it is, its parts, the voice, and the way out."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from program_app.ui.rescue.tab_chip import TabChip
from program_app.ui.rescue.wishes import Wish
from program_app.ui.theme import Theme
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.top_button import TopButton
from program_app.words.language import _

_SPACE, _CHIP_GAP, _TOOL_GAP = 14, 8, 6
PARTS = (Wish.POSITION, Wish.ADD_ONS, Wish.HELPER, Wish.NIGHT)


class RescueHead(QWidget):
    """`wished(Wish)` tells what was pressed."""

    wished = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._mark = IconLabel(theme, "rescue", size=30, color="rink")
        self._title = Label(theme, _("Spasm now"), style="start", color="rink")
        names = (_("Position"), _("What else helps"), _("For a helper"), _("At night"))
        self._chips = [TabChip(theme, number, name) for number, name in enumerate(names, start=1)]
        self._turn = TopButton(theme, "turn", _("Turn"), key="R", with_word=True)
        self._dim = TopButton(theme, "rest-day", _("Dim"), key="D", with_word=True)
        self._voice = TopButton(theme, "voice", _("Voice"), key="M")
        self._close = TopButton(theme, "close", _("Close"), key=_("Esc"), with_word=True)
        self._wishes: dict[QObject, Wish] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_SPACE)
        self._left, self._middle, self._right = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._fill()
        self._is_folded: bool | None = None
        self._fold(is_folded=False)

    def show_part(self, number: int, *, can_choose: bool) -> None:
        """Mark the part that is in front; 0 marks none. The chips go where none can be chosen."""
        for chip in self._chips:
            chip.setChecked(chip.number == number)
            chip.setVisible(can_choose)

    def show_voice(self, *, is_on: bool) -> None:
        """Whether the voice is on."""
        self._voice.set_look("voice" if is_on else "mute", _("Voice off") if is_on else _("Voice on"))

    def fit(self, room: int, *, is_low: bool, is_folded: bool) -> None:
        """Leave out what there is no room for: key caps, then the title; folded, the parts stand below."""
        self._grid.setVerticalSpacing(4 if is_low else 8)
        self._fold(is_folded=is_folded)
        self._title.show()
        for is_small, has_keys, has_title in (
            (False, True, True),
            (False, False, True),
            (False, False, False),
            (True, False, False),
        ):
            for chip in self._chips:
                chip.set_low(is_small)
            for button in self._tools:
                button.set_key_visible(has_keys)
            self._title.setVisible(has_title or is_folded)
            if self._width(is_folded=is_folded) <= room:
                return

    def _width(self, *, is_folded: bool) -> int:
        """What the layouts ask for, which is not told to them before they are seen."""
        title = _SPACE + self._title.sizeHint().width() if not self._title.isHidden() else 0
        left = self._mark.sizeHint().width() + title
        middle = sum(chip.sizeHint().width() + _CHIP_GAP for chip in self._chips)
        right = sum(button.sizeHint().width() + _TOOL_GAP for button in self._tools)
        return max(left + _SPACE + right, middle) if is_folded else left + middle + right + 2 * _SPACE

    def _fold(self, *, is_folded: bool) -> None:
        if is_folded is self._is_folded:
            return
        self._is_folded = is_folded
        for row in (self._left, self._middle, self._right):
            self._grid.removeItem(row)
        self._grid.addLayout(self._left, 0, 0)
        if is_folded:
            self._grid.addLayout(self._right, 0, 1)
            self._grid.addLayout(self._middle, 1, 0, 1, 2)
        else:
            self._grid.addLayout(self._middle, 0, 1)
            self._grid.addLayout(self._right, 0, 2)
        self._grid.setColumnStretch(1, 1)

    @property
    def _tools(self) -> tuple[TopButton, ...]:
        return self._turn, self._dim, self._voice, self._close

    def _fill(self) -> None:
        self._left.setSpacing(_SPACE)
        self._left.addWidget(self._mark)
        self._left.addWidget(self._title)
        self._middle.setSpacing(_CHIP_GAP)
        for chip, wish in zip(self._chips, PARTS, strict=True):
            self._middle.addWidget(chip)
            self._wishes[chip] = wish
        self._middle.addStretch()
        self._right.setSpacing(_TOOL_GAP)
        self._right.addStretch()
        for button, wish in zip(self._tools, (Wish.TURN, Wish.DIM, Wish.VOICE, Wish.CLOSE), strict=True):
            self._right.addWidget(button)
            self._wishes[button] = wish
        for pressed in (*self._chips, *self._tools):
            pressed.clicked.connect(self._on_pressed)

    def _on_pressed(self) -> None:
        self.wished.emit(self._wishes[self.sender()])
