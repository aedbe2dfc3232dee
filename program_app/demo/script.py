"""A scripted history: what one person does and tells on which date."""

from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum

from program_app.domain.baseline import WorkAround
from program_app.domain.plan import PlanForm
from program_app.domain.progress import Feeling
from program_app.domain.spasm import SpasmKind, SpasmSide


class Doing(StrEnum):
    """What is done on a date."""

    NOTHING = "nothing"
    DAY = "day"
    HALF = "half"
    """The end is reached, but with less than half of the reps."""
    LEFT = "left"
    """The window is closed half-way."""
    HURT = "hurt"
    """Something hurts half-way, and that ends it."""
    ELSEWHERE = "elsewhere"
    LIGHT = "light"
    WALK = "walk"
    SECOND = "second"
    """The day, and the next one after it."""


@dataclass(frozen=True, kw_only=True)
class ScriptedSpasm:
    """A spasm of a date; without `lasted_hours` nobody tells its end."""

    at: time = time(7)
    lasted_hours: float | None = None
    kind: SpasmKind = SpasmKind.SPASM
    side: SpasmSide | None = None
    worst: int | None = None


@dataclass(frozen=True, kw_only=True)
class ScriptedDate:
    """One date, so many days ago; what is not given stays as it would be for anybody."""

    days_ago: int
    do: Doing = Doing.NOTHING
    pain: int | None = None
    """Before the session; without a session it is told on Today all the same."""
    sign: bool = False
    pain_after: int | None = None
    effort: int | None = None
    feeling: Feeling | None = None
    pain_next_day: int | None = None
    """The answer, on this date, to how the last session settled."""
    overrule: bool = False
    short: bool = False
    safety: tuple[str, ...] | None = None
    """The safety questions that are true, answered on this date."""
    work_arounds: tuple[WorkAround, ...] | None = None
    walk_minutes: int | None = None
    begin_again: PlanForm | None = None
    spasm: tuple[ScriptedSpasm, ...] = field(default=())
