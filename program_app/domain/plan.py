"""The plan a person is in: 28 days in order, again in a harder form, or weeks 3 and 4 in turn."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from program_app.domain.local_day import counts_for
from program_app.domain.progress import SessionSummary

LAST_DAY = 28
CHECK_IN_DAYS = (1, 7, 14, 21, 28)
"""Days with self-checks (content.md 3.7)."""
KEEP_UP_DAYS = (15, 16, 17, 18, 19, 20, 22, 23, 24, 25, 26, 27)
"""The abs, glute and walk days of weeks 3 and 4, in turn (content.md 3.8)."""
GATE_DAY = 21
"""The walking gate is tested on this day (content.md 3.6)."""


class PlanForm(StrEnum):
    """What is done after day 28 (content.md 3.8)."""

    PLANNED = "planned"
    HARDER = "harder"
    KEEP_UP = "keep_up"


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The cycle a person is in: sessions before `began_at` belong to an earlier one."""

    form: PlanForm = PlanForm.PLANNED
    began_at: datetime | None = None

    @property
    def began_on(self) -> date | None:
        """The date that its beginning counts for; None for the first cycle."""
        return None if self.began_at is None else counts_for(self.began_at)

    def sessions_of(self, sessions: Iterable[SessionSummary]) -> tuple[SessionSummary, ...]:
        """The sessions of this cycle."""
        began_at = self.began_at
        return tuple(s for s in sessions if began_at is None or s.record.started_at >= began_at)

    def day_after(self, day_number: int) -> int | None:
        """The day that comes next; None after the last one."""
        if self.form is PlanForm.KEEP_UP:
            return _keep_up_day(day_number, 1)
        return day_number + 1 if day_number < LAST_DAY else None

    def day_before(self, day_number: int, steps: int) -> int:
        """The day so many steps back; nothing lies before the first one."""
        if self.form is PlanForm.KEEP_UP:
            return _keep_up_day(day_number, -steps)
        return max(1, day_number - steps)

    @property
    def first_day(self) -> int:
        """The day it begins with."""
        return KEEP_UP_DAYS[0] if self.form is PlanForm.KEEP_UP else 1


def _keep_up_day(day_number: int, steps: int) -> int:
    if day_number not in KEEP_UP_DAYS:
        return KEEP_UP_DAYS[0]
    return KEEP_UP_DAYS[(KEEP_UP_DAYS.index(day_number) + steps) % len(KEEP_UP_DAYS)]


STANDARD_PLAN = Plan()
