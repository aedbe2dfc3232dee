"""Harder forms have doses of their own, within what the program allows, and only where they may be."""

from dataclasses import replace

import pytest

from program_app.domain.choices import Choices
from program_app.domain.dose import HoldDose, TempoDose, WalkDose
from program_app.domain.easing import hardened, prescribed
from program_app.domain.progress import Variant
from program_app.domain.timeline import unfold
from tests.builders import a_program, an_exercise, holds, moves, walk
from tests.virtual_session import shipped_program

PROGRAM = shipped_program()
TEN_SECONDS = {"wall_sit", "standing_brace", "seated_brace", "wall_pelvic_tilt"}
"""Those that may be held longer than 10 s, stretches apart (content.md 3.5)."""


def _doses(choices: Choices) -> dict[tuple[int, str], tuple[object, Variant]]:
    return {
        (day.number, item.exercise): (item.dose, item.variant)
        for day in PROGRAM.days
        for item in unfold(PROGRAM, day, choices).items
        if item.dose is not None
    }


PLANNED, HARDER = _doses(Choices()), _doses(Choices(harder=True))


def test_in_a_harder_cycle_every_exercise_takes_its_harder_form_and_walks_stay_as_they_are():
    for (number, exercise), (dose, variant) in HARDER.items():
        if isinstance(dose, WalkDose):
            assert (dose, variant) == PLANNED[number, exercise]
        else:
            assert variant is Variant.HARDER, (number, exercise)


def test_a_harder_form_never_asks_for_less_and_grows_in_one_thing_alone():
    for place, (dose, _) in HARDER.items():
        planned = PLANNED[place][0]
        if isinstance(dose, HoldDose):
            assert isinstance(planned, HoldDose)
            grown = (dose.hold_seconds > planned.hold_seconds) + (dose.reps > planned.reps)
            assert grown <= 1, place
            assert dose.sets == planned.sets
        if isinstance(dose, TempoDose):
            assert isinstance(planned, TempoDose)
            assert (dose.tempo, dose.sets) == (planned.tempo, planned.sets)
            assert planned.reps <= dose.reps <= 1.25 * planned.reps


def test_harder_holds_stay_at_10_seconds_but_for_the_four_that_may_be_longer_and_stretches():
    for (number, exercise), (dose, _) in HARDER.items():
        if isinstance(dose, HoldDose) and dose.hold_seconds > 10:
            assert exercise in TEN_SECONDS or PROGRAM.exercise(exercise).is_stretch, (number, exercise)
            assert dose.hold_seconds <= PROGRAM.exercise(exercise).longest_hold_seconds


def test_most_harder_forms_do_ask_for_more():
    more = [place for place in HARDER if HARDER[place][0] != PLANNED[place][0]]
    assert len(more) > 0.7 * len(HARDER)


def test_only_the_exercises_that_were_chosen_are_harder():
    chosen = _doses(Choices(harder_exercises=("clamshell",)))
    for place, (dose, variant) in chosen.items():
        assert (dose, variant) == (HARDER if place[1] == "clamshell" else PLANNED)[place]


def test_a_gentle_day_has_no_harder_form():
    assert {variant for _, variant in _doses(Choices(gentle=True, harder=True)).values()} == {Variant.EASIER}


def test_the_dose_that_an_author_states_for_the_harder_form_counts():
    stated = HoldDose(hold_seconds=7, reps=3)
    program = a_program(exercises=[replace(an_exercise("bridge"), harder_dose=stated)])
    assert hardened(program, holds(5, 8)).dose == stated


def test_one_set_and_harder_go_together():
    dose, variant = prescribed(
        a_program(exercises=[an_exercise("march")]),
        moves("2-1-2", 8, sets=2),
        Choices(harder=True, one_set=True),
    )
    assert dose == moves("2-1-2", 10)
    assert variant is Variant.HARDER


@pytest.mark.parametrize(
    ("limit", "minutes", "walked"),
    [
        (None, None, (40, 20, 8)),
        ((20, 40, 8), None, (20, 40, 8)),
        ((30, 30, 8), None, (30, 30, 8)),
        ((60, 20, 6), None, (40, 20, 8)),
        ((20, 40, 8), 5, (20, 40, 5)),
    ],
)
def test_on_the_way_back_a_walk_braces_no_larger_share_and_stays_within_the_own_minutes(
    limit, minutes, walked
):
    walk_limit = None
    if limit is not None:
        walk_limit = WalkDose(brace_seconds=limit[0], easy_seconds=limit[1], rounds=limit[2])
    choices = Choices(walk_limit=walk_limit, comfortable_walk_minutes=minutes)
    program = a_program(exercises=[an_exercise("walk")])
    dose = prescribed(program, walk(40, 20, 8), choices)[0].dose
    assert isinstance(dose, WalkDose)
    assert (dose.brace_seconds, dose.easy_seconds, dose.rounds) == walked
