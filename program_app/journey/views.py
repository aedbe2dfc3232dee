"""What pages and commands show: frozen values with ready words."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from program_app.domain.care import ScreeningItem
from program_app.domain.progress import Answers, Feeling, ScreeningRecord, SessionKind
from program_app.domain.progression import SessionForm
from program_app.domain.safety import GENTLE_FROM, Light
from program_app.domain.today import DayState, TodayState
from program_app.journey.asked import Asked
from program_app.journey.today_pause import PauseView

if TYPE_CHECKING:
    from program_app.domain.motion import Motion

FindMotion = Callable[[], "Motion | None"]
"""Gives what the figure shows; asked only when it is to be seen, for a motion takes a while to make."""


def no_motion() -> "Motion | None":
    """Nothing is shown."""
    return None


@dataclass(frozen=True, kw_only=True)
class TodayRow:
    """One exercise of a day as it will be done."""

    item_number: int
    title: str
    exercise_id: str | None
    dose_text: str
    easier_text: str
    """The easier (in a harder cycle the harder) form in words; empty when the planned form is done."""
    seconds: float
    has_easier_look: bool = False
    """The easier form of the exercise itself is done."""
    find_motion: FindMotion = field(default=no_motion, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class CheckLine:
    """One self-check of a check-in day."""

    code: str
    name: str
    notes: str
    last_value: str


@dataclass(frozen=True, kw_only=True)
class ItemResult:
    """What was done of one item, in seconds or reps."""

    title: str
    exercise_id: str | None
    done: int
    planned: int
    unit: str
    """"s" or "reps"."""
    find_motion: FindMotion = field(default=no_motion, compare=False, repr=False)

    @property
    def is_full(self) -> bool:
        """All of it was done."""
        return self.done >= self.planned

    @property
    def is_started(self) -> bool:
        """Some of it was done."""
        return self.done > 0


@dataclass(frozen=True, kw_only=True)
class MarkedDay:
    """One of the 28 days in the strip and the map."""

    number: int
    state: DayState
    is_check_in: bool
    done_on: date | None
    sentence: str


@dataclass(frozen=True, kw_only=True)
class ResumeView:
    """Where an unfinished session goes on."""

    exercise_number: int
    exercise_count: int
    seconds_left: float


@dataclass(frozen=True, kw_only=True)
class DoneView:
    """What was done today."""

    pain_before: int | None
    pain_after: int | None
    effort: int | None
    feeling: Feeling | None
    seconds: float
    items: tuple[ItemResult, ...]
    sentence: str
    kind: SessionKind = SessionKind.PLANNED

    @property
    def may_come_again(self) -> bool:
        """It was a day of the plan, which may be practised once more, gently."""
        return self.kind in (SessionKind.PLANNED, SessionKind.GENTLE)


@dataclass(frozen=True, kw_only=True)
class WalkView:
    """A walk: brace and easy seconds, rounds, and the whole length."""

    brace_seconds: int
    easy_seconds: int
    rounds: int
    seconds: int


@dataclass(frozen=True, kw_only=True)
class NextDayView:
    """The day that comes next."""

    day_number: int
    title: str
    seconds: float
    rows: tuple[TodayRow, ...] = ()
    walk: WalkView | None = None


@dataclass(frozen=True, kw_only=True)
class NumberView:
    """A number of the whole cycle, from its first day to its last; never graded."""

    label: str
    value: str
    line: str


@dataclass(frozen=True, kw_only=True)
class NightQuestion:
    """Asked once at the next start: how the back was after the day before (content.md 5.2)."""

    session_id: str
    day_number: int
    done_on: date


@dataclass(frozen=True, kw_only=True)
class TodayView:
    """Everything Today shows."""

    state: TodayState
    day_number: int
    title: str
    week_number: int
    week_theme: str
    note: str
    card_title: str
    card_day: int
    """The day whose card it is."""
    focus: tuple[str, ...]
    is_check_in: bool
    light: Light
    asked: Asked
    rows: tuple[TodayRow, ...]
    checks: tuple[CheckLine, ...]
    checks_wait: bool
    exercise_count: int
    seconds: float
    planned_seconds: float
    marks: tuple[MarkedDay, ...]
    today_on: date
    plan_day: int
    """The day that the plan asks for; another one may be shown."""
    resume: ResumeView | None = None
    done: DoneView | None = None
    next_day: NextDayView | None = None
    may_ask_second_day: bool = False
    walk: WalkView | None = None
    """The walk of the session; None without one, or once it was taken on its own."""
    with_walk: bool = True
    """The walk of the day was not taken on its own."""
    cue: str = ""
    cue_line: str = ""
    form: SessionForm = SessionForm.PLANNED
    kind: SessionKind = SessionKind.PLANNED
    """What Start begins."""
    reason: str = ""
    """Why today is not simply the next day as planned; empty where it is."""
    reason_why: str = ""
    reasons: tuple[str, ...] = ()
    """Every rule that decided, the strongest first, in sentences."""
    overrule_day: int | None = None
    """The day that comes where the person overrules; None where nothing is to be overruled."""
    pause: PauseView | None = None
    is_waiting: bool = False
    """The plan waits for what the pause asks first; nothing stronger keeps the session back."""
    night_question: NightQuestion | None = None
    early_line: str = ""
    """A soft word about bending in the first hour after getting up."""
    misfit: str = ""
    """Why the day is only a small practice; empty where the program fits."""
    days_since_spasm: int | None = None
    open_spasm_answers: int = 0
    """How many fields of the entry that a spasm began are still open."""
    gate_line: str = ""
    second_red_day: bool = False
    find_stance: FindMotion = field(default=no_motion, compare=False, repr=False)
    """The figure that stands beside the cue."""
    numbers: tuple[NumberView, ...] = ()
    """What the 28 days came to, once all are done."""
    notices: tuple[str, ...] = ()
    left_out_checks: tuple[str, ...] = ()
    """Which self-checks do not come today, and why."""

    @property
    def is_red(self) -> bool:
        """Quiet comes first today: pain of 6 or more, or a sign that beats any number."""
        return self.light is Light.NO_SESSION and not self.is_waiting

    @property
    def is_short_alone(self) -> bool:
        """Self-checks wait because time is short, not because of pain."""
        return self.asked.is_short and (self.pain is None or self.pain < GENTLE_FROM)

    @property
    def pain(self) -> int | None:
        """Pain 0 to 10 as it was given, None where it was not."""
        return self.asked.pain


@dataclass(frozen=True, kw_only=True)
class FinishedView:
    """A session that has just ended."""

    day_number: int
    is_done: bool
    held_seconds: float
    planned_seconds: float
    items: tuple[ItemResult, ...]
    pain_before: int | None
    sentence: str
    answers: Answers
    is_walk: bool = False
    """A walk on its own."""
    has_walked: bool = False
    """Something was walked, so that it is asked how the brace was."""
    tests_gate: bool = False
    """It was the day on which the walking gate is tested."""


@dataclass(frozen=True, kw_only=True)
class ScreeningView:
    """The safety questions and how they were answered last."""

    items: tuple[ScreeningItem, ...]
    answered: ScreeningRecord | None = field(default=None)
