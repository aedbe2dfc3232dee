"""Whatever is worked around, every day remains a sensible session, and what was replaced is told."""

from dataclasses import replace
from functools import cache
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program_app.domain.baseline import WorkAround
from program_app.domain.choices import Choices
from program_app.domain.dose import HoldDose, TempoDose, WalkDose
from program_app.domain.easing import easier_form
from program_app.domain.prescription import Prescription
from program_app.domain.program import Day, Program, Rehearsal, SelfChecks
from program_app.domain.progress import Phase, SessionKind, Variant
from program_app.domain.session_day import day_of
from program_app.domain.substitution import adapted_day, adapted_program
from program_app.domain.timeline import Timeline, unfold, unfold_walk
from program_app.domain.work_arounds import adaptations_of, exercises_left, hidden_by, program_fits
from tests.virtual_session import shipped_program

PROGRAM = shipped_program()
DAYS = range(1, 29)
SINGLES: list[tuple[str, ...]] = [(work_around.value,) for work_around in WorkAround]
PAIRS: list[tuple[str, ...]] = [tuple(one.value for one in pair) for pair in combinations(WorkAround, 2)]
AT_LEAST_SECONDS = 6 * 60
KINDS: tuple[dict[str, bool], ...] = (
    {},
    {"gentle": True, "with_checks": False},
    {"short": True},
    {"harder": True},
)
SETS = st.sets(st.sampled_from(WorkAround)).map(lambda chosen: tuple(sorted(one.value for one in chosen)))


@cache
def _unfolded(number: int, work_arounds: tuple[str, ...], **kind: object) -> Timeline:
    return unfold(PROGRAM, PROGRAM.day(number), Choices(work_arounds=work_arounds, **kind))  # type: ignore[arg-type]


def _hidden_in(timeline: Timeline, work_arounds: tuple[str, ...]) -> list[str]:
    """Everything in a session, or an "easier" away from it, that has to be left out."""
    checks = {check.code: check.exercise for check in PROGRAM.checks}
    positions = {name for each in adaptations_of(PROGRAM, work_arounds) for name in each.hides_positions}
    shown = [checks.get(step.exercise) for step in timeline.steps if step.phase is Phase.CHECK]
    for item in timeline.items:
        if item.dose is not None:
            asked = Prescription(exercise=item.exercise, dose=item.dose)
            shown += [item.exercise, easier_form(PROGRAM, asked, timeline.choices).exercise]
    rehearsed = [step.exercise for step in timeline.steps if step.phase is Phase.REHEARSE]
    hidden = [name for name in shown if name is not None and hidden_by(PROGRAM, name, work_arounds)]
    return hidden + [name for name in rehearsed if name in positions]


def _exercises(timeline: Timeline) -> list[str]:
    return [item.exercise for item in timeline.items if item.dose is not None]


@pytest.mark.parametrize("work_arounds", SINGLES + PAIRS, ids=" and ".join)
def test_nothing_that_is_left_out_comes_on_any_day_in_any_version(work_arounds):
    for number in DAYS:
        for kind in KINDS if len(work_arounds) == 1 else KINDS[:2]:
            timeline = _unfolded(number, work_arounds, **kind)
            assert _hidden_in(timeline, work_arounds) == [], (number, kind)
            assert timeline.planned_reps > 0, (number, kind)


@pytest.mark.parametrize("work_arounds", SINGLES + PAIRS, ids=" and ".join)
def test_every_day_lasts_six_minutes_at_least(work_arounds):
    for number in DAYS:
        assert _unfolded(number, work_arounds).seconds >= AT_LEAST_SECONDS, number


def _minutes(work_arounds: tuple[str, ...]) -> int | None:
    """Who marches on the spot walks for less than three minutes."""
    return 3 if WorkAround.NO_WALK.value in work_arounds else None


@pytest.mark.parametrize("work_arounds", SINGLES, ids=" ".join)
def test_a_day_lasts_about_as_long_as_planned_what_is_not_checked_apart(work_arounds):
    as_planned = Choices(with_checks=False, comfortable_walk_minutes=_minutes(work_arounds))
    for number in DAYS:
        planned = unfold(PROGRAM, PROGRAM.day(number), as_planned).seconds
        done = _unfolded(number, work_arounds, with_checks=False).seconds
        assert 0.9 * planned <= done <= 1.3 * planned, (number, planned, done)


