"""Each rule of a true picture speaks when one thing is broken, and is silent about a sound pose."""

from dataclasses import replace
from typing import Any

import pytest

from program_app.domain.frame import Frame
from program_app.domain.limbs import (
    HoldingArm,
    KneelingLeg,
    LegPart,
    Limb,
    PinnedArm,
    PinnedLeg,
    PlacedArm,
    PlacedLeg,
    PlantedArm,
    ProppedArm,
    Spot,
    StandingLeg,
    TurnedArm,
    TurnedLeg,
)
from program_app.domain.motion import Contact, EasierPose, Motion, Part, Surface, WrongPose
from program_app.domain.pose import Place, PlacedBy, Pose
from program_app.figure.measuring import Measured
from program_app.figure.truth import Fault, faults, pose_faults
from tests.figure.bodies import (
    AT_THE_WALL,
    FLOOR,
    ON_A_CHAIR,
    at_the_wall,
    lying,
    on_all_fours,
    sitting,
    standing,
    with_arm,
    with_leg,
)

FEET = (
    Contact(part=Part.NEAR_FOOT, on=Surface.FLOOR),
    Contact(part=Part.FAR_FOOT, on=Surface.FLOOR),
)
FLAT = Contact(part=Part.LOW_BACK, on=Surface.FLOOR)
SOUND = {
    "standing": (standing(), FLOOR, FEET),
    "lying": (
        lying(),
        FLOOR,
        (*FEET, FLAT, *(Contact(part=p, on=Surface.FLOOR) for p in (Part.UPPER_BACK, Part.HEAD))),
    ),
    "sitting": (sitting(), ON_A_CHAIR, (*FEET, Contact(part=Part.SEAT, on=Surface.CHAIR))),
    "at the wall": (
        at_the_wall(),
        AT_THE_WALL,
        (*FEET, *(Contact(part=p, on=Surface.WALL) for p in (Part.UPPER_BACK, Part.PELVIS))),
    ),
    "on all fours": (
        on_all_fours(),
        FLOOR,
        tuple(
            Contact(part=p, on=Surface.FLOOR)
            for p in (
                Part.NEAR_HAND,
                Part.FAR_HAND,
                Part.NEAR_KNEE,
                Part.FAR_KNEE,
                Part.NEAR_SHIN,
                Part.NEAR_FOOT,
            )
        ),
    ),
}


def _told(pose: Pose, frame: Frame = FLOOR, contacts: tuple[Contact, ...] = ()) -> list[str]:
    return list(pose_faults(Measured(pose, frame), contacts))


def _motion(start: Pose, *work: Pose, frame: Frame = FLOOR, **more: Any) -> Motion:
    wrong = (WrongPose(mistake="Slip", pose=start),) if work else ()
    return replace(Motion(id="tiny", frame=frame, start=start, work=work, wrong=wrong), **more)


# One pose


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_pose_has_no_fault(name):
    pose, frame, contacts = SOUND[name]
    assert _told(pose, frame, contacts) == []


@pytest.mark.parametrize("limb", list(Limb))
def test_a_foot_that_cannot_reach_its_point_is_named(limb):
    told = _told(with_leg(standing(), PinnedLeg(ankle=(150, -20), foot=0), limb))
    assert any(sentence.startswith(f"the {limb} foot cannot reach its place by ") for sentence in told)


@pytest.mark.parametrize("spot", list(Spot))
def test_a_foot_that_cannot_reach_the_floor_where_it_stands_is_named(spot):
    told = _told(with_leg(standing(), StandingLeg(floor=150, on=spot)))
    assert any(sentence.startswith("the near foot cannot reach its place by ") for sentence in told)


def test_a_knee_that_cannot_kneel_where_it_is_said_to_is_named():
    told = _told(with_leg(on_all_fours(), KneelingLeg(kneel=60)))
    assert any(sentence.startswith("the near knee cannot reach its place by ") for sentence in told)


def test_a_hand_that_cannot_reach_its_point_is_named():
    told = _told(with_arm(standing(), PinnedArm(wrist=(140, -300)), Limb.FAR))
    assert any(sentence.startswith("the far hand cannot reach its place by ") for sentence in told)


