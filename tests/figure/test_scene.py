"""What is drawn, and what lies in front of what."""

from dataclasses import replace
from typing import Any

import pytest

from program_app.domain.frame import (
    Chair,
    ChairBack,
    Cushion,
    Frame,
    InGap,
    MatFromAbove,
    Prop,
    View,
    Wall,
    WallFromAbove,
)
from program_app.domain.limbs import Arms, Legs, Limb, PlacedLeg, TurnedArm
from program_app.domain.motion import Arrow, Muscle
from program_app.domain.pose import Body, Pillow, Place, PlacedBy, Pose
from program_app.figure.front_body import FrontBody
from program_app.figure.measuring import is_inside
from program_app.figure.plane import distance
from program_app.figure.scene import body_of, scene
from program_app.figure.shapes import Shape
from program_app.figure.side_body import SideBody
from tests.figure.bodies import AT_THE_WALL, FLOOR, ON_A_CHAIR, at_the_wall, lying, sitting, standing
from tests.virtual_session import shipped_program

ABOVE = Frame(area=(-186, -92, 372, 196), view=View.ABOVE, has_floor=False)
ALL_MUSCLES = tuple(Muscle)
WORK = {"abs", "abs_seams", "glutes", "quads", "hip", "waist"}
FROM_ABOVE = Pose(
    says="Lying, seen from above.",
    body=Body.FRONT,
    near_side=-1,
    place=Place(by=PlacedBy.HIP),
    legs=Legs(
        near=PlacedLeg(knee=(64, 20), ankle=(112, 19), foot=-6, size=0.9),
        far=PlacedLeg(knee=(64, -20), ankle=(112, -19), foot=6, size=0.9),
    ),
    arms=Arms(near=TurnedArm(upper=0, lower=20), far=TurnedArm(upper=0, lower=-20)),
)


def _parts(shapes: list[Shape]) -> list[str]:
    return [shape.part for shape in shapes]


def _drawn(pose: Pose, frame: Frame = FLOOR, muscles: tuple[Muscle, ...] = (), **more: Any) -> list[Shape]:
    return scene(body_of(pose, frame), frame, muscles, **more)


def _named(shapes: list[Shape], part: str) -> Shape:
    (found,) = [shape for shape in shapes if shape.part == part]
    return found


def _in_order(parts: list[str], *wanted: str) -> bool:
    places = [parts.index(part) for part in wanted]
    return places == sorted(places)


# Order


def test_from_the_side_the_far_limbs_lie_behind_and_the_near_arm_before_everything_of_the_body():
    parts = _parts(_drawn(standing(), muscles=ALL_MUSCLES))
    assert _in_order(
        parts, "floor", "far_hand", "far_thigh", "neck", "trunk", "head", "near_thigh", "near_hand"
    )
    for far in ("far_hand", "far_forearm", "far_upper_arm", "far_foot", "far_shank", "far_thigh"):
        for near in ("trunk", "hips", "near_foot", "near_shank", "near_thigh", "spine", "near_upper_arm"):
            assert _in_order(parts, far, near), (far, near)
    assert _in_order(parts, "trunk", "hips", "near_foot", "near_shank", "near_thigh", "abs", "near_forearm")
    assert parts[-1] == "near_sleeve"


def test_every_part_of_the_body_is_drawn_once():
    parts = _parts(_drawn(standing(), muscles=ALL_MUSCLES))
    assert len(parts) == len(set(parts))
    limbs = {
        f"{limb}_{part}"
        for limb in Limb
        for part in ("hand", "forearm", "upper_arm", "foot", "ankle", "shank", "thigh")
    }
    assert limbs | {"head", "hair", "ear", "neck", "trunk", "hips", "spine"} <= set(parts)


def test_props_stand_behind_the_body_and_arrows_in_front_of_it():
    frame = replace(FLOOR, mat=(-100, 100), props=(Wall(wall=-60), Chair(chair=(60, 120), seat=-88)))
    arrow = Arrow(through=((0, -100), (10, -140)))
    shapes = _drawn(standing(pillows=(Pillow(pillow=(0, -10)),)), frame, ALL_MUSCLES, arrows=(arrow,))
    parts = _parts(shapes)
    assert parts[:8] == ["mat", "floor", "wall", "wall_face", "chair", "chair_seat", "pillow", "far_hand"]
    assert parts[-1] == "arrow"
    assert "arrow" not in parts[:-1]