@pytest.mark.parametrize("work_arounds", SINGLES, ids=" ".join)
def test_a_gentle_day_lasts_at_least_three_quarters_of_the_plain_gentle_one(work_arounds):
    for number in DAYS:
        gentle = Choices(gentle=True, with_checks=False)
        cut = replace(gentle, with_walk=_minutes(work_arounds) is None)
        plain = unfold(PROGRAM, PROGRAM.day(number), cut).seconds
        done = unfold(PROGRAM, PROGRAM.day(number), replace(gentle, work_arounds=work_arounds)).seconds
        assert done >= 0.75 * plain, (number, plain, done)


@pytest.mark.parametrize("work_arounds", SINGLES + PAIRS, ids=" and ".join)
def test_no_exercise_comes_twice_in_a_session(work_arounds):
    for number in DAYS:
        done = _exercises(_unfolded(number, work_arounds))
        assert len(done) == len(set(done)), (number, done)


@pytest.mark.parametrize("work_arounds", SINGLES, ids=" ".join)
def test_a_day_keeps_as_many_exercises_as_it_was_planned_with(work_arounds):
    for number in DAYS:
        planned = PROGRAM.day(number)
        done = adapted_day(PROGRAM, planned, Choices(work_arounds=work_arounds)).day
        assert len(done.prescriptions) == len(planned.prescriptions), number


@pytest.mark.parametrize("work_arounds", SINGLES + PAIRS, ids=" and ".join)
def test_what_stands_in_is_done_on_both_sides_exactly_where_it_has_sides(work_arounds):
    sided = {
        item.exercise
        for day in PROGRAM.days
        for item in day.prescriptions
        if isinstance(item.dose, HoldDose | TempoDose) and item.dose.per_side
    } | {"standing_leg_out"}
    for number in DAYS:
        for item in _unfolded(number, work_arounds).items:
            if isinstance(item.dose, HoldDose | TempoDose):
                assert item.dose.per_side is (item.exercise in sided), (number, item.exercise)


@pytest.mark.parametrize("work_arounds", SINGLES + PAIRS, ids=" and ".join)
def test_everything_that_is_not_as_planned_is_told_with_its_number_and_reason(work_arounds):
    for number in DAYS:
        day = PROGRAM.day(number)
        adapted = adapted_day(PROGRAM, day, Choices(work_arounds=work_arounds))
        if not adapted.fits:
            continue
        told = {each.item_number: each for each in adapted.replacements}
        for place, (planned, done) in enumerate(zip(day.items, adapted.day.items, strict=True), start=1):
            if planned != done:
                assert told[place].because.value in work_arounds
            if isinstance(done, Prescription) and planned != done:
                assert isinstance(planned, Prescription)
                assert (told[place].planned, told[place].instead) == (planned.exercise, done.exercise)


def test_without_anything_to_work_around_a_day_is_the_very_same():
    for day in PROGRAM.days:
        adapted = adapted_day(PROGRAM, day, Choices())
        assert (adapted.day, adapted.replacements, adapted.fits) == (day, (), True)


@pytest.mark.parametrize("work_around", ["blood_pressure", "short_walk"])
def test_what_only_carries_advice_changes_no_day(work_around):
    for day in PROGRAM.days:
        assert adapted_day(PROGRAM, day, Choices(work_arounds=(work_around,))).day == day


@given(SETS, st.sampled_from(DAYS))
def test_any_set_of_work_arounds_leaves_a_session_of_six_minutes_without_anything_hidden(around, number):
    timeline = _unfolded(number, around)
    assert timeline.seconds >= AT_LEAST_SECONDS
    assert _hidden_in(timeline, around) == []
    done = _exercises(timeline)
    if program_fits(PROGRAM, around):
        fitting = len(exercises_left(PROGRAM, around))
        assert len(set(done)) >= min(3, fitting)
    else:
        assert set(done) - {"braced_walk"} <= set(exercises_left(PROGRAM, around))