def test_a_palm_that_cannot_reach_the_floor_is_named():
    told = _told(with_arm(standing(), PlantedArm(palm=20)))
    assert any(sentence.startswith("the near hand cannot reach its place by ") for sentence in told)


def test_a_hand_that_cannot_reach_the_leg_it_holds_is_named():
    holding = HoldingArm(holds=Limb.NEAR, part=LegPart.SHANK, along=0.9, off=15)
    told = _told(with_arm(standing(), holding))
    assert any(sentence.startswith("the near hand cannot reach its place by ") for sentence in told)


@pytest.mark.parametrize(
    ("part", "pose"),
    [
        ("near_thigh", with_leg(standing(), PlacedLeg(knee=(110, -170), ankle=(40, -140), foot=0))),
        ("near_shank", with_leg(standing(), PlacedLeg(knee=(40, -120), ankle=(-70, -50), foot=0))),
        ("near_upper_arm", with_arm(standing(), PlacedArm(elbow=(80, -250), wrist=(60, -220)))),
        ("near_forearm", with_arm(standing(), PlacedArm(elbow=(30, -270), wrist=(110, -240)))),
        ("far_upper_arm", with_arm(standing(), ProppedArm(prop=40), Limb.FAR)),
    ],
)
def test_a_stretched_limb_is_named(part, pose):
    assert any(sentence.startswith(f"{part} is stretched to ") for sentence in _told(pose))


