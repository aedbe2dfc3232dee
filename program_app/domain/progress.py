"""What was actually done: records of sessions, reps, self-checks and safety answers."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from program_app.domain.choices import Choices
from program_app.domain.dose import Side


class Phase(StrEnum):
    """What a stretch of a session asks for."""

    GET_READY = "get_ready"
    HOLD = "hold"
    MOVE = "move"
    RELEASE = "release"
    REST = "rest"
    SWITCH_SIDE = "switch_side"
    BRACE = "brace"
    EASY = "easy"
    CHECK = "check"
    REHEARSE = "rehearse"


RECORDED_PHASES = frozenset({Phase.HOLD, Phase.MOVE, Phase.BRACE, Phase.EASY, Phase.REHEARSE})
"""Phases whose end becomes a RepRecord."""
REP_PHASES = frozenset({Phase.HOLD, Phase.MOVE, Phase.BRACE})
"""Phases that count as planned reps."""


class Variant(StrEnum):
    """Which form of an exercise was done."""

    PLANNED = "planned"
    EASIER = "easier"
    HARDER = "harder"


class Ended(StrEnum):
    """Why a rep or a check ended."""

    DONE = "done"
    SKIPPED = "skipped"
    RESTARTED = "restarted"
    HURT = "hurt"
    LEFT = "left"
    TIRED = "tired"
    """The person ended a walk there: a good result."""


class SessionKind(StrEnum):
    """Why a session was held."""

    PLANNED = "planned"
    GENTLE = "gentle"
    PRACTICE = "practice"
    """Once more on the same date; does not move the plan."""
    WALK = "walk"
    """A walk on its own; does not move the plan."""
    LIGHT = "light"
    """A light day when sore, put in by hand; does not move the plan."""
    BRIDGE_BACK = "bridge_back"
    """The one session between a spasm and the plan (content.md 3.5)."""
    GATE_TEST = "gate_test"
    """The self-checks of the walking gate once more (content.md 3.6); does not move the plan."""
    ELSEWHERE = "elsewhere"
    """A day that was done away from this computer, as the person said."""


class SessionEnd(StrEnum):
    """How a session ended; one without an end was left, and may be resumed until the day turns over."""

    COMPLETED = "completed"
    """The end was reached."""
    HURT = "hurt"


class Feeling(StrEnum):
    """Tired, pain, both or neither (S045)."""

    TIRED = "tired"
    PAIN = "pain"
    BOTH = "both"
    NEITHER = "neither"


@dataclass(frozen=True, kw_only=True)
class Place:
    """A rep of a session: the item of the day (from 1), set, rep (or round, or check) and side."""

    item_number: int
    set_number: int = 1
    rep_number: int = 1
    side: Side | None = None


@dataclass(frozen=True, kw_only=True)
class SessionRecord:
    """One sitting of a day's work, as it began. `started_on` is the local date it counts for."""

    id: str
    program_id: str
    program_version: int
    content_hash: str
    day_number: int
    kind: SessionKind
    choices: Choices
    started_at: datetime
    started_on: date
    planned_reps: int
    planned_seconds: int
    """Seconds to hold, move and brace, without rests."""
    pain_before: int | None = None


@dataclass(frozen=True, kw_only=True)
class RepRecord:
    """One hold, tempo rep, walk interval or rehearsed position, finished or broken off."""

    id: str
    session_id: str
    place: Place
    exercise: str
    phase: Phase
    variant: Variant
    planned_seconds: float
    held_seconds: float
    ended: Ended
    finished_at: datetime
    felt_effort: int | None = None
    """How firm the brace was, 0 to 10, as it was last told in this walk."""

    @property
    def is_finished_rep(self) -> bool:
        """Counts towards the planned reps of the day."""
        return self.phase in REP_PHASES and self.ended is Ended.DONE


@dataclass(frozen=True, kw_only=True)
class CheckRecord:
    """One self-check: seconds of a stopwatch, the chosen step, a count, or answers 0 to 10."""

    id: str
    session_id: str
    place: Place
    code: str
    seconds: float | None = None
    choice: int | None = None
    count: int | None = None
    answers: tuple[int | None, ...] = ()
    ended: Ended = Ended.DONE
    finished_at: datetime

    @property
    def has_result(self) -> bool:
        """Something was measured or answered; it was not only skipped."""
        numbers = (self.seconds, self.choice, self.count, *self.answers)
        return any(number is not None for number in numbers)


@dataclass(frozen=True, kw_only=True)
class Answers:
    """What was answered after a session; everything may stay open."""

    effort: int | None = None
    pain_after: int | None = None
    feeling: Feeling | None = None
    note: str = ""
    brace_quality: int | None = None
    """How much of the brace was really held, 0 to 10; asked after a walk."""
    pain_next_day: int | None = None
    """Pain when it was asked at the next start (content.md 5.2: settled within 24 h)."""
    felt_at: tuple[str, ...] = ()
    """Where it was felt: belly, buttocks, thighs, back, leg, other (content.md 6.1)."""


@dataclass(frozen=True, kw_only=True)
class ScreeningRecord:
    """The safety questions as answered: the ids that were true, and a clinician's yes."""

    id: str
    answered_at: datetime
    answered_on: date
    true_ids: tuple[str, ...]
    clinician_agreed_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class PainRecord:
    """Pain 0 to 10 as it was given on Today; the last answer of a date counts, also without a session."""

    noted_on: date
    noted_at: datetime
    pain: int
    has_sign: bool = False
    """One of the signs that beat any number was there (content.md 5.2)."""


@dataclass(frozen=True, kw_only=True)
class SessionSummary:
    """A session as Today and the review need it. `place` is the next rep to do, None when none is left."""

    record: SessionRecord
    end: SessionEnd | None = None
    finished_at: datetime | None = None
    place: Place | None = None
    finished_reps: int = 0
    held_seconds: float = 0.0
    braced_seconds: float = 0.0
    walked_seconds: float = 0.0
    spared_reps: int = 0
    """Planned rounds of a walk that was ended tired: they are no longer asked for."""
    uncomfortable_item: int | None = None
    """The number of the item that was uncomfortable; None where nothing was."""
    answers: Answers = field(default_factory=Answers)

    @property
    def rise(self) -> int | None:
        """Points by which pain rose, below 0 where it fell; None where it was not told before or after."""
        before, after = self.record.pain_before, self.answers.pain_after
        return after - before if before is not None and after is not None else None

    @property
    def has_reached_end(self) -> bool:
        """All of it lies behind; a program that was killed in the last letting go does not undo that."""
        return self.end is SessionEnd.COMPLETED or (self.end is None and self.place is None)

    @property
    def is_done(self) -> bool:
        """The end was reached and at least half of the planned reps were finished, spared ones left out."""
        asked = self.record.planned_reps - self.spared_reps
        is_enough = 2 * self.finished_reps >= asked and (self.finished_reps > 0 or not self.spared_reps)
        return self.has_reached_end and is_enough


@dataclass(frozen=True, kw_only=True)
class SessionDetail:
    """Everything recorded in one session, in the order it was done."""

    reps: tuple[RepRecord, ...] = ()
    checks: tuple[CheckRecord, ...] = ()
