"""The words of a session: what each moment is called, what it asks for, and what comes next."""

from dataclasses import dataclass
from math import ceil

from program_app.domain.care import RescuePosition
from program_app.domain.dose import HoldDose, Side, TempoDose, WalkDose
from program_app.domain.events import PauseReason
from program_app.domain.player_view import PlayerView
from program_app.domain.program import Day, Program, Rehearsal
from program_app.domain.progress import Phase, Place
from program_app.domain.step import Step
from program_app.words.doses import dose_text
from program_app.words.language import _, ngettext

_LONGEST_COUNTED = 99


@dataclass(frozen=True, kw_only=True)
class CountText:
    """Where a rep stands, for example Rep · 4 · / 10; the number is written large."""

    word: str
    number: str
    total: str
    spoken: str
    """The same as it is read out: "rep 4 of 10"."""


def phase_word(phase: Phase) -> str:
    """The one word of a phase, as it stands on the panel."""
    return {
        Phase.GET_READY: _("GET READY"),
        Phase.HOLD: _("HOLD"),
        Phase.MOVE: _("MOVE"),
        Phase.RELEASE: _("RELEASE"),
        Phase.REST: _("REST"),
        Phase.SWITCH_SIDE: _("SWITCH SIDE"),
        Phase.BRACE: _("BRACE"),
        Phase.EASY: _("EASY"),
        Phase.CHECK: _("CHECK"),
        Phase.REHEARSE: _("REHEARSE"),
    }[phase]


def spoken_phase(phase: Phase) -> str:
    """The same word as it is read out."""
    return {
        Phase.GET_READY: _("Get ready"),
        Phase.HOLD: _("Hold"),
        Phase.MOVE: _("Move"),
        Phase.RELEASE: _("Release"),
        Phase.REST: _("Rest"),
        Phase.SWITCH_SIDE: _("Switch side"),
        Phase.BRACE: _("Brace"),
        Phase.EASY: _("Easy"),
        Phase.CHECK: _("Self-check"),
        Phase.REHEARSE: _("Rehearse"),
    }[phase]


def tempo_part(dose: TempoDose, elapsed_seconds: float) -> int:
    """Which part of a moving rep it is: 0 out, 1 held, 2 back."""
    tempo = dose.tempo
    if elapsed_seconds < tempo.out_seconds:
        return 0
    return 1 if elapsed_seconds < tempo.out_seconds + tempo.held_seconds else 2


def panel_word(view: PlayerView, program: Program) -> str:
    """The word on the panel now; a moving rep goes through the words of its exercise."""
    step = view.step
    if step is None:
        return ""
    if step.phase is Phase.MOVE and isinstance(step.dose, TempoDose):
        words = program.exercise(step.exercise).tempo_words
        return words[tempo_part(step.dose, view.elapsed_seconds)].upper()
    return phase_word(step.phase)


def digit_text(view: PlayerView) -> str:
    """The big number: seconds left, or in a moving rep the number of the rep."""
    step = view.step
    if step is None or view.remaining_seconds is None:
        return ""
    if step.phase is Phase.MOVE:
        return str(step.place.rep_number)
    return seconds_left_text(view.remaining_seconds)


def seconds_left_text(seconds: float) -> str:
    """Seconds that count down and never show 0; long stretches in minutes: "7:32"."""
    left = max(1, ceil(seconds - 1e-6))
    if left <= _LONGEST_COUNTED:
        return str(left)
    minutes, rest = divmod(left, 60)
    return f"{minutes}:{rest:02d}"


def count_text(step: Step, day: Day) -> CountText | None:
    """Rep 4 / 10 where a rep is being done or let go; rounds of a walk, positions of a rehearsal."""
    number = step.place.rep_number
    if step.phase is Phase.REHEARSE:
        total = rehearsal_length(step, day)
        return _count("", number, total, _("position {number} of {total}"))
    if isinstance(step.dose, WalkDose) and step.phase in (Phase.BRACE, Phase.EASY):
        return _count(_("Round"), number, step.dose.rounds, _("round {number} of {total}"))
    if isinstance(step.dose, HoldDose | TempoDose) and (step.is_rep or step.phase is Phase.RELEASE):
        return _count(_("Rep"), number, step.dose.reps, _("rep {number} of {total}"))
    return None