def test_a_chair_that_is_held_on_to_stands_before_the_legs_and_under_the_hands():
    motion = shipped_program().motions["standing_leg_out"]
    for pose in (motion.start, motion.held, *(wrong.pose for wrong in motion.wrong)):
        parts = _parts(_drawn(pose, motion.frame, motion.muscles))
        last = len(parts) - parts[::-1].index("cushion")
        assert {"trunk", "near_thigh", "near_foot", "far_thigh", "far_foot"} <= set(
            parts[: parts.index("cushion")]
        )
        assert {"near_hand", "far_hand", "hip", "hip_line"} <= set(parts[last:])


def test_from_the_side_what_is_in_front_hides_the_body():
    cushion = Cushion(cushion=(-90, -40, 80, 40), in_front=True)
    assert _parts(_drawn(standing(), replace(FLOOR, props=(cushion,))))[-1] == "cushion"


@pytest.mark.parametrize(
    ("prop", "parts"),
    [
        (Wall(wall=-60), ["wall", "wall_face"]),
        (Chair(chair=(-60, 40), seat=-88), ["chair", "chair_seat"]),
        (ChairBack(chair_back=60, top=-180), ["chair", "chair_rail"]),
        (WallFromAbove(wall_from=-90, wall_to=90, y=-70), ["wall"]),
        (MatFromAbove(mat_area=(-90, -80, 180, 160)), ["mat"]),
        (Cushion(cushion=(-90, -40, 80, 40)), ["cushion"]),
    ],
)
def test_each_thing_around_the_body_is_drawn(prop: Prop, parts: list[str]):
    frame = Frame(area=(-200, -430, 400, 450), has_floor=False, props=(prop,))
    assert _parts(_drawn(standing(), frame))[: len(parts)] == parts


def test_a_chair_without_a_back_has_one_piece_less():
    pieces = [
        len(_named(_drawn(sitting(), replace(ON_A_CHAIR, props=(chair,))), "chair").blocks)
        for chair in (Chair(chair=(-62, 40), seat=-88), Chair(chair=(-62, 40), seat=-88, has_back=False))
    ]
    assert pieces == [3, 2]


def test_a_pillow_between_the_knees_lies_between_the_legs():
    pillow = Pillow(pillow=(40, -60), between_knees=True)
    parts = _parts(_drawn(lying(pillows=(pillow,))))
    assert _in_order(parts, "far_thigh", "trunk", "pillow", "near_foot", "near_thigh")
    assert _parts(_drawn(lying(pillows=(replace(pillow, between_knees=False),)))).index("pillow") == 1


def test_from_above_the_legs_lie_below_the_trunk_and_the_arms_on_it():
    parts = _parts(_drawn(FROM_ABOVE, ABOVE, ALL_MUSCLES))
    assert _in_order(
        parts, "far_thigh", "near_thigh", "neck", "trunk", "head", "abs", "near_hand", "far_hand", "hip_bones"
    )


@pytest.mark.parametrize(("near_side", "upper"), [(1, Limb.NEAR), (-1, Limb.FAR)])
def test_of_a_body_seen_from_its_front_the_leg_that_lies_on_top_is_drawn_later(near_side, upper):
    lower = Limb.FAR if upper is Limb.NEAR else Limb.NEAR
    parts = _parts(_drawn(replace(FROM_ABOVE, near_side=near_side), replace(ABOVE, view=View.FRONT)))
    assert _in_order(parts, f"{lower}_thigh", f"{upper}_thigh", f"{upper}_hand")
    assert _in_order(parts, f"{lower}_hand", "trunk", f"{upper}_hand")


def test_without_a_floor_there_is_none_and_a_walker_sees_marks_pass():
    assert "floor" not in _parts(_drawn(FROM_ABOVE, ABOVE))
    assert "ground_marks" not in _parts(_drawn(standing()))
    first, later = (_named(_drawn(standing(), travelled=by), "ground_marks").lines for by in (10.0, 15.0))
    assert first[0][0][0] - later[0][0][0] == pytest.approx(5.0)


