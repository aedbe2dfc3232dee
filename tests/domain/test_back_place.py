"""Pressing places of the back tells side and height, and what was told is marked there."""

import pytest

from program_app.domain.back_place import BackPlace, Strength, marked_places, pressed
from program_app.domain.spasm import SpasmHeight, SpasmSide

LEFT, RIGHT, BOTH, MIDDLE = SpasmSide.LEFT, SpasmSide.RIGHT, SpasmSide.BOTH, SpasmSide.MIDDLE
UPPER, MID, LOW = SpasmHeight.UPPER, SpasmHeight.MID, SpasmHeight.LOW


@pytest.mark.parametrize(
    ("told", "place", "after"),
    [
        ((None, None), (RIGHT, LOW), (RIGHT, LOW)),
        ((None, None), (MIDDLE, MID), (MIDDLE, MID)),
        ((RIGHT, LOW), (RIGHT, LOW), (None, None)),
        ((MIDDLE, LOW), (MIDDLE, LOW), (None, None)),
        ((RIGHT, LOW), (LEFT, LOW), (BOTH, LOW)),
        ((BOTH, LOW), (LEFT, LOW), (RIGHT, LOW)),
        ((BOTH, LOW), (RIGHT, LOW), (LEFT, LOW)),
        ((RIGHT, LOW), (RIGHT, UPPER), (RIGHT, UPPER)),
        ((RIGHT, LOW), (LEFT, UPPER), (LEFT, UPPER)),
        ((BOTH, LOW), (MIDDLE, LOW), (MIDDLE, LOW)),
        ((MIDDLE, LOW), (LEFT, LOW), (LEFT, LOW)),
        ((LEFT, None), (LEFT, MID), (LEFT, MID)),
        ((None, LOW), (LEFT, LOW), (LEFT, LOW)),
    ],
)
def test_a_press_tells_side_and_height_at_once(told, place, after):
    assert pressed(told, BackPlace(*place)) == after


def test_nothing_told_marks_nothing():
    assert marked_places((None, None)) == {}


def test_both_sides_of_a_height_are_two_places():
    assert set(marked_places((BOTH, LOW))) == {BackPlace(LEFT, LOW), BackPlace(RIGHT, LOW)}


def test_a_side_without_a_height_is_marked_all_the_way_up_and_down():
    marked = marked_places((MIDDLE, None))
    assert set(marked) == {BackPlace(MIDDLE, height) for height in SpasmHeight}
    assert set(marked.values()) == {Strength.CHOSEN}


def test_a_height_without_a_side_is_marked_faintly_on_both():
    assert marked_places((None, MID)) == {
        BackPlace(LEFT, MID): Strength.FAINT,
        BackPlace(RIGHT, MID): Strength.FAINT,
    }
