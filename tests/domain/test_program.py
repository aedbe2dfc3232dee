"""A program's parts refuse what breaks their rules, and answer for what they hold."""

from functools import partial

import pytest

from program_app.domain.baseline import WorkAround
from program_app.domain.care import Rescue, ScreeningItem, Tier
from program_app.domain.dose import HoldDose, WalkDose
from program_app.domain.exercise import BackDemand, EasierForm, Exercise, Mistake, Tag
from program_app.domain.faults import FieldError
from program_app.domain.prescription import Prescription
from program_app.domain.program import Card, Day, Program, Rehearsal, SelfChecks, Week
from program_app.domain.self_check import CheckKind, Question, SelfCheck
from tests.builders import some_rules

HOLD = HoldDose(hold_seconds=5, reps=8)
WALK = WalkDose(brace_seconds=480, easy_seconds=0, rounds=1)
CARD = Card(title="Why", sources=("S001",))
QUESTION = Question(id="pain", topic="Pain", text="How much?", low_words="None", high_words="Much")


def _day(**changes: object) -> Day:
    fields: dict[str, object] = {
        "number": 9,
        "week": 2,
        "title": "Hips that hold",
        "focus": ("glutes",),
        "note": "Shallow bend.",
        "card": CARD,
        "items": (Prescription(exercise="wall_sit", dose=HOLD),),
    }
    return Day(**(fields | changes))  # type: ignore[arg-type]


def _exercise(**changes: object) -> Exercise:
    fields: dict[str, object] = {
        "id": "wall_sit",
        "name": "Wall sit",
        "other_names": (),
        "position": "Standing",
        "level": 3,
        "muscles": "Thighs",
        "working_line": "Thighs on. Back flat.",
        "back_demand": BackDemand.LOW,
        "tags": (Tag.STANDING,),
        "equipment": (),
        "set_up": ("Stand.",),
        "movement": ("Sit.",),
        "cues": ("Breathe.",),
        "mistakes": (Mistake(name="Gap", wrong_picture="Arched."),),
        "right_picture": "Flat.",
        "stop_signs": ("Knee pain.",),
        "easier": EasierForm(text="Less."),
        "harder": "More.",
        "breathing": "Out.",
        "sources": ("S041",),
    }
    return Exercise(**(fields | changes))  # type: ignore[arg-type]


def _check(**changes: object) -> SelfCheck:
    fields: dict[str, object] = {
        "code": "C1",
        "name": "Lying tilt",
        "kind": CheckKind.FROM_WALKS,
        "how": "Walk.",
        "position": "Walking",
        "cue": "Walk.",
        "planned_seconds": 75,
    }
    return SelfCheck(**(fields | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "faults"),
    [
        ({"number": 29}, {"number": "number is 29; it must be from 1 to 28"}),
        ({"number": 0, "week": 9}, {"number": "number is 0; it must be from 1 to 28"}),
        ({"week": 3}, {"week": "week is 3; day 9 lies in week 2"}),
        ({"items": (), "focus": ()}, {"items": "items is empty", "focus": "focus is empty"}),
    ],
)
def test_a_day_names_what_is_wrong_with_it(changes, faults):
    with pytest.raises(FieldError) as caught:
        _day(**changes)
    assert caught.value.faults == faults


