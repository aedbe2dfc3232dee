"""Exercises in words: doses in full, and the names of what is left out on purpose."""

import pytest

from program_app.domain.dose import HoldDose, Tempo, TempoDose, WalkDose
from program_app.domain.exercise import MuscleGroup, PositionGroup
from program_app.domain.frame import View
from program_app.words.exercises import (
    STRETCH,
    dose_on_day,
    dose_sentence,
    is_not_here,
    may_be_not_here,
    position_name,
    view_text,
    works_choice,
    works_name,
)

WORDS = ("Up", "Hold", "Down")


@pytest.mark.parametrize(
    ("dose", "sentence"),
    [
        (HoldDose(hold_seconds=8, reps=6), "6 × 8 s hold."),
        (TempoDose(tempo=Tempo.parse("3-2-3"), reps=6), "6 reps. Up 3 s, hold 2 s, down 3 s."),
        (TempoDose(tempo=Tempo.parse("2-0-3"), reps=1), "1 rep. Up 2 s, down 3 s."),
        (WalkDose(brace_seconds=20, easy_seconds=40, rounds=4), "4 × 20 s brace, 40 s easy after each."),
        (WalkDose(brace_seconds=600, easy_seconds=0, rounds=1), "10 min brace."),
    ],
)
def test_a_dose_in_full_says_its_tempo(dose, sentence):
    assert dose_sentence(dose, WORDS).replace("\u00a0", " ") == sentence


def test_a_number_of_a_tempo_stays_with_its_unit():
    dose = TempoDose(tempo=Tempo.parse("2-0-3"), reps=1)
    assert dose_sentence(dose, WORDS) == "1 rep. Up\u00a02\u00a0s, down\u00a03\u00a0s."


def test_a_dose_that_comes_later_says_so():
    assert dose_on_day(9, 9, "6 × 8 s hold.") == "Day 9: 6 × 8 s hold."
    assert dose_on_day(13, 9, "6 × 8 s hold.") == "From day 13: 6 × 8 s hold."


@pytest.mark.parametrize(
    "query",
    [
        "Superman",
        "back extensions",
        "Prone back extension",
        "DEADLIFT",
        "romanian deadlifts",
        "bird dog",
        "rowing",
    ],
)
def test_what_is_left_out_on_purpose_is_known_by_its_name(query):
    assert is_not_here(query)


@pytest.mark.parametrize("query", ["tucked bridge", "back", "walking", "knee plank", "curl-up", "xyz"])
def test_what_is_here_is_not_taken_for_something_left_out(query):
    assert not is_not_here(query)


def test_a_name_may_be_half_typed():
    assert may_be_not_here("deadl")
    assert may_be_not_here("straight-leg ra")
    assert not may_be_not_here("dea")
    assert not may_be_not_here("lift")


def test_every_group_has_a_name():
    names = [position_name(group) for group in PositionGroup]
    works = [works_name(group) for group in (*MuscleGroup, STRETCH)]
    assert len(set(names)) == len(names)
    assert len(set(works)) == len(works)
    assert works_choice("") == "Works: everything"
    assert works_choice("glutes") == "Works: glutes"


def test_only_an_unusual_view_is_said():
    assert [view_text(view) for view in (View.SIDE, View.ABOVE, View.FRONT)] == [
        "",
        "Seen from above",
        "Seen from the front",
    ]