def test_a_ground_that_has_passed_by_one_gap_looks_the_same_again():
    first, later = (_named(_drawn(standing(), travelled=by), "ground_marks") for by in (10.0, 54.0))
    assert first.lines == later.lines


# Muscles


@pytest.mark.parametrize("effort", [0.2, 0.6, 1.0])
def test_effort_decides_how_strongly_muscles_are_seen(effort):
    for pose, frame, seen in (
        (standing(), FLOOR, {"abs", "abs_seams", "glutes", "quads"}),
        (FROM_ABOVE, ABOVE, {"abs", "abs_seams", "hip", "waist"}),
    ):
        working = [s for s in _drawn(pose, frame, ALL_MUSCLES, effort=effort) if s.part in WORK]
        assert set(_parts(working)) == seen
        assert {shape.strength for shape in working} == {effort}


def test_without_effort_no_muscle_is_drawn():
    for pose, frame in ((standing(), FLOOR), (FROM_ABOVE, ABOVE)):
        assert not WORK & set(_parts(_drawn(pose, frame, ALL_MUSCLES, effort=0.0)))


def test_only_the_muscles_of_the_exercise_are_drawn():
    assert WORK & set(_parts(_drawn(standing(), muscles=(Muscle.GLUTES,)))) == {"glutes"}
    assert WORK & set(_parts(_drawn(standing()))) == set()


def test_everything_but_muscles_is_opaque():
    shapes = _drawn(standing(), muscles=ALL_MUSCLES, effort=0.3, back_grips=True)
    assert {shape.strength for shape in shapes if shape.part not in WORK} == {1.0}


def test_working_muscles_are_seen_without_colour_by_their_edge():
    for shape in _drawn(standing(), muscles=ALL_MUSCLES):
        if shape.part in WORK - {"abs_seams"}:
            assert shape.edge
            assert shape.width > 1


@pytest.mark.parametrize(
    "pose", [standing(), lying(), standing(bend=30, lumbar=-0.6), lying(arch=10, lumbar=1.2)]
)
def test_belly_and_back_muscles_lie_inside_the_trunk(pose):
    body = body_of(pose, FLOOR)
    shapes = scene(body, FLOOR, ALL_MUSCLES, back_grips=True)
    for part in ("abs", "grip"):
        assert all(is_inside(point, body.samples) for point in _named(shapes, part).rings[0]), part


# What goes wrong


def test_only_a_back_that_grips_is_drawn_gripping():
    assert not {"grip", "grip_hatches"} & set(_parts(_drawn(standing(), muscles=ALL_MUSCLES)))
    gripping = _drawn(standing(), back_grips=True)
    assert _named(gripping, "grip").ink == "bad"
    assert len(_named(gripping, "grip_hatches").lines) == 7
    assert _in_order(_parts(gripping), "near_thigh", "grip", "grip_hatches", "spine", "near_hand")


def test_a_spine_has_five_vertebrae_that_lie_deeper_where_the_back_grips():
    calm, gripping = (_named(_drawn(standing(), back_grips=grips), "spine") for grips in (False, True))
    assert len(calm.blocks) == len(gripping.blocks) == 5
    for (x, y, *_), (deeper, *_) in zip(calm.blocks, gripping.blocks, strict=True):
        assert deeper > x + 8
        assert y < -200


def test_hip_bones_are_red_only_where_the_pelvis_slips():
    for slips, ink in ((False, "vert"), (True, "bad")):
        assert _named(_drawn(FROM_ABOVE, ABOVE, back_grips=slips), "hip_bones").ink == ink


def test_hip_bones_are_level_unless_one_is_hitched_up():
    def rise(pose: Pose) -> float:
        (first, second) = _named(_drawn(pose, ABOVE), "hip_bones").discs
        return abs(first[0] - second[0])

    assert rise(FROM_ABOVE) == pytest.approx(0.0, abs=1e-6)
    assert rise(replace(FROM_ABOVE, hitch=12)) > 10


def test_a_bad_arrow_is_red():
    inks = []
    for is_bad in (False, True):
        arrow = Arrow(through=((0, 0), (20, 0)), is_bad=is_bad)
        inks.append(_named(_drawn(standing(), arrows=(arrow,)), "arrow").ink)
    assert inks == ["go", "bad"]


