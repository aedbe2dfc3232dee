"""The walking gate: which letters are met, by self-checks, walks and spasms (content.md 3.6)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from program_app.domain.baseline import WorkAround
from program_app.domain.plan_rules import GateLetter, GateRules, GateTest, WalkMarks
from program_app.domain.progress import CheckRecord, Feeling, SessionSummary
from program_app.domain.self_check import SelfCheck

_GOOD_TAGS = (Feeling.TIRED, Feeling.NEITHER)


@dataclass(frozen=True, kw_only=True)
class GateFacts:
    """What the gate is computed from: the latest result of each check, and the walks in their order."""

    today_on: date
    checks: Mapping[str, CheckRecord]
    tested_on: date | None = None
    """When the letters were tested last, on the day of the plan or after it."""
    walks: Sequence[SessionSummary] = ()
    last_spasm_on: date | None = None
    work_arounds: Sequence[WorkAround] = ()
    comfortable_walk_minutes: int | None = None


@dataclass(frozen=True, kw_only=True)
class WalkValue:
    """One walk against its marks."""

    braced_seconds: float
    braced_percent: int
    brace_quality: int | None
    rise: int | None
    feeling: Feeling | None
    is_long_enough: bool
    is_held_well: bool
    is_quiet: bool
    """Pain rose by no more than it may."""
    is_tagged_well: bool
    """Tired or neither, not pain."""

    @property
    def is_met(self) -> bool:
        """All four."""
        return self.is_long_enough and self.is_held_well and self.is_quiet and self.is_tagged_well


@dataclass(frozen=True, kw_only=True)
class LetterState:
    """A letter with what it asks of this person, and the present value."""

    letter: str
    test: GateTest
    is_met: bool
    exercise: str | None
    seconds: float | None = None
    choice: int | None = None
    walks: tuple[WalkValue, ...] = ()
    days_free: int | None = None
    """Days since the last spasm; None when there was none."""


@dataclass(frozen=True, kw_only=True)
class Gate:
    """The gate as it stands."""

    letters: tuple[LetterState, ...]
    tested_on: date | None
    retest_on: date | None
    """From this date on it may be tested again; None before the first test."""

    @property
    def is_tested(self) -> bool:
        """The day of the test has come, and it was taken."""
        return self.tested_on is not None

    @property
    def is_open(self) -> bool:
        """Tested, and all letters are met."""
        return self.is_tested and not self.missing

    @property
    def missing(self) -> tuple[LetterState, ...]:
        """The letters that are not met."""
        return tuple(letter for letter in self.letters if not letter.is_met)


def gate_for(rules: GateRules, checks: Iterable[SelfCheck], facts: GateFacts) -> Gate:
    """The gate under the facts of today."""
    known = {check.code: check for check in checks}
    retest_on = None
    if facts.tested_on is not None:
        retest_on = facts.tested_on + timedelta(days=rules.retest_after_days)
    return Gate(
        letters=tuple(_state(letter, known, facts) for letter in rules.letters),
        tested_on=facts.tested_on,
        retest_on=retest_on,
    )


def condition_for(
    letter: GateLetter, work_arounds: Iterable[WorkAround], comfortable_walk_minutes: float | None
) -> GateTest:
    """What a letter asks of this person."""
    if letter.instead is None:
        return letter.test
    minutes, limit = comfortable_walk_minutes, letter.unless_walk_minutes
    is_short = minutes is not None and limit is not None and minutes <= limit
    return letter.instead if is_short or letter.unless in tuple(work_arounds) else letter.test


def _state(letter: GateLetter, checks: Mapping[str, SelfCheck], facts: GateFacts) -> LetterState:
    test = condition_for(letter, facts.work_arounds, facts.comfortable_walk_minutes)
    if test.check is not None:
        return _checked(letter, test, checks[test.check], facts.checks.get(test.check))
    if test.walks is not None:
        return _walked(letter, test, test.walks, facts.walks)
    days_free = None if facts.last_spasm_on is None else (facts.today_on - facts.last_spasm_on).days
    is_met = days_free is None or days_free >= (test.spasm_free_days or 0)
    return LetterState(
        letter=letter.letter,
        test=test,
        exercise=test.exercise or letter.exercise,
        is_met=is_met,
        days_free=days_free,
    )


def _checked(letter: GateLetter, test: GateTest, check: SelfCheck, result: CheckRecord | None) -> LetterState:
    seconds = result.seconds if result else None
    choice = result.choice if result else None
    is_held = (seconds or 0) >= (check.gate_mark_seconds or 0)
    is_chosen = check.gate_mark_choice is None or (choice is not None and choice >= check.gate_mark_choice)
    return LetterState(
        letter=letter.letter,
        test=test,
        exercise=test.exercise or letter.exercise,
        is_met=result is not None and is_held and is_chosen,
        seconds=seconds,
        choice=choice,
    )


def _walked(
    letter: GateLetter, test: GateTest, marks: WalkMarks, walks: Sequence[SessionSummary]
) -> LetterState:
    values = tuple(walk_value(marks, walk) for walk in walks[-marks.latest :])
    return LetterState(
        letter=letter.letter,
        test=test,
        exercise=test.exercise or letter.exercise,
        is_met=len(values) == marks.latest and all(value.is_met for value in values),
        walks=values,
    )


def walk_value(marks: WalkMarks, walk: SessionSummary) -> WalkValue:
    """One walk against the marks; what was not answered is not met."""
    answers, rise = walk.answers, walk.rise
    percent = round(100 * walk.braced_seconds / walk.walked_seconds) if walk.walked_seconds else 0
    is_long_enough = (
        percent >= marks.braced_percent
        if marks.braced_percent is not None
        else walk.braced_seconds >= (marks.braced_seconds or 0)
    )
    return WalkValue(
        braced_seconds=walk.braced_seconds,
        braced_percent=percent,
        brace_quality=answers.brace_quality,
        rise=rise,
        feeling=answers.feeling,
        is_long_enough=is_long_enough,
        is_held_well=answers.brace_quality is not None and answers.brace_quality >= marks.brace_quality,
        is_quiet=rise is not None and rise <= marks.most_rise,
        is_tagged_well=answers.feeling in _GOOD_TAGS,
    )
