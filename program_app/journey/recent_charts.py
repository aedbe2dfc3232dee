"""The charts beside the 28 days: pain, hold time and braced walking by session, and the last gaps."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from program_app.domain.baseline import UsualGap
from program_app.domain.plan import GATE_DAY
from program_app.domain.progress import SessionKind, SessionSummary
from program_app.domain.spasm_gaps import (
    MIDDLE_OF,
    SHOWN_FROM_SPASMS,
    days_since_last,
    gaps_between,
    middle_gap,
    true_spasms,
)
from program_app.journey.cycle_charts import SHOWN_FROM_SESSIONS
from program_app.journey.cycles import Cycle, sessions_of
from program_app.journey.diary import Diary
from program_app.words.days import short_month
from program_app.words.recent_charts import gaps_line, held_line, now_word, pain_line, usual_text, walks_line

MOST_SESSIONS = 15
"""Earlier ones have left the picture (DESIGN.md 5.6)."""
_USUAL_DAYS = {
    UsualGap.DAYS: (1, 13),
    UsualGap.WEEKS: (14, 21),
    UsualGap.MONTHS: (30, 120),
    UsualGap.HALF_YEAR: (150, 210),
    UsualGap.YEAR: (300, 420),
}
"""How long is meant by each answer of the baseline; a longer one than these has no end."""


@dataclass(frozen=True, kw_only=True)
class PainMark:
    """The pain around one session; what was not told is None."""

    before: int | None
    after: int | None
    next_day: int | None


@dataclass(frozen=True, kw_only=True)
class PainChart:
    """The last sessions in order."""

    marks: tuple[PainMark, ...]
    line: str

    @property
    def highest(self) -> int:
        """The highest pain that was told; 0 where there is none."""
        told = (pain for mark in self.marks for pain in (mark.before, mark.after, mark.next_day))
        return max((pain for pain in told if pain is not None), default=0)

    @property
    def has_next_day(self) -> bool:
        """Whether the pain of a day after was told for one of them."""
        return any(mark.next_day is not None for mark in self.marks)


@dataclass(frozen=True, kw_only=True)
class Column:
    """Minutes of one session or walk: the `filled` part, and the `open` one on top of it."""

    filled: float
    open: float = 0.0
    is_part: bool = False
    """It was not done as a whole."""


@dataclass(frozen=True, kw_only=True)
class ColumnChart:
    """Columns in order; the walking gate stands before column `gate_at`, or nowhere as yet."""

    columns: tuple[Column, ...]
    line: str
    gate_at: int | None = None


@dataclass(frozen=True, kw_only=True)
class GapBar:
    """The days that followed a spasm, by the month in which it came."""

    word: str
    days: int
    is_running: bool = False


@dataclass(frozen=True, kw_only=True)
class GapChart:
    """The last gaps and the present one, their middle, and what was usual before; shown from three spasms."""

    bars: tuple[GapBar, ...]
    middle: float | None
    usual: str
    line: str
    usual_days: tuple[int, int] | None = None
    """From and to how many days it usually was; None where that was not told, or is beyond the picture."""


@dataclass(frozen=True, kw_only=True)
class RecentCharts:
    """What the four cards show."""

    pain: PainChart
    held: ColumnChart
    gaps: GapChart
    walks: ColumnChart


def look_at_charts(diary: Diary, today_on: date, cycle: Cycle = Cycle.THIS) -> RecentCharts:
    """The charts of a cycle; the days between spasms as they stand on `today_on`, for they know no cycles."""
    sessions = sessions_of(diary, cycle)
    return RecentCharts(
        pain=_pain(sessions), held=_held(sessions), gaps=_gaps(diary, today_on), walks=_walks(sessions)
    )


def _pain(sessions: Sequence[SessionSummary]) -> PainChart:
    marks = [
        PainMark(before=s.record.pain_before, after=s.answers.pain_after, next_day=s.answers.pain_next_day)
        for s in sessions
        if s.record.pain_before is not None or s.answers.pain_after is not None
    ][-MOST_SESSIONS:]
    if len(marks) < SHOWN_FROM_SESSIONS:
        return PainChart(marks=(), line=pain_line(0, None))
    compared = [(mark.before, mark.after) for mark in marks]
    pairs = [(before, after) for before, after in compared if before is not None and after is not None]
    lower = sum(after < before for before, after in pairs)
    return PainChart(marks=tuple(marks), line=pain_line(lower, len(pairs)))


def _held(sessions: Sequence[SessionSummary]) -> ColumnChart:
    held = [s for s in sessions if s.held_seconds and s.record.kind is not SessionKind.WALK][-MOST_SESSIONS:]
    if len(held) < SHOWN_FROM_SESSIONS:
        return ColumnChart(columns=(), line=held_line(()))
    columns = tuple(Column(filled=s.held_seconds / 60, is_part=not s.is_done) for s in held)
    return ColumnChart(columns=columns, line=held_line([column.filled for column in columns]))


def _walks(sessions: Sequence[SessionSummary]) -> ColumnChart:
    """Every walk with its braced part, so that both can be seen to grow one at a time (S043)."""
    walks = [s for s in sessions if s.walked_seconds][-MOST_SESSIONS:]
    columns = tuple(
        Column(filled=s.braced_seconds / 60, open=max(0.0, s.walked_seconds - s.braced_seconds) / 60)
        for s in walks
    )
    beyond = next((place for place, s in enumerate(walks) if s.record.day_number > GATE_DAY), None)
    shares = [s.braced_seconds / s.walked_seconds for s in walks]
    return ColumnChart(columns=columns, line=walks_line(shares), gate_at=beyond)


def _gaps(diary: Diary, today_on: date) -> GapChart:
    spasms = true_spasms(diary.spasms)
    running = days_since_last(spasms, today_on)
    usual = diary.baseline.usual_gap if diary.baseline is not None else None
    if len(spasms) < SHOWN_FROM_SPASMS or running is None:
        return GapChart(bars=(), middle=None, usual="", line=gaps_line(None))
    usual_days = _USUAL_DAYS.get(usual) if usual is not None else None
    gaps = gaps_between(spasms)
    middle = middle_gap(gaps)
    bars = [GapBar(word=short_month(gap.began_on), days=gap.days) for gap in gaps[-MIDDLE_OF:]]
    bars.append(GapBar(word=now_word(), days=running, is_running=True))
    if usual_days is not None and usual_days[0] >= max(bar.days for bar in bars):
        usual_days = None
    return GapChart(
        bars=tuple(bars),
        middle=middle,
        usual=usual_text(usual, is_shaded=usual_days is not None) if usual is not None else "",
        line=gaps_line(running, middle),
        usual_days=usual_days,
    )
