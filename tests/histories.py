"""Sixty dates of one person: what each brings is drawn, and what the program offers is done as told."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any

from program_app.domain.baseline import BaselineRecord, WorkAround
from program_app.domain.choices import Choices
from program_app.domain.dose import WalkDose
from program_app.domain.plan import Plan, PlanForm
from program_app.domain.progress import (
    Answers,
    CheckRecord,
    Feeling,
    Phase,
    ScreeningRecord,
    SessionEnd,
    SessionKind,
    SessionRecord,
    SessionSummary,
)
from program_app.domain.session_day import session_timeline
from program_app.domain.spasm import SpasmKind, SpasmRecord
from program_app.domain.timeline import Timeline
from program_app.domain.verdict import moves_plan
from program_app.journey.asked import Asked
from program_app.journey.diary import Diary
from program_app.journey.ports import History
from tests.builders import MONDAY
from tests.fakes import MemoryReader, MemoryWriter
from tests.virtual_session import shipped_program

DATES = 60
BYTES_PER_DATE = 6
SOME_REPS = 20
"""Of a session that nobody unfolds."""
_PAINS = (2, 1, 3, 2, 0, 3, 4, 5, None, 6, 2, 8, 1, 2, 3, 1)
_WISHES: dict[int, dict[str, Any]] = {
    9: {"is_short": True},
    10: {"swaps_bending": True},
    11: {"light_day": 3},
    12: {"light_day": 7},
    13: {"has_sign": True},
    14: {"overrules": True},
    15: {"overrules": True, "is_short": True},
}
_RISES = (0, 0, 1, -1, 0, 2, 4, None)
_FEELINGS = (Feeling.TIRED, Feeling.NEITHER, Feeling.TIRED, Feeling.TIRED, None, Feeling.PAIN, Feeling.BOTH)


@dataclass(frozen=True, kw_only=True)
class Evening:
    """What one date brings; zeros are a plain good one, so that what is found shrinks towards it."""

    now: datetime
    drawn: Sequence[int]

    @property
    def on(self) -> date:
        """The date."""
        return self.now.date()

    @property
    def is_absent(self) -> bool:
        """Nothing is opened."""
        return self.drawn[0] % 8 == 7

    @property
    def is_elsewhere(self) -> bool:
        """The day is done away from the computer."""
        return self.drawn[0] % 32 == 30

    @property
    def wants_second_day(self) -> bool:
        """Another day is asked for later."""
        return self.drawn[1] % 8 == 7

    @property
    def walks_alone(self) -> bool:
        """The walk is taken once more on its own."""
        return self.drawn[3] % 16 == 15

    @property
    def asked(self) -> Asked:
        """What the person says and wishes."""
        return Asked(pain=_PAINS[self.drawn[2] % 16], **_WISHES.get(self.drawn[2] // 16, {}))

    @property
    def later(self) -> "Evening":
        """Two hours on, with other answers."""
        return Evening(now=self.now + timedelta(hours=2), drawn=self.drawn[::-1])

    def spasm(self) -> SpasmRecord | None:
        """A spasm, ache or twinge of this date."""
        if self.drawn[0] % 32 != 31:
            return None
        drawn = self.drawn[1]
        began_at = datetime.combine(self.on, time(drawn // 4 % 18), UTC)
        hours = (1, 6, 30, None)[drawn // 64]
        return SpasmRecord(
            id=f"spasm-{self.on}",
            began_at=began_at,
            began_on=self.on,
            ended_at=None if hours is None else began_at + timedelta(hours=hours),
            kind=(SpasmKind.SPASM, SpasmKind.SPASM, SpasmKind.ACHE, SpasmKind.TWINGE)[drawn % 4],
            worst=drawn % 11,
        )

    def settled(self) -> int | None:
        """How pain is a day after the last session; None where that is not answered."""
        return self.drawn[5] // 4 % 8 if self.drawn[5] % 4 == 3 else None

    def done(self, kind: SessionKind, day_number: int, reps: int, walk: WalkDose | None) -> SessionSummary:
        """A session of so many planned reps, done as the draw says."""
        how = self.drawn[3] % 8
        finished = {5: reps // 2 - 1, 6: reps // 3, 7: 0}.get(how, reps)
        walked = walk if finished == reps else None
        record = SessionRecord(
            id=f"{self.now.isoformat()}-{kind}",
            program_id="back_28",
            program_version=1,
            content_hash="abc",
            day_number=day_number,
            kind=kind,
            choices=Choices(),
            started_at=self.now,
            started_on=self.on,
            planned_reps=reps,
            planned_seconds=reps,
            pain_before=self.asked.pain,
        )
        return SessionSummary(
            record=record,
            end=SessionEnd.HURT if how == 6 else SessionEnd.COMPLETED,
            finished_at=self.now + timedelta(minutes=12),
            finished_reps=max(0, finished),
            braced_seconds=walked.braced_seconds if walked else 0.0,
            walked_seconds=walked.walk_seconds if walked else 0.0,
            answers=self._answers(),
        )

    def checks(self, session: SessionSummary, timeline: Timeline) -> list[CheckRecord]:
        """The self-checks of a session that was done to its end, good ones or not."""
        is_good = self.drawn[1] % 4 != 3
        known = {step.exercise: step.place for step in timeline.steps if step.phase is Phase.CHECK}
        found = []
        for code, place in known.items() if session.is_done else ():
            check = shipped_program().check(code)
            record = CheckRecord(
                id=f"{session.record.id}-{code}",
                session_id=session.record.id,
                place=place,
                code=code,
                seconds=float(check.cap_seconds or 0) if is_good else 5.0,
                choice=len(check.choices) - 1 if is_good and check.choices else None,
                finished_at=self.now,
            )
            found.append(record)
        return found

    def _answers(self) -> Answers:
        drawn, rise = self.drawn[4], _RISES[self.drawn[4] % 8]
        return Answers(
            effort=3 + drawn % 5,
            pain_after=None if rise is None else min(10, max(0, (self.asked.pain or 2) + rise)),
            feeling=_FEELINGS[drawn // 8 % 7],
            brace_quality=5 + drawn % 5,
        )


@dataclass(frozen=True, kw_only=True)
class Person:
    """Who lives the sixty dates."""

    bytes_of_dates: bytes
    work_arounds: tuple[WorkAround, ...] = ()
    walk_minutes: int | None = None
    form: PlanForm = PlanForm.PLANNED
    again_on: int | None = None
    """On this date the program is begun again in `form`; None where it always was in it."""
    is_cleared: bool = True

    def evenings(self) -> list[Evening]:
        """All dates, in order."""
        drawn, per_date = self.bytes_of_dates, BYTES_PER_DATE
        return [
            Evening(now=_at_six(number), drawn=drawn[number * per_date : (number + 1) * per_date])
            for number in range(DATES)
        ]

    def plan(self, now: datetime) -> Plan:
        """The cycle that the person is in."""
        begins_again_at = None if self.again_on is None else _at_six(self.again_on) - timedelta(hours=6)
        if begins_again_at is None:
            return Plan(form=self.form, began_at=_at_six(0) - timedelta(hours=6))
        if now < begins_again_at:
            return Plan(began_at=_at_six(0) - timedelta(hours=6))
        return Plan(form=self.form, began_at=begins_again_at)


@dataclass
class Life:
    """What was done and told so far."""

    person: Person
    sessions: list[SessionSummary] = field(default_factory=list)
    spasms: list[SpasmRecord] = field(default_factory=list)
    checks: list[CheckRecord] = field(default_factory=list)

    def bring(self, evening: Evening) -> None:
        """What happens before the evening: a spasm, an answer to how the last session settled."""
        spasm, later = evening.spasm(), evening.settled()
        if spasm is not None:
            self.spasms.append(spasm)
        if self.sessions and later is not None:
            last = self.sessions[-1]
            self.sessions[-1] = replace(last, answers=replace(last.answers, pain_next_day=later))

    def known_spasms(self, now: datetime) -> tuple[SpasmRecord, ...]:
        """As they stand in the log at `now`: nobody tells the end of a grip before it lets go."""
        return tuple(
            spasm if spasm.ended_at is not None and spasm.ended_at <= now else replace(spasm, ended_at=None)
            for spasm in self.spasms
        )

    def last_spasm(self, now: datetime) -> SpasmRecord | None:
        """The latest one that was neither an ache nor a twinge."""
        real = [spasm for spasm in self.known_spasms(now) if spasm.kind is SpasmKind.SPASM]
        return real[-1] if real else None

    def is_told_by_this_cycle(self, now: datetime) -> bool:
        """False where nothing but an earlier cycle says whether something was done before the last spasm."""
        spasm = self.last_spasm(now)
        began = [each for each in self.sessions if spasm is None or each.record.started_at < spasm.began_at]
        return spasm is None or any(moves_plan(each) for each in began)

    def diary(self, now: datetime, **instead: Any) -> Diary:
        """Everything that is known at `now`, or some of it otherwise."""
        person, plan = self.person, self.person.plan(now)
        asked_at = datetime.combine(MONDAY, time(9), UTC)
        true_ids = () if person.is_cleared else (shipped_program().screening[0].id,)
        known: dict[str, Any] = {
            "sessions": tuple(self.sessions),
            "spasms": self.known_spasms(now),
            "checks": tuple(self.checks),
            "screening": ScreeningRecord(
                id="first", answered_at=asked_at, answered_on=MONDAY, true_ids=true_ids
            ),
            "baseline": BaselineRecord(
                id="first", answered_at=asked_at, answered_on=MONDAY, work_arounds=person.work_arounds
            ),
            "preferences": {
                "comfortable_walk_minutes": person.walk_minutes,
                "plan_form": plan.form.value,
                "plan_began_at": plan.began_at.isoformat() if plan.began_at else "",
            },
        }
        return Diary(History(**{**known, **instead}), MemoryWriter(), MemoryReader())


def unfolded(kind: SessionKind, day_number: int, choices: Choices) -> Timeline:
    """The steps under `choices`; what changes nothing on that day is left out, so that few are unfolded."""
    if not choices.gentle:
        choices = replace(choices, last_walk=None)
    if not any(item.is_walk for item in shipped_program().day(day_number).prescriptions):
        choices = replace(choices, last_walk=None, walk_limit=None, gate_open=False)
    return _unfolded(kind, day_number, choices)


@lru_cache(maxsize=20_000)
def _unfolded(kind: SessionKind, day_number: int, choices: Choices) -> Timeline:
    return session_timeline(shipped_program(), kind, day_number, choices)


def _at_six(number: int) -> datetime:
    return datetime.combine(MONDAY + timedelta(days=number), time(18), UTC)