@pytest.mark.parametrize("part", ["near_thigh", "far_shank", "near_upper_arm", "far_forearm"])
def test_a_limb_that_is_painted_shorter_than_it_is_is_named(part):
    measured = Measured(standing(), FLOOR)
    shape = measured.shapes[part]
    ((first, second),) = shape.bones
    halved = (first[: len(first) // 2], second[: len(second) // 2])
    measured.shapes[part] = replace(shape, bones=(halved,))
    told = list(pose_faults(measured, ()))
    assert [sentence.split(" is painted ")[0] for sentence in told] == [part]


@pytest.mark.parametrize(
    ("joint", "pose"),
    [
        ("near hip", with_leg(standing(), TurnedLeg(thigh=210, shank=200, foot=290))),
        ("far hip", with_leg(standing(), TurnedLeg(thigh=420, shank=330, foot=60), Limb.FAR)),
        ("near knee", with_leg(standing(), TurnedLeg(thigh=270, shank=280, foot=0))),
        ("far knee", with_leg(standing(), TurnedLeg(thigh=300, shank=120, foot=200), Limb.FAR)),
        ("near ankle", with_leg(standing(), TurnedLeg(thigh=280, shank=265, foot=270))),
        ("far ankle", with_leg(standing(), TurnedLeg(thigh=280, shank=265, foot=50), Limb.FAR)),
        ("near elbow", with_arm(standing(), TurnedArm(upper=-90, lower=-110))),
        ("far elbow", with_arm(standing(), TurnedArm(upper=-90, lower=70), Limb.FAR)),
        ("near shoulder", with_arm(standing(), TurnedArm(upper=180, lower=190))),
        ("neck", standing(neck=70)),
        ("neck", standing(neck=-60)),
    ],
)
def test_a_joint_beyond_its_range_is_named_and_no_other(joint, pose):
    told = _told(pose)
    assert any(sentence.startswith(f"the {joint} is bent to ") for sentence in told), told
    assert all(joint in sentence for sentence in told if " is bent to " in sentence), told


def test_a_joint_at_the_end_of_its_range_is_fine():
    assert _told(with_leg(standing(), TurnedLeg(thigh=330, shank=330, foot=40))) == []
    assert _told(with_arm(standing(), TurnedArm(upper=-60, lower=88))) == []


def test_a_hand_through_the_floor_is_named():
    told = _told(with_arm(lying(), TurnedArm(upper=-20, lower=-30)))
    assert any(sentence.startswith("near_hand lies ") and "inside the floor" in sentence for sentence in told)


def test_a_back_through_the_wall_is_named():
    pose = at_the_wall(place=Place(by=PlacedBy.HIP, x=20, y=-198), heading=95)
    told = _told(pose, AT_THE_WALL)
    assert any(sentence.startswith("trunk lies ") for sentence in told)


def test_a_thigh_through_the_seat_of_the_chair_is_named():
    pose = sitting(place=Place(by=PlacedBy.HIP, x=0, y=-100))
    told = _told(pose, ON_A_CHAIR)
    assert any(sentence.startswith("near_thigh lies ") for sentence in told)
    assert not any("_foot lies" in sentence for sentence in told)


def test_what_lies_in_the_floor_by_a_hair_is_fine():
    shifted = standing(place=Place(by=PlacedBy.HIP, x=0, y=-202.5))
    legs = [PinnedLeg(ankle=(x, -13 + 0.9), foot=0) for x in (-7, 2)]
    pose = with_leg(with_leg(shifted, legs[0]), legs[1], Limb.FAR)
    assert _told(pose) == []
    deeper = with_leg(pose, PinnedLeg(ankle=(-7, -13 + 1.3), foot=0))
    assert any(sentence.startswith("near_foot lies 1.3 ") for sentence in _told(deeper))


@pytest.mark.parametrize(
    ("pose", "frame", "contact"),
    [
        (
            with_leg(standing(), PinnedLeg(ankle=(-7, -30), foot=0)),
            FLOOR,
            Contact(part=Part.NEAR_FOOT, on=Surface.FLOOR),
        ),
        (lying(head_on=-20), FLOOR, Contact(part=Part.HEAD, on=Surface.FLOOR)),
        (lying(arch=10, lumbar=1.2), FLOOR, FLAT),
        (standing(), FLOOR, Contact(part=Part.NEAR_HAND, on=Surface.FLOOR)),
        (standing(), FLOOR, Contact(part=Part.NEAR_HAND, on=Surface.SHANK)),
        (at_the_wall(), AT_THE_WALL, Contact(part=Part.LOW_BACK, on=Surface.WALL)),
        (
            sitting(place=Place(by=PlacedBy.HIP, x=0, y=-130)),
            ON_A_CHAIR,
            Contact(part=Part.SEAT, on=Surface.CHAIR),
        ),
    ],
)
def test_a_contact_that_is_missed_is_named(pose, frame, contact):
    missed = [sentence for sentence in _told(pose, frame, (contact,)) if " away from the " in sentence]
    assert len(missed) == 1
    assert missed[0].startswith(f"{contact.part} is ")
    assert missed[0].endswith(f" away from the {contact.on}")


def test_a_contact_that_sinks_in_is_named():
    lower = standing(place=Place(by=PlacedBy.HIP, x=0, y=-195))
    deep = with_leg(lower, PinnedLeg(ankle=(-7, -8), foot=0))
    assert "near_foot is 5.0 too deep in the floor" in _told(deep, FLOOR, FEET)


# A motion


def test_a_sound_motion_has_no_fault():
    step = with_leg(lying(), StandingLeg(floor=146, foot=24))
    easier = EasierPose(start=lying(), held=with_leg(lying(), StandingLeg(floor=130, foot=6)))
    motion = _motion(lying(), step, contacts=(FLAT, *FEET), cycle=(lying(), step), easier=easier)
    assert faults(motion, 8) == []


def test_a_gap_under_a_back_that_is_held_flat_is_named_at_the_held_pose():
    held = lying(lumbar=0.2)
    motion = _motion(lying(), with_leg(lying(), StandingLeg(floor=130)), held, contacts=(FLAT,))
    told = [fault for fault in faults(motion, 4) if "should lie flat" in fault.sentence]
    assert [fault.path for fault in told] == [("work", 1)]


def test_a_wrong_pose_whose_gap_cannot_be_seen_is_named():
    slips = (
        WrongPose(mistake="Seen", pose=lying(arch=10, lumbar=1.2), back_grips=True),
        WrongPose(mistake="Hidden", pose=lying(lumbar=-0.2), back_grips=True),
        WrongPose(mistake="Without a gap", pose=lying()),
    )
    motion = _motion(lying(), lying(belly=-2), wrong=slips)
    (told,) = faults(motion, 4)
    assert told.path == ("wrong", 1, "pose")
    assert told.sentence.startswith("the gap under the low back should be seen; it is only ")


def test_a_wrong_pose_at_the_wall_must_show_its_gap_too():
    hidden = WrongPose(mistake="Hidden", pose=at_the_wall(lumbar=-0.4, arch=0), back_grips=True)
    motion = _motion(at_the_wall(), at_the_wall(belly=-1), frame=AT_THE_WALL, wrong=(hidden,))
    assert [fault.path for fault in faults(motion, 4)] == [("wrong", 0, "pose")]


def test_a_jump_between_two_key_poses_is_named_at_the_later_one():
    raised = with_arm(standing(), TurnedArm(upper=85, lower=90))
    near = with_arm(standing(), TurnedArm(upper=-80, lower=-70))
    far_away = with_leg(raised, PinnedLeg(ankle=(60, -100), foot=0))
    flung = replace(far_away, place=Place(by=PlacedBy.HIP, x=250, y=-203))
    told = [fault for fault in faults(_motion(standing(), near, flung), 10) if "jumps" in fault.sentence]
    assert {fault.path for fault in told} == {("work", 1)}
    assert len(told) == 1


def test_what_is_wrong_only_on_the_way_is_named_with_its_moment():
    low = with_arm(lying(), TurnedArm(upper=100, lower=50))
    through = with_arm(lying(), TurnedArm(upper=260, lower=310))
    motion = _motion(low, through)
    told = [f for f in faults(motion, 10) if f.path == ("work", 0) and "% of the way: " in f.sentence]
    assert told


def test_only_the_first_of_each_kind_is_told_of_a_way():
    deep = with_arm(lying(), TurnedArm(upper=-40, lower=-50))
    to_the_work = [f.sentence for f in faults(_motion(deep, deep), 10) if f.path == ("work", 0)]
    on_the_way = [sentence for sentence in to_the_work if "of the way" in sentence]
    kinds = [" ".join(sentence.split(": ", 1)[1].split(" ")[:2]) for sentence in on_the_way]
    assert "near_hand lies" in kinds
    assert len(kinds) == len(set(kinds))


BROKEN = standing(neck=70)


@pytest.mark.parametrize(
    ("motion", "path"),
    [
        pytest.param(_motion(BROKEN), ("start",), id="a posture"),
        pytest.param(_motion(standing(), BROKEN, standing()), ("work", 0), id="on the way"),
        pytest.param(_motion(standing(), standing(), BROKEN), ("work", 1), id="held"),
        pytest.param(_motion(standing(), cycle=(standing(), BROKEN)), ("cycle", 1), id="in a cycle"),
        pytest.param(
            _motion(standing(), standing(), wrong=(WrongPose(mistake="Slip", pose=BROKEN),)),
            ("wrong", 0, "pose"),
            id="a mistake",
        ),
        pytest.param(
            _motion(standing(), standing(), easier=EasierPose(start=BROKEN, held=standing())),
            ("easier", "start"),
            id="the start of the easier form",
        ),
        pytest.param(
            _motion(standing(), standing(), easier=EasierPose(start=standing(), held=BROKEN)),
            ("easier", "held"),
            id="the easier form",
        ),
    ],
)
def test_a_broken_pose_is_named_wherever_it_stands(motion, path):
    assert Fault(path, "the neck is bent to 70 degrees; -50 to 62 is possible") in faults(motion, 2)


def test_each_pose_is_measured_in_its_own_frame():
    in_the_wall = at_the_wall(place=Place(by=PlacedBy.WALL, x=-30, y=-198))
    seen_elsewhere = WrongPose(mistake="Slip", pose=in_the_wall, frame=FLOOR)
    through = replace(seen_elsewhere, frame=None)
    good = _motion(at_the_wall(), at_the_wall(), frame=AT_THE_WALL, wrong=(seen_elsewhere,))
    assert faults(good, 2) == []
    assert {f.path for f in faults(replace(good, wrong=(through,)), 2)} == {("wrong", 0, "pose")}


def test_the_start_pose_has_contacts_of_its_own():
    lifted = with_leg(standing(), PinnedLeg(ankle=(-7, -30), foot=0))
    motion = _motion(lifted, standing(), contacts=FEET)
    assert {fault.path for fault in faults(motion, 4)} == {("start",), ("work", 0)}
    assert faults(replace(motion, start_contacts=FEET[1:]), 4) == []
