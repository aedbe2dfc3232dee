"""Doses as they stand on screen; the tempo is left to the player and the exercise page."""

from program_app.domain.dose import Dose, HoldDose, TempoDose, WalkDose
from program_app.words.durations import minutes_text
from program_app.words.language import _, ngettext


def dose_text(dose: Dose) -> str:
    """Sets, reps and seconds in a few signs: "6 × 8 s hold", "2 × 10 each side", "8 × 30 s brace"."""
    if isinstance(dose, WalkDose):
        return _walk_text(dose)
    text = _hold_text(dose) if isinstance(dose, HoldDose) else _tempo_text(dose)
    return _times(dose.sets, text)


def _hold_text(dose: HoldDose) -> str:
    text = _("{seconds} s each side") if dose.per_side else _("{seconds} s hold")
    return _times(dose.reps, text.format(seconds=dose.hold_seconds))


def _tempo_text(dose: TempoDose) -> str:
    if dose.per_side:
        return _("{count} each side").format(count=dose.reps)
    return ngettext("{count} rep", "{count} reps", dose.reps).format(count=dose.reps)


def _walk_text(dose: WalkDose) -> str:
    if dose.rounds == 1 and not dose.easy_seconds:
        return _("{duration} brace").format(duration=minutes_text(dose.brace_seconds))
    return _times(dose.rounds, _("{seconds} s brace").format(seconds=dose.brace_seconds))


def _times(count: int, text: str) -> str:
    """`text` with its number before it; one of a thing needs no number."""
    return text if count == 1 else f"{count} × {text}"