def side_lines(step: Step) -> tuple[str, ...]:
    """One or two short lines where no rep is being done: "10 reps", "Set 2 / next"."""
    dose, place = step.dose, step.place
    if not isinstance(dose, HoldDose | TempoDose):
        return ()
    if step.phase is Phase.GET_READY and place.set_number == place.rep_number == 1:
        return (ngettext("{count} rep", "{count} reps", dose.reps).format(count=dose.reps),)
    if step.phase in (Phase.GET_READY, Phase.REST):
        return (_coming(place), _("next"))
    return ()


def announcement(step: Step, day: Day) -> str:
    """What a screen reader is told of the panel: phase and rep, not each second."""
    count = count_text(step, day)
    where = count.spoken if count is not None else " ".join(side_lines(step))
    if not where:
        return spoken_phase(step.phase)
    return _("{phase}, {where}").format(phase=spoken_phase(step.phase), where=where)


def title(step: Step, program: Program) -> str:
    """The name of what is being done."""
    if step.phase is Phase.CHECK:
        return program.check(step.exercise).name
    position = rescue_position(program, step.exercise)
    return position.name if position else program.exercise(step.exercise).name


def rescue_position(program: Program, name: str) -> RescuePosition | None:
    """The rescue position of that name, where a rehearsal names one."""
    return next((position for position in program.rescue.positions if position.name == name), None)


def rehearsal_length(step: Step, day: Day) -> int:
    """How many positions the rehearsal of `step` has."""
    item = day.items[step.place.item_number - 1]
    return len(item.rehearsal) if isinstance(item, Rehearsal) else step.place.rep_number


def set_line(step: Step, program: Program) -> str:
    """Set, side and length, under the name: "Set 1 of 3 · 5 s hold"."""
    dose = step.dose
    if step.phase is Phase.REHEARSE or dose is None:
        return _("Rescue rehearsal") if rescue_position(program, step.exercise) else ""
    if isinstance(dose, WalkDose):
        return _walk_line(dose)
    if dose.sets == 1 and not dose.per_side:
        return dose_text(dose)
    return " · ".join([*_set_parts(step, dose), _length(dose)])


def _walk_line(dose: WalkDose) -> str:
    if dose.rounds == 1 or not dose.easy_seconds:
        return dose_text(dose)
    text = _("{rounds} rounds · {brace} s brace, {easy} s easy")
    return text.format(rounds=dose.rounds, brace=dose.brace_seconds, easy=dose.easy_seconds)


def _set_parts(step: Step, dose: HoldDose | TempoDose) -> list[str]:
    place = step.place
    has_ended = step.phase is Phase.REST and place.rep_number == 1
    if step.phase is Phase.SWITCH_SIDE and dose.sets == 1:
        return [_("Side 1 of 2 done")]
    parts = [side_word(place.side)] if place.side else []
    if has_ended and dose.sets > 1:
        parts.append(_("Set {number} of {total} done").format(number=place.set_number - 1, total=dose.sets))
    elif dose.sets > 1:
        parts.append(_("Set {number} of {total}").format(number=place.set_number, total=dose.sets))
    return parts


def _length(dose: HoldDose | TempoDose) -> str:
    if isinstance(dose, HoldDose):
        return _("{seconds} s hold").format(seconds=dose.hold_seconds)
    return ngettext("{count} rep", "{count} reps", dose.reps).format(count=dose.reps)


def side_word(side: Side) -> str:
    """The side that works."""
    return _("Left side") if side is Side.LEFT else _("Right side")


def pause_text(reason: PauseReason) -> str:
    """Why the clock stands, and what sets it going."""
    return {
        PauseReason.ASKED: _("Paused. Space goes on."),
        PauseReason.SLEPT: _("The computer slept. Space goes on."),
        PauseReason.CLOCK_CHANGED: _("The clock changed. Space goes on."),
        PauseReason.RESTING: _("Rest. Space goes on when you like."),
        PauseReason.EASIER_NEXT: _("Easier next. Space goes on."),
    }[reason]


def _count(word: str, number: int, total: int, spoken: str) -> CountText:
    text = spoken.format(number=number, total=total)
    return CountText(word=word, number=str(number), total=f"/ {total}", spoken=text)


def _coming(place: Place) -> str:
    if place.rep_number == 1:
        return _("Set {number}").format(number=place.set_number)
    return _("Rep {number}").format(number=place.rep_number)
