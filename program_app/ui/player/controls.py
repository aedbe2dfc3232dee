"""The buttons under an exercise; those of a walk share some of them."""

from program_app.domain.player import PlayerState
from program_app.domain.player_view import PlayerView
from program_app.ui.player.checks.check_stage import HURTS
from program_app.ui.widgets.button import ButtonKind
from program_app.ui.widgets.control_bar import GAP, Control, ControlItem, ControlSpec
from program_app.words.language import _

_BACK = ControlSpec(
    control=Control.BACK, text=_("Back"), icon="previous", key="←", width=(112, 144), counts_double=True
)
PAUSE = ControlSpec(
    control=Control.PAUSE,
    text=_("Pause"),
    icon="pause",
    key=_("Space"),
    kind=ButtonKind.PRIMARY,
    width=(176, 248),
)
CONTINUE = ControlSpec(
    control=Control.PAUSE,
    text=_("Continue"),
    icon="play",
    key=_("Space"),
    kind=ButtonKind.PRIMARY,
    width=(176, 248),
)
SKIP = ControlSpec(control=Control.SKIP, text=_("Skip"), icon="skip", key="→", width=(112, 144))
_ADD = ControlSpec(
    control=Control.ADD_SECONDS,
    text=_("10 s"),
    icon="plus",
    key="↑",
    width=(104, 136),
    name=_("10 seconds more rest"),
    counts_double=True,
)
_EASIER = ControlSpec(control=Control.EASIER, text=_("Easier"), icon="easier", key="E", width=(128, 168))


def exercise_items(view: PlayerView) -> tuple[ControlItem, ...]:
    """Back, pause, skip and more rest; easier while there is an easier form; this hurts in its corner."""
    pause = CONTINUE if view.state == PlayerState.PAUSED else PAUSE
    can_ease = view.step is not None and view.step.dose is not None
    is_open = can_ease and not (view.is_eased or view.comes_easier)
    return (_BACK, pause, SKIP, _ADD, GAP, *((_EASIER,) if is_open else ()), HURTS)


def paused_check_items() -> tuple[ControlItem, ...]:
    """While a self-check is paused."""
    return (CONTINUE, GAP, HURTS)
