"""Keeps the figure in step with a session: which instant of its motion belongs to which second of a step."""

from math import cos, floor, pi

from program_app.domain.dose import Tempo, TempoDose, WalkDose
from program_app.domain.progress import Phase
from program_app.domain.step import Step
from program_app.figure.moving import HELD, START, Instant, ease

INTO_HOLD_SECONDS, RELEASE_SECONDS = 0.9, 1.2
"""How long the figure takes to come into a hold and to let go (DESIGN.md 8)."""
PICTURES_A_SECOND = 16
"""The ways are slow: more pictures cannot be told apart. Whole seconds have whole numbers of them."""
CYCLE_SECONDS = 21 / PICTURES_A_SECOND
"""Two steps of an easy stroll, about 1.3 s: a whole number of pictures, so that all cycles look the same."""
_SOON_SECONDS = 0.003
"""A picture that is due so soon is due: timers count in milliseconds."""
_BREATH_SECONDS, _BREATH_RISE, _BREATH_STEP = 5.0, 1.0, 0.25
"""One easy breath, how far the belly rises with it, and the smallest rise that is worth a picture."""
_STEPS_OF_THE_WAY = 128
"""A smaller part of a way cannot be seen, and is not worth a picture."""
_LEAST_EFFORT = 0.35
"""The tuck stays on through a moving rep, also at its turning points."""


def seen_at(elapsed_seconds: float) -> float:
    """The moment of a step whose picture is seen: ways that repeat show the same pictures each time."""
    return floor((elapsed_seconds + _SOON_SECONDS) * PICTURES_A_SECOND) / PICTURES_A_SECOND


def until_next_picture(elapsed_seconds: float) -> float:
    """Seconds until the next picture of a figure that moves."""
    return seen_at(elapsed_seconds) + 1.0 / PICTURES_A_SECOND - elapsed_seconds


def instant_at(step: Step, elapsed_seconds: float, *, move_less: bool = False) -> Instant:
    """The instant of the motion `elapsed_seconds` into a step; a walk goes on from the stretch before it."""
    if move_less:
        return _without_motion(step, elapsed_seconds)
    instant = START
    match step.phase:
        case Phase.HOLD:
            into = _seen(ease(elapsed_seconds / INTO_HOLD_SECONDS))
            instant = Instant(into, into, _breath(step, elapsed_seconds))
        case Phase.RELEASE:
            instant = _letting_go(step, elapsed_seconds)
        case Phase.MOVE if isinstance(step.dose, TempoDose):
            progress = _seen(_tempo_progress(step.dose.tempo, elapsed_seconds))
            instant = Instant(progress, max(_least_effort(step, elapsed_seconds), progress))
        case Phase.BRACE | Phase.EASY:
            shown = ease(elapsed_seconds / INTO_HOLD_SECONDS)
            effort = shown if step.phase is Phase.BRACE else 1.0 - shown
            begins = step.phase is Phase.BRACE and step.place.rep_number == 1
            instant = Instant(shown if begins else 1.0, effort, turns=_turns(step, elapsed_seconds))
        case Phase.REHEARSE | Phase.CHECK:
            instant = HELD
    return instant


def _letting_go(step: Step, elapsed_seconds: float) -> Instant:
    """Back from a hold; a moving rep has come back by itself, and a walk ends with relaxed steps."""
    left = 1.0 - _seen(ease(elapsed_seconds / RELEASE_SECONDS))
    if isinstance(step.dose, WalkDose):
        effort = 0.0 if step.dose.easy_seconds else left
        return Instant(1.0, effort, turns=_turns(step, elapsed_seconds))
    if isinstance(step.dose, TempoDose):
        return Instant(0.0, _LEAST_EFFORT * left)
    return Instant(left, left)


def _turns(step: Step, elapsed_seconds: float) -> float:
    """How often the cycle of a walk was gone through; each stretch goes on where the one before it ended."""
    dose, before = step.dose, 0.0
    if isinstance(dose, WalkDose):
        before = (step.place.rep_number - 1) * dose.round_seconds
        if step.phase is Phase.EASY:
            before += dose.brace_seconds
        elif step.phase is Phase.RELEASE:
            before = dose.walk_seconds
    return (before + elapsed_seconds) / CYCLE_SECONDS


def _least_effort(step: Step, elapsed_seconds: float) -> float:
    """The tuck is set as the first rep begins and stays on between two."""
    if step.place.rep_number > 1:
        return _LEAST_EFFORT
    return _LEAST_EFFORT * ease(elapsed_seconds / INTO_HOLD_SECONDS)


def moves_at(step: Step, elapsed_seconds: float) -> bool:
    """Whether the figure is on its way then, so that it is to be seen in many pictures a second."""
    if step.phase in (Phase.MOVE, Phase.BRACE, Phase.EASY):
        return True
    if step.phase is Phase.RELEASE:
        return isinstance(step.dose, WalkDose) or elapsed_seconds <= RELEASE_SECONDS
    return step.phase is Phase.HOLD and elapsed_seconds <= INTO_HOLD_SECONDS


def _without_motion(step: Step, elapsed_seconds: float) -> Instant:
    """Poses change at once, without a way between them."""
    match step.phase:
        case Phase.MOVE if isinstance(step.dose, TempoDose):
            tempo = step.dose.tempo
            return HELD if elapsed_seconds < tempo.out_seconds + tempo.held_seconds else START
        case Phase.HOLD | Phase.BRACE | Phase.REHEARSE | Phase.CHECK | Phase.MOVE:
            return HELD
        case Phase.EASY:
            return Instant(progress=1.0)
    return START


def _seen(part: float) -> float:
    return int(part * _STEPS_OF_THE_WAY + 1e-9) / _STEPS_OF_THE_WAY


def _tempo_progress(tempo: Tempo, elapsed_seconds: float) -> float:
    if elapsed_seconds < tempo.out_seconds:
        return ease(elapsed_seconds / tempo.out_seconds)
    after = elapsed_seconds - tempo.out_seconds - tempo.held_seconds
    return 1.0 if after <= 0.0 else 1.0 - ease(after / tempo.back_seconds)


def _breath(step: Step, elapsed_seconds: float) -> float:
    """How far the belly has risen: whole breaths, so that it is down again when the hold ends."""
    room = (step.seconds or 0.0) - INTO_HOLD_SECONDS
    breaths = round(room / _BREATH_SECONDS)
    seconds = elapsed_seconds - INTO_HOLD_SECONDS
    if breaths < 1 or seconds <= 0.0:
        return 0.0
    rise = _BREATH_RISE * (1.0 - cos(2.0 * pi * breaths * seconds / room)) / 2.0
    return round(rise / _BREATH_STEP) * _BREATH_STEP
