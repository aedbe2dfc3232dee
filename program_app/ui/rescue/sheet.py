"""All of the rescue page on one sheet, which may be turned: top, parts and foot, with their keys."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from program_app.domain.care import Rescue
from program_app.domain.motion import Motion
from program_app.domain.rescue_acts import (
    LetGo,
    Moved,
    NotYet,
    PositionJudged,
    PutBack,
    SignTapped,
    StartedAgain,
    TakenOut,
    Touched,
)
from program_app.journey.rescue import RescueView
from program_app.ui.effective_size import LOW_BELOW, effective_size
from program_app.ui.rescue.foot import RescueFoot
from program_app.ui.rescue.goes_on_strip import GoesOnStrip
from program_app.ui.rescue.head import RescueHead
from program_app.ui.rescue.help_panel import HelpNumbers
from program_app.ui.rescue.parts import LAST_CHIP, Part, RescueParts
from program_app.ui.rescue.sheet_access import TurnableSheet
from program_app.ui.rescue.wishes import KEYS, Wish
from program_app.ui.theme import Theme
from program_app.words.language import _
from program_app.words.rescue import goes_on_sentence, noted_sentence

_STACKED_BELOW = 900
_SLIM_BELOW = 700
_STACK_LOW_BELOW = 1100
"""Turned, everything stands under one another."""
_FIGURE_BESIDE_STRIP = 480
"""Somebody who goes on knows the position; the danger signs are all seen without its figure."""
_SMALLEST = (320, 320)
"""Turned in a small window it is narrow; it never asks the window to grow."""
_STRIP = 48
_PARTS = {
    Wish.POSITION: Part.POSITION,
    Wish.ADD_ONS: Part.ADD_ONS,
    Wish.HELPER: Part.HELPER,
    Wish.NIGHT: Part.NIGHT,
}
_ACTS = {
    Wish.THUMB_UP: PositionJudged(True),
    Wish.THUMB_DOWN: PositionJudged(False),
    Wish.MOVE: Moved(),
    Wish.MOVE_BACK: Moved(steps=-1),
    Wish.NOT_YET: NotYet(),
    Wish.LET_GO: LetGo(),
    Wish.START_AGAIN: StartedAgain(),
    Wish.NOTHING: TakenOut(),
}
_LEADS_TO = {
    Wish.MOVE: Part.POSITION,
    Wish.MOVE_BACK: Part.POSITION,
    Wish.LET_GO: Part.END,
    Wish.START_AGAIN: Part.POSITION,
    Wish.NOTHING: Part.GONE,
    Wish.HELP: Part.HELP,
    Wish.NOT_YET: Part.HELP,
}
_THUMBS = (Wish.THUMB_UP, Wish.THUMB_DOWN)
"""Their keys scroll where there is no position to judge."""
_AFTER_THE_END = {
    Part.END: frozenset({Wish.START_AGAIN, Wish.NOTHING, Wish.MORE, Wish.SAVE, Wish.HELP}),
    Part.HELP: frozenset(_THUMBS),
}
"""What can be wished for once it has let go, beside the way out."""
_ABOUT_THE_PAGE = frozenset({Wish.TURN, Wish.DIM, Wish.VOICE, Wish.CLOSE})


class RescueSheet(TurnableSheet):
    """`acted(Act)` tells what the person did, `wished(Wish)` what is for somebody else to fulfil."""

    acted = Signal(object)
    wished = Signal(object)
    dim_chosen = Signal(bool)
    turn_chosen = Signal(str)

    def __init__(self, theme: Theme, rescue: Rescue, motions: Mapping[str, Motion]) -> None:
        super().__init__()
        self._theme = theme
        self._rescue = rescue
        self._view: RescueView | None = None
        self.head = RescueHead(theme)
        self.strip = GoesOnStrip(theme)
        self.parts = RescueParts(theme, rescue, motions)
        self.foot = RescueFoot(theme)
        self._top = QVBoxLayout()
        self._top.addWidget(self.head)
        self._top.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self.parts, 1)
        column.addWidget(self.foot)
        self.setAccessibleName(_("Spasm now"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoFillBackground(True)
        self.setMinimumSize(*_SMALLEST)
        self._connect()
        theme.changed.connect(self._fit)

    @property
    def part(self) -> Part:
        """The part in front."""
        return self.parts.part

    def begin(self, view: RescueView, numbers: HelpNumbers) -> None:
        """The page has been opened: its first part, whatever was open before."""
        self.parts.begin(numbers)
        self._view = view
        self.show_part(Part.POSITION)
        self._fit()

    def show_view(self, view: RescueView) -> None:
        """Show what is true now."""
        self._view = view
        self.foot.bar.show_share(view.change_share, view.coming)
        self.foot.cue.set_text(self._cue(view))
        goes_on = view.goes_on and self.part <= LAST_CHIP
        if goes_on is self.strip.isHidden():
            self.strip.show_words(goes_on_sentence(view.record.began_at) if goes_on else "")
            self._fit()
        self.parts.show_view(view)

    def show_part(self, part: Part) -> None:
        """Bring a part to the front; the keys belong to the sheet again."""
        self.setFocus()
        self.parts.show_part(part)
        can_choose = part is not Part.GONE and self._way_back is Part.POSITION
        self.head.show_part(part if part <= LAST_CHIP else 0, can_choose=can_choose)
        self._show_foot(part)
        if self._view is not None:
            self.show_view(self._view)

    def wish(self, wish: Wish) -> None:
        """A key or a button: what it is for depends on the part that is in front."""
        if wish is Wish.BACK:
            self._go_back()
        elif wish in _ABOUT_THE_PAGE:
            self.wished.emit(wish)
        elif self.part is Part.GONE:
            if wish is Wish.UNDO:
                self._put_back()
        elif self._way_back is Part.END:
            if wish in _AFTER_THE_END[self.part]:
                self._fulfil(wish)
        elif wish not in (Wish.SAVE, Wish.MORE, Wish.UNDO, Wish.START_AGAIN):
            self._fulfil(wish)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key acts once, however long it is held."""
        if event.isAutoRepeat():
            return
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key is Qt.Key.Key_Z and modifiers & Qt.KeyboardModifier.ControlModifier:
            self.wish(Wish.UNDO)
        elif key in KEYS:
            self.wish(KEYS[key])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange everything for the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _show_foot(self, part: Part) -> None:
        self.foot.setVisible(part is not Part.GONE)
        if part is Part.END:
            self.foot.show_end()
        elif part is Part.HELP:
            self.foot.show_help(has_let_go=self._way_back is Part.END)
        else:
            self.foot.show_running()

    def _fulfil(self, wish: Wish) -> None:
        if wish in _PARTS:
            self._look_at(_PARTS[wish])
        elif wish in (Wish.NEXT_PART, Wish.PART_BEFORE):
            step = 1 if wish is Wish.NEXT_PART else -1
            self._look_at(Part(min(max(self.part + step, Part.POSITION), LAST_CHIP)))
        elif wish in _THUMBS and self.part is not Part.POSITION:
            self.parts.scroll_on(-1 if wish is Wish.THUMB_UP else 1)
        elif wish is Wish.BRACE:
            self.parts.toggle_brace()
        elif wish in (Wish.SAVE, Wish.MORE, Wish.ANEW):
            self.wished.emit(wish)
        else:
            self._do(wish)

    def _do(self, wish: Wish) -> None:
        self.acted.emit(_ACTS.get(wish, Touched()))
        if wish is Wish.HELP:
            self.parts.help.show_plain()
        elif wish is Wish.NOT_YET:
            self.parts.help.show_not_yet()
        if wish in _LEADS_TO:
            self.show_part(_LEADS_TO[wish])

    def _look_at(self, part: Part) -> None:
        self.acted.emit(Touched())
        self.show_part(part)

    def _go_back(self) -> None:
        if self.part is Part.HELP:
            self.show_part(self._way_back)
        else:
            self.wished.emit(Wish.CLOSE)

    def _put_back(self) -> None:
        self.acted.emit(PutBack())
        self.show_part(self._way_back)

    @property
    def _way_back(self) -> Part:
        """The position, or the end once it has let go."""
        has_let_go = self._view is not None and self._view.record.has_let_go
        return Part.END if has_let_go else Part.POSITION

    def _fit(self) -> None:
        size = effective_size(self, self._theme)
        is_stacked = size.width() < _STACKED_BELOW
        is_wide = size.width() > size.height()
        low_below = LOW_BELOW if is_wide else _STACK_LOW_BELOW
        is_low = size.height() - (0 if self.strip.isHidden() else _STRIP) < low_below
        is_short = is_low and is_stacked and is_wide
        margin = 12 if size.width() < _SLIM_BELOW else 24 if is_low or is_stacked else 32
        around = 8 if is_low else 16
        self._top.setContentsMargins(margin, around, margin, around)
        self._top.setSpacing(4 if is_low else 8)
        is_folded = is_stacked and not is_short
        self.head.fit(self.width() - 2 * margin, is_low=is_low, is_folded=is_folded)
        self.strip.fit(self.width() - 2 * margin)
        has_figure = self.strip.isHidden() or min(size.width(), size.height()) >= _FIGURE_BESIDE_STRIP
        self.parts.show_figure(shown=has_figure)
        self.parts.fit(margin, is_low=is_low, is_stacked=is_stacked, is_short=is_short)
        self.foot.fit(margin, is_low=is_low, is_folded=is_folded)

    def _cue(self, view: RescueView) -> str:
        brace, voice = self._rescue.brace, self._rescue.voice
        if view.brace is not None and brace is not None:
            return brace.said_on if view.brace.is_on else brace.said_off
        if view.is_time_to_move and voice is not None:
            return voice.time_to_move
        return self._rescue.cue

    def _on_sign_tapped(self, sign: str) -> None:
        self.acted.emit(SignTapped(sign))
        view = self._view
        if view is not None and sign in view.record.danger_signs:
            self.parts.help.show_sign(sign, noted_sentence(sign, view.at))
            self.show_part(Part.HELP)

    def _on_sign_taken_back(self, sign: str) -> None:
        self.acted.emit(SignTapped(sign))
        self._go_back()

    def _on_save_wanted(self) -> None:
        self.wish(Wish.SAVE)

    def _connect(self) -> None:
        for part in (self.head, self.strip, self.foot):
            part.wished.connect(self.wish)
        self.parts.acted.connect(self.acted)
        self.parts.sign_taken_back.connect(self._on_sign_taken_back)
        self.parts.sign_tapped.connect(self._on_sign_tapped)
        self.parts.put_back_wanted.connect(self._put_back)
        self.parts.save_wanted.connect(self._on_save_wanted)
        self.parts.dim_chosen.connect(self.dim_chosen)
        self.parts.turn_chosen.connect(self.turn_chosen)
