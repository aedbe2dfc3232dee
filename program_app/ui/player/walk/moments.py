"""From a moment of a walk to its strip, its buttons, and the words around it."""

from dataclasses import replace

from program_app.domain.dose import WalkDose
from program_app.domain.player import PlayerState
from program_app.domain.player_view import PlayerView
from program_app.domain.progress import Phase, Variant
from program_app.domain.step import Step
from program_app.journey.session_context import SessionContext
from program_app.ui.player.checks.check_stage import HURTS
from program_app.ui.player.controls import CONTINUE, PAUSE, SKIP
from program_app.ui.player.faces import cue_line, figure_content, panel_face
from program_app.ui.player.figure_content import FigureContent
from program_app.ui.player.walk.interval_strip import Interval
from program_app.ui.widgets.control_bar import GAP, Control, ControlItem, ControlSpec
from program_app.ui.widgets.panel_face import PanelFace
from program_app.words.language import _
from program_app.words.session import spoken_phase
from program_app.words.session_lines import next_line
from program_app.words.walk import interval_sentence, shorter_line, walk_place

_SHORTER = ControlSpec(
    control=Control.EASIER,
    text=_("Shorter brace"),
    short=_("Shorter"),
    icon="easier",
    key="E",
    width=(176, 232),
    name=_("Shorter brace from the next round"),
)
_TIRED = ControlSpec(
    control=Control.TIRED,
    text=_("Tired, end here"),
    short=_("Tired"),
    icon="stop",
    key="T",
    width=(190, 248),
)


def is_walk(step: Step | None) -> bool:
    """Whether the step belongs to a walk, from its get ready to its letting go."""
    return step is not None and isinstance(step.dose, WalkDose)


def walk_face(view: PlayerView, step: Step, context: SessionContext) -> PanelFace:
    """The panel: the round stands in the bar above, so that the word has all the room."""
    return replace(panel_face(view, step, context.program, context.day), count=None)


def walk_content(view: PlayerView, step: Step, context: SessionContext, left: str) -> FigureContent:
    """The card with the figure; its head is for full screen, where there is no bar."""
    content, coming = figure_content(view, step, context), view.next_step
    inset = content.inset
    if inset is not None and not inset.is_wrong and coming is not None and coming.phase is Phase.BRACE:
        # The seconds stand in the bar above; here they would not fit.
        inset = replace(inset, title=_("Next: brace"))
    # Beside the figure of a walk there is no room for another line.
    legend = " ".join((content.legend, content.note) if content.shows_note else (content.legend,)).strip()
    set_line = f"{walk_place(step, context.program)} · {left}"
    return replace(content, set_line=set_line, legend=legend, inset=inset)


def walk_cue(view: PlayerView, context: SessionContext) -> str:
    """The line in the strip; after "shorter brace" it says when that begins."""
    return shorter_line() if _braces_less_soon(view) else cue_line(view, context)


def walk_line(view: PlayerView, step: Step, context: SessionContext) -> tuple[str, str]:
    """Where in the walk, and what comes next."""
    return walk_place(step, context.program), next_line(view, context.program)


def walk_items(view: PlayerView) -> tuple[ControlItem, ...]:
    """Pause, skip, and a shorter brace while there is one; the end for tired legs, and for pain."""
    pause = CONTINUE if view.state == PlayerState.PAUSED else PAUSE
    shorter = (_SHORTER,) if _can_brace_less(view) else ()
    return (pause, SKIP, *shorter, GAP, _TIRED, HURTS)


def intervals(view: PlayerView) -> tuple[Interval, ...]:
    """The blocks of the strip at this moment."""
    here = _present(view)
    is_in_it = view.step is not None and view.step.is_recorded
    return tuple(
        Interval(
            seconds=step.seconds or 0.0,
            is_brace=step.phase is Phase.BRACE,
            fraction=1.0 if index < here else view.fraction if index == here and is_in_it else 0.0,
            is_current=index == here,
        )
        for index, step in enumerate(view.walk)
    )


def strip_sentence(view: PlayerView) -> str:
    """The present block in words."""
    here = min(_present(view), len(view.walk) - 1)
    if here < 0:
        return ""
    return interval_sentence(here + 1, len(view.walk), spoken_phase(view.walk[here].phase))


def _present(view: PlayerView) -> int:
    """The interval that goes on or is waited for; their number once all lie behind."""
    step = view.step
    if step is None or step.phase is Phase.RELEASE:
        return len(view.walk)
    phase = step.phase if step.is_recorded else Phase.BRACE
    places = [(other.place, other.phase) for other in view.walk]
    return places.index((step.place, phase)) if (step.place, phase) in places else len(view.walk)


def _can_brace_less(view: PlayerView) -> bool:
    """A round is still to come, and none of the coming ones was made easier."""
    step = view.step
    if step is None or any(other.variant is Variant.EASIER for other in view.walk):
        return False
    dose = step.dose
    if not isinstance(dose, WalkDose) or dose.with_shorter_brace() == dose:
        return False
    begun = _present(view) + (1 if step.is_recorded else 0)
    return any(other.phase is Phase.BRACE for other in view.walk[begun:])


def _braces_less_soon(view: PlayerView) -> bool:
    step = view.step
    is_braced = step is not None and step.phase is Phase.BRACE and step.variant is not Variant.EASIER
    return is_braced and any(other.variant is Variant.EASIER for other in view.walk[_present(view) :])
