"""The parts of the rescue page, one in front at a time, laid out for the room there is."""

from collections.abc import Callable, Mapping
from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from program_app.domain.care import Rescue
from program_app.domain.motion import Motion
from program_app.domain.rescue_acts import (
    AddOnTaken,
    BraceBegun,
    BraceEnded,
    Judged,
    PositionJudged,
    WorstTold,
)
from program_app.domain.spasm import Remedy
from program_app.journey.rescue import RescueView
from program_app.ui.rescue.add_ons_view import AddOnsView
from program_app.ui.rescue.end_view import EndView
from program_app.ui.rescue.gone_view import GoneView
from program_app.ui.rescue.help_panel import HelpNumbers, HelpPanel
from program_app.ui.rescue.helper_view import HelperView
from program_app.ui.rescue.night_view import NightView
from program_app.ui.rescue.position_view import PositionView
from program_app.ui.theme import Theme
from program_app.ui.widgets.page_scroll import PageScroll


class Part(IntEnum):
    """The first four have a chip with their number."""

    POSITION = 1
    ADD_ONS = 2
    HELPER = 3
    NIGHT = 4
    HELP = 5
    END = 6
    GONE = 7


LAST_CHIP = Part.NIGHT
AnyPart = PositionView | AddOnsView | HelperView | NightView | HelpPanel | EndView | GoneView
_LINES = 4


