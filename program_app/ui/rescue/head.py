"""The top of the rescue page: what it is, its parts, the voice, and the way out."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from program_app.ui.rescue.tab_chip import TabChip
from program_app.ui.rescue.wishes import Wish
from program_app.ui.theme import Theme
from program_app.ui.widgets.flow_layout import FlowLayout
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.top_button import TopButton
from program_app.words.language import _

_SPACE, _CHIP_GAP, _TOOL_GAP = 14, 8, 6
PARTS = (Wish.POSITION, Wish.ADD_ONS, Wish.HELPER, Wish.NIGHT)


@dataclass(frozen=True)
class _Ends:
    """How much is shown to the left and to the right of the parts."""

    has_keys: bool = False
    has_title: bool = False
    has_words: bool = True


@dataclass(frozen=True)
class _Parts:
    """How the chips of the parts look."""

    is_small: bool = False
    has_numbers: bool = True


_ENDS = (_Ends(has_keys=True, has_title=True), _Ends(has_title=True), _Ends(), _Ends(has_words=False))
_PARTS = (_Parts(), _Parts(is_small=True), _Parts(is_small=True, has_numbers=False))
_ON_ONE_LINE = (
    *((ends, _PARTS[0]) for ends in _ENDS[:3]),
    *((_ENDS[2], parts) for parts in _PARTS[1:]),
    (_ENDS[3], _PARTS[2]),
)


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
        self._left, self._middle, self._right = QHBoxLayout(), FlowLayout(_CHIP_GAP), QHBoxLayout()
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
        """Leave out what there is no room for: key caps, the title, numbers and words of the tools.

        Folded, or when even that is too wide, the parts stand below; then they may take two lines.
        """
        self._grid.setVerticalSpacing(4 if is_low else 8)
        for ends, parts in () if is_folded else _ON_ONE_LINE:
            if self._show_ends(ends) + _SPACE + self._show_parts(parts) <= room:
                self._fold(is_folded=False)
                return
        self._fold(is_folded=True)
        for ends in _ENDS:
            if self._show_ends(ends) <= room:
                break
        for parts in _PARTS:
            if self._show_parts(parts) <= room:
                break

    def _show_ends(self, ends: _Ends) -> int:
        """Returns how wide they are; what the layouts ask for is not told before they are seen."""
        self._title.setVisible(ends.has_title)
        for button in self._tools:
            button.set_key_visible(ends.has_keys)
            button.set_word_visible(ends.has_words and button is not self._voice)
        title = _SPACE + self._title.sizeHint().width() if ends.has_title else 0
        tools = sum(button.sizeHint().width() + _TOOL_GAP for button in self._tools)
        return self._mark.sizeHint().width() + title + _SPACE + tools

    def _show_parts(self, parts: _Parts) -> int:
        for chip in self._chips:
            chip.set_low(parts.is_small, has_number=parts.has_numbers)
        return sum(chip.sizeHint().width() + _CHIP_GAP for chip in self._chips) - _CHIP_GAP

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
        for chip, wish in zip(self._chips, PARTS, strict=True):
            self._middle.addWidget(chip)
            self._wishes[chip] = wish
        self._right.setSpacing(_TOOL_GAP)
        self._right.addStretch()
        for button, wish in zip(self._tools, (Wish.TURN, Wish.DIM, Wish.VOICE, Wish.CLOSE), strict=True):
            self._right.addWidget(button)
            self._wishes[button] = wish
        for pressed in (*self._chips, *self._tools):
            pressed.clicked.connect(self._on_pressed)

    def _on_pressed(self) -> None:
        self.wished.emit(self._wishes[self.sender()])
