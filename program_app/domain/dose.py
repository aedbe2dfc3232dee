"""Doses: how long, how often, on which sides, and the seconds that follow from them."""

from dataclasses import dataclass, replace
from enum import StrEnum
from math import ceil
from typing import ClassVar

from program_app.domain.faults import STRICT, Limits, outside_limits, refuse

CHANGE_SECONDS = 20
"""Between sets, between sides, and to change exercise (content.md section 3)."""
WALK_CHANGE_SECONDS = 40
"""To stand up and go out for a walk, and to come back from it."""
REHEARSAL_CHANGE_SECONDS = 10
"""To settle before the rescue rehearsal."""
RELEASE_SECONDS = 4
"""To let go after a hold; the whole of the shortest rest."""


class Side(StrEnum):
    """The side that works."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        """The opposite side."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


def rest_seconds_after(hold_seconds: float) -> int:
    """Seconds between two holds of this length (content.md section 3: 4, 8, 12 and 20)."""
    if hold_seconds <= 10:
        return 4
    if hold_seconds <= 15:
        return 8
    if hold_seconds <= 20:
        return 12
    return 20


MOST_REPS = 30
"""In one set."""
HOLD_STEPS = (5, 8, 10, 15, 20, 30, 45, 60)
"""How the seconds of a hold grow: one step at a time (content.md 3.5)."""


def two_thirds(number: int) -> int:
    """Two thirds, rounded up, at least one: the easier form's seconds and reps."""
    return max(1, ceil(number * 2 / 3))


