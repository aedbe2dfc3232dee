"""Keeps the figure in step with a session: which point of its motion belongs to which second of a step."""

from math import pi, sin

from program_app.domain.dose import Tempo, TempoDose, WalkDose
from program_app.domain.progress import Phase
from program_app.domain.step import Step
from program_app.figure.moving import HELD, START, Point, ease

INTO_HOLD_SECONDS, RELEASE_SECONDS = 0.9, 1.2
"""How long the figure takes to come into a hold and to let go (DESIGN.md 8)."""
CYCLE_SECONDS = 1.3
"""Two steps of an easy stroll."""
_BREATH_SECONDS, _BREATH_RISE, _BREATH_STEP = 5.0, 1.0, 0.1
"""One easy breath, how far the belly rises with it, and the smallest rise that is worth a picture."""
_LEAST_EFFORT = 0.35
"""The tuck stays on through a moving rep, also at its turning points."""


def point_at(step: Step, elapsed_seconds: float, *, move_less: bool = False) -> Point:
    """The point of the motion `elapsed_seconds` into a step; a walk goes on from the stretch before it."""
    if move_less:
        return _without_motion(step, elapsed_seconds)
    point = START
    match step.phase:
        case Phase.HOLD:
            into = ease(elapsed_seconds / INTO_HOLD_SECONDS)
            point = Point(into, into, _breath(elapsed_seconds - INTO_HOLD_SECONDS))
        case Phase.RELEASE:
            left = 1.0 - ease(elapsed_seconds / RELEASE_SECONDS)
            point = Point(left, left)
        case Phase.MOVE if isinstance(step.dose, TempoDose):
            progress = _tempo_progress(step.dose.tempo, elapsed_seconds)
            point = Point(progress, max(_LEAST_EFFORT, progress))
        case Phase.BRACE | Phase.EASY:
            shown = ease(elapsed_seconds / INTO_HOLD_SECONDS)
            effort = shown if step.phase is Phase.BRACE else 1.0 - shown
            point = Point(1.0, effort, turns=(_walked_seconds(step) + elapsed_seconds) / CYCLE_SECONDS)
        case Phase.REHEARSE | Phase.CHECK:
            point = HELD
    return point


def _walked_seconds(step: Step) -> float:
    dose = step.dose
    if not isinstance(dose, WalkDose):
        return 0.0
    before = (step.place.rep_number - 1) * dose.round_seconds
    return float(before + dose.brace_seconds if step.phase is Phase.EASY else before)


def _without_motion(step: Step, elapsed_seconds: float) -> Point:
    """Poses change at once, without a way between them."""
    match step.phase:
        case Phase.MOVE if isinstance(step.dose, TempoDose):
            tempo = step.dose.tempo
            return HELD if elapsed_seconds < tempo.out_seconds + tempo.held_seconds else START
        case Phase.HOLD | Phase.BRACE | Phase.REHEARSE | Phase.CHECK | Phase.MOVE:
            return HELD
        case Phase.EASY:
            return Point(progress=1.0)
    return START


def _tempo_progress(tempo: Tempo, elapsed_seconds: float) -> float:
    if elapsed_seconds < tempo.out_seconds:
        return ease(elapsed_seconds / tempo.out_seconds)
    after = elapsed_seconds - tempo.out_seconds - tempo.held_seconds
    return 1.0 if after <= 0.0 else 1.0 - ease(after / tempo.back_seconds)


def _breath(seconds: float) -> float:
    if seconds <= 0.0:
        return 0.0
    rise = _BREATH_RISE * (1.0 - sin(pi / 2.0 + 2.0 * pi * seconds / _BREATH_SECONDS)) / 2.0
    return round(rise / _BREATH_STEP) * _BREATH_STEP