class RescueParts(QStackedWidget):
    """`acted(Act)` tells what the person did in any of them. All but the first are made when first shown."""

    acted = Signal(object)
    sign_tapped = Signal(str)
    sign_taken_back = Signal(str)
    put_back_wanted = Signal()
    save_wanted = Signal()
    dim_chosen = Signal(bool)
    turn_chosen = Signal(str)

    def __init__(self, theme: Theme, rescue: Rescue, motions: Mapping[str, Motion]) -> None:
        super().__init__()
        self._theme = theme
        self._rescue = rescue
        self._motions = motions
        self._view: RescueView | None = None
        self._part = Part.POSITION
        self._numbers = HelpNumbers()
        self._ways = False, "upright"
        self._room = 32, False, False
        self._is_short = False
        self._made: dict[Part, AnyPart] = {}
        self._scrolls: dict[Part, PageScroll] = {}
        self._makers: dict[Part, Callable[[], AnyPart]] = {
            Part.POSITION: self._new_position,
            Part.ADD_ONS: self._new_add_ons,
            Part.HELPER: self._new_helper,
            Part.NIGHT: self._new_night,
            Part.HELP: self._new_help,
            Part.END: self._new_end,
            Part.GONE: self._new_gone,
        }
        theme.changed.connect(self._on_theme_changed)

    @property
    def part(self) -> Part:
        """The one in front."""
        return self._part

    @property
    def help(self) -> HelpPanel:
        """Whom to call."""
        made = self._make(Part.HELP)
        assert isinstance(made, HelpPanel)
        return made

    def begin(self, numbers: HelpNumbers) -> None:
        """The page has been opened; whom to call may have been changed since it was made."""
        made = self._make(Part.POSITION)
        if isinstance(made, PositionView):
            made.begin()
        if numbers != self._numbers:
            self._numbers = numbers
            self._unmake(Part.HELP)

    def set_ways(self, *, is_dim: bool, turn: str) -> None:
        """How the page stands now."""
        self._ways = is_dim, turn
        self._show()

    def show_part(self, part: Part) -> None:
        """Bring it to the front, from its top."""
        self._part = part
        made = self._make(part)
        self._scrolls[part].verticalScrollBar().setValue(0)
        self._show()
        self.setCurrentWidget(self._scrolls[part])
        if isinstance(made, EndView):
            made.take_focus()

    def scroll_on(self, steps: int) -> None:
        """Scroll what is in front, by some lines."""
        bar = self._scrolls[self._part].verticalScrollBar()
        bar.setValue(bar.value() + steps * _LINES * bar.singleStep())

    def show_view(self, view: RescueView) -> None:
        """Show what is true now."""
        self._view = view
        self._show()

    def fit(self, margin: int, *, is_low: bool, is_stacked: bool, is_short: bool) -> None:
        """Arrange for the room there is; a short window is wide all the same."""
        self._room = margin, is_low, is_stacked
        self._is_short = is_short
        for part in self._made:
            self._fit(part)

    def show_figure(self, *, shown: bool) -> None:
        """Show the figure of the position, or leave it out."""
        made = self._make(Part.POSITION)
        if isinstance(made, PositionView):
            made.show_figure(shown=shown)

    def toggle_brace(self) -> None:
        """Begin the rounds of the brace, or leave them."""
        is_bracing = self._view is not None and self._view.brace is not None
        self.acted.emit(BraceEnded() if is_bracing else BraceBegun())

    def _show(self) -> None:
        """Only what is in front is brought up to date: it is told often."""
        made = self._made.get(self._part)
        if isinstance(made, NightView):
            made.show_ways(is_dim=self._ways[0], turn=self._ways[1])
        elif isinstance(made, PositionView | AddOnsView | EndView) and self._view is not None:
            made.show_view(self._view)

    def _fit(self, part: Part) -> None:
        margin, is_low, is_stacked = self._room
        below = margin if part is Part.GONE else 0
        self._scrolls[part].set_margins(margin, 0, margin, below)
        made = self._made[part]
        if isinstance(made, PositionView):
            made.set_short(self._is_short)
        made.fit(is_low=is_low, is_stacked=is_stacked)

    def _make(self, part: Part) -> AnyPart:
        if part not in self._made:
            made = self._made[part] = self._makers[part]()
            column = QVBoxLayout()
            column.addWidget(made)
            self._scrolls[part] = PageScroll(self._theme, column)
            self._fit(part)
            self.addWidget(self._scrolls[part])
            self._color_bar(part)
        return self._made[part]

    def _color_bar(self, part: Part) -> None:
        """The app's style sheet may be for another look than that of this page."""
        self._scrolls[part].verticalScrollBar().setStyleSheet(self._theme.style_sheet())

    def _on_theme_changed(self) -> None:
        for part in self._scrolls:
            self._color_bar(part)

    def _unmake(self, part: Part) -> None:
        if part in self._made:
            del self._made[part]
            scroll = self._scrolls.pop(part)
            self.removeWidget(scroll)
            scroll.deleteLater()

    def _new_position(self) -> PositionView:
        view = PositionView(self._theme, self._rescue, self._motions)
        view.danger_tapped.connect(self.sign_tapped)
        view.judged.connect(self._on_position_judged)
        view.brace_toggled.connect(self.toggle_brace)
        return view

    def _new_add_ons(self) -> AddOnsView:
        view = AddOnsView(self._theme, self._rescue)
        view.taken.connect(self._on_add_on_taken)
        view.judged.connect(self._on_add_on_judged)
        return view

    def _new_helper(self) -> HelperView:
        return HelperView(self._theme, self._rescue.helper)

    def _new_night(self) -> NightView:
        view = NightView(self._theme, self._rescue.night, self._motions)
        view.dim_chosen.connect(self.dim_chosen)
        view.turn_chosen.connect(self.turn_chosen)
        return view

    def _new_help(self) -> HelpPanel:
        panel = HelpPanel(self._theme, self._rescue, self._numbers)
        panel.sign_taken_back.connect(self.sign_taken_back)
        return panel

    def _new_end(self) -> EndView:
        view = EndView(self._theme, self._rescue)
        view.helped.connect(self.acted)
        view.worst_told.connect(self._on_worst_told)
        view.confirmed.connect(self.save_wanted)
        return view

    def _new_gone(self) -> GoneView:
        view = GoneView(self._theme)
        view.undo_requested.connect(self.put_back_wanted)
        return view

    def _on_position_judged(self, is_thumb_up: bool) -> None:
        self.acted.emit(PositionJudged(is_thumb_up))

    def _on_add_on_taken(self, remedy: Remedy) -> None:
        self.acted.emit(AddOnTaken(remedy))

    def _on_add_on_judged(self, remedy: Remedy, is_thumb_up: bool) -> None:
        self.acted.emit(Judged(remedy=remedy, is_thumb_up=is_thumb_up))

    def _on_worst_told(self, worst: int) -> None:
        self.acted.emit(WorstTold(worst))
