"""The back seen from behind is a mirror of itself, and each place of it is found where it is drawn."""

import pytest

from program_app.domain.back_place import BackPlace, Strength
from program_app.domain.spasm import SpasmHeight, SpasmSide
from program_app.figure.back import BACK_FRAME, back_shapes, place_at
from tests.figure.back_places import middle_of

PLACES = [
    BackPlace(side, height)
    for side in (SpasmSide.LEFT, SpasmSide.MIDDLE, SpasmSide.RIGHT)
    for height in SpasmHeight
]
_X, _Y, WIDTH, HEIGHT = BACK_FRAME.area


@pytest.mark.parametrize("place", PLACES)
def test_a_place_is_hit_in_its_middle(place):
    assert place_at(*middle_of(place)) == place


def test_the_left_of_the_person_is_at_the_left_and_upper_is_above():
    left, right = (middle_of(BackPlace(side, SpasmHeight.LOW)) for side in (SpasmSide.LEFT, SpasmSide.RIGHT))
    upper = middle_of(BackPlace(SpasmSide.LEFT, SpasmHeight.UPPER))
    assert left[0] < WIDTH / 2 < right[0]
    assert upper[1] < left[1]


@pytest.mark.parametrize("point", [(2.0, 80.0), (98.0, 80.0), (50.0, 5.0), (50.0, 150.0)])
def test_arms_head_and_hips_are_no_place(point):
    assert place_at(*point) is None


def test_there_is_no_gap_between_two_heights():
    column = [place_at(60.0, y / 4) for y in range(4 * 37, 4 * 132)]
    assert None not in column
    assert len(set(column)) == len(SpasmHeight)


def test_the_right_half_is_the_mirror_of_the_left():
    outlines = [list(shape.samples()) for shape in back_shapes({})]
    ends = {_ends([x for x, _ in outline]) for outline in outlines if outline}
    assert ends == {_ends([WIDTH - x for x, _ in outline]) for outline in outlines if outline}


def _ends(xs: list[float]) -> tuple[float, float]:
    return round(min(xs), 3), round(max(xs), 3)


@pytest.mark.parametrize("place", PLACES)
def test_a_chosen_place_has_an_outline_and_a_hatch_besides_its_colour(place):
    added = [shape for shape in back_shapes({place: Strength.CHOSEN}) if shape.part in ("chosen", "hatch")]
    chosen, hatch = added
    assert chosen.edge
    assert len(hatch.lines) >= 4
    ends = [end for line in hatch.lines for end in line]
    xs, ys = zip(*chosen.samples(), strict=True)
    assert all(min(xs) <= x <= max(xs) and min(ys) <= y <= max(ys) for x, y in ends)


def test_a_place_that_is_faint_is_fainter_than_a_chosen_one():
    place = PLACES[0]
    (faint,) = [shape for shape in back_shapes({place: Strength.FAINT}) if shape.part == "faint"]
    assert faint.strength < 1.0


def test_the_place_under_the_pointer_is_outlined():
    assert back_shapes({}, PLACES[0])[-1].part == "near"
    assert all(shape.part != "near" for shape in back_shapes({}))
