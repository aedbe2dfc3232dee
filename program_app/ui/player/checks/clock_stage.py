"""The stages with a clock: card and panel while it runs, and the keys that start and stop it."""

from collections.abc import Mapping

from PySide6.QtGui import QResizeEvent

from program_app.domain.check_clock import CheckClock, ClockPhase, Run
from program_app.domain.events import CheckResult
from program_app.domain.motion import Motion
from program_app.domain.self_check import CheckKind, SelfCheck
from program_app.journey.session_context import EarlierCheck
from program_app.ui.player.checks.check_card import CheckCard
from program_app.ui.player.checks.check_stage import AGAIN, HURTS, SKIP_CHECK, CheckStage
from program_app.ui.player.checks.clock_face import clock_digit, clock_face, clock_fraction
from program_app.ui.player.session_stage import side_by_side
from program_app.ui.player.stage_input import Wish
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import ButtonKind
from program_app.ui.widgets.control_bar import GAP, Control, ControlItem, ControlSpec
from program_app.ui.widgets.stage_scale import StageScale
from program_app.ui.widgets.state_panel import StatePanel
from program_app.words import check_lines as words
from program_app.words.language import _

START = ControlSpec(
    control=Control.CLOCK,
    text=_("Start the clock"),
    icon="clock",
    key=_("Space"),
    kind=ButtonKind.PRIMARY,
    width=(220, 328),
)
_STOP = ControlSpec(
    control=Control.CLOCK,
    text=_("Stop the clock"),
    icon="stop",
    key=_("any key"),
    kind=ButtonKind.PRIMARY,
    width=(220, 328),
)
_COUNT = ControlSpec(
    control=Control.CLOCK,
    text=_("One more"),
    icon="plus",
    key=_("Space"),
    kind=ButtonKind.PRIMARY,
    width=(220, 328),
)
_NEXT = ControlSpec(
    control=Control.CLOCK,
    text=_("Next"),
    icon="forward",
    key=_("Space"),
    kind=ButtonKind.PRIMARY,
    width=(176, 248),
)
_GO_ON = (Wish.GO, Wish.CLICK, Wish.CONFIRM)


