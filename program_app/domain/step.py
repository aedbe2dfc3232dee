"""One stretch of time with one instruction, and the moments within it."""

from dataclasses import dataclass, replace
from enum import StrEnum

from program_app.domain.choices import CountStyle
from program_app.domain.dose import Dose
from program_app.domain.progress import RECORDED_PHASES, REP_PHASES, Phase, Place, Variant

LONG_HOLD_SECONDS = 20
"""From here on the half-way point is said (DESIGN.md 5.3)."""
ANNOUNCE_SECONDS = 8
"""Before the end of a rest the next exercise is said (DESIGN.md 5.3)."""
COME_ELSEWHERE_SECONDS = 20
"""Unhurried time to get up from the floor, or down to it, and to another support."""
GET_READY_AGAIN_SECONDS = 8
"""Long enough to lie down again before a rep is taken up in the middle of a set."""


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
    def can_be_resumed(self) -> bool:
        """A session may be taken up here again; an easy stretch only ends the round before it."""
        return self.is_recorded and self.phase is not Phase.EASY

    def before(self, rep: "Step") -> "Step":
        """A wait as the one before `rep`: with its exercise, dose and form."""
        return replace(self, exercise=rep.exercise, dose=rep.dose, variant=rep.variant)

    @property
    def leads_in(self) -> bool:
        """A wait before a rep."""
        return self.phase in (Phase.GET_READY, Phase.REST, Phase.SWITCH_SIDE)

    @property
    def can_be_longer(self) -> bool:
        """Nothing is held or measured in it, so that ten seconds more do no harm."""
        return self.leads_in or self.phase in (Phase.RELEASE, Phase.EASY)

    def lengthened(self, seconds: float, *, moments_passed: int = 0) -> "Step":
        """The same, `seconds` longer; what counts down to its end comes later, what has passed does not."""
        moments = (
            replace(moment, offset_seconds=moment.offset_seconds + seconds)
            if index >= moments_passed and moment.kind is not MomentKind.CUE
            else moment
            for index, moment in enumerate(self.moments)
        )
        return replace(self, seconds=(self.seconds or 0) + seconds, moments=tuple(moments))


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


def get_ready_again(step: Step, seconds: int = GET_READY_AGAIN_SECONDS) -> Step:
    """A get ready of `seconds` before `step` is taken up in the middle of a set."""
    moments = counted(seconds, CountStyle.LAST_THREE)
    return replace(step, phase=Phase.GET_READY, seconds=seconds, cue="", moments=moments)
