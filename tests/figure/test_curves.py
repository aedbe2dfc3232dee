"""Curves are smooth, pass through their points and close; what is measured is what is painted."""

from itertools import pairwise
from math import hypot

import pytest

from program_app.figure.anatomy import (
    FOOT_OUTLINE,
    FOREARM_ROWS,
    FRONT_SHANK_ROWS,
    HAND_OUTLINE,
    SHANK_ROWS,
    SLEEVE_ROWS,
    THIGH_ROWS,
    UPPER_ARM_ROWS,
)
from program_app.figure.curves import (
    Bend,
    bone_bends,
    bone_samples,
    cap_bends,
    closed_bends,
    closed_samples,
    open_bends,
    open_samples,
)
from program_app.figure.limb_shapes import strip
from program_app.figure.plane import Point, ahead, angle_of, distance, wrapped

BONES = {
    "thigh": (THIGH_ROWS, 98.0, 1.0),
    "shank": (SHANK_ROWS, 94.0, 1.0),
    "thigh from the front": (THIGH_ROWS, 98.0, 0.84),
    "shank from the front": (FRONT_SHANK_ROWS, 94.0, 0.84),
    "upper arm": (UPPER_ARM_ROWS, 66.0, 1.0),
    "forearm": (FOREARM_ROWS, 60.0, 1.0),
    "sleeve": (SLEEVE_ROWS, 66.0, 1.0),
}
RING = ((0.0, 0.0), (40.0, -10.0), (70.0, 30.0), (30.0, 60.0), (-10.0, 40.0))


def _sharpest_turn(points: list[Point]) -> float:
    """The largest change of direction along a closed row of points, doublets left out."""
    apart = [
        point
        for point, after in zip(points, [*points[1:], points[0]], strict=True)
        if distance(point, after) > 0.01
    ]
    ways = [angle_of(first, second) for first, second in pairwise([*apart, apart[0], apart[1]])]
    return max(abs(wrapped(second - first)) for first, second in pairwise(ways))


def _ends(bends: list[Bend]) -> list[Point]:
    return [(bend[4], bend[5]) for bend in bends]


@pytest.mark.parametrize("turn", [0, 45, 90, 200, 290])
@pytest.mark.parametrize("bone", BONES)
def test_the_outline_of_a_bone_is_smooth(bone, turn):
    rows, length, slim = BONES[bone]
    first, second = strip((0, 0), ahead((0, 0), turn, length), turn, rows, slim)
    assert _sharpest_turn(bone_samples(first, second, 16)) < 35


def test_an_outline_with_a_corner_is_seen_to_have_one():
    first, second = ((0.0, 10.0), (20.0, 10.0), (20.1, 30.0)), ((0.0, -10.0), (20.0, -10.0), (40.0, -10.0))
    assert _sharpest_turn(bone_samples(first, second, 16)) > 35


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_the_outline_of_a_bone_that_is_seen_shorter_has_no_corner_between_its_rows(share):
    first, second = strip((0, 0), (98.0 * share, 0), 0, THIGH_ROWS)
    assert _sharpest_turn(bone_samples(first, second, 24)) < 35


def test_a_bone_has_its_rows_on_both_sides_and_rounds_its_ends():
    first, second = strip((0, 0), (98, 0), 0, THIGH_ROWS)
    samples = bone_samples(first, second, 8)
    for point in (*first, *second):
        assert min(distance(point, sample) for sample in samples) < 1e-9
    assert min(x for x, _ in samples) == pytest.approx(-25.0, abs=0.2)
    assert max(x for x, _ in samples) == pytest.approx(98 + 16.5, abs=0.2)


@pytest.mark.parametrize("points", [RING, FOOT_OUTLINE, HAND_OUTLINE])
def test_a_closed_curve_passes_through_its_points_and_ends_where_it_began(points):
    bends = closed_bends(points)
    assert _ends(bends) == [*points[1:], points[0]]
    samples = closed_samples(points, 7)
    assert len(samples) == 7 * len(points)
    for sample, point in zip(samples[::7], points, strict=True):
        assert sample == pytest.approx(point)


@pytest.mark.parametrize("points", [RING, FOOT_OUTLINE, HAND_OUTLINE])
def test_a_closed_curve_has_no_corner_anywhere(points):
    assert _sharpest_turn(closed_samples(points, 60)) < 20


def test_an_open_curve_passes_through_its_points_from_the_first_to_the_last():
    assert _ends(open_bends(RING)) == list(RING[1:])
    samples = open_samples(RING, 6)
    assert len(samples) == 6 * 4 + 1
    for sample, point in zip(samples[::6], RING, strict=True):
        assert sample == pytest.approx(point)


def test_an_open_curve_through_points_in_a_row_is_straight():
    samples = open_samples(((0.0, 0.0), (10.0, 5.0), (20.0, 10.0), (30.0, 15.0)), 9)
    assert all(y == pytest.approx(x / 2) for x, y in samples)


def test_two_points_make_a_straight_line():
    assert open_samples(((0.0, 0.0), (8.0, 4.0)), 4)[2] == pytest.approx((4.0, 2.0))


@pytest.mark.parametrize("turn", [0, 70, 180, 300])
def test_a_cap_is_half_a_circle_on_the_far_side(turn):
    first, last = ahead((5, 5), turn + 90, 12), ahead((5, 5), turn - 90, 12)
    samples = [first]
    for bend in cap_bends(first, last):
        x0, y0 = samples[-1]
        for step in range(1, 9):
            t = step / 8
            a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
            samples.append(
                (
                    a * x0 + b * bend[0] + c * bend[2] + d * bend[4],
                    a * y0 + b * bend[1] + c * bend[3] + d * bend[5],
                )
            )
    assert all(hypot(x - 5, y - 5) == pytest.approx(12, abs=0.05) for x, y in samples)
    assert samples[-1] == pytest.approx(last)
    assert samples[8] == pytest.approx(ahead((5, 5), turn, 12))


def test_a_bone_is_one_closed_row_of_pieces():
    first, second = strip((0, 0), (60, 0), 0, FOREARM_ROWS)
    bends = bone_bends(first, second)
    assert len(bends) == 2 * (len(FOREARM_ROWS) - 1) + 4
    assert _ends(bends)[-1] == pytest.approx(first[0])
    assert len(bone_samples(first, second, 3)) == 3 * len(bends)
