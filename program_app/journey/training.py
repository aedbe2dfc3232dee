"""One session from its start to its answers: what happens becomes changes in the diary."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from program_app.domain.changes import (
    AnswersGiven,
    CheckAdded,
    DiscomfortKept,
    PlaceMoved,
    RepAdded,
    RepsSpared,
    SessionBegun,
    SessionClosed,
)
from program_app.domain.choices import Choices
from program_app.domain.events import (
    CheckEnded,
    DiscomfortTold,
    Event,
    PlaceChanged,
    RepEnded,
    SessionEnded,
    WalkEnded,
)
from program_app.domain.local_day import counts_for
from program_app.domain.plan import LAST_DAY
from program_app.domain.player import SessionPlayer
from program_app.domain.program import Program
from program_app.domain.progress import (
    Answers,
    CheckRecord,
    Phase,
    Place,
    RepRecord,
    SessionKind,
    SessionRecord,
    SessionSummary,
    Variant,
)
from program_app.domain.safety import Light
from program_app.domain.session_clock import Clock
from program_app.domain.session_day import session_timeline
from program_app.domain.timeline import Timeline
from program_app.domain.verdict import moves_plan
from program_app.journey.asked import Asked
from program_app.journey.choosing import plan_choices
from program_app.journey.diary import Diary
from program_app.journey.earlier_checks import earlier_checks
from program_app.journey.results import item_results, program_of, reasons_of, timeline_of
from program_app.journey.session_context import SessionContext
from program_app.journey.views import FinishedView, TodayView
from program_app.words.reasons import beside_sentence, finished_sentence
from program_app.words.walk import walk_kept

Now = Callable[[], datetime]
"""The present moment, aware, in the person's own time zone."""


@dataclass(frozen=True, kw_only=True)
class LoadedProgram:
    """A program with the hash of the content it was read from."""

    program: Program
    content_hash: str