def a_few_more(reps: int) -> int:
    """Two reps more, and never more than a quarter more: few reps stay as they are."""
    return min(MOST_REPS, reps + min(2, reps // 4))


@dataclass(frozen=True, kw_only=True)
class Tempo:
    """Seconds of one moving rep: out, held, back (`3-1-3`)."""

    __pydantic_config__ = STRICT

    LIMITS: ClassVar[Limits] = {"out_seconds": (1, 10), "held_seconds": (0, 10), "back_seconds": (1, 10)}

    out_seconds: int
    held_seconds: int
    back_seconds: int

    def __post_init__(self) -> None:
        refuse(outside_limits(self, self.LIMITS))

    @classmethod
    def parse(cls, text: str) -> "Tempo":
        """Read `3-1-3`. Raises ValueError for anything else."""
        parts = text.split("-")
        if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
            raise ValueError(f"tempo is {text!r}; it must look like 3-1-3 (seconds out, held, back)")
        out, held, back = (int(part) for part in parts)
        return cls(out_seconds=out, held_seconds=held, back_seconds=back)

    @property
    def seconds(self) -> int:
        """Length of one rep."""
        return self.out_seconds + self.held_seconds + self.back_seconds

    def __str__(self) -> str:
        """`3-1-3`, as authors write it."""
        return f"{self.out_seconds}-{self.held_seconds}-{self.back_seconds}"


@dataclass(frozen=True, kw_only=True)
class HoldDose:
    """Holds of `hold_seconds`, `reps` in each of `sets`, on each side if `per_side`."""

    __pydantic_config__ = STRICT

    LIMITS: ClassVar[Limits] = {"hold_seconds": (1, 60), "reps": (1, MOST_REPS), "sets": (1, 5)}

    hold_seconds: int
    reps: int
    sets: int = 1
    per_side: bool = False

    def __post_init__(self) -> None:
        refuse(outside_limits(self, self.LIMITS))

    @property
    def rep_seconds(self) -> int:
        """Length of one rep without its rest."""
        return self.hold_seconds

    @property
    def rest_seconds(self) -> int:
        """Rest between two reps of a set."""
        return rest_seconds_after(self.hold_seconds)

    def eased(self) -> "HoldDose":
        """Two thirds of the seconds and reps, one set fewer."""
        return replace(
            self,
            hold_seconds=two_thirds(self.hold_seconds),
            reps=two_thirds(self.reps),
            sets=max(1, self.sets - 1),
        )

    def harder(self, longest_seconds: int) -> "HoldDose":
        """The next step of seconds where it is not too long for the exercise, otherwise some reps more."""
        step = next((seconds for seconds in HOLD_STEPS if seconds > self.hold_seconds), self.hold_seconds)
        if self.hold_seconds < step <= longest_seconds:
            return replace(self, hold_seconds=step)
        return replace(self, reps=a_few_more(self.reps))


@dataclass(frozen=True, kw_only=True)
class TempoDose:
    """Moving reps at a tempo, `reps` in each of `sets`, on each side if `per_side`."""

    __pydantic_config__ = STRICT

    LIMITS: ClassVar[Limits] = {"reps": (1, MOST_REPS), "sets": (1, 5)}

    tempo: Tempo
    reps: int
    sets: int = 1
    per_side: bool = False

    def __post_init__(self) -> None:
        refuse(outside_limits(self, self.LIMITS))

    @property
    def rep_seconds(self) -> int:
        """Length of one rep."""
        return self.tempo.seconds

    @property
    def rest_seconds(self) -> int:
        """Moving reps follow each other without a rest."""
        return 0

    def eased(self) -> "TempoDose":
        """Two thirds of the reps, one set fewer, the same tempo: slower is not easier."""
        return replace(self, reps=two_thirds(self.reps), sets=max(1, self.sets - 1))

    def harder(self) -> "TempoDose":
        """Some reps more at the same tempo."""
        return replace(self, reps=a_few_more(self.reps))


@dataclass(frozen=True, kw_only=True)
class WalkDose:
    """A walk: `rounds` of a braced stretch and an easy one; the last easy stretch counts."""

    __pydantic_config__ = STRICT

    LIMITS: ClassVar[Limits] = {"brace_seconds": (5, 1800), "easy_seconds": (0, 300), "rounds": (1, 30)}

    brace_seconds: int
    easy_seconds: int
    rounds: int

    def __post_init__(self) -> None:
        refuse(outside_limits(self, self.LIMITS))

    @property
    def round_seconds(self) -> int:
        """Length of one round."""
        return self.brace_seconds + self.easy_seconds

    @property
    def walk_seconds(self) -> int:
        """Length of the walk without the way out and back."""
        return self.rounds * self.round_seconds

    @property
    def braced_seconds(self) -> int:
        """Braced part of the walk."""
        return self.rounds * self.brace_seconds

    def eased(self) -> "WalkDose":
        """A walk is made shorter by rounds, never faster (S030); one round stays."""
        if self.rounds == 1:
            return replace(self, brace_seconds=max(5, two_thirds(self.brace_seconds)))
        return replace(self, rounds=two_thirds(self.rounds))

    def with_shorter_brace(self) -> "WalkDose":
        """Two thirds of each brace, at least 5 s; the easy part grows, so that a round stays as long."""
        least = self.round_seconds - self.LIMITS["easy_seconds"][1]
        brace = min(self.brace_seconds, max(5, two_thirds(self.brace_seconds), least))
        return replace(self, brace_seconds=brace, easy_seconds=self.round_seconds - brace)

    def braced_no_more_than(self, limit: "WalkDose") -> "WalkDose":
        """About as long, with the shares of `limit` if this one braces a larger share."""
        if self.brace_seconds * limit.round_seconds <= limit.brace_seconds * self.round_seconds:
            return self
        rounds = max(1, self.walk_seconds // limit.round_seconds)
        return replace(limit, rounds=min(rounds, self.LIMITS["rounds"][1]))

    def longer_by(self, minutes: int) -> "WalkDose":
        """A walk that is braced all the way, some minutes longer; any other stays as it is (S030)."""
        if self.easy_seconds or self.rounds > 1:
            return self
        longest = self.LIMITS["brace_seconds"][1]
        return replace(self, brace_seconds=min(longest, self.brace_seconds + 60 * minutes))

    def at_most(self, comfortable_minutes: float) -> "WalkDose":
        """The same walk cut to the person's own comfortable minutes: by rounds, then by seconds."""
        limit = int(comfortable_minutes * 60)
        if self.walk_seconds <= limit:
            return self
        if limit >= self.round_seconds:
            return replace(self, rounds=limit // self.round_seconds)
        brace = max(5, limit - self.easy_seconds)
        return replace(self, brace_seconds=brace, easy_seconds=max(0, limit - brace), rounds=1)


Dose = HoldDose | TempoDose | WalkDose


def blocks(dose: HoldDose | TempoDose) -> int:
    """How many unbroken rows of reps a dose has: sets times sides."""
    return dose.sets * (2 if dose.per_side else 1)


def reps_in(dose: Dose) -> int:
    """How many reps (rounds of a walk) a dose has, all sets and sides together."""
    return dose.rounds if isinstance(dose, WalkDose) else dose.reps * blocks(dose)


def work_seconds(dose: Dose) -> int:
    """Seconds held or moved, without any rest."""
    return dose.braced_seconds if isinstance(dose, WalkDose) else dose.rep_seconds * reps_in(dose)


def dose_seconds(dose: Dose) -> int:
    """Seconds of a dose with its rests and the change to it (content.md section 3)."""
    if isinstance(dose, WalkDose):
        return dose.walk_seconds + WALK_CHANGE_SECONDS
    block = dose.reps * dose.rep_seconds + (dose.reps - 1) * dose.rest_seconds
    return blocks(dose) * block + (blocks(dose) - 1) * CHANGE_SECONDS + CHANGE_SECONDS
