"""What the sessions of this cycle came to: self-checks, tired or pain, confidence and effort."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from program_app.domain.plan import CHECK_IN_DAYS
from program_app.domain.program import Program
from program_app.domain.progress import CheckRecord, Feeling, SessionSummary
from program_app.journey.diary import Diary
from program_app.words.long_view import (
    checks_line,
    confidence_line,
    confidence_word,
    effort_line,
    feelings_line,
    week_short,
)

SHOWN_FROM_SESSIONS = 3
_TIMED = ("C1", "C2", "C3", "C5")
_QUESTIONS = "C7"
_AIM = (3, 5)
_CONFIDENCE = "confidence_"
IN_STACK = (Feeling.TIRED, Feeling.NEITHER, Feeling.BOTH, Feeling.PAIN)
"""From the foot of a stack to its head."""


@dataclass(frozen=True, kw_only=True)
class Line:
    """A series over the days of the program: points are (day, value)."""

    name: str
    points: tuple[tuple[int, float], ...]


@dataclass(frozen=True, kw_only=True)
class LineChart:
    """Series to be compared with themselves; `marks` are the levels of the gate."""

    lines: tuple[Line, ...]
    marks: tuple[float, ...]
    line: str


@dataclass(frozen=True, kw_only=True)
class WeekStack:
    """How the sessions of a week ended, in the order of IN_STACK."""

    name: str
    counts: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class FeelingChart:
    """Tired or pain, week by week."""

    weeks: tuple[WeekStack, ...]
    line: str


@dataclass(frozen=True, kw_only=True)
class EffortChart:
    """The effort of each session in order."""

    efforts: tuple[int, ...]
    line: str


def check_charts(program: Program, diary: Diary) -> tuple[LineChart, LineChart]:
    """The measured times and the confidence of the check-in days of this cycle."""
    checks = [(session.record.day_number, check) for session, check in _checks(diary)]
    return _times(program, checks), _confidence(program, checks)


def feeling_chart(diary: Diary) -> FeelingChart:
    """How the sessions ended, by weeks of the program."""
    told = [session for session in diary.cycle_sessions if session.answers.feeling is not None]
    if len(told) < SHOWN_FROM_SESSIONS:
        return FeelingChart(weeks=(), line=feelings_line(()))
    counts: dict[int, Counter[Feeling]] = {}
    for session in told:
        week = (session.record.day_number - 1) // 7 + 1
        if session.answers.feeling is not None:
            counts.setdefault(week, Counter())[session.answers.feeling] += 1
    weeks = tuple(
        WeekStack(name=week_short(week), counts=tuple(counts[week][feeling] for feeling in IN_STACK))
        for week in sorted(counts)
    )
    pains = [counts[week][Feeling.PAIN] + counts[week][Feeling.BOTH] for week in sorted(counts)]
    return FeelingChart(weeks=weeks, line=feelings_line(pains))


def effort_chart(diary: Diary) -> EffortChart:
    """How hard the sessions of this cycle were."""
    efforts = tuple(
        session.answers.effort for session in diary.cycle_sessions if session.answers.effort is not None
    )
    if len(efforts) < SHOWN_FROM_SESSIONS:
        return EffortChart(efforts=(), line=effort_line(0, 0))
    lowest, highest = _AIM
    in_aim = sum(lowest <= effort <= highest for effort in efforts)
    return EffortChart(efforts=efforts, line=effort_line(len(efforts), in_aim))


def _checks(diary: Diary) -> list[tuple[SessionSummary, CheckRecord]]:
    """What was measured on the check-in days; the details of other days are not read."""
    return [
        (session, check)
        for session in diary.cycle_sessions
        if session.record.day_number in CHECK_IN_DAYS
        for check in diary.detail(session.record.id).checks
        if check.has_result
    ]


def _times(program: Program, checks: Sequence[tuple[int, CheckRecord]]) -> LineChart:
    lines = []
    for code in _TIMED:
        # The longer try of a day counts, as its self-check says.
        best: dict[int, float] = {}
        for day, check in checks:
            if check.code == code and check.seconds is not None:
                best[day] = max(best.get(day, 0.0), check.seconds)
        if best:
            lines.append(Line(name=code, points=tuple(sorted(best.items()))))
    compared = [line.points for line in lines if len(line.points) > 1]
    longer = sum(points[-1][1] > points[0][1] for points in compared)
    known = {check.code: check.gate_mark_seconds for check in program.checks}
    marks = {known.get(line.name) for line in lines}
    return LineChart(
        lines=tuple(lines),
        marks=tuple(sorted(float(mark) for mark in marks if mark)),
        line=checks_line(longer, len(compared)),
    )


def _confidence(program: Program, checks: Sequence[tuple[int, CheckRecord]]) -> LineChart:
    asked = next((check.questions for check in program.checks if check.code == _QUESTIONS), ())
    answered = {day: check.answers for day, check in checks if check.code == _QUESTIONS}
    lines = []
    for place, question in enumerate(asked):
        if question.id.startswith(_CONFIDENCE):
            points = [
                (day, float(answer))
                for day, answers in sorted(answered.items())
                if place < len(answers) and (answer := answers[place]) is not None
            ]
            if points:
                name = confidence_word(question.id.removeprefix(_CONFIDENCE))
                lines.append(Line(name=name, points=tuple(points)))
    first = [round(line.points[0][1]) for line in lines]
    last = [round(line.points[-1][1]) for line in lines]
    has_changed = any(len(line.points) > 1 for line in lines)
    return LineChart(lines=tuple(lines), marks=(), line=confidence_line(first if has_changed else last, last))
