"""What every stage of a self-check has in common; it is told the time and what the person wants."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from program_app.domain.events import CheckResult
from program_app.ui.player.stage_input import Wish
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import ButtonKind
from program_app.ui.widgets.control_bar import GAP, Control, ControlItem, ControlSpec
from program_app.ui.widgets.stage_scale import StageScale
from program_app.words.language import _

HURTS = ControlSpec(
    control=Control.HURTS,
    text=_("This hurts"),
    icon="hurts",
    key="H",
    kind=ButtonKind.RESCUE_OUTLINE,
    width=(160, 208),
)
SKIP_CHECK = ControlSpec(
    control=Control.SKIP, text=_("Skip this check"), icon="skip", key="→", width=(170, 232)
)
AGAIN = ControlSpec(control=Control.AGAIN, text=_("Again"), icon="previous", key="←", width=(112, 152))


class CheckStage(QWidget):
    """A page shows it, its `cue` in the strip and its `items` as buttons, and hands it every wish.

    `show_time` may end the check; `finished` then comes at every tick until the session has moved on.
    """

    changed = Signal()
    """Something was chosen with the mouse: cue and buttons may be others."""
    clock_changed = Signal(object, object, float)
    """SelfCheck, the ClockPhase that begins, and the seconds of the check at which it began."""
    finished = Signal(object)
    """CheckResult"""
    skipped = Signal()

    can_hurt = True
    """Whether something is done that may hurt."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scale = StageScale(1280, 800)
        self._elapsed = 0.0

    @property
    def cue(self) -> str:
        """The sentence in the strip."""
        return ""

    @property
    def items(self) -> tuple[ControlItem, ...]:
        """The buttons under the stage."""
        return (GAP, HURTS)

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        self._scale = scale

    def show_time(self, elapsed_seconds: float) -> None:
        """So many seconds have passed since the check began, pauses not counted."""
        self._elapsed = elapsed_seconds

    def take(self, wish: Wish) -> None:
        """Do what the person wants, as far as it belongs to the check."""

    def type_digit(self, digit: int) -> None:
        """A digit key was pressed."""

    def press(self, control: Control) -> None:
        """One of the buttons was pressed."""

    def interrupt(self) -> None:
        """The session is paused."""

    def broken_off(self) -> CheckResult | None:
        """What is kept if the check is left now."""
        return None
