"""The lines around a session: where it stands, what comes next, and the strip that shows the voice."""

from math import ceil

from program_app.domain.dose import HoldDose, Side, TempoDose, WalkDose
from program_app.domain.player_view import PlayerView
from program_app.domain.program import Day, Program, SelfChecks
from program_app.domain.progress import Phase
from program_app.domain.step import Step
from program_app.domain.timeline import CHECKS_ITEM, REHEARSAL_ITEM, TimelineItem
from program_app.words.language import _, ngettext
from program_app.words.session import rescue_position, side_word, title


def left_text(seconds: float) -> str:
    """How long the session still takes: "12 min left"."""
    minutes = max(1, ceil(seconds / 60))
    return ngettext("{minutes} min left", "{minutes} min left", minutes).format(minutes=minutes)


def place_line(view: PlayerView, program: Program, day: Day) -> str:
    """Where in the session: "Exercise 2 of 6", "Self-check 1 of 4"."""
    step = view.step
    if step is None or not view.items:
        return ""
    item = view.items[view.item_index]
    if item.exercise == CHECKS_ITEM:
        codes = check_codes(program, day, item)
        number = codes.index(step.exercise) + 1 if step.exercise in codes else step.place.rep_number
        return _("Self-check {number} of {total}").format(number=number, total=max(number, len(codes)))
    if item.exercise == REHEARSAL_ITEM:
        return _("Rescue rehearsal")
    numbers = [index for index, other in enumerate(view.items) if other.is_exercise]
    return _("Exercise {number} of {total}").format(
        number=numbers.index(view.item_index) + 1, total=len(numbers)
    )


def practice_line() -> str:
    """Where one stands while an exercise is only tried."""
    return _("Practise once")


def way_back(*, is_practice: bool, is_walk: bool = False) -> str:
    """The page that leaving leads to."""
    if is_walk:
        return _("Walk")
    return _("Exercise") if is_practice else _("Today")


def check_codes(program: Program, day: Day, item: TimelineItem) -> tuple[str, ...]:
    """The codes of the self-checks that an item of a day leads through."""
    asked = day.items[item.item_number - 1]
    if not isinstance(asked, SelfChecks):
        return ()
    return tuple(code for code in asked.self_checks if program.check(code).planned_seconds)


def next_name(view: PlayerView, program: Program) -> str:
    """What comes next, in a few words; empty at the end."""
    step = view.step
    if step is None:
        return ""
    if step.phase in (Phase.REST, Phase.SWITCH_SIDE):
        return _next_block(step)
    following = view.next_step
    is_same_item = following is not None and following.place.item_number == step.place.item_number
    if following is not None and is_same_item and step.phase in (Phase.CHECK, Phase.REHEARSE):
        return title(following, program)
    if isinstance(step.dose, WalkDose) and is_same_item and following is not None:
        return _next_interval(step, following)
    return _next_item(view, program)


def next_line(view: PlayerView, program: Program) -> str:
    """The same as a line: "Next: set 2 of 3"."""
    name = next_name(view, program)
    return _("Next: {name}").format(name=name) if name else ""


def _next_block(step: Step) -> str:
    place, dose = step.place, step.dose
    if step.phase is Phase.SWITCH_SIDE and place.side is not None:
        return _("left side") if place.side is Side.LEFT else _("right side")
    if place.rep_number == 1 and isinstance(dose, HoldDose | TempoDose):
        return _("set {number} of {total}").format(number=place.set_number, total=dose.sets)
    return _("rep {number}").format(number=place.rep_number)


def _next_interval(step: Step, following: Step) -> str:
    seconds = round(following.seconds or 0)
    if following.phase is Phase.EASY:
        return _("easy, {seconds} s").format(seconds=seconds)
    if step.phase is Phase.GET_READY:
        return _("brace")
    return _("brace, {seconds} s").format(seconds=seconds)


def _next_item(view: PlayerView, program: Program) -> str:
    if view.item_index + 1 >= len(view.items):
        return ""
    item = view.items[view.item_index + 1]
    if item.exercise == CHECKS_ITEM:
        return _("self-checks")
    if item.exercise == REHEARSAL_ITEM:
        return _("rescue rehearsal")
    return program.exercise(item.exercise).name


def cue_text(view: PlayerView, program: Program) -> str:
    """The line in the strip: what the voice says in this step."""
    step = view.step
    if step is None:
        return ""
    if step.phase is Phase.CHECK:
        return program.check(step.exercise).cue
    position = rescue_position(program, step.exercise)
    if step.phase is Phase.GET_READY:
        start = position.name if position else program.exercise(step.exercise).position
        return _("{position}.").format(position=start)
    if position is not None:
        return program.rescue.cue
    calm = {
        Phase.RELEASE: _("Let go slowly. Keep breathing."),
        Phase.REST: _("Belly soft, jaw soft. Breathe out long."),
        Phase.EASY: _("Let the belly go. Same pace."),
    }
    if step.phase is Phase.SWITCH_SIDE and step.place.side is not None:
        return _("{side} now. Take your time.").format(side=side_word(step.place.side))
    return _("Easier from the next rep.") if view.comes_easier else calm.get(step.phase, step.cue)


def legend_text(step: Step, program: Program) -> str:
    """Two short sentences beside the figure: what works, or what there is to do meanwhile."""
    position = rescue_position(program, step.exercise)
    if position is not None:
        return position.line
    if step.phase is Phase.SWITCH_SIDE and step.place.side is not None:
        text = _("{before} done.\n{now} next.")
        return text.format(before=side_word(step.place.side.other), now=side_word(step.place.side))
    texts = {
        Phase.RELEASE: _("Let it come back by itself.\nNothing is pushed."),
        Phase.REST: _("Stay where you are.\nNothing to do."),
        Phase.EASY: _("Nothing to hold now.\nWalk on, do not arch."),
    }
    exercise = program.exercise(step.exercise)
    if is_setting_up(step):
        return exercise.set_up[0]
    return texts.get(step.phase, exercise.working_line.replace(". ", ".\n", 1))


def is_setting_up(step: Step) -> bool:
    """The first get ready of an exercise, when its position is taken."""
    return step.phase is Phase.GET_READY and step.place.rep_number == step.place.set_number == 1


def shows_work(step: Step) -> bool:
    """Whether the line beside the figure names the working muscles."""
    return step.is_rep or (step.phase is Phase.GET_READY and not is_setting_up(step))


def hurt_place(step: Step, program: Program) -> str:
    """Where "This hurts" was pressed: "Paused · Posterior tilt, set 1, rep 4"."""
    parts = [title(step, program)]
    if isinstance(step.dose, HoldDose | TempoDose):
        if step.dose.sets > 1:
            parts.append(_("set {number}").format(number=step.place.set_number))
        parts.append(_("rep {number}").format(number=step.place.rep_number))
    elif isinstance(step.dose, WalkDose):
        parts.append(_("round {number}").format(number=step.place.rep_number))
    return _("Paused · {place}").format(place=", ".join(parts))