@pytest.mark.parametrize("number", [1, 7, 8, 14, 15, 21, 22, 28])
def test_a_day_lies_in_the_week_that_its_number_says(number):
    assert _day(number=number, week=-(-number // 7)).number == number


@pytest.mark.parametrize("field", ["set_up", "movement", "cues", "mistakes", "stop_signs", "tags", "sources"])
def test_an_exercise_without_what_it_needs_is_refused(field):
    with pytest.raises(FieldError, match=f"{field} is empty"):
        _exercise(**{field: ()})


@pytest.mark.parametrize("level", [0, 5])
def test_an_exercise_has_a_level_from_1_to_4(level):
    with pytest.raises(FieldError, match="it must be from 1 to 4"):
        _exercise(level=level)


def test_a_dose_for_the_closed_gate_belongs_to_a_walk():
    assert Prescription(exercise="braced_walk", dose=WALK, gate_closed_dose=WALK).gate_closed_dose == WALK
    with pytest.raises(FieldError, match="belongs to a walk"):
        Prescription(exercise="wall_sit", dose=HOLD, gate_closed_dose=WALK)


@pytest.mark.parametrize(
    ("kind", "needed"),
    [
        (CheckKind.STOPWATCH, {"cap_seconds", "stop_reasons"}),
        (CheckKind.LADDER, {"cap_seconds", "stop_reasons", "choices"}),
        (CheckKind.GAP, {"cap_seconds", "choices"}),
        (CheckKind.COUNT, {"cap_seconds"}),
        (CheckKind.QUESTIONS, {"questions"}),
    ],
)
def test_a_self_check_needs_what_its_kind_is_taken_with(kind, needed):
    with pytest.raises(FieldError) as caught:
        _check(kind=kind)
    assert set(caught.value.faults) == needed
    complete = {"cap_seconds": 60, "stop_reasons": ("pain",), "choices": ("a", "b"), "questions": (QUESTION,)}
    assert _check(kind=kind, **{name: complete[name] for name in needed}).kind is kind


@pytest.mark.parametrize("choice", [-1, 2])
def test_a_gate_mark_is_one_of_the_choices(choice):
    with pytest.raises(FieldError, match="no choice has that number"):
        _check(choices=("a", "b"), gate_mark_choice=choice)


def test_each_choice_of_a_self_check_has_a_posture_or_none_has():
    assert _check(choices=("a", "b"), postures=("flat", "arched")).postures == ("flat", "arched")
    assert _check(choices=("a", "b")).postures == ()
    with pytest.raises(FieldError, match="there are 2 choices and 1 postures"):
        _check(choices=("a", "b"), postures=("flat",))


@pytest.mark.parametrize("tier", [Tier.ADAPT, Tier.CLINICIAN])
def test_a_yes_may_set_what_the_sessions_are_adapted_to(tier):
    item = ScreeningItem(id="knees", tier=tier, text="Sore knees", sets=WorkAround.KNEES)
    assert item.sets is WorkAround.KNEES


@pytest.mark.parametrize(
    ("tier", "sets", "fault"),
    [
        (Tier.ADAPT, None, "sets is missing"),
        (Tier.EMERGENCY, WorkAround.KNEES, "sets has no place in the tier emergency"),
    ],
)
def test_an_adapting_question_sets_something_and_an_emergency_nothing(tier, sets, fault):
    with pytest.raises(FieldError, match=fault):
        ScreeningItem(id="knees", tier=tier, text="Sore knees", sets=sets)


def test_a_rehearsal_lasts_its_positions_and_the_time_to_settle():
    assert Rehearsal(rehearsal=("a", "b", "c"), position_seconds=40).seconds == 130
    with pytest.raises(FieldError, match="rehearsal is empty"):
        Rehearsal(rehearsal=(), position_seconds=40)


def test_an_empty_row_of_self_checks_is_refused():
    with pytest.raises(FieldError, match="self_checks is empty"):
        SelfChecks(self_checks=())


def test_a_week_has_a_number_from_1_to_4():
    with pytest.raises(FieldError, match="it must be from 1 to 4"):
        Week(number=5, theme="Rest", line="Rest.")


def _program(*days: Day) -> Program:
    return Program(
        id="small",
        version=1,
        name="Small",
        source_line="Ours.",
        disclaimer="None.",
        weeks=(Week(number=2, theme="Hold", line="Hold."),),
        days=days,
        exercises=(_exercise(),),
        checks=(_check(code="C1", planned_seconds=75), _check(code="C4", planned_seconds=0)),
        screening=(),
        rules=some_rules(),
        rescue=Rescue(title="Side", cue="In.", positions=(), danger_signs=(), seek_care_soon=(), sources=()),
    )


def test_a_program_finds_its_parts_by_their_names_and_knows_no_others():
    program = _program(_day())
    assert program.day(9).title == "Hips that hold"
    assert program.exercise("wall_sit").name == "Wall sit"
    assert program.check("C4").planned_seconds == 0
    assert program.week(2).theme == "Hold"
    unknown = (
        partial(program.day, 10),
        partial(program.exercise, "x"),
        partial(program.check, "C9"),
        partial(program.week, 3),
    )
    for look_up in unknown:
        with pytest.raises(KeyError):
            look_up()


def test_a_day_lasts_its_items_and_a_minute_of_questions():
    checks = SelfChecks(self_checks=("C1", "C4"))
    rehearsal = Rehearsal(rehearsal=("a",), position_seconds=40)
    hold = Prescription(exercise="wall_sit", dose=HOLD)
    day = _day(items=(checks, rehearsal, hold))
    program = _program(day)
    assert [program.item_seconds(item) for item in day.items] == [20 + 75, 40 + 10, 40 + 28 + 20]
    assert program.day_seconds(day) == 60 + 95 + 50 + 88
    assert day.prescriptions == (hold,)