@given(SETS, st.sampled_from(DAYS))
def test_a_day_that_was_adapted_already_stays_as_it_is(around, number):
    choices = Choices(work_arounds=around)
    once = adapted_day(PROGRAM, PROGRAM.day(number), choices).day
    assert adapted_day(PROGRAM, once, choices).day == once
    shown = adapted_program(PROGRAM, PROGRAM.day(number), choices)
    assert unfold(shown, shown.day(number), choices) == unfold(PROGRAM, PROGRAM.day(number), choices)


@given(SETS, st.sampled_from(DAYS))
def test_every_step_belongs_to_the_item_of_its_number_in_the_day_as_it_is_done(around, number):
    choices = Choices(work_arounds=around)
    day = adapted_day(PROGRAM, PROGRAM.day(number), choices).day
    for step in unfold(PROGRAM, PROGRAM.day(number), choices).steps:
        item = day.items[step.place.item_number - 1]
        if isinstance(item, Prescription):
            assert step.exercise == item.exercise
        elif isinstance(item, SelfChecks):
            assert step.exercise in item.self_checks
        else:
            assert step.exercise in item.rehearsal


def _day_4_without_the_floor() -> Day:
    return adapted_day(PROGRAM, PROGRAM.day(4), Choices(work_arounds=("floor",))).day


def test_what_works_the_same_muscles_stands_in_first():
    assert [item.exercise for item in _day_4_without_the_floor().prescriptions] == [
        "seated_brace",
        "wall_pelvic_tilt",
        "standing_march",
        "standing_leg_out",
        "standing_brace",
        "sit_to_stand",
    ]


def test_a_stretch_gives_way_to_something_calm_where_there_is_something():
    day = adapted_day(PROGRAM, PROGRAM.day(9), Choices(work_arounds=("floor",))).day
    assert day.prescriptions[-1].exercise == "standing_brace"
    knees = adapted_day(PROGRAM, PROGRAM.day(18), Choices(work_arounds=("knees",))).day
    assert knees.prescriptions[-1].exercise == "double_knee_to_chest"


def test_doses_of_what_stands_in_grow_from_week_to_week_first_by_seconds():
    tilts = {}
    for number in (4, 8, 15, 22):
        day = adapted_day(PROGRAM, PROGRAM.day(number), Choices(work_arounds=("floor",))).day
        tilts[number] = next(item.dose for item in day.prescriptions if item.exercise == "wall_pelvic_tilt")
    assert tilts == {
        4: HoldDose(hold_seconds=5, reps=8),
        8: HoldDose(hold_seconds=8, reps=8),
        15: HoldDose(hold_seconds=10, reps=6),
        22: HoldDose(hold_seconds=10, reps=8),
    }


def test_two_sets_stay_two_sets_where_that_comes_nearer_in_time():
    day = adapted_day(PROGRAM, PROGRAM.day(9), Choices(work_arounds=("floor",))).day
    chairs = next(item.dose for item in day.prescriptions if item.exercise == "sit_to_stand")
    assert isinstance(chairs, TempoDose)
    assert chairs.sets == 2


def test_a_self_check_that_needs_the_floor_is_left_out_with_its_reason_and_the_others_stay():
    adapted = adapted_day(PROGRAM, PROGRAM.day(21), Choices(work_arounds=("floor",)))
    checks = next(item for item in adapted.day.items if isinstance(item, SelfChecks))
    assert checks.self_checks == ("C3", "C4", "C7")
    left_out = [(each.planned, each.instead) for each in adapted.replacements if each.planned[:1] == "C"]
    assert left_out == [("C1", ""), ("C2", ""), ("C5", "")]


def test_chair_stands_are_not_counted_with_sore_knees():
    adapted = adapted_day(PROGRAM, PROGRAM.day(28), Choices(work_arounds=("knees",)))
    assert ("C6", "") in {(each.planned, each.instead) for each in adapted.replacements}