def test_an_arrow_has_its_head_at_its_last_point():
    arrow = Arrow(through=((0, 0), (10, -20), (40, -30)))
    line, *barbs = _named(_drawn(standing(), arrows=(arrow,)), "arrow").lines
    assert line == arrow.through
    assert all((40, -30) in barb for barb in barbs)
    assert all(distance(*barb) == pytest.approx(13) for barb in barbs)


# From the front and above


def test_knees_that_point_at_the_viewer_have_caps():
    motion = shipped_program().motions["bent_knee_fallout"]
    for pose in motion.path:
        assert {"near_knee_cap", "far_knee_cap"} <= set(_parts(_drawn(pose, motion.frame)))


def test_a_shank_seen_in_full_has_no_knee_cap():
    stretched = PlacedLeg(knee=(98, -12), ankle=(190, -14), foot=6)
    parts = _parts(_drawn(replace(FROM_ABOVE, legs=replace(FROM_ABOVE.legs, far=stretched)), ABOVE))
    assert "near_knee_cap" in parts
    assert "far_knee_cap" not in parts


def test_the_side_from_which_a_body_is_drawn_is_that_of_its_pose():
    assert isinstance(body_of(FROM_ABOVE, ABOVE), FrontBody)
    assert isinstance(body_of(standing(), ABOVE), SideBody)


def test_a_chair_in_the_frame_is_what_is_sat_on():
    high = replace(ON_A_CHAIR, props=(Chair(chair=(-62, 40), seat=-112),))
    low, higher = (body_of(sitting(), frame).line.hip[1] for frame in (ON_A_CHAIR, high))
    assert low - higher > 22


# The gap behind the waist


@pytest.mark.parametrize(
    ("check", "inside"), [("check_c3_0", "discs"), ("check_c3_1", "blocks"), ("check_c3_2", "blocks")]
)
def test_what_fits_behind_the_waist_is_drawn_in_the_gap(check, inside):
    motion = shipped_program().motions[check]
    shapes = _drawn(motion.start, motion.frame)
    held = _named(shapes, "in_gap")
    ((x, y, *_),) = getattr(held, inside)
    first, second = _named(shapes, "gap").strips[0]
    assert is_inside((x, y), [*first, *second[::-1]])
    assert _in_order(_parts(shapes), "wall", "gap", "in_gap", "trunk")


def test_where_the_back_touches_the_wall_there_is_no_gap_to_draw():
    motion = shipped_program().motions["check_c3_3"]
    assert motion.frame.gap is InGap.NOTHING
    assert not {"gap", "in_gap"} & set(_parts(_drawn(motion.start, motion.frame)))


def test_the_four_gaps_become_narrower():
    widths = []
    for index in range(3):
        motion = shipped_program().motions[f"check_c3_{index}"]
        ((row, _),) = _named(_drawn(motion.start, motion.frame), "gap").strips
        widths.append(max(x for x, _ in row))
    assert widths == sorted(widths, reverse=True)
    assert widths[0] - widths[2] > 8


def test_a_gap_that_is_not_measured_is_not_drawn():
    pose = at_the_wall(arch=14, lumbar=1.25)
    assert "gap" not in _parts(_drawn(pose, AT_THE_WALL))
    assert "gap" in _parts(_drawn(pose, replace(AT_THE_WALL, gap=InGap.FIST)))
    assert _parts(_drawn(pose, replace(AT_THE_WALL, gap=InGap.NOTHING))).count("in_gap") == 0


# Flipped frames


def test_some_frames_are_flipped_so_that_the_head_is_on_the_usual_side():
    flipped = [
        (name, motion.start, motion.frame)
        for name, motion in shipped_program().motions.items()
        if motion.frame.is_flipped
    ]
    assert flipped
    for name, pose, frame in flipped:
        body = body_of(pose, frame)
        assert body.head_points()[2][0] > body.line.hip[0], name


def test_flipping_is_left_to_the_painter():
    frame = replace(FLOOR, is_flipped=True)
    assert _drawn(standing(), frame) == _drawn(standing(), FLOOR)
