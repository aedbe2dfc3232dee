"""A tiny program in readable pieces: exercises, doses, days, and records of what was done."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from program_app.domain.baseline import WorkAround
from program_app.domain.care import Rescue, RescuePosition, ScreeningItem, Tier
from program_app.domain.choices import Choices
from program_app.domain.dose import HoldDose, Tempo, TempoDose, WalkDose
from program_app.domain.exercise import BackDemand, EasierForm, Exercise, Mistake, Tag
from program_app.domain.plan_rules import (
    BridgeBack,
    GateLetter,
    GateRules,
    GateTest,
    PlanRules,
    Rule,
    WalkMarks,
)
from program_app.domain.prescription import Prescription
from program_app.domain.program import Card, Day, DayItem, Program, Rehearsal, SelfChecks, Week
from program_app.domain.progress import (
    Answers,
    Place,
    SessionEnd,
    SessionKind,
    SessionRecord,
    SessionSummary,
)
from program_app.domain.self_check import CheckKind, SelfCheck
from tests.shipped_logs import shipped_logs

MONDAY = date(2026, 11, 2)
CHECK_SECONDS = 60


def an_exercise(exercise_id: str, easier: EasierForm | None = None) -> Exercise:
    """An exercise with two cues; easier is the same by two thirds unless it is given."""
    return Exercise(
        id=exercise_id,
        name=exercise_id.capitalize(),
        other_names=(),
        position="On your back",
        level=1,
        muscles="Abdominals",
        working_line="The belly works. The back stays soft.",
        back_demand=BackDemand.NONE,
        tags=(Tag.SUPINE,),
        equipment=(),
        set_up=("Lie down.",),
        movement=("Tuck.",),
        cues=("First cue.", "Second cue."),
        mistakes=(Mistake(name="Arch", wrong_picture="A hollow back."),),
        right_picture="A flat back.",
        stop_signs=("Pain.",),
        easier=easier or EasierForm(text="A smaller movement."),
        harder="A longer hold.",
        breathing="Keep breathing.",
        sources=("S001",),
    )


def a_check(code: str, planned_seconds: int = CHECK_SECONDS) -> SelfCheck:
    """A self-check that counts; with 0 planned seconds it is taken from walks and asks for nothing."""
    return SelfCheck(
        code=code,
        name=f"Check {code}",
        kind=CheckKind.COUNT if planned_seconds else CheckKind.FROM_WALKS,
        how="Count.",
        position="Standing",
        cue="Go.",
        planned_seconds=planned_seconds,
        cap_seconds=30,
    )


def holds(
    seconds: int, reps: int, *, sets: int = 1, per_side: bool = False, of: str = "bridge"
) -> Prescription:
    """Holds of an exercise."""
    return Prescription(
        exercise=of, dose=HoldDose(hold_seconds=seconds, reps=reps, sets=sets, per_side=per_side)
    )


def moves(tempo: str, reps: int, *, sets: int = 1, per_side: bool = False, of: str = "march") -> Prescription:
    """Moving reps of an exercise."""
    dose = TempoDose(tempo=Tempo.parse(tempo), reps=reps, sets=sets, per_side=per_side)
    return Prescription(exercise=of, dose=dose)


def walk(brace: int, easy: int, rounds: int, *, gate_closed: WalkDose | None = None) -> Prescription:
    """A walk, and what it is while the gate is closed."""
    dose = WalkDose(brace_seconds=brace, easy_seconds=easy, rounds=rounds)
    return Prescription(exercise="walk", dose=dose, gate_closed_dose=gate_closed)


def checks(*codes: str) -> SelfChecks:
    """Self-checks of a check-in day."""
    return SelfChecks(self_checks=codes)


def rehearsal(*positions: str, seconds: int = 40) -> Rehearsal:
    """Rescue positions, one after the other."""
    return Rehearsal(rehearsal=positions, position_seconds=seconds)


def a_day(*items: DayItem, number: int = 1) -> Day:
    """A day with these items."""
    return Day(
        number=number,
        week=(number - 1) // 7 + 1,
        title=f"Day {number}",
        focus=("tuck",),
        note="Lightly.",
        card=Card(title="A card", sources=("S001",)),
        items=items,
        is_check_in=number % 7 == 0,
    )


def some_rules(*light_days: int) -> PlanRules:
    """Rules with the bridge twice as the way back, and a gate of three letters."""
    marks = WalkMarks(latest=2, braced_seconds=240, brace_quality=7, most_rise=1)
    share = WalkMarks(latest=2, braced_percent=66, brace_quality=7, most_rise=1)
    return PlanRules(
        bridge_back=BridgeBack(
            title="Back gently",
            note="Once.",
            items=(holds(5, 2),),
            walks=(WalkDose(brace_seconds=20, easy_seconds=40, rounds=8),),
        ),
        light_days=light_days or (3,),
        gate=GateRules(
            tested_on_day=21,
            retest_after_days=3,
            caveat="Marks.",
            letters=(
                GateLetter(letter="a", test=GateTest(asks="A count", check="C1"), exercise="bridge"),
                GateLetter(
                    letter="b",
                    test=GateTest(asks="Two walks", walks=marks),
                    unless_walk_minutes=5,
                    instead=GateTest(asks="The share", walks=share),
                ),
                GateLetter(letter="c", test=GateTest(asks="No spasm", spasm_free_days=7)),
            ),
        ),
        rules=(Rule(id="tidy", text="Tidy first.", sources=("S001",)),),
    )


def a_program(*days: Day, exercises: Iterable[Exercise] = ()) -> Program:
    """A program of 28 days; days that are not given hold the bridge twice for 5 seconds."""
    given = {day.number: day for day in days}
    filled = tuple(given.get(number) or a_day(holds(5, 2), number=number) for number in range(1, 29))
    known = {exercise.id: exercise for exercise in exercises}
    codes = {"C1": 60}
    for day in filled:
        for item in day.items:
            if isinstance(item, Prescription):
                known.setdefault(item.exercise, an_exercise(item.exercise))
            elif isinstance(item, SelfChecks):
                codes |= {code: 0 if code == "C4" else CHECK_SECONDS for code in item.self_checks}
    return Program(
        id="tiny",
        version=1,
        name="Tiny",
        source_line="A talk.",
        disclaimer="No medical advice.",
        weeks=tuple(Week(number=number, theme=f"Week {number}", line="Go on.") for number in range(1, 5)),
        days=filled,
        exercises=tuple(known.values()),
        checks=tuple(a_check(code, seconds) for code, seconds in codes.items()),
        screening=(
            ScreeningItem(id="numb_saddle", tier=Tier.EMERGENCY, text="Numb between the legs?"),
            ScreeningItem(id="recent_fall", tier=Tier.CLINICIAN, text="A fall?"),
            ScreeningItem(id="sore_knee", tier=Tier.ADAPT, text="A sore knee?", sets=WorkAround.KNEES),
        ),
        rescue=Rescue(
            title="Rescue",
            cue="Belly in gently.",
            positions=(RescuePosition(name="side", line="On your side.", exercise="bridge"),),
            danger_signs=("Numbness.",),
            seek_care_soon=("Fever.",),
            sources=("S001",),
        ),
        rules=some_rules(),
        logs=shipped_logs(),
    )


def a_session(
    day_number: int = 1,
    on: date = MONDAY,
    *,
    end: SessionEnd | None = SessionEnd.COMPLETED,
    finished_reps: int = 2,
    kind: SessionKind = SessionKind.PLANNED,
    place: Place | None = None,
    choices: Choices | None = None,
    pain_before: int | None = None,
    pain_after: int | None = None,
    answers: Answers | None = None,
    **totals: Any,
) -> SessionSummary:
    """A session of two planned reps that began at 18:00; as it stands, all of it was done."""
    began = datetime(on.year, on.month, on.day, 18, tzinfo=UTC)
    record = SessionRecord(
        id=f"{on.isoformat()}-{day_number}-{kind}",
        program_id="tiny",
        program_version=1,
        content_hash="abc",
        day_number=day_number,
        kind=kind,
        choices=choices or Choices(),
        started_at=began,
        started_on=on,
        planned_reps=2,
        planned_seconds=10,
        pain_before=pain_before,
    )
    return SessionSummary(
        record=record,
        end=end,
        finished_at=began + timedelta(minutes=10) if end else None,
        place=place,
        finished_reps=finished_reps,
        answers=answers or Answers(pain_after=pain_after),
        **totals,
    )


def days_done(count: int, first_on: date = MONDAY) -> list[SessionSummary]:
    """The first `count` days, done on dates that follow each other."""
    return [a_session(number + 1, first_on + timedelta(days=number)) for number in range(count)]