@pytest.mark.parametrize(
    ("work_arounds", "positions"),
    [
        ((), ("On your side", "The other side", "Legs on a chair")),
        (("floor",), ("Leaning on a table", "Recliner", "Standing")),
        (("pregnancy",), ("On your side", "The other side", "Leaning on a table")),
        (("floor", "pregnancy"), ("Leaning on a table", "Recliner", "Standing")),
    ],
)
def test_the_rehearsal_goes_through_positions_that_can_be_taken(work_arounds, positions):
    adapted = adapted_day(PROGRAM, PROGRAM.day(3), Choices(work_arounds=work_arounds))
    rehearsed = next(item for item in adapted.day.items if isinstance(item, Rehearsal))
    assert rehearsed.rehearsal == positions


def test_with_unsure_balance_marching_and_walking_are_always_their_safe_form():
    for number in DAYS:
        for kind in ({}, {"harder": True}, {"harder_exercises": ("standing_march", "braced_walk")}):
            for item in _unfolded(number, ("balance",), **kind).items:
                if item.exercise in ("standing_march", "braced_walk"):
                    assert item.variant is Variant.EASIER, (number, item.exercise)


def test_a_safe_form_is_told_although_the_exercise_stays():
    adapted = adapted_day(PROGRAM, PROGRAM.day(3), Choices(work_arounds=("balance",)))
    assert [(each.planned, each.instead, each.because) for each in adapted.replacements] == [
        ("standing_march", "standing_march", WorkAround.BALANCE),
        ("braced_walk", "braced_walk", WorkAround.BALANCE),
    ]


def test_the_program_that_a_session_shows_says_the_safe_form_where_the_easier_one_stood():
    shown = adapted_program(PROGRAM, PROGRAM.day(3), Choices(work_arounds=("balance",)))
    assert shown.exercise("braced_walk").easier.said == "Along a wall, a hand on it."
    assert shown.exercise("curl_up") == PROGRAM.exercise("curl_up")


@pytest.mark.parametrize("number", DAYS)
def test_where_the_program_does_not_fit_the_day_is_the_chair_and_wall_practice(number):
    adapted = adapted_day(PROGRAM, PROGRAM.day(number), Choices(work_arounds=("floor", "knees")))
    assert not adapted.fits
    exercises = [item.exercise for item in adapted.day.prescriptions if not item.is_walk]
    assert exercises == [
        "seated_brace",
        "wall_pelvic_tilt",
        "standing_brace",
        "standing_march",
        "standing_leg_out",
    ]
    walks = [item for item in PROGRAM.day(number).prescriptions if item.is_walk]
    assert [item for item in adapted.day.prescriptions if item.is_walk] == walks


def test_a_walk_on_its_own_stands_at_its_place_in_the_day_as_it_is_done():
    choices = Choices(work_arounds=("floor", "knees"))
    day = adapted_day(PROGRAM, PROGRAM.day(6), choices).day
    walk = unfold_walk(PROGRAM, PROGRAM.day(6), choices)
    (item,) = walk.items
    assert isinstance(item.dose, WalkDose)
    assert day.items[item.item_number - 1] == PROGRAM.day(6).prescriptions[4]


@pytest.mark.parametrize("number", [8, 16, 25])
def test_checks_that_waited_leave_the_doses_of_what_stands_in_alone(number):
    choices = Choices(work_arounds=("floor",), waiting_checks=("C3",))
    longer_day = day_of(PROGRAM, SessionKind.PLANNED, number, choices)
    assert longer_day != PROGRAM.day(number)
    planned = adapted_day(PROGRAM, PROGRAM.day(number), choices).day
    assert adapted_day(PROGRAM, longer_day, choices).day.prescriptions == planned.prescriptions


def _bridge_back(number: int, work_arounds: tuple[str, ...]) -> tuple[Program, Day, Choices]:
    choices = Choices(work_arounds=work_arounds)
    return PROGRAM, day_of(PROGRAM, SessionKind.BRIDGE_BACK, number, choices), choices


@pytest.mark.parametrize("work_arounds", SINGLES, ids=" ".join)
def test_the_way_back_is_worked_around_too_and_stays_as_soft_in_week_4_as_in_week_1(work_arounds):
    early, late = (unfold(*_bridge_back(number, work_arounds)) for number in (3, 26))
    assert _hidden_in(late, work_arounds) == []
    assert late.seconds >= AT_LEAST_SECONDS
    assert [(item.exercise, item.dose) for item in late.items] == [
        (item.exercise, item.dose) for item in early.items
    ]
