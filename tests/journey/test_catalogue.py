"""The exercises are found by position, by what they work, and by words."""

from datetime import date

import pytest

from program_app.domain.exercise import PositionGroup
from program_app.journey.answering import note_pain
from program_app.journey.catalogue import (
    CatalogueFilter,
    CatalogueView,
    first_day,
    in_order,
    look_through,
    todays_exercises,
)
from tests.builders import a_day, holds, moves
from tests.journey.person import Person
from tests.virtual_session import shipped_program

NOTHING: frozenset[str] = frozenset()


def through(query: str = "", *, works: str = "", position: PositionGroup | None = None) -> CatalogueView:
    asked = CatalogueFilter(query=query, works=works, position=position)
    return look_through(shipped_program(), NOTHING, asked)


def ids(view: CatalogueView) -> list[str]:
    return [card.exercise_id for card in view.cards]


def test_without_a_filter_all_are_there_in_the_groups_of_the_design():
    view = through()
    assert view.total == len(view.cards) == 30
    assert dict(view.counts) == {
        None: 30,
        PositionGroup.BACK: 16,
        PositionGroup.SIDE: 4,
        PositionGroup.STANDING: 4,
        PositionGroup.SITTING: 2,
        PositionGroup.KNEES: 3,
        PositionGroup.WALKING: 1,
    }


def test_an_exercise_that_only_stands_in_for_others_is_there_while_it_may_come():
    program, everything = shipped_program(), CatalogueFilter()
    plain = look_through(program, NOTHING, everything, ("neck", "short_walk"))
    assert "standing_leg_out" not in ids(plain)
    for work_arounds in (("floor",), ("floor", "knees")):
        view = look_through(program, NOTHING, everything, work_arounds)
        assert view.total == 31
        assert "standing_leg_out" in ids(view)


def test_the_order_is_by_level_and_first_day_and_stretches_come_last():
    order = in_order(shipped_program())
    first_day_asks = [prescription.exercise for prescription in shipped_program().day(1).prescriptions]
    assert [exercise.id for exercise in order[:4]] == first_day_asks[:4]
    assert {exercise.id for exercise in order[-3:]} == {
        "single_knee_to_chest",
        "double_knee_to_chest",
        "childs_pose",
    }
    places = [(e.is_stretch, e.level, first_day(shipped_program(), e.id) or 29) for e in order]
    assert places == sorted(places)


def test_a_position_shows_its_own_and_leaves_the_counts():
    view = through(position=PositionGroup.SITTING)
    assert set(ids(view)) == {"seated_brace", "sit_to_stand"}
    assert dict(view.counts)[None] == 30


def test_the_counts_follow_what_works():
    view = through(works="thighs")
    assert set(ids(view)) == {"tilt_bridge", "wall_sit", "sit_to_stand"}
    assert dict(view.counts)[None] == 3
    assert dict(view.counts)[PositionGroup.SIDE] == 0


def test_stretches_can_be_looked_for():
    assert set(ids(through(works="stretch"))) == {
        "single_knee_to_chest",
        "double_knee_to_chest",
        "childs_pose",
    }


def test_every_exercise_works_something_or_is_a_stretch():
    assert [e.id for e in shipped_program().exercises if bool(e.works) == e.is_stretch] == []


def test_names_are_found_and_marked():
    view = through("bridge")
    assert {"tilt_bridge", "bridge_march"} <= set(ids(view))
    name = next(card.name for card in view.cards if card.exercise_id == "tilt_bridge")
    assert [name.text[start:end] for start, end in name.hits] == ["bridge"]


@pytest.mark.parametrize(
    ("query", "exercise_id", "line"),
    [
        ("clam", "clamshell", "Gluteus medius and maximus, hip rotators"),
        ("hamstrings", "tilt_bridge", "Gluteus maximus, hamstrings; abdominals hold the tuck"),
        ("pelvic curl", "reverse_crunch", "Also: Pelvic curl"),
        ("back pockets", "tilt_bridge", "“Feel it where the back pockets are.”"),
    ],
)
def test_the_line_shows_where_the_words_were_found(query, exercise_id, line):
    view = through(query)
    assert line in [card.line.text for card in view.cards if card.exercise_id == exercise_id]


def test_one_letter_is_not_looked_for():
    assert len(through("b").cards) == 30


def test_nothing_found_is_told_apart_from_what_is_left_out_on_purpose():
    assert (through("zumba").cards, through("zumba").is_not_here) == ((), False)
    for query in ("deadlift", "superman", "back extension", "rowing", "deadl"):
        assert (through(query).cards, through(query).is_not_here) == ((), True)


def test_an_exercise_that_is_here_is_shown_although_a_left_out_one_begins_like_it():
    view = through("straight")
    assert "side_leg_raise" in ids(view)
    assert not view.is_not_here


def test_todays_exercises_are_those_that_today_shows():
    person = Person(a_day(holds(5, 2), moves("3-1-3", 3)))
    view = look_through(
        person.program,
        todays_exercises(person.program, person.diary, person.today_on),
        CatalogueFilter(),
    )
    assert {card.exercise_id: card.is_today for card in view.cards} == {"bridge": True, "march": True}


def test_with_too_much_pain_nothing_is_in_todays_session():
    person = Person(a_day(holds(5, 2)))
    note_pain(person.diary, person.now(), 7)
    assert todays_exercises(person.program, person.diary, person.today_on) == frozenset()


def test_another_date_has_its_own_session():
    person = Person(a_day(holds(5, 2)))
    assert todays_exercises(person.program, person.diary, date(2026, 11, 3)) == {"bridge"}
