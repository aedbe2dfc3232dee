"""The long view: the season, when and what, what helped, and what the cycle came to."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from program_app.domain.program import Program
from program_app.journey.cycle_charts import (
    EffortChart,
    FeelingChart,
    LineChart,
    check_charts,
    effort_chart,
    feeling_chart,
)
from program_app.journey.diary import Diary
from program_app.journey.season import Season, season
from program_app.journey.what_helped import WhatHelped, WhenAndWhat, what_helped, when_and_what


class Since(StrEnum):
    """From when on the log is looked at."""

    CYCLE = "cycle"
    HALF_YEAR = "half_year"
    YEAR = "year"
    ALL = "all"


@dataclass(frozen=True, kw_only=True)
class LongView:
    """What all charts show."""

    season: Season
    when_and_what: WhenAndWhat
    checks: LineChart
    feelings: FeelingChart
    helped: WhatHelped
    confidence: LineChart
    efforts: EffortChart


def look_far(program: Program, diary: Diary, today_on: date, since: Since) -> LongView:
    """The long view on `today_on`; the log from `since` on, the rest from this cycle."""
    begins_on = _begins_on(diary, today_on, since)
    records = [spasm for spasm in diary.spasms if begins_on is None or spasm.began_on >= begins_on]
    checks, confidence = check_charts(program, diary)
    return LongView(
        season=season(diary, today_on, begins_on),
        when_and_what=when_and_what(records),
        checks=checks,
        feelings=feeling_chart(diary),
        helped=what_helped(records),
        confidence=confidence,
        efforts=effort_chart(diary),
    )


def _begins_on(diary: Diary, today_on: date, since: Since) -> date | None:
    if since is Since.ALL:
        return None
    if since is Since.CYCLE:
        first_on = min((session.record.started_on for session in diary.sessions), default=None)
        return diary.preferences.plan.began_on or first_on
    return today_on - timedelta(days=365 if since is Since.YEAR else 183)