class Training:
    """The session that is being done; every finished rep is one change."""

    def __init__(self, loaded: LoadedProgram, diary: Diary, now: Now, session_id: str) -> None:
        self._program = loaded.program
        self._diary = diary
        self._now = now
        self.session_id = session_id
        self._felt_effort: int | None = None

    @classmethod
    def begin(cls, loaded: LoadedProgram, diary: Diary, now: Now, today: TodayView) -> "Training":
        """Start the session that `today` shows."""
        today_on = counts_for(now())
        choices = plan_choices(
            loaded.program, diary, today_on, today.light, today.asked, with_walk=today.with_walk
        )
        return cls._begin(loaded, diary, now, today.day_number, today.kind, choices, today.pain)

    @classmethod
    def practise(cls, loaded: LoadedProgram, diary: Diary, now: Now, day_number: int) -> "Training":
        """Once more, gently: the same day with one set of the easier forms; the plan does not move."""
        choices = plan_choices(loaded.program, diary, counts_for(now()), Light.GENTLE)
        return cls._begin(loaded, diary, now, day_number, SessionKind.PRACTICE, choices, None)

    @classmethod
    def walk(cls, loaded: LoadedProgram, diary: Diary, now: Now, day_number: int, light: Light) -> "Training":
        """The walk of a day on its own; the plan does not move."""
        pain = diary.pain_on(counts_for(now()))
        choices = plan_choices(loaded.program, diary, counts_for(now()), light, Asked(pain=pain))
        return cls._begin(loaded, diary, now, day_number, SessionKind.WALK, choices, pain)

    @classmethod
    def gate_test(cls, loaded: LoadedProgram, diary: Diary, now: Now) -> "Training":
        """The self-checks of the walking gate once more; the plan does not move."""
        today_on = counts_for(now())
        pain = diary.pain_on(today_on)
        choices = plan_choices(loaded.program, diary, today_on, asked=Asked(pain=pain))
        day_number = diary.today(today_on).day_number
        return cls._begin(loaded, diary, now, day_number, SessionKind.GATE_TEST, choices, pain)

    @classmethod
    def resume(cls, loaded: LoadedProgram, diary: Diary, now: Now, session: SessionSummary) -> "Training":
        """Go on with a session that was left."""
        return cls(loaded, diary, now, session.record.id)

    @property
    def summary(self) -> SessionSummary:
        """The session as it is now."""
        return self._diary.session(self.session_id)

    @property
    def is_walk(self) -> bool:
        """A walk on its own."""
        return self.summary.record.kind is SessionKind.WALK

    @property
    def is_gate_test(self) -> bool:
        """The self-checks of the walking gate alone."""
        return self.summary.record.kind is SessionKind.GATE_TEST

    @property
    def timeline(self) -> Timeline:
        """The steps of the session, as it was begun."""
        return timeline_of(self._program, self.summary.record)

    def session_context(self) -> SessionContext:
        """What the player's page shows beside the steps: the program, the day, earlier self-checks."""
        record = self.summary.record
        return SessionContext(
            program=program_of(self._program, record),
            day_number=record.day_number,
            is_walk=self.is_walk,
            reasons=reasons_of(self._program, record),
            earlier_checks=earlier_checks(self._diary, record.id),
        )

    def player(self, clock: Clock) -> SessionPlayer:
        """Leads on from where the session stands, in the easier form if that was taken."""
        place = self.summary.place
        return SessionPlayer(
            self.timeline,
            self._program,
            clock,
            place_to_start(self.summary),
            starts_easier=place is not None and self._is_eased(place.item_number),
            was_uncomfortable=self.summary.uncomfortable_item is not None,
        )

    def handle(self, event: Event) -> None:
        """Keep what an event of the player says was done."""
        match event:
            case RepEnded():
                rep = self._rep(event)
                self._diary.record(RepAdded(rep=rep, next_place=event.next_place))
            case CheckEnded():
                check = self._check(event)
                self._diary.record(CheckAdded(check=check, next_place=event.next_place))
            case PlaceChanged(place=place) if place != self.summary.place:
                self._diary.record(PlaceMoved(session_id=self.session_id, place=place))
            case WalkEnded(spared_reps=spared):
                self._diary.record(RepsSpared(session_id=self.session_id, count=spared))
            case DiscomfortTold(item_number=number):
                self._diary.record(DiscomfortKept(session_id=self.session_id, item_number=number))
            case SessionEnded(end=end) if end is not None:
                closed = SessionClosed(session_id=self.session_id, end=end, finished_at=self._now())
                self._diary.record(closed)
            case _:
                pass

    def feel(self, effort: int) -> None:
        """How firm the brace is, 0 to 10: kept with every braced interval that ends from now on."""
        self._felt_effort = effort

    def answer(self, answers: Answers) -> None:
        """Keep the answers after the session, as often as they change."""
        self._diary.record(AnswersGiven(session_id=self.session_id, answers=answers))

    def finished_view(self) -> FinishedView:
        """What the finished page shows."""
        summary = self.summary
        record = summary.record
        return FinishedView(
            day_number=record.day_number,
            is_done=summary.is_done,
            held_seconds=summary.held_seconds,
            planned_seconds=record.planned_seconds,
            items=item_results(self._program, record, self._diary.detail(record.id)),
            pain_before=record.pain_before,
            sentence=self._sentence(summary),
            answers=summary.answers,
            is_walk=self.is_walk,
            has_walked=summary.walked_seconds > 0,
            tests_gate=not self.is_walk and record.day_number == self._program.rules.gate.tested_on_day,
        )

    def _sentence(self, summary: SessionSummary) -> str:
        record = summary.record
        if self.is_walk:
            return walk_kept()
        return (summary.is_done and beside_sentence(record.kind)) or finished_sentence(
            record.day_number,
            is_done=summary.is_done,
            comes_again=summary.is_done and not moves_plan(summary),
            is_last=record.day_number == LAST_DAY,
        )

    def _is_eased(self, item_number: int) -> bool:
        """The easier form was done, or is to come because the planned one was uncomfortable."""
        if item_number == self.summary.uncomfortable_item:
            return True
        reps = self._diary.detail(self.session_id).reps
        return any(rep.variant is Variant.EASIER for rep in reps if rep.place.item_number == item_number)

    @classmethod
    def _begin(
        cls,
        loaded: LoadedProgram,
        diary: Diary,
        now: Now,
        day_number: int,
        kind: SessionKind,
        choices: Choices,
        pain: int | None,
    ) -> "Training":
        program, at = loaded.program, now()
        timeline = session_timeline(program, kind, day_number, choices)
        record = SessionRecord(
            id=str(uuid4()),
            program_id=program.id,
            program_version=program.version,
            content_hash=loaded.content_hash,
            day_number=day_number,
            kind=kind,
            choices=choices,
            started_at=at,
            started_on=counts_for(at),
            planned_reps=timeline.planned_reps,
            planned_seconds=timeline.planned_work_seconds,
            pain_before=pain,
        )
        diary.record(SessionBegun(record=record))
        return cls(loaded, diary, now, record.id)

    def _rep(self, event: RepEnded) -> RepRecord:
        step = event.step
        return RepRecord(
            id=str(uuid4()),
            session_id=self.session_id,
            place=step.place,
            exercise=step.exercise,
            phase=step.phase,
            variant=step.variant,
            planned_seconds=step.seconds or 0.0,
            held_seconds=round(event.held_seconds, 3),
            ended=event.ended,
            finished_at=self._now(),
            felt_effort=self._felt_effort if step.phase is Phase.BRACE else None,
        )

    def _check(self, event: CheckEnded) -> CheckRecord:
        result = event.result
        return CheckRecord(
            id=str(uuid4()),
            session_id=self.session_id,
            place=event.step.place,
            code=event.step.exercise,
            seconds=result.seconds,
            choice=result.choice,
            count=result.count,
            answers=result.answers,
            ended=event.ended,
            finished_at=self._now(),
        )


def place_to_start(summary: SessionSummary) -> Place | None:
    """Where the player starts: None for a session that has only begun."""
    is_new = summary.place == Place(item_number=1) and not summary.finished_reps
    return None if is_new else summary.place
