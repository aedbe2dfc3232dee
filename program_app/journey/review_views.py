"""What the review shows: the map of 28 days, and one of its days in full."""

from dataclasses import dataclass

from program_app.domain.progress import Feeling
from program_app.domain.today import DayState
from program_app.journey.cycles import Cycle
from program_app.journey.views import ItemResult, MarkedDay, TodayRow


@dataclass(frozen=True, kw_only=True)
class ReviewView:
    """The 28-day map of a cycle and its totals."""

    day_number: int
    """Today's day, whichever cycle is shown."""
    days_in_a_row: int
    done_days: int
    partly_days: int
    held_seconds: float
    braced_seconds: float
    marks: tuple[MarkedDay, ...]
    is_empty: bool
    cycle: Cycle = Cycle.THIS
    has_earlier: bool = False
    """Whether something was done in a cycle before this one."""
    dates_text: str = ""
    """From when to when the earlier cycles were, when they are shown."""


@dataclass(frozen=True, kw_only=True)
class DayDetailView:
    """One program day in the review."""

    day_number: int
    title: str
    state: DayState
    is_check_in: bool
    date_text: str
    line: str
    items: tuple[ItemResult, ...]
    planned_rows: tuple[TodayRow, ...]
    checks: tuple[str, ...]
    """A line for each self-check, and what such marks are good for."""
    pain_before: int | None
    pain_after: int | None
    effort: int | None
    feeling: Feeling | None
    note: str
    brace_quality: int | None = None
    """How much of the brace was held in the walk, 0 to 10."""
    felt_at: tuple[str, ...] = ()
    pain_next_day: int | None = None
    beside: tuple[str, ...] = ()
    """A line for each other session that was held on this program day."""
