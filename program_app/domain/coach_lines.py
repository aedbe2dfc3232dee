"""The content's own words cut into lines that can be said in one breath, and doses as sayings."""

import re
from collections.abc import Iterable

from program_app.domain.care import RescuePosition
from program_app.domain.dose import Dose, HoldDose, TempoDose, WalkDose
from program_app.domain.exercise import Exercise
from program_app.domain.program import Program
from program_app.domain.saying import Say, Saying, words_of

MOST_WORDS = 7
"""In one line (DESIGN.md 9)."""
_ASIDE = re.compile(r"\s*\([^)]*\)")
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+")


def cues_of(exercise: Exercise) -> tuple[Saying, ...]:
    """The cues of an exercise, in their order."""
    return tuple(words_of(cue) for cue in exercise.cues)


def position_sayings(position: str) -> tuple[Saying, ...]:
    """How to lie, sit or stand, in as few lines as can be; what stands in brackets is left out."""
    lines: list[str] = []
    for part in _ASIDE.sub("", position).split(", "):
        joined = f"{lines[-1]}, {part}" if lines else part
        if lines and len(joined.split()) <= MOST_WORDS:
            lines[-1] = joined
        else:
            lines.append(part[:1].upper() + part[1:])
    return tuple(words_of(f"{line}.") for line in lines)


def rehearsal_sayings(program: Program, position: RescuePosition) -> tuple[Saying, ...]:
    """What is said in a rehearsed position, and the cue of all of them."""
    return tuple(words_of(line) for line in (*position.said, *sentences(program.rescue.cue)))


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text."""
    return tuple(_SENTENCE_END.split(text)) if text else ()


def dose_sayings(dose: Dose | None) -> tuple[Saying, ...]:
    """A dose, one number or two at a time."""
    return tuple(_dose_sayings(dose))


def _dose_sayings(dose: Dose | None) -> Iterable[Saying]:
    match dose:
        case WalkDose(rounds=1, easy_seconds=0):
            yield Saying(say=Say.BRACED, seconds=dose.brace_seconds)
        case WalkDose():
            yield Saying(say=Say.ROUNDS, number=dose.rounds)
            yield Saying(say=Say.SHARES, number=dose.brace_seconds, seconds=dose.easy_seconds)
        case HoldDose():
            yield Saying(say=Say.HOLDS, number=dose.reps, seconds=dose.hold_seconds)
            yield from _rows(dose)
        case TempoDose():
            yield Saying(say=Say.REPS, number=dose.reps)
            yield from _rows(dose)


def _rows(dose: HoldDose | TempoDose) -> Iterable[Saying]:
    if dose.sets > 1:
        yield Saying(say=Say.SETS, number=dose.sets)
    if dose.per_side:
        yield Saying(say=Say.EACH_SIDE)
