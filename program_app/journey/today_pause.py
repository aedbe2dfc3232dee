"""What Today shows while a spasm pauses the plan: the two things first, and what happens then."""

from dataclasses import dataclass
from datetime import datetime

from program_app.domain.plan import Plan
from program_app.domain.program import Program
from program_app.domain.progression import STEP_BACK_DAYS, Standing
from program_app.domain.safety import GENTLE_FROM
from program_app.domain.spasm_pause import Pause


@dataclass(frozen=True, kw_only=True)
class PauseView:
    """The pause in plain values; the moments are aware, in the person's own time zone."""

    spasm_id: str
    began_at: datetime
    let_go_at: datetime | None
    """None while nobody said that the grip has let go."""
    quiet_hours: int | None
    opens_at: datetime | None
    """The earliest moment of the next session; None while the end of the grip is unknown."""
    is_quiet: bool
    is_pain_low: bool
    pain: int | None
    is_open: bool
    """Both are met."""
    needs_bridge: bool
    next_day_number: int
    """The day after the way back."""
    days_back: int
    """So many days before the one that is paused."""
    walk: tuple[int, int]
    """Brace and easy seconds of the first walk after it."""


def pause_view(
    program: Program, standing: Standing, plan: Plan, now: datetime | None, pain: int | None
) -> PauseView | None:
    """The pause as it is at `now`; None when the plan does not wait."""
    pause = standing.pause
    if pause is None:
        return None
    zone = now.tzinfo if now is not None else None
    first = program.rules.bridge_back.walks[0]
    day = standing.day_number or plan.first_day
    next_day = plan.day_before(day, STEP_BACK_DAYS) if pause.needs_bridge else day
    return PauseView(
        spasm_id=pause.spasm.id,
        began_at=pause.spasm.began_at.astimezone(zone),
        let_go_at=pause.let_go_at.astimezone(zone) if pause.let_go_at else None,
        quiet_hours=_hours_since(pause, now),
        opens_at=pause.opens_at.astimezone(zone) if pause.opens_at else None,
        is_quiet=pause.is_quiet(now),
        is_pain_low=pain is not None and pain < GENTLE_FROM,
        pain=pain,
        is_open=pause.is_over(now, pain),
        needs_bridge=pause.needs_bridge,
        next_day_number=next_day,
        days_back=day - next_day,
        walk=(first.brace_seconds, first.easy_seconds),
    )


def _hours_since(pause: Pause, now: datetime | None) -> int | None:
    if pause.let_go_at is None or now is None:
        return None
    return int((now - pause.let_go_at).total_seconds() // 3600)
