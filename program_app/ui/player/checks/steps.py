"""Checks that begin with a choice between steps, and may go on with the clock."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from program_app.domain.check_clock import ClockPhase
from program_app.domain.events import CheckResult
from program_app.domain.motion import Motion
from program_app.domain.self_check import SelfCheck
from program_app.journey.session_context import EarlierCheck
from program_app.ui.player.card_head import CardHead
from program_app.ui.player.checks.check_stage import HURTS
from program_app.ui.player.checks.clock_stage import ClockStage
from program_app.ui.player.checks.step_tile import StepTile
from program_app.ui.player.stage_input import Wish
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import ButtonKind
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.control_bar import GAP, Control, ControlItem, ControlNote, ControlSpec
from program_app.ui.widgets.fit_text import FitText
from program_app.ui.widgets.stage_scale import StageScale
from program_app.words import check_lines as words
from program_app.words.language import _

_SKIP = ControlSpec(control=Control.SKIP, text=_("Skip"), icon="skip", key="→", width=(112, 144))


class StepsStage(ClockStage):
    """The chosen step goes with the clock; tiles stand while the clock waits."""

    how_align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop

    def __init__(
        self,
        theme: Theme,
        check: SelfCheck,
        earlier: EarlierCheck | None,
        motions: Mapping[str, Motion],
    ) -> None:
        super().__init__(theme, check, earlier, motions)
        self._head = CardHead(theme)
        self._how = FitText(theme, style="player-sub", color="ink2", align=self.how_align)
        self._chip = Chip(theme, "", height=40)
        self._tiles = tuple(
            StepTile(theme, number, name, self.note(number), self._step_motion(number))
            for number, name in enumerate(check.choices)
        )
        self._head.show_head(check.name, "", code=check.code)
        self._how.set_text(check.how)
        last = earlier.result.choice if earlier is not None else None
        if earlier is not None and last is not None:
            self._chip.setText(words.earlier_choice(earlier.day_number, last))
        self._has_chip = last is not None
        for child in (self._head, self._how, self._chip, *self._tiles):
            child.setParent(self)
        for tile in self._tiles:
            tile.clicked.connect(self._on_tile_clicked)

    def _step_motion(self, number: int) -> Motion | None:
        """What the figure shows of a step."""
        shown = self._check.postures
        return self._motions.get(shown[number]) if number < len(shown) else None

    @property
    def tiles(self) -> tuple[StepTile, ...]:
        """The steps."""
        return self._tiles

    @property
    def choosing(self) -> tuple[QWidget, ...]:
        """What stands while a step is chosen."""
        return (self._head, self._how, *self._tiles)

    def note(self, _number: int) -> str:
        """A line on the tile of a step."""
        return ""

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._head.set_scale(scale)
        for tile in self._tiles:
            tile.set_scale(scale)
        super().set_scale(scale)

    def arrange(self) -> None:
        """The tiles where they stand; card and panel where the clock has them."""
        super().arrange()
        self.arrange_tiles()

    def arrange_tiles(self) -> None:
        """Place head and tiles."""

    def show_clock(self) -> None:
        """Tiles while it waits, otherwise the clock."""
        is_choosing = self.clock.phase is ClockPhase.WAITING
        for part in self.choosing:
            part.setVisible(is_choosing)
        self._chip.setVisible(is_choosing and self._has_chip)
        self._card.setVisible(not is_choosing)
        self._panel.setVisible(not is_choosing)
        for tile in self._tiles:
            tile.setChecked(tile.number == self.choice)
        super().show_clock()

    def pick(self, digit: int) -> None:
        """Choose a step by its number."""
        if digit < len(self._tiles):
            self.choice = digit
            motion = self._step_motion(digit)
            if motion is not None:
                self._card.show_figure(motion)

    def take_waiting(self, wish: Wish) -> None:
        """A click that misses the tiles starts nothing."""
        if wish is not Wish.CLICK:
            super().take_waiting(wish)

    def _on_tile_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, StepTile):
            self.pick(sender.number)
            self.show_clock()
            self.changed.emit()


class LadderStage(StepsStage):
    """Steps of rising height; the last one that was reached is chosen to begin with."""

    def __init__(
        self,
        theme: Theme,
        check: SelfCheck,
        earlier: EarlierCheck | None,
        motions: Mapping[str, Motion],
    ) -> None:
        super().__init__(theme, check, earlier, motions)
        last = earlier.result.choice if earlier is not None else None
        self.pick(min(last or 0, len(self._tiles) - 1))

    def note(self, number: int) -> str:
        """The step that counts for the walking gate says so."""
        return words.gate_step(self._check) if number == self._check.gate_mark_choice else ""

    @property
    def cue(self) -> str:
        """The chosen step, or that one lower would be better."""
        clock = self.clock
        if clock.phase is ClockPhase.SHOWN and clock.has_lifted:
            return words.lifted_text()
        if clock.phase in (ClockPhase.WAITING, ClockPhase.GET_READY) and not clock.has_slipped:
            return words.step_cue(self._check.choices[self.choice or 0], self._check.cue)
        if clock.phase is ClockPhase.RUNNING:
            return _("Press any key when it slips.")
        return super().cue

    @property
    def items(self) -> tuple[ControlItem, ...]:
        """The clock starts at the chosen step."""
        if self.clock.phase is not ClockPhase.WAITING:
            return super().items
        text = _("Start the clock at {step}").format(step=self.choice)
        start = ControlSpec(
            control=Control.CLOCK,
            text=text,
            icon="clock",
            key=_("Space"),
            kind=ButtonKind.PRIMARY,
            width=(240, 352),
        )
        numbers = tuple(str(tile.number) for tile in self._tiles)
        return (start, ControlNote(text=_("change step"), keys=numbers), _SKIP, GAP, HURTS)

    def again(self) -> None:
        """Back to the steps, one lower if this one could not be held."""
        if self.clock.has_lifted and self.choice:
            self.pick(self.choice - 1)
        self.clock.choose_again()

    def arrange_tiles(self) -> None:
        """Tiles stand on one floor and rise to the right; the words use the free corner."""
        scale, gap = self._scale, round(self._scale.of(12, 16, 24))
        wide = (self.width() - gap * (len(self._tiles) - 1)) / max(1, len(self._tiles))
        for number, tile in enumerate(self._tiles):
            part = 0.533 + 0.25 * number / max(1, len(self._tiles) - 1)
            tall = round(self.height() * part)
            tile.setGeometry(round(number * (wide + gap)), self.height() - tall, round(wide), tall)
        head = self._head.wanted_height()
        self._head.setGeometry(0, -4, self.width(), head)
        second = self._tiles[1].y() if len(self._tiles) > 1 else self.height()
        top = head + round(scale.of(0, 4, 8))
        self._how.setGeometry(QRect(0, top, round(1.7 * wide), second - top - round(scale.of(4, 8, 16))))
        self._how.set_pixels(scale.text(19, 22, 36))
        chip = self._chip.sizeHint()
        self._chip.setGeometry(self.width() - chip.width(), 2, chip.width(), chip.height())


class GapStage(StepsStage):
    """One of the answers, then perhaps a hold."""

    how_align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

    @property
    def cue(self) -> str:
        """The question while it is open."""
        if self.clock.phase is ClockPhase.WAITING and not self.clock.has_slipped:
            return self._check.cue
        return super().cue

    @property
    def items(self) -> tuple[ControlItem, ...]:
        """The hold may be left out."""
        if self.clock.phase is not ClockPhase.WAITING:
            return super().items
        if self.choice is None:
            return (_SKIP, GAP, HURTS)
        start = ControlSpec(
            control=Control.CLOCK,
            text=_("Hold it, start the clock"),
            icon="clock",
            key=_("Space"),
            kind=ButtonKind.PRIMARY,
            width=(250, 376),
        )
        text = _("Counts to {seconds} s.\nAny key stops it.").format(seconds=self._check.cap_seconds)
        without = ControlSpec(
            control=Control.SKIP, text=_("Without a hold"), icon="skip", key="→", width=(150, 216)
        )
        return (start, ControlNote(text=text), without, GAP, HURTS)

    def take_waiting(self, wish: Wish) -> None:
        """The clock waits for an answer first."""
        if self.choice is not None or wish is Wish.SKIP:
            super().take_waiting(wish)

    def broken_off(self) -> CheckResult | None:
        """An answer counts without a hold, too."""
        kept = super().broken_off()
        if kept is None and self.choice is not None:
            return CheckResult(choice=self.choice)
        return kept

    def arrange_tiles(self) -> None:
        """Head, words and chip in one row; the tiles under it."""
        scale, gap = self._scale, round(self._scale.of(12, 16, 24))
        head, row = round(self._head.head_width()), self._head.wanted_height()
        top = round(scale.of(8, 12, 20))
        chip = self._chip.sizeHint() if self._has_chip else QSize(0, 0)
        self._head.setGeometry(0, top, head, row)
        left = head + 2 * gap
        self._how.setGeometry(left, top, self.width() - left - chip.width() - gap, row)
        self._how.set_pixels(scale.text(19, 22, 36))
        middle = top + row // 2
        self._chip.setGeometry(
            self.width() - chip.width(), middle - chip.height() // 2, chip.width(), chip.height()
        )
        start = top + row + round(scale.of(10, 26, 40))
        wide = (self.width() - gap * (len(self._tiles) - 1)) / max(1, len(self._tiles))
        for number, tile in enumerate(self._tiles):
            tile.setGeometry(round(number * (wide + gap)), start, round(wide), self.height() - start)