class ClockStage(CheckStage):
    """Waits to be started; any key stops it; the result stands, once more or on."""

    def __init__(
        self,
        theme: Theme,
        check: SelfCheck,
        earlier: EarlierCheck | None,
        motions: Mapping[str, Motion],
    ) -> None:
        super().__init__(theme)
        self.clock = CheckClock(check.cap_seconds or 60, is_counter=check.kind is CheckKind.COUNT)
        self.choice: int | None = None
        self._phase_told = self.clock.phase
        self._check = check
        self._earlier = earlier
        self._motions = motions
        self._card = CheckCard(theme, check, motions.get(check.exercise or ""))
        self._panel = StatePanel(theme)
        for part in (self._card, self._panel):
            part.setParent(self)

    @property
    def panel(self) -> StatePanel:
        """The panel of the clock."""
        return self._panel

    @property
    def cue(self) -> str:
        """Where to lie, when to stop, or what the result is."""
        phase = self.clock.phase
        if phase is ClockPhase.RUNNING:
            return (
                self._check.cue
                if self._check.kind is not CheckKind.GAP
                else _("Press any key when it slips.")
            )
        if phase is ClockPhase.SHOWN and self.clock.last is not None:
            return self._result_text(self.clock.last)
        if phase is ClockPhase.WAITING and self.clock.has_slipped:
            return words.slip_text()
        return _("{position}.").format(position=self._check.position)

    @property
    def items(self) -> tuple[ControlItem, ...]:
        """Start, stop, or once more and on."""
        match self.clock.phase:
            case ClockPhase.WAITING:
                return (START, SKIP_CHECK, GAP, HURTS)
            case ClockPhase.GET_READY:
                return (_STOP, SKIP_CHECK, GAP, HURTS)
            case ClockPhase.RUNNING:
                return (_COUNT if self.clock.is_counter else _STOP, SKIP_CHECK, GAP, HURTS)
            case _:
                again = (AGAIN,) if self.clock.has_tries_left else ()
                return (*again, _NEXT, GAP, HURTS)

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        super().set_scale(scale)
        self._card.set_scale(scale)
        self._panel.set_scale(scale)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Card and panel side by side."""
        card, panel = side_by_side(self.rect(), self._scale)
        self._card.setGeometry(card)
        self._panel.setGeometry(panel)

    def show_time(self, elapsed_seconds: float) -> None:
        """Move the clock on."""
        super().show_time(elapsed_seconds)
        self.clock.tick(elapsed_seconds)
        self.show_clock()
        if self.clock.phase is ClockPhase.OVER:
            self.finished.emit(self.result(self.clock.best))

    def show_clock(self) -> None:
        """Show what the clock is doing, and tell when that is something else."""
        if self.clock.phase is not self._phase_told:
            self._phase_told = self.clock.phase
            self.clock_changed.emit(self._check, self.clock.phase, self.clock.since_seconds)
        self._panel.show_face(clock_face(self.clock, self._check, self._earlier))
        digit = clock_digit(self.clock, self._elapsed)
        self._panel.show_time(digit, clock_fraction(self.clock, self._elapsed))

    def take(self, wish: Wish) -> None:
        """Any key stops a clock that runs; otherwise Space and the arrows lead on."""
        phase = self.clock.phase
        if phase is ClockPhase.RUNNING:
            if not self.clock.is_counter or wish in _GO_ON:
                self.clock.press(self._elapsed)
        elif phase is ClockPhase.WAITING:
            self.take_waiting(wish)
        elif phase is ClockPhase.SHOWN:
            self._take_shown(wish)

    def take_waiting(self, wish: Wish) -> None:
        """Before the clock was started."""
        if wish in _GO_ON:
            self.clock.start(self._elapsed, self.choice)
        elif wish is Wish.SKIP:
            self.skip()

    def type_digit(self, digit: int) -> None:
        """A digit is any key, too."""
        if self.clock.phase is ClockPhase.RUNNING:
            self.take(Wish.OTHER)
        elif self.clock.phase is ClockPhase.WAITING:
            self.pick(digit)

    def press(self, control: Control) -> None:
        """A button acts on what it says."""
        if control is Control.SKIP:
            self.skip()
        elif control is Control.AGAIN:
            self.again()
        elif control is Control.CLOCK:
            if self.clock.phase is ClockPhase.GET_READY:
                self.clock.interrupt(self._elapsed)
            else:
                self.take(Wish.GO)

    def pick(self, digit: int) -> None:
        """A step or answer was typed; a plain clock has none."""

    def again(self) -> None:
        """Once more."""
        self.clock.start(self._elapsed, self.choice)

    def skip(self) -> None:
        """Leave this check out, or what is left of it."""
        kept = self.broken_off()
        if kept is None:
            self.skipped.emit()
        else:
            self.finished.emit(kept)

    def interrupt(self) -> None:
        """A run ends with what was held."""
        self.clock.interrupt(self._elapsed)
        self.show_clock()

    def broken_off(self) -> CheckResult | None:
        """The try that counts so far."""
        run = self.clock.broken_off(self._elapsed)
        return self.result(run) if run is not None else None

    def result(self, run: Run | None) -> CheckResult:
        """What is recorded of the try that counts."""
        if run is None:
            return CheckResult(choice=self.choice)
        if self.clock.is_counter:
            return CheckResult(count=run.count)
        return CheckResult(seconds=round(run.seconds, 1), choice=run.choice)

    def _take_shown(self, wish: Wish) -> None:
        if wish in _GO_ON or wish is Wish.SKIP:
            self.clock.go_on()
        elif wish is Wish.BACK:
            self.again()

    def _result_text(self, run: Run) -> str:
        text = words.run_text(run, is_counter=self.clock.is_counter)
        if self._earlier is None:
            return text
        earlier = words.earlier_text(self._earlier.day_number, self._earlier.result)
        return f"{text} {earlier}".rstrip()
