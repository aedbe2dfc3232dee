"""From a moment of a session to what its panel, its card and its bar show."""

from program_app.domain.dose import Side, TempoDose
from program_app.domain.exercise import Exercise, clearest_first
from program_app.domain.player import PlayerState
from program_app.domain.player_view import PlayerView
from program_app.domain.program import Day, Program
from program_app.domain.progress import Phase
from program_app.domain.step import Step
from program_app.domain.timeline import CHECKS_ITEM
from program_app.journey.session_context import SessionContext
from program_app.painting.phase_glyphs import Glyph
from program_app.ui.player.figure_content import FigureContent
from program_app.ui.player.inset import Inset
from program_app.ui.widgets.panel_face import PanelFace, PanelLook
from program_app.ui.widgets.session_bar import BarSegment
from program_app.words import session as words
from program_app.words import session_lines as lines
from program_app.words.language import _

_LOOKS = {
    Phase.GET_READY: (PanelLook.PREP, Glyph.DASHED_CIRCLE),
    Phase.HOLD: (PanelLook.HOLD, Glyph.DISC),
    Phase.MOVE: (PanelLook.HOLD, Glyph.DISC),
    Phase.RELEASE: (PanelLook.CALM, Glyph.TRIANGLE_DOWN),
    Phase.REST: (PanelLook.CALM, Glyph.TWO_LINES),
    Phase.SWITCH_SIDE: (PanelLook.SWITCH, Glyph.TWO_ARROWS),
    Phase.BRACE: (PanelLook.HOLD, Glyph.DISC),
    Phase.EASY: (PanelLook.CALM, Glyph.TWO_LINES),
    Phase.REHEARSE: (PanelLook.CALM, Glyph.TWO_LINES),
    Phase.CHECK: (PanelLook.PREP, Glyph.DASHED_CIRCLE),
}


def panel_face(view: PlayerView, step: Step, program: Program, day: Day) -> PanelFace:
    """The panel at this moment."""
    look, glyph = _LOOKS[step.phase]
    word, spoken = words.panel_word(view, program), words.announcement(step, day)
    if view.state == PlayerState.PAUSED:
        look, glyph, word, spoken = PanelLook.PAUSED, Glyph.PAUSE_BARS, _("PAUSED"), _("Paused")
    is_moving = isinstance(step.dose, TempoDose) and step.phase is Phase.MOVE
    return PanelFace(
        look=look,
        glyph=glyph,
        word=word,
        count=words.count_text(step, day),
        lines=words.side_lines(step),
        caption=_("rep") if is_moving else "",
        notches=_notches(step) if is_moving else (),
        spoken=spoken,
    )


def _notches(step: Step) -> tuple[float, ...]:
    if not isinstance(step.dose, TempoDose):
        return ()
    tempo = step.dose.tempo
    changes = {tempo.out_seconds, tempo.out_seconds + tempo.held_seconds}
    return tuple(seconds / tempo.seconds for seconds in sorted(changes))


def figure_content(view: PlayerView, step: Step, context: SessionContext) -> FigureContent:
    """The card at this moment."""
    program = context.program
    position = words.rescue_position(program, step.exercise)
    if position is not None:
        return FigureContent(
            name=position.name,
            set_line=words.set_line(step, program),
            motion=program.motions.get(position.figure),
            sentence=position.line,
            legend=position.line if position.figure in program.motions else "",
            is_mirrored=position.is_mirrored,
            shows_work=False,
        )
    exercise = program.exercise(step.exercise)
    motion = program.motions.get(exercise.id)
    reason = context.reason_of(step)
    comes_elsewhere = context.comes_elsewhere(step)
    easier = motion.easier if motion is not None and context.has_easier_look(step) else None
    return FigureContent(
        name=exercise.name,
        set_line=words.set_line(step, program),
        motion=motion,
        sentence=easier.held.says if easier is not None else exercise.right_picture,
        legend=easier.start.says if easier and comes_elsewhere else lines.legend_text(step, program),
        is_mirrored=_is_left(step),
        shows_work=lines.shows_work(step) and not comes_elsewhere,
        is_eased=view.is_eased,
        has_easier_look=context.has_easier_look(step),
        inset=_inset(view, step, exercise, context),
        note=reason,
        shows_note=bool(reason) and step.phase is Phase.GET_READY,
    )


def cue_line(view: PlayerView, context: SessionContext) -> str:
    """The line in the strip; on the way to the place of an easier form it says what that form is."""
    step, program = view.step, context.program
    if step is not None and context.comes_elsewhere(step):
        return program.exercise(step.exercise).easier.text
    return lines.cue_text(view, program)


def _inset(view: PlayerView, step: Step, exercise: Exercise, context: SessionContext) -> Inset:
    title = lines.next_line(view, context.program) if step.phase in (Phase.REST, Phase.EASY) else ""
    if title and view.next_step is not None:
        return _next_inset(title, view.next_step, context)
    motion = context.program.motions.get(exercise.id)
    mistake = clearest_first(exercise, motion)[0]
    return Inset(
        title=_("Not like this"),
        motion=motion,
        words=f"{mistake.name}: {mistake.wrong_picture}",
        mistake=mistake.name,
        is_mirrored=_is_left(step),
    )


def _next_inset(title: str, coming: Step, context: SessionContext) -> Inset:
    motions = context.program.motions
    position = words.rescue_position(context.program, coming.exercise)
    if position is not None:
        return Inset(title=title, motion=motions.get(position.figure), is_mirrored=position.is_mirrored)
    return Inset(
        title=title,
        motion=motions.get(coming.exercise),
        is_mirrored=_is_left(coming),
        has_easier_look=context.has_easier_look(coming),
    )


def _is_left(step: Step) -> bool:
    return step.place.side is Side.LEFT


def bar_segments(view: PlayerView, program: Program, day: Day) -> tuple[BarSegment, ...]:
    """One segment for each exercise; self-checks have one each."""
    segments: list[BarSegment] = []
    for index, (item, fraction) in enumerate(zip(view.items, view.item_fractions, strict=True)):
        is_current = index == view.item_index
        codes = lines.check_codes(program, day, item) if item.exercise == CHECKS_ITEM else ()
        if not codes:
            segments.append(BarSegment(item.seconds, fraction, is_current=is_current))
            continue
        planned = [program.check(code).planned_seconds for code in codes]
        behind = fraction * sum(planned)
        for code, seconds in zip(codes, planned, strict=True):
            is_here = is_current and view.step is not None and view.step.exercise == code
            part = min(1.0, max(0.0, behind / seconds))
            width = item.seconds * seconds / sum(planned)
            segments.append(BarSegment(width, part, is_check=True, is_current=is_here))
            behind -= seconds
    return tuple(segments)
