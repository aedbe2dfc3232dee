"""One stretch of time with one instruction, and the moments within it."""

from dataclasses import dataclass
from enum import StrEnum

from program_app.domain.choices import CountStyle
from program_app.domain.dose import Dose
from program_app.domain.progress import RECORDED_PHASES, REP_PHASES, Phase, Place, Variant

LONG_HOLD_SECONDS = 20
"""From here on the half-way point is said (DESIGN.md 5.3)."""
ANNOUNCE_SECONDS = 8
"""Before the end of a rest the next exercise is said (DESIGN.md 5.3)."""


class MomentKind(StrEnum):
    """What falls due within a step."""

    CUE = "cue"
    COUNT = "count"
    HALFWAY = "halfway"
    HELD = "held"
    BACK = "back"
    NEXT = "next"


@dataclass(frozen=True, kw_only=True)
class Moment:
    """Something to say or sound `offset_seconds` after the start of its step."""

    offset_seconds: float
    kind: MomentKind
    count: int | None = None


@dataclass(frozen=True, kw_only=True)
class Step:
    """One stretch of time with one instruction. `seconds` is None where the person ends it."""

    phase: Phase
    seconds: float | None
    place: Place
    exercise: str
    """Exercise id; the code of a self-check; the name of a rehearsed position."""
    dose: Dose | None = None
    variant: Variant = Variant.PLANNED
    cue: str = ""
    moments: tuple[Moment, ...] = ()

    @property
    def is_rep(self) -> bool:
        """Counts as a planned rep."""
        return self.phase in REP_PHASES

    @property
    def is_recorded(self) -> bool:
        """Leaves a record when it ends."""
        return self.phase in RECORDED_PHASES or self.phase is Phase.CHECK

    @property
    def leads_in(self) -> bool:
        """A wait before a rep."""
        return self.phase in (Phase.GET_READY, Phase.REST, Phase.SWITCH_SIDE)


def counted(seconds: float, style: CountStyle, *, halfway: bool = False) -> tuple[Moment, ...]:
    """The counts of a stretch of `seconds`, with its half-way point if it is a long hold."""
    counts = {CountStyle.EVERY: range(int(seconds) - 1, 0, -1), CountStyle.LAST_THREE: range(3, 0, -1)}
    moments = [
        Moment(offset_seconds=seconds - left, kind=MomentKind.COUNT, count=left)
        for left in counts.get(style, ())
        if seconds - left > 0
    ]
    if halfway and seconds >= LONG_HOLD_SECONDS:
        moments.append(Moment(offset_seconds=seconds / 2, kind=MomentKind.HALFWAY))
    return tuple(sorted(moments, key=lambda moment: moment.offset_seconds))


def announced(seconds: float) -> tuple[Moment, ...]:
    """The moment in a rest of `seconds` when the next exercise is announced; none in a short one."""
    if seconds < ANNOUNCE_SECONDS:
        return ()
    return (Moment(offset_seconds=seconds - ANNOUNCE_SECONDS, kind=MomentKind.NEXT),)
